import { type LineIndex, type Passage, slice, trim } from '../../passage.ts'
import { type Root, walk } from '../../structure/tree.ts'
import type { ReadIndicator, ReadTask } from '../extraction.ts'
import { type Quantity, quantityRecognisers, sentenceKind } from './quantities.ts'

const yearPattern = /(?:到|至)?(?:(?<!\s)\s+)?((?:20\d{2})\s*年(?:[底末])?(?:[之以]?前)?|[“"]?十[四五六]五[”"]?\s*(?:期?末|时期))[，,]?/
const comparatorFollows = /^\s*(?:将|要|应|力争)?(?:达|超过|突破|提高|提升|不低于|不少于)/
/** The last years of the five-year plans, which 到“十四五”末 means. */
const planEnds: Readonly<Record<string, number>> = { 十四五: 2025, 十五五: 2030, 十六五: 2035 }

/**
 * The targets of a document: numbers with a comparator, and 全覆盖. A sentence is read clause by clause; a year holds for the clauses behind it,
 * a metric for a clause that begins with its comparator (比例实现新突破，达到…). The same words printed twice (in prose and in a table) are one target.
 */
export function indicatorsOf(root: Root, tasks: readonly ReadTask[], index: LineIndex): ReadIndicator[] {
	const indicators = new Map<string, ReadIndicator>()
	for (const passage of passagesOf(root)) {
		for (const sentence of cut(passage, /[。；;！？!?\n]/)) {
			for (const found of inSentence(sentence, index)) {
				const known = indicators.get(targetOf(found))
				if (known) repeat(known, found, taskAt(tasks, found))
				else indicators.set(targetOf(found), { ...found, id: `i${indicators.size + 1}`, task: taskAt(tasks, found) })
			}
		}
	}
	return [...indicators.values()]
}

/** Notes that a target is printed again. Where only the other place is in a task, that one is the target's own place. */
function repeat(known: ReadIndicator, found: Found, task: string | null): void {
	if (known.task !== null || task === null) {
		known.repeatedAt.push(found.position)
		return
	}
	known.repeatedAt.push(known.position)
	Object.assign(known, { task, text: found.text, position: found.position })
}

function* passagesOf(root: Root): Generator<Passage> {
	for (const { node } of walk(root.children)) {
		if (node.type === 'paragraph') yield node.line
		if (node.type === 'section') yield node.line
		if (node.type === 'table') for (const row of node.rows) for (const cell of row.cells) yield cell.text
	}
}

type Found = Omit<ReadIndicator, 'id' | 'task'>

function inSentence(sentence: Passage, index: LineIndex): Found[] {
	const found: Found[] = []
	let year: { value: number | null; start: number } = { value: null, start: 0 }
	let subject = ''
	let subjectStart = 0
	let quotedTo = 0
	let at = 0
	const kind = sentenceKind(sentence.text)
	for (const clause of cut(sentence, /[，,]/)) {
		at = sentence.offsets.indexOf(clause.offsets[0] as number, at)
		const stated = yearPattern.exec(clause.text)
		let skipped = 0
		if (stated?.[1]) {
			const before = clause.text.slice(0, stated.index)
			const behind = stated.index + stated[0].length
			if (/^\s*(?:[“"]?$|.{0,6}$)/.test(before)) {
				year = { value: yearOf(stated[1]), start: at + stated.index }
				skipped = behind
			} else if (comparatorFollows.test(clause.text.slice(behind))) {
				// 比例2025年达到13%: the metric stands before the year.
				year = { value: yearOf(stated[1]), start: at }
				subject = before
				subjectStart = at
				skipped = behind
			}
		}
		const words = clause.text.slice(skipped)
		const quantity = quantityRecognisers.map(read => read(words, kind)).find((one): one is Quantity => one !== null)
		if (!quantity) {
			if (words.trim() !== '') {
				subject = words
				subjectStart = at
			}
			continue
		}
		const ownMetric = metricOf(quantity.metric)
		const metric = ownMetric || metricOf(subject)
		if (metric === '') continue
		const end = at + skipped + quantity.end
		// Its own clause, and what it needs from the sentence: the year where no target stands between, the subject that it does not repeat.
		const own = ownMetric ? at + skipped : subjectStart
		const start = year.value !== null && year.start >= quotedTo ? year.start : own
		quotedTo = end
		const text = trim(slice(sentence, start, end))
		found.push({
			metric,
			comparator: quantity.comparator,
			value: quantity.value,
			unit: quantity.unit,
			year: year.value,
			relativeTo: quantity.relativeTo,
			text: text.text,
			position: index.position(text),
			repeatedAt: [],
		})
		if (ownMetric) {
			subject = quantity.metric
			subjectStart = at + skipped
		}
	}
	return found
}

function cut(passage: Passage, separator: RegExp): Passage[] {
	const pieces: Passage[] = []
	let start = 0
	for (let at = 0; at <= passage.text.length; at++) {
		if (at < passage.text.length && !separator.test(passage.text[at] as string)) continue
		if (at > start) pieces.push(slice(passage, start, at))
		start = at + 1
	}
	return pieces.filter(piece => piece.text.trim() !== '')
}

function yearOf(words: string): number | null {
	const year = /20\d{2}/.exec(words)
	return year ? Number(year[0]) : (planEnds[/十[四五六]五/.exec(words)?.[0] ?? ''] ?? null)
}

/** The thing measured, without whose it is and without the verb that sets the target. */
function metricOf(words: string): string {
	const named = /.*(?:比例|比重|率|水平|指数|数量|人数|人次)(?=实现|有|的|$)/.exec(words)?.[0] ?? words
	return named
		.replace(/\s+/g, '')
		.replace(/^.*[：:]/, '')
		.replace(/^(?:力争|确保|争取|努力)+/, '')
		.replace(/^实现/, '')
		.replace(/^[\u4e00-\u9fff]{0,4}?全[国省市县区州]/, '')
		.replace(/^我[省市县区州]/, '')
		.replace(/^(?:建成|建设|新建|打造|创建|培育|组建)(?:一批)?/, '')
		.replace(/(?:的|实现|不断|进一步)$/, '')
}

/** What two places have in common that print the same target. */
function targetOf({ metric, comparator, value, unit, year }: Found): string {
	return JSON.stringify([metric, comparator, value, unit, year])
}

function taskAt(tasks: readonly ReadTask[], { position }: Found): string | null {
	return tasks.find(task => task.position.start.offset <= position.start.offset && position.end.offset <= task.position.end.offset)?.id ?? null
}
