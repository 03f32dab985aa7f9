import type { ResolvedDocument } from '../../draft.ts'
import { looksLikeBody, nameStart } from '../../extract/clause/name-form.ts'
import { type Passage, trim } from '../../passage.ts'
import { type Node, type Section, walk } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

export const itemWithoutClause = {
	id: 'item-without-clause',
	severity: 'warning',
	title: '一项任务没有责任分句',
	explanation:
		'同一章节的其他各项都写明了责任单位，只有这一项没有；或者这一项的文字里写了几个单位牵头、配合或负责，而没有认作责任分句。没有责任单位的任务没有人办。',
	mend: '补上责任单位；由各单位共同办理的，也请写明“各成员单位”。单位写在句子中间而没有认出的，请改写成“（牵头单位：县教育局；配合单位：县科协）”。',
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
	check: document => {
		const { root, plan, index } = document
		const naming = itemsNamingBodies(document)
		const tasks = new Set(plan.tasks.map(({ position }) => position.start.offset))
		const isTask = (section: Section) => tasks.has(trim(section.line).offsets[0] ?? -1)
		const families: Node[][] = [root.children, ...[...walk(root.children)].flatMap(({ node }) => (node.type === 'section' ? [node.children] : []))]
		const slips = families.flatMap(children => {
			const items = children.filter((child): child is Section => child.type === 'section')
			const without = items.filter(item => !isTask(item) && !item.children.some(child => child.type === 'section' && isTask(child)))
			// One or two among many: a slip. Otherwise these items are simply no tasks.
			if (without.length === 0 || without.length * 3 > items.filter(isTask).length) return []
			return without.filter(item => !naming.has(item))
		})
		return [
			...slips.map(item => ({ message: `「${titleOf(item)}」应有责任分句，实未认出`, position: index.position(trim(item.line)) })),
			...[...naming].map(([item, bodies]) => ({
				message: `「${titleOf(item)}」写到「${bodies[0]}」等 ${bodies.length} 个单位牵头、配合或负责，未能认作责任分句`,
				position: index.position(trim(item.line)),
			})),
		]
	},
} as const satisfies Rule

function titleOf(item: Section): string {
	return item.title.text || item.numbering.printed
}

/** The items outside every task whose words say of two bodies or more that they lead, support or answer for something, with those bodies. */
function itemsNamingBodies({ root, plan, extraction }: ResolvedDocument): Map<Section, string[]> {
	const found = new Map<Section, string[]>()
	if (extraction.otherGenre !== null) return found
	const spans = plan.tasks.map(({ position }) => [position.start.offset, position.end.offset] as const).sort(([left], [right]) => left - right)
	let next = 0
	let covered = 0
	const isRead = (line: Passage) => {
		const start = trim(line).offsets[0] ?? 0
		for (; next < spans.length && (spans[next]?.[0] ?? 0) <= start; next++) covered = Math.max(covered, spans[next]?.[1] ?? 0)
		return start < covered
	}
	for (const { node, path } of walk(root.children)) {
		const item = node.type === 'section' ? node : path.at(-1)
		if (!item || node.type === 'table' || node.type === 'title' || isRead(node.line)) continue
		const bodies = node.line.text.split(/[。；;：:！]/).map(bodiesBesideVerbs)
		const most = bodies.find(names => names.length >= 2)
		if (most && !found.has(item)) found.set(item, most)
	}
	return found
}

/** 牵头, 会同 and the like as said of the body before them; not 牵头单位, nor 负责抓好…, nor of a group that is set up (由A牵头、B参与的专班). */
const verb =
	/(?:等(?:有关|相关)?(?:单位|部门)?)?(?:共同|分别|联合|具体)?(?:按照?(?:各自)?职责(?:分工)?)?(?:(?:牵头|配合|会同)(?![的人、]|同志|单位|部门)|负责(?=$|[，,]))/g
const groupSetUp = /成立|组建|设立|组成|领导小组|指挥部|专班|联席会议|办公室设在/

/** The names that stand right before the verbs of a sentence, and behind 会同. */
function bodiesBesideVerbs(sentence: string): string[] {
	if (groupSetUp.test(sentence)) return []
	const names: string[] = []
	let start = 0
	let joins = false
	const take = (words: string, fromEnd: boolean) => {
		const pieces = words.split(/[、，,]|(?<=[局委办厅部会院])[和与及]/).map(piece => piece.slice(piece.lastIndexOf('由') + 1).trim())
		const inOrder = (fromEnd ? pieces.toReversed() : pieces).filter(piece => piece !== '')
		const end = inOrder.findIndex(piece => !isBody(piece))
		names.push(...(fromEnd ? inOrder.slice(0, end < 0 ? undefined : end).toReversed() : inOrder.slice(0, end < 0 ? undefined : end)))
	}
	for (const match of sentence.matchAll(verb)) {
		take(sentence.slice(start, match.index), !joins)
		start = match.index + match[0].length
		joins = match[0].endsWith('会同')
	}
	if (joins) take(sentence.slice(start), false)
	return [...new Set(names)]
}

const longestName = 14

function isBody(words: string): boolean {
	return words.length <= longestName && !words.includes('各') && (words.length <= 8 || nameStart.test(words)) && looksLikeBody(words)
}
