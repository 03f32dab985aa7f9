import type { Detail, Plan, Task } from '../model/index.ts'

/** A place in a plan that carries out a measure of the outline. */
export interface MeasureEntry {
	/** The task: its roles are those of the entry. */
	task: Task
	/** Where a task is of no measure as a whole (a whole action), its passage on this measure; the roles stand for the whole action, not for the passage alone. */
	detail: Detail | null
	/** The task, or the passage, is mainly about another measure, and about this one too. */
	isFurther: boolean
}

const indexes = new WeakMap<Plan, ReadonlyMap<string, readonly MeasureEntry[]>>()

/** What a plan has of every measure, by the measure's id: what is mainly about it first, in the order of the document. A measure without entries is missing. */
export function entriesByMeasure(plan: Plan): ReadonlyMap<string, readonly MeasureEntry[]> {
	const known = indexes.get(plan)
	if (known) return known
	const main = new Map<string, MeasureEntry[]>()
	const further = new Map<string, MeasureEntry[]>()
	for (const task of plan.tasks) {
		const passages = isWholeAction(task.measure, task.details) ? task.details : [null]
		for (const detail of passages) {
			const { measure, furtherMeasures } = detail ?? task
			if (measure !== null) push(main, measure, { task, detail, isFurther: false })
			for (const id of furtherMeasures) push(further, id, { task, detail, isFurther: true })
		}
	}
	const index = new Map([...new Set([...main.keys(), ...further.keys()])].map(id => [id, [...(main.get(id) ?? []), ...(further.get(id) ?? [])]]))
	indexes.set(plan, index)
	return index
}

/**
 * Whether a task is a whole action: of no measure itself, while passages that unfold it are. Then they are what carries out measures, and its roles stand for
 * the action.
 */
export function isWholeAction(measure: string | null, passages: readonly { measure: string | null; furtherMeasures: readonly string[] }[]): boolean {
	return measure === null && passages.some(passage => passage.measure !== null || passage.furtherMeasures.length > 0)
}

function push(index: Map<string, MeasureEntry[]>, id: string, entry: MeasureEntry): void {
	const entries = index.get(id)
	if (entries) entries.push(entry)
	else index.set(id, [entry])
}
