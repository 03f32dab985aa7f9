import type { Position } from '../../../model/index.ts'
import type { ResolvedDocument } from '../../draft.ts'
import { anyLabelPattern } from '../../extract/clause/labels.ts'
import { columnsOf } from '../../extract/tasks/columns.ts'
import { type Passage, slice } from '../../passage.ts'
import { linesOf, walk } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

/** Words of a clause that are rightly no unit: labels, verbs, connectors, generic words, remarks in brackets, times. */
const understood = new RegExp(
	[
		anyLabelPattern.source,
		'(?<=.)[（(][^（()）:：]*[:：][^（()）]*[）)]',
		'(?:等|其[他它]|各|有关|相关|职能|成员|责任|行业|主管|业务){0,4}(?:部门|单位|方面|机构|地区|地方)',
		'(?:按照?|依据|根据)?(?:各自)?(?:职责|职能|任务)(?:范围|分工)?',
		'牵头|主办|负责|配合|参与|参加|协助|协同|协办|承担|承办|落实|实施|完成|组织|推进|做好|共同|联合|分别|具体|积极|密切|会同|有关|相关|工作',
		'以及|由|和|与|及|等|其[他它]|各',
		'[0-9〇一二三四五六七八九十]+(?:年|月|日)?[底末初前内]*|长期|持续|全年|坚持|年底|月底|无|略|暂无|同上|待定',
	].join('|'),
	'g',
)

export const wordsNotRead = {
	id: 'words-not-read',
	severity: 'warning',
	title: '责任分句中有文字没有读作单位',
	explanation: '责任分句或责任单位栏里，除了单位、角色和时限还有别的文字：可能漏读了一个单位，也可能是一句说明。',
	mend: '说明文字请移到任务正文里；确是单位而没有读出的，请看它前后的标点，单位之间用顿号隔开。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（责任单位：县教育局、备用：县科协办公点）'],
		mended: ['1.建设基地。（责任单位：县教育局、县科协）'],
	},
	check: document => {
		const read = offsetsRead(document)
		return responsibilityPassages(document).flatMap(passage => {
			const masked = Array.from({ length: passage.text.length }, (_, at) => (read[passage.offsets[at] as number] === 1 ? '、' : passage.text[at])).join('')
			const rest = masked.replace(understood, words => '、'.repeat(words.length))
			const left = /[\u4e00-\u9fff][\u4e00-\u9fff\w]+/.exec(rest)
			if (!left) return []
			const words = slice(passage, left.index, left.index + left[0].length)
			return [{ message: `「${words.text.slice(0, 30)}」没有读作单位`, position: document.index.position(words) }]
		})
	},
} as const satisfies Rule

/** The clauses of the prose, and the cells under columns of units. */
function responsibilityPassages({ root, plan }: ResolvedDocument): Passage[] {
	const inTables = [...walk(root.children)].flatMap(({ node }) => {
		const columns = node.type === 'table' ? columnsOf(node.header) : null
		return node.type === 'table' && columns
			? node.rows.flatMap(row => columns.units.flatMap(({ at }) => (row.cells[at]?.filled ? [row.cells[at].text] : [])))
			: []
	})
	const clauses = plan.tasks.flatMap(({ clause }) => (clause ? [clause.position] : [])).sort((left, right) => left.start.offset - right.start.offset)
	const inProse: Passage[] = []
	let next = 0
	for (const line of linesOf(root)) {
		const last = line.offsets.at(-1) ?? -1
		while (next < clauses.length && (clauses[next] as Position).end.offset <= (line.offsets[0] ?? 0)) next++
		for (let at = next; at < clauses.length && (clauses[at] as Position).start.offset <= last; at++) {
			const { start, end } = clauses[at] as Position
			const from = firstAt(line.offsets, start.offset)
			const to = firstAt(line.offsets, end.offset)
			if (to > from) inProse.push(slice(line, from, to))
		}
	}
	return [...inProse, ...inTables]
}

/** The index of the first of some growing offsets that is not before another one; their number where all are. */
function firstAt(offsets: readonly number[], offset: number): number {
	let low = 0
	let high = offsets.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((offsets[middle] as number) < offset) low = middle + 1
		else high = middle
	}
	return low
}

/** A 1 at every offset that an assignment, a repeated name, a deadline or a declared rule stands on. */
function offsetsRead({ plan, extraction, text }: ResolvedDocument): Uint8Array {
	const read = new Uint8Array(text.length)
	const places = [
		...plan.tasks.flatMap(task => [...task.assignments, ...(task.deadline ? [task.deadline] : [])]),
		...extraction.tasks.flatMap(task => task.repeatedNames),
		...plan.declaredRules,
	]
	for (const { position } of places) read.fill(1, position.start.offset, position.end.offset)
	return read
}
