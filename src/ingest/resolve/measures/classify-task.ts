import type { Detail, MeasureOverride, Outline, Position, Task } from '../../../model/index.ts'
import { clearSentences } from './clear-sentences.ts'
import { isActionTitle } from './is-action-title.ts'
import { inOrder, measuresOf, noMeasure, type OpenVerdict } from './measures-of.ts'
import { overrideVerdict } from './override-verdict.ts'
import type { MeasureScore, OutlinePlace } from './score-measures.ts'

/** A task or a passage that two measures claim alike. */
export interface UnclearMeasure {
	title: string
	position: Position
	nearest: readonly [best: MeasureScore, next: MeasureScore]
}

/** A task with its measures, and what could not be decided in it. */
export interface ClassifiedTask {
	task: Task
	unclear: UnclearMeasure[]
}

/**
 * The measures of a task and of its details. A task that is a whole action has none itself: its further measures are those of its details or, without
 * details, of its sentences. What a person has decided on the task goes before.
 *
 * @param overrides those for this task
 */
export function classifyTask(task: Task, place: OutlinePlace, outline: Outline, overrides: readonly MeasureOverride[] = []): ClassifiedTask {
	const unclear: UnclearMeasure[] = []
	const decided = <Part extends Task | Detail>(part: Part, verdict: OpenVerdict, detail?: number): Part => {
		const override = overrides.find(one => one.detail === detail)
		const { undecided, ...final } = overrideVerdict(verdict, override, { ...part, place }, outline)
		if (undecided) unclear.push({ title: part.title, position: part.position, nearest: undecided })
		return { ...part, ...final }
	}
	const details = task.details.map((detail, at) => decided(detail, measuresOf({ ...detail, place }, outline), at + 1))
	return { task: decided({ ...task, details }, verdictOnTask({ ...task, details }, place, outline)), unclear }
}

function verdictOnTask(task: Task, place: OutlinePlace, outline: Outline): OpenVerdict {
	const carried = new Set(task.details.flatMap(({ measure }) => measure ?? []))
	const isWhole = place.actionHeading === task.title && isActionTitle(task.title, outline)
	const further = (measures: ReadonlySet<string>): OpenVerdict => ({ ...noMeasure, furtherMeasures: inOrder(measures, outline), undecided: null })
	if (carried.size > 1 || (isWhole && task.details.length > 0)) return further(carried)
	if (!isWhole) return measuresOf({ ...task, place }, outline)
	return further(new Set(clearSentences(task.text, place, outline).map(({ measure }) => measure.id)))
}
