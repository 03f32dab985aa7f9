import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingest, SourceError, sourceOf } from '../../src/ingest/index.ts'
import { anyText } from '../any-text.ts'
import { growth, linearGrowth } from '../time-taken.ts'
import { document, mutated, sign, soup } from './fuzz/documents.ts'
import { expectSound, expectSoundPositions } from './fuzz/sound.ts'
import { ingestText, registries } from './ingest-text.ts'
import { seedFiles } from './seed-files.ts'

const seeds = seedFiles.map(file => readFileSync(join('seeds', file), 'utf8'))

/** A stretch of a seed: enough to hold several tasks, small enough to try many. */
const stretch = fc
	.tuple(fc.constantFrom(...seeds), fc.nat(), fc.integer({ min: 100, max: 1000 }))
	.map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
const lines = fc.array(soup, { minLength: 1, maxLength: 12 }).map(list => list.join('\n'))

/** `ZEREN_FUZZ=20` tries so many times as much as `npm test` does; `ZEREN_FUZZ_SEED` begins elsewhere (CONTRIBUTING.md). */
const times = Number(process.env.ZEREN_FUZZ ?? 1)
const begin = Number(process.env.ZEREN_FUZZ_SEED ?? 0)
const tried = (numRuns: number, seed: number) => ({ numRuns: numRuns * times, seed: begin + seed })
const timeout = 300_000 * Math.max(1, times)

describe('whatever the document', () => {
	it.each(seedFiles.map((file, at) => [file, seeds[at] as string] as const))('%s is sound', (_, text) => expectSound(text))

	it.each([
		['mutated seeds', 60, mutated(stretch)],
		['pieces of seeds, joined', 30, fc.tuple(stretch, stretch).map(parts => parts.join(''))],
		['documents of random parts', 150, document],
		['mutated documents of random parts', 120, mutated(document)],
		['soup of signs', 200, lines],
		['one sign, or two, many times', 80, fc.tuple(sign, sign, fc.integer({ min: 1, max: 400 })).map(([one, other, count]) => `${one}${other}`.repeat(count))],
		['any Unicode', 120, anyText({ maxLength: 400 })],
	] as const)('%s: %i are read soundly', (_name, runs, texts) => fc.assert(fc.property(texts, expectSound), tried(runs, runs)), timeout)

	it(
		'any bytes are read or refused with one error',
		async () => {
			await fc.assert(
				fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
					try {
						expectSoundPositions(await ingest(sourceOf('document.txt', bytes), registries))
					} catch (error) {
						expect(error).toBeInstanceOf(SourceError)
					}
				}),
				tried(60, 5),
			)
		},
		timeout,
	)
})

describe('a long line of one sign is read in linear time', () => {
	it.each([
		...[
			'（',
			'）',
			'〔',
			'“',
			'《',
			'、',
			'*',
			'#',
			'-',
			'.',
			'一、',
			'等',
			'县',
			'各',
			'1',
			'\t',
			' ',
			'，',
			'责任单位：',
			'（负责）',
			'1.',
			'牵头',
			'共同',
			'2023年',
		],
		...['达到1%，', '不再列出', '-\n', '（\n', '甲\n', '\t甲\n', '1.甲。\n', '（责任单位：县教育局）'],
	])('%j', sign => {
		const ofLength = (length: number) => `一、任务\n1.甲。${sign.repeat(Math.floor(length / sign.length))}乙`
		const read = (text: string) => expect(ingestText(text).text.length).toBe(text.length)
		expect(growth(ofLength, read, sign.includes('\n') ? 1000 : 3000)).toBeLessThan(linearGrowth)
	})

	it('half a megabyte of brackets', () => {
		const text = '（'.repeat(150_000)
		expect(ingestText(text).plan.coverage.characters).toBe(150_000)
	})

	it('brackets within brackets, a thousand deep, with a clause in the midst', () => {
		const text = `一、任务\n1.甲。${'（〔【'.repeat(1000)}责任单位：县教育局${'】〕）'.repeat(1000)}`
		expect(ingestText(text).plan.coverage.represented).toBe(text.replace(/\s/g, '').length)
	})

	it('a thousand declared parties for a thousand tasks', () => {
		const items = Array.from({ length: 1000 }, (_, at) => `${at}.甲。（责任单位：县教育局）\n以下均需县${String.fromCharCode(0x4e00 + at)}局落实，不再列出。\n`)
		const { plan } = ingestText(items.join(''))
		expect(plan.tasks.length).toBe(1000)
		expect(plan.tasks.flatMap(({ assignments }) => assignments).length).toBeLessThan(22_000)
	})
})
