import type { ComparedPlan } from '../compared-plan.ts'
import { compareRow } from './compare-row.ts'
import type { ComparedGroup, ComparedLine, ComparedRow } from './comparison.ts'

interface Chapter {
	title: string
	rows: ComparedRow[]
	/** The chapters of the other plans that meet the base's here, as keys. */
	meets: Set<string>
}

/**
 * Rows of plans that no outline joins, one a line, by the chapters of the base in its order. What another plan has alone stands with the base's chapter that
 * its own chapter meets; where it meets none, its own chapter follows behind those of the base.
 */
export function groupByChapter(plans: readonly ComparedPlan[], lines: readonly ComparedLine[], isPeriods: boolean): ComparedGroup[] {
	const ofBase = new Map<string, Chapter>()
	for (const { cells } of lines) {
		const [base] = cells
		if (!base) continue
		const chapter = chapterIn(ofBase, sectionOf(plans, 0, base.task))
		for (const [at, cell] of cells.entries()) if (at > 0 && cell) chapter.meets.add(keyOf(plans, at, cell.task))
	}
	const ownChapters = new Map<string, Chapter>()
	for (const [at, { cells }] of lines.entries()) {
		const row = compareRow(plans, { id: `n${at + 1}`, title: null, measure: null, entries: cells.map(cell => (cell ? [cell] : [])), isPeriods })
		const first = cells.findIndex(cell => cell !== null)
		const task = cells[first]?.task ?? 0
		const key = keyOf(plans, first, task)
		const met = first > 0 ? [...ofBase.values()].find(({ meets }) => meets.has(key)) : undefined
		const section = sectionOf(plans, first, task)
		const chapter = first === 0 ? chapterIn(ofBase, section) : (met ?? chapterIn(ownChapters, `${plans[first]?.name ?? ''}：${section}`))
		chapter.rows.push(row)
	}
	return [...ofBase.values(), ...ownChapters.values()].map(({ title, rows }, at) => ({
		id: `chapter-${at + 1}`,
		title,
		action: null,
		wholes: plans.map(() => []),
		rows,
	}))
}

function chapterIn(chapters: Map<string, Chapter>, title: string): Chapter {
	const known = chapters.get(title)
	if (known) return known
	const made = { title, rows: [], meets: new Set<string>() }
	chapters.set(title, made)
	return made
}

function keyOf(plans: readonly ComparedPlan[], at: number, task: number): string {
	return `${at} ${sectionOf(plans, at, task)}`
}

/** The heading over a task; tasks under none have one together. */
function sectionOf(plans: readonly ComparedPlan[], at: number, task: number): string {
	return plans[at]?.tasks[task]?.section || '全部任务'
}
