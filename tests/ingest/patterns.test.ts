import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { meanTime } from '../time-taken.ts'
import { attacksOn, matcherOf, patternsUsedBy } from './fuzz/patterns.ts'
import { ingestText } from './ingest-text.ts'
import { seedFiles } from './seed-files.ts'

/** Long enough that a pattern which looks at a text from each of its characters takes several times as long as the slowest that does not. */
const length = 3000
/** The engine may compile a pattern in the midst of one, and a shared machine may stand still in another. */
const tries = Array.from({ length: 10 })
const looksToTheEnd = matcherOf(/[^。]*。/)
/** Milliseconds of the processor: three fifths of what a pattern takes now that looks from each character to the end; the slowest linear one takes a quarter. */
const tooSlow = () => 0.6 * meanTime(looksToTheEnd, '甲'.repeat(length))
/** The same on a quick day, for a glance. */
const enough = Math.min(...tries.map(tooSlow))

/** Where a long row of something may stand in a document. */
const places: readonly ((row: string) => string)[] = [
	row => row,
	row => `一、任务\n1.甲。${row}`,
	row => `一、任务\n1.甲。（责任单位：县教育局${row}）`,
	row => `一、任务\n1.甲。由县教育局牵头，${row}配合。\n责任单位：${row}`,
	row => `一、任务\n以下均需${row}落实，不再列出。（加粗为牵头单位，逗号前为牵头单位${row}）`,
	row => `关于印发《${row}》的通知\n根据《甲》${row}。\n联系人：${row}\n附件：${row}\n一、甲`,
	row => `序号\t任务${row}\t责任单位\n1\t${row}\t县教育局、${row}\n`,
	row => `一、任务\n1.甲。到2025年达到${row}\n完成时限：${row}`,
]

/** Those that are asked about short texts alone (a line's first words, a name) are bounded by that. */
const asked = patternsUsedBy(() => {
	for (const file of seedFiles) ingestText(readFileSync(join('seeds', file), 'utf8'))
	for (const place of places) for (const row of ['甲', '县教育局、', '1 ', '（，']) ingestText(place(row.repeat(length / row.length)))
}).filter(({ longest }) => longest > 1000)

describe('no regular expression takes more than linear time over any text that it is given', () => {
	it('as many are asked about long texts', () => {
		expect(asked.length).toBeGreaterThan(100)
	})

	/** Several tests, each of which is done in a second. */
	const parts = 24
	it.each(Array.from({ length: parts }, (_, part) => part + 1))(`part %i of ${parts}`, part => {
		const slow = asked
			.filter((_, at) => at % parts === part - 1)
			.flatMap(({ pattern, longest }) => {
				const match = matcherOf(pattern)
				for (const text of attacksOn(pattern, Math.min(length, longest))) {
					const begin = performance.now()
					match(text)
					// A glance at the clock first: what looks slow is measured with care.
					if (performance.now() - begin < enough) continue
					if (tries.every(() => meanTime(match, text) > tooSlow())) return [`${text.slice(0, 12)}…${text.slice(-2)} ${String(pattern).slice(0, 200)}`]
				}
				return []
			})
		expect(slow).toEqual([])
	})
})
