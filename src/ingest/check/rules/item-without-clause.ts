import { trim } from '../../passage.ts'
import { type Node, type Section, walk } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

export const itemWithoutClause: Rule = {
	id: 'item-without-clause',
	severity: 'warning',
	title: '一项任务没有责任分句',
	explanation: '同一章节的其他各项都写明了责任单位，这一项没有，或者写法没有认出。请核对原文。',
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
}
