import { isWholeAction } from '../../atlas/measure-entries.ts'
import type { ComparedPassage, ComparedPlan, ComparedTask } from '../compared-plan.ts'
import type { ComparedLine, Entry } from './comparison.ts'

/** What a plan has of every measure, and what it has of none. */
export interface PlanEntries {
	/** By the measure's id: what is mainly about it first, then what is about it too, each in the order of the document. */
	byMeasure: ReadonlyMap<string, readonly Entry[]>
	/** Tasks, and passages of whole actions, that carry out no measure. */
	others: readonly Entry[]
}

/**
 * The entries of a plan. A task that is of no measure while its passages are is a whole action: its passages are the entries. Without `byMeasure` (plans
 * that no outline joins) every task is an entry of no measure.
 */
export function entriesOf(plan: ComparedPlan, byMeasure: boolean): PlanEntries {
	if (!byMeasure) return { byMeasure: new Map(), others: plan.tasks.map((_, task) => ({ task, passage: null, isFurther: false })) }
	const main = new Map<string, Entry[]>()
	const further = new Map<string, Entry[]>()
	const others: Entry[] = []
	for (const [at, task] of plan.tasks.entries()) {
		const places: (number | null)[] = isWholeAction(task.measure, task.passages.map(classifiedPassage)) ? [...task.passages.keys()] : [null]
		for (const passage of places) {
			const own = classifiedOf(task, passage)
			if (own.measure !== null) push(main, own.measure, { task: at, passage, isFurther: false })
			for (const id of own.further) push(further, id, { task: at, passage, isFurther: true })
			if (own.measure === null && own.further.length === 0) others.push({ task: at, passage, isFurther: false })
		}
	}
	const ids = new Set([...main.keys(), ...further.keys()])
	return { byMeasure: new Map([...ids].map(id => [id, [...(main.get(id) ?? []), ...(further.get(id) ?? [])]])), others }
}

const classifiedPassage = ({ measure, further }: ComparedPassage) => ({ measure, furtherMeasures: further })

/** The task or passage of an entry. */
export function classifiedOf(task: ComparedTask, passage: number | null): ComparedTask | ComparedPassage {
	return passage === null ? task : (task.passages[passage] as ComparedPassage)
}

/** The words of an entry. */
export function textOf(plan: ComparedPlan, { task, passage }: Entry): { title: string; text: string; line: number } {
	return classifiedOf(taskOf(plan, task), passage)
}

export function taskOf(plan: ComparedPlan, task: number): ComparedTask {
	return plan.tasks[task] as ComparedTask
}

/** For each plan, its texts by the lines of a row; null where it says nothing in a line. */
export function columnsOf(plans: readonly ComparedPlan[], lines: readonly ComparedLine[]): (string | null)[][] {
	return plans.map((plan, at) => lines.map(({ cells }) => (cells[at] ? textOf(plan, cells[at]).text : null)))
}

/** By which entries it is said who does a measure: those that are mainly about it; where there are none, those that are about it too. */
export function decisive(entries: readonly Entry[]): readonly Entry[] {
	const main = entries.filter(({ isFurther }) => !isFurther)
	return main.length > 0 ? main : entries
}

function push(index: Map<string, Entry[]>, id: string, entry: Entry): void {
	const list = index.get(id)
	if (list) list.push(entry)
	else index.set(id, [entry])
}
