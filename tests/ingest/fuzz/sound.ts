import { expect } from 'vitest'
import type { Ingested } from '../../../src/ingest/index.ts'
import { type Plan, type Position, planSchema } from '../../../src/model/index.ts'
import { ingestText } from '../ingest-text.ts'

/** Reads any text; null where it is blank, which is the one error that a text may give. */
function read(text: string): Ingested | null {
	return text.trim() === '' ? null : ingestText(text)
}

/** All positions that a value holds. */
function positionsIn(value: unknown): Position[] {
	if (typeof value !== 'object' || value === null) return []
	// A deadline has days of these names.
	const own = 'start' in value && typeof value.start === 'object' && value.start !== null ? [value as Position] : []
	return [...own, ...Object.values(value).flatMap(positionsIn)]
}

/** Every position lies in the text, holds something, and its lines and columns agree with its offsets. */
export function expectSoundPositions({ plan, text }: Ingested): void {
	const starts = [0, ...Array.from(text.matchAll(/\n/g), match => match.index + 1)]
	const wrong = positionsIn(plan).filter(
		({ start, end }) =>
			start.offset >= end.offset ||
			end.offset > text.length ||
			[start, end].some(({ line, column, offset }) => (starts[line - 1] ?? Number.NaN) + column - 1 !== offset),
	)
	expect(wrong).toEqual([])
}

/** A printed name is the text at its position, less blanks, signs that are not seen and what was left out between. */
function expectPrintedNames({ plan, text }: Ingested): void {
	const units = new Map(plan.units.map(unit => [unit.id, unit]))
	const leftOut = new Uint8Array(text.length)
	for (const { position, reason } of plan.coverage.omitted) if (reason !== 'personal-data') leftOut.fill(1, position.start.offset, position.end.offset)
	for (const { printed, position, unit } of plan.tasks.flatMap(task => task.assignments)) {
		let words = ''
		for (let at = position.start.offset; at < position.end.offset; at++) if (leftOut[at] !== 1) words += text[at]
		expect(words.replace(/[\s\p{Cf}]+/gu, '')).toBe(printed)
		expect(units.get(unit)?.spellings).toContain(printed)
	}
}

function expectSoundIds(plan: Plan): void {
	for (const ids of [plan.tasks, plan.sections, plan.units, plan.indicators].map(list => list.map(({ id }) => id))) expect(new Set(ids).size).toBe(ids.length)
	const sections = new Set(plan.sections.map(({ id }) => id))
	const tasks = new Set(plan.tasks.map(({ id }) => id))
	for (const { parent } of plan.sections) if (parent !== null) expect(sections).toContain(parent)
	for (const { sectionId } of plan.tasks) if (sectionId !== null) expect(sections).toContain(sectionId)
	const declared = plan.declaredRules.map(({ id, position }) => `${id} ${position.start.offset}`)
	expect(new Set(declared).size).toBe(declared.length)
	for (const { task } of plan.indicators) if (task !== null) expect(tasks).toContain(task)
}

/**
 * Everything that is promised of any text: it is read without an exception, twice the same; every character is represented or listed as left out; the plan
 * has the published shape; ids are unique and lead somewhere; positions and printed names are the text's own.
 */
export function expectSound(text: string): void {
	const first = read(text)
	if (!first) return
	expectSoundPositions(first)
	expectPrintedNames(first)
	expectSoundIds(first.plan)
	const { characters, represented, omitted } = first.plan.coverage
	expect(represented).toBeLessThanOrEqual(characters)
	const leftOut = omitted.reduce((sum, { position }) => sum + first.text.slice(position.start.offset, position.end.offset).replace(/\s/g, '').length, 0)
	expect(represented + leftOut).toBe(characters)
	expect(planSchema.safeParse(first.plan).error).toBeUndefined()
	expect(JSON.stringify(read(text))).toBe(JSON.stringify(first))
}
