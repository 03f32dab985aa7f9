import { understand } from '../../src/ingest/pipeline.ts'
import { assemble } from '../../src/ingest/read/assemble.ts'
import { loadRegistries, type Registries } from '../../src/model/registries.ts'
import type { Figure } from './figure.ts'
import { makeDocument } from './make-document.ts'

/** Characters of the smallest document; the others are two, four and eight times as long. */
const unit = 20_000
const factors = [1, 2, 4, 8]
/** Of one sign many times so much, as one line or as many lines; the reader must take no longer for it than for words. */
const signs = [
	'（',
	'〔',
	'《',
	'、',
	'1',
	'.',
	'一、',
	'各',
	' ',
	'\t',
	'责任单位：',
	'（责任单位：县教育局）',
	'不再列出',
	'2023年',
	'达到1%，',
	'\n',
	'-\n',
	'（\n',
	'甲\n',
	'\t甲\n',
	'1.甲。\n',
]
/** Eight times the text may take at most so many times as long; a quadratic stage takes 64 times. */
const mostGrowth = 16

/** How the time of reading grows with a document: of a generated one with a bit of everything, and of one sign many times. */
export function measureScaling(): Figure[] {
	const registries = loadRegistries()
	timeOf(makeDocument(unit), registries)
	return [
		...growth('a plan', makeDocument, registries),
		...signs.flatMap(sign => growth(JSON.stringify(sign), length => `一、任务\n1.甲。${sign.repeat(Math.floor(length / sign.length))}乙`, registries)),
	]
}

function growth(name: string, make: (length: number) => string, registries: Registries): Figure[] {
	const times = factors.map(factor => timeOf(make(unit * factor), registries))
	const [first = 0] = times
	const last = times.at(-1) ?? 0
	const note = factors.map((factor, at) => `${factor}× ${Math.round(times[at] as number)} ms`).join(', ')
	return [{ name: `time of 8× the text: ${name}`, value: last / Math.max(first, 1), unit: '×', budget: mostGrowth, note }]
}

/** The shorter of two runs, in milliseconds. */
function timeOf(text: string, registries: Registries): number {
	const file = { file: 'document.txt', bytes: new Uint8Array(1), format: 'text', text }
	const runs = [0, 1].map(() => {
		const begin = performance.now()
		understand(assemble('document.txt', [file]), { registries })
		return performance.now() - begin
	})
	return Math.min(...runs)
}
