import { trim } from '../../passage.ts'
import { type Node, type Section, walk } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

export const itemWithoutClause = {
	id: 'item-without-clause',
	severity: 'warning',
	title: '一项任务没有责任分句',
	explanation: '同一章节的其他各项都写明了责任单位，只有这一项没有：多半是漏写，也可能是写法没有认出。没有责任单位的任务没有人办。',
	mend: '补上责任单位；由各单位共同办理的，也请写明“各成员单位”。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（责任单位：县科协）', '2.培训教师。（责任单位：县教育局）', '3.送医下乡。（责任单位：县卫生健康局）', '4.举办展览。'],
		mended: [
			'1.建设基地。（责任单位：县科协）',
			'2.培训教师。（责任单位：县教育局）',
			'3.送医下乡。（责任单位：县卫生健康局）',
			'4.举办展览。（责任单位：县文旅局）',
		],
	},
	check: ({ root, plan, index }) => {
		const tasks = new Set(plan.tasks.map(({ position }) => position.start.offset))
		const isTask = (section: Section) => tasks.has(trim(section.line).offsets[0] ?? -1)
		const families: Node[][] = [root.children, ...[...walk(root.children)].flatMap(({ node }) => (node.type === 'section' ? [node.children] : []))]
		return families.flatMap(children => {
			const items = children.filter((child): child is Section => child.type === 'section')
			const without = items.filter(item => !isTask(item) && !item.children.some(child => child.type === 'section' && isTask(child)))
			// One or two among many: a slip. Otherwise these items are simply no tasks.
			if (without.length === 0 || without.length * 3 > items.filter(isTask).length) return []
			return without.map(item => ({
				message: `「${item.title.text || item.numbering.printed}」应有责任分句，实未认出`,
				position: index.position(trim(item.line)),
			}))
		})
	},
} as const satisfies Rule
