import type { Passage } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Rule } from '../rule.ts'

export const columnAndVerbDiffer = {
	id: 'column-and-verb-differ',
	severity: 'info',
	title: '责任单位栏里写着“配合”',
	explanation: '表头是“责任单位”，格内又写“等相关单位配合”，同一批单位既是责任又是配合。本站以表头为准。',
	mend: '把配合单位另列一栏；或者表头只写“单位”，角色在格内写明。',
	mendedBy: 'drafter',
	example: {
		fault: ['工作任务\t牵头单位\t责任单位', '建设基地\t县科协\t县教育局、县妇联等相关单位配合'],
		mended: ['工作任务\t牵头单位\t配合单位', '建设基地\t县科协\t县教育局、县妇联'],
	},
	check: ({ plan, root, index }) => {
		const cells = plan.tasks.flatMap(
			({ assignments }) => assignments.filter(({ role, evidence }) => role === 'responsible' && evidence.kind === 'column').at(-1) ?? [],
		)
		const lineAt = lineFinder(linesOf(root))
		const differing = cells.filter(({ position }) => {
			const line = lineAt(position.start.offset)
			const behind = line?.text.slice(line.offsets.indexOf(position.end.offset - 1) + 1)
			return behind !== undefined && /^\s*等?[^\t、，]{0,10}(?:配合|协助|参与)/.test(behind)
		})
		const first = differing[0]
		if (!first) return []
		const message = `「${first.evidence.text}」栏有 ${differing.length} 格写着“配合”，角色以表头为准`
		return [{ message, position: index.span(first.position.start.offset, first.position.end.offset), related: first.evidence.position }]
	},
} as const satisfies Rule

/** The line in which an offset stands. */
function lineFinder(lines: readonly Passage[]): (offset: number) => Passage | undefined {
	const sorted = lines.filter(line => line.text !== '').sort((left, right) => (left.offsets[0] as number) - (right.offsets[0] as number))
	return offset => {
		let low = 0
		let high = sorted.length
		while (low < high) {
			const middle = (low + high) >> 1
			if ((sorted[middle]?.offsets[0] as number) <= offset) low = middle + 1
			else high = middle
		}
		const line = sorted[low - 1]
		return line && offset <= (line.offsets.at(-1) as number) ? line : undefined
	}
}
