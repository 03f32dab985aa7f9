import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ingested, ingest, SourceError, sourceOf } from '../../src/ingest/index.ts'
import { type Plan, type Position, planSchema } from '../../src/model/index.ts'
import { ingestText, registries } from './ingest-text.ts'
import { seedFiles } from './seed-files.ts'

const seeds = seedFiles.map(file => readFileSync(join('seeds', file), 'utf8'))

/** Reads any text; null where it is blank, which is the one error that a text may give. */
function read(text: string): Ingested | null {
	return text.trim() === '' ? null : ingestText(text)
}

/** All positions that a value holds. */
function positionsIn(value: unknown): Position[] {
	if (typeof value !== 'object' || value === null) return []
	const own = 'start' in value && 'end' in value && typeof value.start === 'object' ? [value as Position] : []
	return [...own, ...Object.values(value).flatMap(positionsIn)]
}

function expectSoundPositions({ plan, text }: Ingested): void {
	const starts = [0, ...Array.from(text.matchAll(/\n/g), match => match.index + 1)]
	for (const { start, end } of positionsIn(plan)) {
		expect(start.offset).toBeLessThan(end.offset)
		expect(end.offset).toBeLessThanOrEqual(text.length)
		for (const { line, column, offset } of [start, end]) expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset)
	}
}

/** A printed name is the text at its position, less blanks, signs that are not seen and what was left out between. */
function expectPrintedNames({ plan, text }: Ingested): void {
	const leftOut = new Set(
		plan.coverage.omitted.flatMap(({ position }) => Array.from({ length: position.end.offset - position.start.offset }, (_, at) => position.start.offset + at)),
	)
	const masked = new Set(
		plan.coverage.omitted
			.filter(({ reason }) => reason === 'personal-data')
			.flatMap(({ position }) => Array.from({ length: position.end.offset - position.start.offset }, (_, at) => position.start.offset + at)),
	)
	for (const { printed, position, unit } of plan.tasks.flatMap(task => task.assignments)) {
		let words = ''
		for (let at = position.start.offset; at < position.end.offset; at++) if (!leftOut.has(at) || masked.has(at)) words += text[at]
		expect(words.replace(/[\s\p{Cf}]+/gu, '')).toBe(printed)
		expect(plan.units.find(({ id }) => id === unit)?.spellings).toContain(printed)
	}
}

function expectSoundIds(plan: Plan): void {
	for (const ids of [plan.tasks, plan.sections, plan.units, plan.indicators].map(list => list.map(({ id }) => id))) expect(new Set(ids).size).toBe(ids.length)
	const sections = new Set(plan.sections.map(({ id }) => id))
	const tasks = new Set(plan.tasks.map(({ id }) => id))
	for (const { parent } of plan.sections) if (parent !== null) expect(sections).toContain(parent)
	for (const { sectionId } of plan.tasks) if (sectionId !== null) expect(sections).toContain(sectionId)
	for (const { task } of plan.indicators) if (task !== null) expect(tasks).toContain(task)
}

function expectSound(text: string): void {
	const first = read(text)
	if (!first) return
	expectSoundPositions(first)
	expectPrintedNames(first)
	expectSoundIds(first.plan)
	const { characters, represented, omitted } = first.plan.coverage
	expect(represented).toBeLessThanOrEqual(characters)
	const leftOut = omitted.reduce((sum, { position }) => sum + first.text.slice(position.start.offset, position.end.offset).replace(/\s/g, '').length, 0)
	expect(represented + leftOut).toBe(characters)
	expect(planSchema.safeParse(first.plan).success).toBe(true)
	expect(read(text)).toEqual(first)
}

const seed = fc.constantFrom(...seeds)
/** A stretch of a seed: enough to hold several tasks, small enough to try many. */
const stretch = fc
	.tuple(seed, fc.nat(), fc.integer({ min: 200, max: 2500 }))
	.map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
const signs = fc.constantFrom(
	...'（）()〔〕［］[]【】《》〈〉“”：:，,、。；;*#\t\n  -—1一①',
	'责任单位：',
	'牵头',
	'配合',
	'负责',
	'（逗号前为牵头单位，下同）',
	'等相关单位',
	'- 6 -',
	'目录',
	'附件',
	'\u200b',
	'\u202e',
	'\u2066',
	'\ufeff',
	'\u0301',
	'𠀀',
	'\ud800',
	'\u3000',
	'\r\n',
	'\u2028',
)
const soup = fc.array(signs, { maxLength: 60 }).map(list => list.join(''))

/** A stretch into which signs are put, from which pieces are cut, and whose pieces change places. */
const mutated = fc
	.tuple(stretch, fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 30 }), put: soup, swap: fc.boolean() }), { maxLength: 8 }))
	.map(([text, changes]) =>
		changes.reduce((current, { at, cut, put, swap }) => {
			const place = current.length === 0 ? 0 : at % current.length
			const [before, behind] = [current.slice(0, place), current.slice(place + cut)]
			return swap ? behind + put + before : before + put + behind
		}, text),
	)

describe('whatever the document', () => {
	it('every seed is sound', () => {
		for (const text of seeds) expectSound(text)
	})

	it('mutated seeds are read soundly', () => {
		fc.assert(fc.property(mutated, expectSound), { numRuns: 150, seed: 1 })
	})

	it('seeds joined at any place are read soundly', () => {
		fc.assert(
			fc.property(stretch, stretch, (first, second) => expectSound(first + second)),
			{ numRuns: 60, seed: 2 },
		)
	})

	it('soup of signs is read soundly', () => {
		fc.assert(
			fc.property(
				fc.array(soup, { minLength: 1, maxLength: 20 }).map(lines => lines.join('\n')),
				expectSound,
			),
			{ numRuns: 150, seed: 3 },
		)
	})

	it('any Unicode is read soundly', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectSound), { numRuns: 100, seed: 4 })
	})

	it('any bytes are read or refused with one error', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
				try {
					expectSoundPositions(await ingest(sourceOf('document.txt', bytes), registries))
				} catch (error) {
					expect(error).toBeInstanceOf(SourceError)
				}
			}),
			{ numRuns: 100, seed: 5 },
		)
	})
})

describe('a long line of one sign is read in linear time', () => {
	it.each(['（', '）', '〔', '“', '《', '、', '*', '#', '-', '一、', '等', '县', '\t', ' ', '责任单位：', '（负责）', '1.', '牵头', '2023年', '达到1%，'])(
		'%j',
		sign => {
			const text = `一、任务\n1.甲。${sign.repeat(Math.floor(60_000 / sign.length))}`
			expect(ingestText(text).text.length).toBe(text.length)
		},
	)

	it('a megabyte of brackets', () => {
		const text = '（'.repeat(350_000)
		expect(ingestText(text).plan.coverage.characters).toBe(350_000)
	})
})
