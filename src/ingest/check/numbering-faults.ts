import { slice, trim } from '../passage.ts'
import type { Numbering } from '../structure/numbering.ts'
import { type Root, type Section, walk } from '../structure/tree.ts'

/** A number that does not go on from the one before it. */
export interface NumberingFault {
	kind: 'gap' | 'duplicate'
	section: Section
	/** The number that should stand there, in the style of the one that does. */
	expected: string
	/** The section with the number before it, or with the same number; null where a series does not begin with its first number. */
	earlier: Section | null
	/** How many numbers are missing; 0 for a duplicate. */
	missing: number
}

/** The numbers of one rank since they last began. */
interface Series {
	last: Section
	parent: Section | undefined
	style: string
	seen: Map<number, Section>
}

/** More than these are missing from no list: then the number belongs to something else. */
const mostMissing = 5

/**
 * Where the numbers of a rank do not go on by one. A series may begin again with 1 anywhere, and may go on over chapters (第一章 1—4, 第二章 5—9); a title
 * begins all anew. A number that stands inside a paragraph, and is no section for that, is not missing: `text` is the source that is searched for it.
 */
export function numberingFaults(root: Root, text: string): NumberingFault[] {
	const faults: NumberingFault[] = []
	const series = new Map<number, Series>()
	for (const { node, path } of walk(root.children)) {
		if (node.type === 'title') series.clear()
		if (node.type !== 'section') continue
		const { rank, value } = node.numbering
		const style = styleOf(node.numbering)
		const parent = path.at(-1)
		const before = series.get(rank)
		const continues = before?.style === style
		const fault = continues || !before ? faultOf(node, parent, before, text) : null
		if (fault) faults.push(fault)
		const begins = value === 1 || !continues || (before.parent !== parent && value !== before.last.numbering.value + 1)
		const seen = begins ? new Map<number, Section>() : before.seen
		series.set(rank, { last: node, parent, style, seen: seen.has(value) ? seen : seen.set(value, node) })
	}
	return faults
}

function faultOf(section: Section, parent: Section | undefined, before: Series | undefined, text: string): NumberingFault | null {
	const { numbering } = section
	const { value } = numbering
	const last = before?.last.numbering.value ?? 0
	if (value === 1 || value === last + 1) return null
	const isSibling = before !== undefined && before.parent === parent
	const same = before?.seen.get(value)
	if (isSibling && same) return { kind: 'duplicate', section, expected: printedAs(numbering, last + 1), earlier: same, missing: 0 }
	// A series of its own begins with 1; one that has come over a chapter's end goes on from there.
	const first = isSibling || value > last + 1 ? last + 1 : 1
	const expected = isSibling || (before !== undefined && before.last.numbering.value > 0 && value - first <= mostMissing) ? first : 1
	const missing = value - expected
	if (missing < 1 || missing > mostMissing) return null
	const from = (isSibling || expected > 1 ? before?.last : parent)?.line.offsets[0] ?? 0
	const between = text.slice(from, section.line.offsets[0]).normalize('NFKC').replace(/\s+/g, '')
	for (let number = expected; number < value; number++) if (between.includes(bareForm(numbering, number))) return null
	return { kind: 'gap', section, expected: printedAs(numbering, expected), earlier: expected > 1 ? (before?.last ?? null) : null, missing }
}

/** How a heading is named in a message: its number and its words, cut. */
export function nameOf(section: Section): string {
	const line = trim(section.line).text.replace(/\s+/g, '')
	const words = /^[^。；;：:]*/.exec(line.slice(section.numbering.printed.replace(/\s+/g, '').length))?.[0] ?? ''
	return `${section.numbering.printed}${words.length > 20 ? `${words.slice(0, 20)}…` : words}`
}

/** The place of a number. */
export function placeOfNumber(section: Section): ReturnType<typeof slice> {
	const line = trim(section.line)
	return slice(line, 0, Math.max(1, section.numbering.printed.length))
}

/** What is left of a number's form without the number: （） or 第章. Widths do not tell two styles apart. */
function styleOf({ printed }: Numbering): string {
	return printed.normalize('NFKC').replace(/[\d一二三四五六七八九十百①-⑳\s]/gu, '')
}

function printedAs({ rank, printed }: Numbering, number: number): string {
	return printed.replace(/\d+|[一二三四五六七八九十百]+|[①-⑳]/u, wordsOf(rank, number))
}

/** The least that a number looks like in running text, after NFKC: 3. or 3、 begin with 3; （三） holds 三); ③ is 3. */
function bareForm({ rank, printed }: Numbering, number: number): string {
	if (rank === 5) return String(number)
	const behind = /[)、.]/.exec(printed.normalize('NFKC'))?.[0] ?? ''
	return `${wordsOf(rank, number)}${behind}`
}

function wordsOf(rank: number, number: number): string {
	if (rank === 5) return String.fromCodePoint(0x245f + number)
	return rank >= 3 ? String(number) : inChinese(number)
}

function inChinese(number: number): string {
	const signs = '零一二三四五六七八九'
	if (number > 99) return String(number)
	const [tens, ones] = [Math.floor(number / 10), number % 10]
	return `${tens > 1 ? signs[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? signs[ones] : ''}`
}
