import type { Detail, Outline, Position, Task } from '../../../model/index.ts'
import { isActionTitle } from './is-action-title.ts'
import { inOrder, limits, type MeasureVerdict, measuresOf, noMeasure, type OpenVerdict } from './measures-of.ts'
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
 * details, of its sentences.
 */
export function classifyTask(task: Task, place: OutlinePlace, outline: Outline): ClassifiedTask {
	const unclear: UnclearMeasure[] = []
	const closed = ({ undecided, ...verdict }: OpenVerdict, { title, position }: Task | Detail): MeasureVerdict => {
		if (undecided) unclear.push({ title, position, nearest: undecided })
		return verdict
	}
	const details = task.details.map((detail): Detail => ({ ...detail, ...closed(measuresOf({ ...detail, place }, outline), detail) }))
	const carried = new Set(details.flatMap(({ measure }) => measure ?? []))
	const isWhole = place.actionHeading === task.title && isActionTitle(task.title, outline)
	if (carried.size > 1 || (isWhole && details.length > 0)) {
		return { task: { ...task, ...noMeasure, details, furtherMeasures: inOrder(carried, outline) }, unclear }
	}
	if (isWhole) return { task: { ...task, ...noMeasure, furtherMeasures: inOrder(measuresOfSentences(task.text, place, outline), outline) }, unclear }
	return { task: { ...task, details, ...closed(measuresOf({ ...task, place }, outline), task) }, unclear }
}

/** What the sentences of a text clearly carry out, each by itself. */
function measuresOfSentences(text: string, place: OutlinePlace, outline: Outline): Set<string> {
	const found = new Set<string>()
	for (const sentence of text.split(/[。；;！!？?\n]/)) {
		const { measure, measureEvidence } = measuresOf({ title: sentence, text: sentence, place }, outline)
		if (measure !== null && measureEvidence && measureEvidence.margin >= limits.clearMargin) found.add(measure)
	}
	return found
}
