import { isTabular, type Line, withText } from '../normalise/line.ts'
import { join, type Passage, trim } from '../passage.ts'
import { cutAt, cutNamesAtEnd, cutRunOn, longestTitle } from './cut-run-on.ts'
import { bare, collectionNumber, dateLine, isAddressee, isBodyName, isWholeTitle, kinds, letters, opening } from './document-words.ts'
import { issuedTitle } from './issued-title.ts'
import { numberingOf } from './numbering.ts'

/**
 * Cuts the logical lines once more where a part of an official document begins (GB/T 9704-2012, 7): behind a title, before and behind the document
 * number, behind the addressee, before and between signature and date. By its look alone a full line of a title, or one that has lost its line break,
 * goes on in the next; by its words it does not. Guarantees:
 * 1. the lines hold the same non-blank characters in the same order;
 * 2. a cut is made only where the words on both sides say what they are; other lines stay as they are;
 * 3. a title with a collection's number before it is one line.
 */
export function recutHead(lines: readonly Line[], source: string): Line[] {
	const result: Line[] = []
	let issued: string | null = null
	let inHead = true
	joinedTitle(lines).forEach((line, at, all) => {
		if (inHead && at > 0 && (numberingOf(line.text)?.rank ?? 9) <= 1) inHead = false
		if (line.kind === 'table' || isTabular(line)) {
			result.push(line)
			return
		}
		const pieces = cutLine(line, { source, issued, inHead, next: all[at + 1] })
		for (const piece of pieces) {
			if (inHead) issued ??= issuedTitle(bare(piece.text).replace(collectionNumber, ''))
			result.push(piece)
		}
	})
	return result
}

interface Surroundings {
	source: string
	/** The title of what the notice issues, once it is known. */
	issued: string | null
	/** Before the first chapter. */
	inHead: boolean
	next: Line | undefined
}

function cutLine(line: Line, { source, issued, inHead, next }: Surroundings): Line[] {
	const rows = line.kind === 'broken' && line.hashes === 0 ? sourceRows(line, source) : []
	const dated = next !== undefined && dateLine.test(bare(next.text))
	const parts: Passage[] = rows.length > 1 ? cutRows(line, rows, { inHead, dated }) : [line]
	const signs = dated || (next !== undefined && next.text.length <= 60 && isBodyName(bare(next.text)))
	const made = (signs ? parts.flatMap(cutNamesAtEnd) : parts)
		.flatMap(part => cutRunOn(part, { issued, inHead }))
		.map(trim)
		.filter(part => part.text !== '')
	return made.length < 2 ? [line] : made.map((part, at) => withText(line, part, at === 0 ? {} : { bold: 0 }))
}

/** The first line, when a collection's number stands before it and the title goes on in the next lines. */
function joinedTitle(lines: readonly Line[]): readonly Line[] {
	const [first] = lines
	if (!first || !collectionNumber.test(first.text) || isTabular(first)) return lines
	let text = ''
	for (let at = 0; at < Math.min(lines.length, 6); at++) {
		const line = lines[at] as Line
		if (line.kind === 'table' || isTabular(line) || /[。；]/.test(line.text) || (at > 0 && numberingOf(line.text))) return lines
		text += bare(line.text)
		if (isWholeTitle(text.replace(collectionNumber, ''))) return at === 0 ? lines : [withText(first, join(lines.slice(0, at + 1))), ...lines.slice(at + 1)]
	}
	return lines
}

/** The lines of the source that a logical line was joined from: the parts of its text, `[start, end)`. */
interface SourceRow {
	start: number
	end: number
	text: string
}

function sourceRows(line: Passage, source: string): SourceRow[] {
	const rows: SourceRow[] = []
	let start = 0
	const close = (end: number) => {
		rows.push({ start, end, text: bare(line.text.slice(start, end)) })
		start = end
	}
	for (let at = 1; at < line.text.length; at++) {
		const behind = (line.offsets[at - 1] as number) + 1
		const next = line.offsets[at] as number
		if (behind !== next && source.slice(behind, next).includes('\n')) close(at)
	}
	close(line.text.length)
	return rows
}

function cutRows(line: Passage, rows: readonly SourceRow[], { inHead, dated }: { inHead: boolean; dated: boolean }): Passage[] {
	const signs = dated ? signatureRows(rows) : new Set<number>()
	const cuts: number[] = []
	let start = 0
	for (let at = 1; at < rows.length; at++) {
		const row = rows[at] as SourceRow
		// Neither a title nor an entry is longer, so that the words before a row are looked at only while they are few.
		const before = row.start - start <= longestTitle * 2 ? bare(line.text.slice(start, row.start)) : ''
		if (!signs.has(at) && !(before !== '' && ((inHead && endsTitle(before, rows, at)) || startsEntry(before, row.text)))) continue
		cuts.push(row.start)
		start = row.start
	}
	return cutAt(line, cuts)
}

/** Whether the words so far are a whole title, and the row behind them is none of it. */
function endsTitle(text: string, rows: readonly SourceRow[], at: number): boolean {
	const title = text.replace(collectionNumber, '')
	if (!isWholeTitle(title)) return false
	const row = (rows[at] as SourceRow).text
	if (/^[（(]/.test(row) || /^[》〉”]/.test(row)) return false
	if (opening.test(row) || /^[A-Z]{2,8}[—–-]?(?:19|20)\d{2}/.test(row)) return true
	const following = rows.slice(at, at + 8).map(({ text }) => text)
	const colon = following.findIndex(words => /[:：]$/.test(words))
	if (colon >= 0 && isAddressee(following.slice(0, colon + 1).join(''))) return true
	// A title may go on behind a word that could end it: 关于加强方案 / 编制工作的通知.
	for (let more = 1; more <= 3; more++) if (isWholeTitle(title + following.slice(0, more).join(''))) return false
	return new RegExp(`(?:${letters})(?:[（(][^（()）]{1,40}[）)])*$|日[）)]$`).test(title)
}

/** The next entry of an annex note: 附件：1.… / 2.…. */
function startsEntry(text: string, row: string): boolean {
	return text.length < 200 && /^(?:附件|\d{1,2}[.．、])/.test(text) && /^\d{1,2}[.．、]./.test(row)
}

/** The rows with which the names of a signature begin, when a date follows: one name over two rows, or a name a row. */
function signatureRows(rows: readonly SourceRow[]): Set<number> {
	const starts = new Set<number>()
	let top = rows.length
	const plain = (at: number) => (rows[at] as SourceRow).text
	const belongs = (text: string) =>
		text.length <= 40 && !/[。；：:，,！？《》]/.test(text) && !/^(?:附件|\d{1,2}[.．、])/.test(text) && !new RegExp(`(?:${kinds}|${letters})$`).test(text)
	while (top > 0 && belongs(plain(top - 1))) top--
	let name = ''
	let start = top
	for (let at = top; at < rows.length; at++) {
		name += plain(at)
		if (!isBodyName(name)) continue
		starts.add(start)
		start = at + 1
		name = ''
	}
	return name === '' ? starts : new Set()
}
