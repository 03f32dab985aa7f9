import type { ComparedPlan } from '../compared-plan.ts'
import { compareRow } from './compare-row.ts'
import type { ComparedGroup, ComparedLine, ComparedRow } from './comparison.ts'

/**
 * Rows of plans that no outline joins, one a line, by the chapters of the base in its order. What only other plans have stays in the chapter that it follows;
 * what follows nothing is a group of its own.
 */
export function groupByChapter(plans: readonly ComparedPlan[], lines: readonly ComparedLine[]): ComparedGroup[] {
	const groups: { title: string; rows: ComparedRow[] }[] = []
	const rest: ComparedRow[] = []
	const isUnanchored = trailing(lines)
	for (const [at, line] of lines.entries()) {
		const row = compareRow(plans, { id: `n${at + 1}`, title: null, measure: null, entries: line.cells.map(cell => (cell ? [cell] : [])) })
		const ofBase = line.cells[0]
		const title = ofBase ? (plans[0]?.tasks[ofBase.task]?.section ?? '') : null
		const last = groups.at(-1)
		if (title === null && (isUnanchored(at) || !last)) rest.push(row)
		else if (last && (title === null || title === last.title)) last.rows.push(row)
		else groups.push({ title: title ?? '', rows: [row] })
	}
	const all = rest.length > 0 ? [...groups, { title: groups.length > 0 ? '其他任务' : '', rows: rest }] : groups
	return all.map(({ title, rows }, at) => ({
		id: `chapter-${at + 1}`,
		title: title === '' ? '全部任务' : title,
		action: null,
		wholes: plans.map(() => []),
		rows,
	}))
}

/** Lines behind the base's last one: whether they follow it or nothing cannot be told from their place, so they stand apart. */
function trailing(lines: readonly ComparedLine[]): (at: number) => boolean {
	const last = lines.findLastIndex(({ cells }) => cells[0] !== null)
	return at => at > last
}
