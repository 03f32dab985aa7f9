import { looksLikeBody } from '../extract/clause/name-form.ts'
import { trim } from '../passage.ts'
import { numberingOf } from '../structure/numbering.ts'
import { type GrowingLine, grow, growingLine, grown, isTabularSoFar, lastOffset } from './growing-line.ts'
import { isBlank, isTabular, type Line, withText } from './line.ts'

/** A line that starts something of its own, whatever stands before it: 责任单位：, 附件：, 联系人：, 信息公开选项：, （此件公开发布）. */
const labelled = /^\s*(?:[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,7}\s*[:：]|[（(]\s*此件)/
/** A sentence or clause that is complete. */
const complete = /[。！？!?；;：:…][”’」』）)〕】]*\s*$|[〕】]\s*$/
/** A line that cannot be complete. */
const unfinished = /[，、,（(《〈“‘〔【[—－-]\s*$/
/** A label whose words begin on the next line: 责任单位：. Not an addressee (各有关单位：). */
const bareLabel =
	/^[^\u4e00-\u9fff]*(?:[省市县区州]级|[省市县]直)?(?:主要|具体)?(?:牵头|责任|配合|参与|协办|协助|主办|承办|落实|实施|完成|办结)(?:责任|考核)?(?:单位|部门|处室|科室|主体|时限|时间|期限)\s*[:：]\s*$/
/** What stands behind the label of a list of bodies, to the end of the line. */
const labelledList = /(?:^|[。；;\s（(])(?:牵头|责任|配合|参与|协办|主办|承办)(?:责任)?(?:单位|部门)\s*[:：]([^:：]*)$/
const longestList = 400
/** The end of a notice's title: nothing goes on behind it. */
const noticeTitle = /的\s*通\s*[知告]$/
/** A document number or a date in a line of its own. */
const headLine =
	/^\s*(?:[\u4e00-\u9fff]{2,14}\s*[〔［[（(【﹝]\s*\d{4}\s*[〕］\])）】﹞]\s*第?\s*\d{1,5}\s*号|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)\s*$/
/** A paragraph's first line begins two characters in (GB/T 9704-2012, 7.3.3); conversion to text often loses them. */
const lostIndent = 4
const openers = '（(《〈“‘〔【['
const closers = '）)》〉”’〕】]'

/**
 * Joins the lines that a page's width or end has broken, also inside a name, and drops the blank lines that are no longer needed.
 *
 * Two kinds of text are told apart by their lines. In *set* text most lines are as long as the page is wide: there a full line goes on in the next.
 * In *flowing* text a line is a paragraph: there only a line that cannot be complete (a comma at its end, an open bracket, a long one without a stop)
 * goes on, which is what the end of a page leaves. A line that starts something of its own (a number, a label, a heading, a table cell) is never joined
 * to the one before it.
 */
export function unwrapLines(lines: readonly Line[]): Line[] {
	const width = settingWidth(lines)
	const result: GrowingLine[] = []
	let blanks = 0
	let lastWidth = 0
	for (const line of lines) {
		if (isBlank(line) && !isTabular(line) && line.kind !== 'table') {
			blanks++
			continue
		}
		const previous = result.at(-1)
		if (previous && continues(previous, line, { blanks, width, lastWidth })) {
			grow(previous, glueBetween(previous, line), isTabular(line) ? line : trim(line), line.breaks)
		} else {
			// One blank line is kept where a table is near: it parts the rows of a flattened table.
			if (blanks > 0 && previous && (isTabular(line) || isTabularSoFar(previous)))
				result.push(growingLine(withText(line, { text: '', offsets: [] }, { hashes: 0, bold: 0, kind: 'broken', breaks: false })))
			result.push(
				growingLine(
					isTabular(line) || line.kind === 'table'
						? line
						: withText(line, trim(line), { bold: Math.max(0, line.bold - (line.text.length - line.text.trimStart().length)) }),
				),
			)
		}
		const begins = result.at(-1)?.first.offsets[0] === trim(line).offsets[0]
		lastWidth = displayWidth(line.text.trim()) + (begins ? lostIndent : 0)
		blanks = 0
	}
	return result.map(grown)
}

interface Gap {
	blanks: number
	/** Columns of a full line of set text; null for flowing text. */
	width: number | null
	/** Columns of the line before, with the indent that a paragraph's first line has. */
	lastWidth: number
}

function continues(previous: GrowingLine, line: Line, gap: Gap): boolean {
	const { first, tail } = previous
	if (line.kind === 'table' || first.kind === 'table') return false
	if (isTabularSoFar(previous)) return gap.blanks === 0 && !isTabular(line) && /^\s*\t[^\t]*$/.test(first.text)
	if (isTabular(line) || line.hashes > 0 || first.hashes > 0 || tail.trim() === '') return false
	if (line.bold === 0 && numberingOf(line.text) === null && breaksOffInName(tail)) return true
	if (startsBlock(line, tail)) return false
	if (bareLabel.test(tail)) return true
	if (unfinished.test(tail) || isOpen(tail)) return true
	if (line.kind === 'paragraph') return false
	if (previous.breaks || noticeTitle.test(tail) || headLine.test(line.text)) return false
	if (gap.width !== null) return gap.lastWidth >= gap.width - 4 || (!complete.test(tail) && gap.lastWidth >= gap.width * 0.8)
	if (complete.test(tail)) return false
	if (tail.length < 20) return false
	// A blank at the start of a line is what the start of a page leaves; behind a blank line only running text goes on.
	return gap.blanks === 0 ? !/^\s/.test(line.text) : /[，。、；,;]/.test(tail)
}

/** A list of bodies behind a label whose last name is no whole name: 牵头单位：市自然⏎资源局. */
function breaksOffInName(text: string): boolean {
	const list = labelledList.exec(text)?.[1]
	if (list === undefined || list.length > longestList) return false
	const last = list.split(/[、，,；;：:\s]/).at(-1) ?? ''
	return last !== '' && last.length <= 12 && /^[\u4e00-\u9fff]+$/.test(last) && !looksLikeBody(last) && !/[前内底止年月日等]$/.test(last)
}

function startsBlock(line: Line, tail: string): boolean {
	if (line.bold > 0) return !isOpen(tail)
	const numbering = numberingOf(line.text)
	// (一) inside an open bracket may be part of a sentence; 36. at the start of a line is an item even where the clause before it lacks its closing bracket.
	if (numbering) return numbering.rank === 3 || !isOpen(tail)
	return labelled.test(line.text) && !isOpen(tail)
}

/** Whether the last bracket or quotation mark opened in the text is still open; an opening that lies far back is a fault, not a sentence. */
function isOpen(text: string): boolean {
	let depth = 0
	for (let at = text.length - 1, looked = 0; at >= 0 && looked < 400; at--, looked++) {
		const sign = text[at] as string
		if (closers.includes(sign)) depth++
		else if (openers.includes(sign) && --depth < 0) return true
	}
	return false
}

/** Latin words and numbers that a line break has parted keep a blank; Chinese is joined without one. */
function glueBetween(previous: GrowingLine, line: Line): { text: string; offsets: number[] } {
	const last = lastOffset(previous)
	const parted = /[A-Za-z]$/.test(previous.tail) && /^\s*[A-Za-z]/.test(line.text)
	return parted && last !== undefined ? { text: ' ', offsets: [last + 1] } : { text: '', offsets: [] }
}

/** The width in columns that most lines are set to, or null when the text flows. */
function settingWidth(lines: readonly Line[]): number | null {
	const widths = lines
		.filter(line => line.kind === 'broken' && !isBlank(line) && !isTabular(line))
		.map(line => displayWidth(line.text.trim()))
		.sort((left, right) => left - right)
	const width = widths[Math.floor(widths.length * 0.9)]
	if (width === undefined || widths.length < 10 || width > 110 || width < 24) return null
	const full = widths.filter(candidate => candidate >= width - 6 && candidate <= width + 6).length
	return full >= widths.length * 0.4 ? width : null
}

/** Columns of a fixed-width font: a Han character or full-width sign takes two. */
function displayWidth(text: string): number {
	let width = 0
	for (const sign of text) width += (sign.codePointAt(0) as number) > 0x2e7f || '“”‘’—…'.includes(sign) ? 2 : 1
	return width
}
