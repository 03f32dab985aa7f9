import type { Assignment, Omission, Plan, Position, Task } from '../model/index.ts'

/** A stretch of one line: plain, left out, or the name of a unit that was read there. */
export type Segment =
	| { kind: 'text'; text: string }
	| { kind: 'omitted'; text: string; reason: Omission['reason'] }
	| { kind: 'unit'; text: string; assignment: Assignment }

/** One line of the source, as it is. */
export interface SourceLine {
	/** from 1 */
	number: number
	segments: Segment[]
	/** Nothing stands on it. */
	isBlank: boolean
	/** The whole line was left out, for this reason. */
	omitted: Omission['reason'] | null
}

/** Lines that belong together: those of one task, or those between tasks. */
export interface SourcePassage {
	/** Several where tasks begin and end on one line; none between tasks. */
	tasks: Task[]
	lines: SourceLine[]
}

interface Mark {
	start: number
	end: number
	make: (text: string) => Segment
}

const marksOf = (plan: Plan): Mark[] => {
	const mark = ({ start, end }: Position, make: Mark['make']): Mark => ({ start: start.offset, end: end.offset, make })
	const marks = [
		...plan.coverage.omitted.map(({ reason, position }) => mark(position, text => ({ kind: 'omitted', text, reason }))),
		...plan.tasks.flatMap(task => task.assignments.map(assignment => mark(assignment.position, text => ({ kind: 'unit', text, assignment })))),
	].sort((a, b) => a.start - b.start || a.end - b.end)
	// A page number may stand in the middle of a name: the name gives way, and goes on behind it.
	const flat: Mark[] = []
	for (const next of marks) {
		const last = flat.at(-1)
		if (!last || next.start >= last.end) flat.push(next)
		else if (next.end < last.end) {
			const rest = { ...last, start: next.end }
			last.end = next.start
			flat.push(next, rest)
		} else if (next.end > last.end) flat.push({ ...next, start: last.end })
	}
	return flat.filter(({ start, end }) => start < end)
}

const segmentsOf = (line: string, offset: number, marks: Mark[]): Segment[] => {
	const segments: Segment[] = []
	let at = 0
	for (const { start, end, make } of marks) {
		const from = Math.max(start - offset, at)
		const to = Math.min(end - offset, line.length)
		if (from >= to) continue
		if (from > at) segments.push({ kind: 'text', text: line.slice(at, from) })
		segments.push(make(line.slice(from, to)))
		at = to
	}
	if (at < line.length) segments.push({ kind: 'text', text: line.slice(at) })
	return segments
}

const omissionOfLine = (segments: Segment[]): Omission['reason'] | null => {
	const printed = segments.filter(({ text }) => text.trim() !== '')
	const [first] = printed
	if (first?.kind !== 'omitted' || first.reason === 'markup' || first.reason === 'personal-data') return null
	return printed.every(segment => segment.kind === 'omitted') ? first.reason : null
}

/**
 * A source text line by line, with what was read from it. Putting the texts of all segments together, a line end between two
 * lines, gives the text back.
 * @param text the source with "\n" line ends, in which the plan's positions are valid
 */
export const sourcePassages = (plan: Plan, text: string): SourcePassage[] => {
	const marks = marksOf(plan)
	const taskOfLine = new Map<number, Task>()
	for (const task of plan.tasks) {
		for (let line = task.position.start.line; line <= task.position.end.line; line++) if (!taskOfLine.has(line)) taskOfLine.set(line, task)
	}
	const withLines = new Set(taskOfLine.values())
	const guestsOfLine = Map.groupBy(
		plan.tasks.filter(task => !withLines.has(task)),
		task => task.position.start.line,
	)
	const passages: SourcePassage[] = []
	let offset = 0
	let firstMark = 0
	text.split('\n').forEach((line, index) => {
		const end = offset + line.length
		while (firstMark < marks.length && (marks[firstMark]?.end ?? 0) <= offset) firstMark += 1
		const here: Mark[] = []
		for (let at = firstMark; at < marks.length; at++) {
			const mark = marks[at]
			if (!mark || mark.start >= end) break
			here.push(mark)
		}
		const segments = segmentsOf(line, offset, here)
		const task = taskOfLine.get(index + 1) ?? null
		const sourceLine: SourceLine = { number: index + 1, segments, isBlank: line.trim() === '', omitted: omissionOfLine(segments) }
		const last = passages.at(-1)
		const continued = last && (last.tasks[0] ?? null) === task
		const passage = continued ? last : { tasks: task ? [task] : [], lines: [] }
		if (!continued) passages.push(passage)
		passage.lines.push(sourceLine)
		passage.tasks.push(...(guestsOfLine.get(sourceLine.number) ?? []))
		offset = end + 1
	})
	return passages
}
