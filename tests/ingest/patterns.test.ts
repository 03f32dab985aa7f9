import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { attacksOn, patternsUsedBy, timeOf } from './fuzz/patterns.ts'
import { ingestText } from './ingest-text.ts'
import { seedFiles } from './seed-files.ts'

/** Long enough that a pattern which looks at a text from each of its characters takes a hundred times as long as one that does not. */
const length = 6000
/** Milliseconds. A linear pattern takes one or two, a quadratic one a hundred and more. */
const enough = 60

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

it('no regular expression takes more than linear time over any text that it is given', () => {
	const used = patternsUsedBy(() => {
		for (const file of seedFiles) ingestText(readFileSync(join('seeds', file), 'utf8'))
		for (const place of places) for (const row of ['甲', '县教育局、', '1 ', '（，']) ingestText(place(row.repeat(length / row.length)))
	})
	// Those that are asked about short texts alone (a line's first words, a name) are bounded by that.
	const asked = used.filter(({ longest }) => longest > 1000)
	expect(asked.length).toBeGreaterThan(100)
	const slow = asked.flatMap(({ pattern, longest }) => {
		for (const text of attacksOn(pattern, Math.min(length, longest))) {
			const time = timeOf(pattern, text, enough)
			if (time > enough) return [`${Math.round(time)} ms: ${text.slice(0, 12)}…${text.slice(-2)} ${String(pattern).slice(0, 200)}`]
		}
		return []
	})
	expect(slow).toEqual([])
}, 120_000)
