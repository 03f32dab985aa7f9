import type { ComparedPlan } from '../compared-plan.ts'
import type { ComparedGroup, ComparedLine, ComparedRow, Entry, TaskChanges } from './comparison.ts'
import { textOf } from './entries.ts'
import { findCandidates } from './find-candidates.ts'
import { foldWidth } from './fold-width.ts'
import { type Profile, partOf } from './likeness.ts'
import { profileOfEntry } from './line-up.ts'
import { pairByLikeness } from './pair-by-likeness.ts'

/** Tasks of two measures must be as like as two versions of one text before one is said to be the other. Found by reading two periods of a plan. */
const leastElsewhere = 0.45

interface Said {
	row: string
	entry: Entry
	profile: Profile
}

/**
 * What became of every task from the older of two plans to the newer. A task without a partner in its row may be said in another one, or be taken over by the
 * text of a longer task: before it is called new or dropped it is looked for everywhere.
 * @param plans the older one first
 */
export function traceTasks(plans: readonly ComparedPlan[], groups: readonly ComparedGroup[]): ComparedGroup[] {
	const rows = groups.flatMap(group => group.rows)
	const elsewhere = findElsewhere(plans, rows)
	return groups.map(group => ({ ...group, rows: group.rows.map(row => traceRow(plans, row, elsewhere)) }))
}

/** All figures of several rows together. */
export function addChanges(all: readonly (TaskChanges | null)[]): TaskChanges {
	const sum = (key: keyof TaskChanges) => all.reduce((total, changes) => total + (changes?.[key] ?? 0), 0)
	return { same: sum('same'), changed: sum('changed'), added: sum('added'), dropped: sum('dropped') }
}

function traceRow(plans: readonly ComparedPlan[], row: ComparedRow, elsewhere: ReadonlyMap<Entry, string>): ComparedRow {
	const lines = row.lines.map((line): ComparedLine => {
		const [older = null, newer = null] = line.cells
		if (older && newer) return { ...line, change: textIn(plans, 0, older) === textIn(plans, 1, newer) ? 'same' : 'changed' }
		const there = elsewhere.get((older ?? newer) as Entry)
		return there === undefined ? { ...line, change: older ? 'dropped' : 'added' } : { ...line, change: 'elsewhere', elsewhere: there }
	})
	const count = (isCounted: (line: ComparedLine) => boolean) => lines.filter(isCounted).length
	const tasks = {
		same: count(({ change }) => change === 'same'),
		changed: count(({ change, cells }) => change === 'changed' || (change === 'elsewhere' && cells[1] != null)),
		added: count(({ change }) => change === 'added'),
		dropped: count(({ change }) => change === 'dropped'),
	}
	return { ...row, lines, tasks }
}

function textIn(plans: readonly ComparedPlan[], at: number, entry: Entry): string {
	return foldWidth(textOf(plans[at] as ComparedPlan, entry).text)
}

/** For each task without a partner in its row, the row in which the other plan says it. */
function findElsewhere(plans: readonly ComparedPlan[], rows: readonly ComparedRow[]): Map<Entry, string> {
	const lines = rows.flatMap(row => row.lines.map(({ cells }) => ({ row: row.id, cells })))
	const said = plans.map((plan, at) =>
		lines.flatMap(({ row, cells }): Said[] => (cells[at] ? [{ row, entry: cells[at], profile: profileOfEntry(plan, cells[at]) }] : [])),
	)
	const paired = new Set(lines.flatMap(({ cells }) => (cells[0] && cells[1] ? [cells[0], cells[1]] : [])))
	const found = new Map<Entry, string>()
	const alone = (at: number) => (said[at] ?? []).filter(({ entry }) => !paired.has(entry) && !found.has(entry))
	const [older, newer] = [alone(0), alone(1)]
	for (const { a, b } of pairByLikeness(profilesOf(older), profilesOf(newer), { byPart: true, least: leastElsewhere })) {
		const [one, other] = [older[a], newer[b]]
		if (one && other) found.set(one.entry, other.row).set(other.entry, one.row)
	}
	for (const at of [0, 1]) {
		const own = alone(at)
		const others = said[1 - at] ?? []
		for (const [index, other] of findCandidates(profilesOf(own), profilesOf(others))) {
			const [task, longer] = [own[index], others[other]]
			if (task && longer && !found.has(task.entry) && isTakenOver(task.profile, longer.profile)) found.set(task.entry, longer.row)
		}
	}
	return found
}

/** Whether a text stands nearly whole in a longer one. */
function isTakenOver(part: Profile, whole: Profile): boolean {
	return part.text.length <= whole.text.length && partOf(part.text, whole.text) > 0
}

function profilesOf(said: readonly Said[]): Profile[] {
	return said.map(({ profile }) => profile)
}
