import {
	bare,
	collectionNumber,
	dateLine,
	isAddressee,
	isBodyName,
	isWholeTitle,
	kinds,
	letters,
	outsideTitles,
	sentenceOpening,
} from '../../structure/document-words.ts'
import { beginsLikeBody } from '../../structure/part-names.ts'
import { wholeNumber } from './document-number.ts'
import { inBrackets, mostLines, ownHead } from './own-head.ts'

/** The titles that a document prints, without blanks. */
export interface Titles {
	/** Of the plan itself: what is issued. */
	title: string | null
	/** Of the notice that issues it. */
	noticeTitle: string | null
	/** The words before 关于, or the names of bodies in the lines above, a name or several a line, with their blanks. */
	heads: string[]
	/** What a collection puts in brackets behind the title: the date, the number. */
	remarks: string[]
}

export const noTitles: Titles = { title: null, noticeTitle: null, heads: [], remarks: [] }

/** So many lines a web page may put before a title. */
const headLines = 80

/**
 * Title and notice title. A notice's title may stand over several lines, its issuer on one of its own (渠县人民政府办公室 / 关于印发《…》的 / 通知), with a
 * collection's number before it and the date in brackets behind it; what it issues is named inside it, in 《》 or bare. Without a notice, the first line
 * that ends like a title is the title.
 *
 * @param lines the lines before the first chapter
 * @param all every line that may be the head of what is issued
 */
export function titlesOf(lines: readonly string[], all: readonly string[] = lines): Titles {
	const found = maybeTitle(lines)
	if (!found) return { ...noTitles, title: all.length > 1 ? headline(lines) : null }
	const { text, remarks } = withoutRemarks(found.text)
	const parts = partsOf(text)
	const head = parts.head
	// 关于实施《…》的通知 issues a plan of its own where that follows, and is about another's where it does not.
	const issued = parts.issued ?? issuedBelow(all, text)
	const title = issued === null ? text : ownHead(all, issued)
	const heads = head === '' ? above(lines, found.start) : headIn(lines[found.start] as string, head)
	const full = head === '' && /^关于|^印发|^转发/.test(text) ? `${heads.map(bare).join('')}${text}` : text
	return { title: issued === null ? full : title, noticeTitle: issued === null ? null : full, heads, remarks }
}

const plain = (line: string): string => bare(line.replace(collectionNumber, ''))

/** The first title: of the lines that say 关于 or 印发, else of those that end like one, else of several lines that do together. */
function maybeTitle(lines: readonly string[]): { text: string; start: number } | null {
	const texts = lines.slice(0, headLines).map(plain)
	// 附件1 before the title of what is published without its notice.
	if (texts[0] !== undefined) texts[0] = texts[0].replace(/^附件[\d一二三四五六七八九十]{0,2}[:：]?(?=.{6})/, '')
	for (const wanted of [
		(text: string) => /关于|印发|转发|批转/.test(outsideTitles(text)),
		(text: string) => isWholeTitle(text),
		(text: string) => text.length <= 40 && !isBodyName(text) && !/^[（(]/.test(text),
	]) {
		for (let start = 0; start < texts.length; start++) {
			const first = texts[start] as string
			if (!mayBeTitle(first) || !wanted(first)) continue
			const above = lineAbove(texts, start)
			const text = above === null ? wholeFrom(texts, start) : above + first
			if (text !== null) return { text: text.replace(/^《([^《》]*)》$/, '$1'), start: above === null ? start : start - 1 }
		}
	}
	return null
}

/** The first half of a title whose second half would be one by itself: 渠县促进竹产业发展 / 实施方案（2022—2025年）. */
function lineAbove(texts: readonly string[], start: number): string | null {
	const [above = '', first = ''] = [texts[start - 1], texts[start]]
	if (above.length < 4 || above.length > 40 || !mayBeTitle(above) || isBodyName(above) || isWholeTitle(above)) return null
	return isWholeTitle(first) && !/关于|印发/.test(first) && beginsLikeBody(above) && !beginsLikeBody(first) && isWholeTitle(above + first) ? above : null
}

/** The first line, where it is a headline though no title of a plan: of news, of an explanation. Null where it is a sentence, a name, a date or a number. */
function headline(lines: readonly string[]): string | null {
	const first = lines.find(line => bare(line) !== '')
	const text = bare(first ?? '')
	if (first?.includes('\t') || text.length < 8 || text.length > 80 || /[。；，、：,;:]$|。/.test(text) || /^[（(\d<|]|^附件/.test(text)) return null
	return isBodyName(text) || dateLine.test(text) || wholeNumber.test(text) || isAddressee(text) || /^[^《》]*文件$/.test(text) ? null : text
}

function mayBeTitle(text: string): boolean {
	if (text === '' || text.length > 160 || /[。；！？：]|[，、:,]$/.test(text.replace(/[：:](?=[^：:]{2,40}的?(?:方案|意见|通知)$)/, ''))) return false
	return !(dateLine.test(text) || wholeNumber.test(text) || isAddressee(text) || /文件$/.test(text) || sentenceOpening.test(text))
}

/** The title that begins with a line, with the years in brackets on the line below; null where none is whole. */
function wholeFrom(texts: readonly string[], start: number): string | null {
	let text = ''
	for (let at = start; at < Math.min(texts.length, start + mostLines); at++) {
		const next = texts[at] as string
		if (at > start && !(mayBeTitle(next) || /^[（(]/.test(next))) return null
		text += next
		if (!isWholeTitle(text.replace(/^《([^《》]*)》$/, '$1'))) continue
		const below = texts[at + 1] ?? ''
		return inBrackets.test(below) && !dateLine.test(below) ? `${text}${below}` : text
	}
	return null
}

/** Takes dates and numbers in brackets off the end of a title; years and 试行 are part of it. */
function withoutRemarks(title: string): { text: string; remarks: string[] } {
	const remarks: string[] = []
	let text = title
	for (;;) {
		const match = /[（(]([^（()）]{1,60})[）)]$/.exec(text)
		if (!match?.[1] || !/年\d{1,2}月|月\d{1,2}日|〕\d+号|\d号$|[\d〇○零一二三四五六七八九]{4}年[元一二三四五六七八九十]{1,3}月/.test(match[1]))
			return { text, remarks }
		remarks.push(...match[1].split(/[，,；;、]|(?<=号)(?=\d{4})|(?:发布|印发)$/).filter(remark => remark !== ''))
		text = text.slice(0, match.index)
	}
}

function issuedBelow(lines: readonly string[], title: string): string | null {
	const words = /关于(?:组织)?(?:实施|施行|开展)《(.+)》的通知$/.exec(title)?.[1]
	return words !== undefined && lines.some(line => bare(line) === words) ? words : null
}

/** The words before 关于 (the issuer), and what a notice issues. */
function partsOf(title: string): { head: string; issued: string | null } {
	const blotted = outsideTitles(title)
	const verb = /(?:印发|转发|批转|发布|下发|公布)/.exec(blotted)
	const about = blotted.indexOf('关于')
	const headEnd = Math.min(about < 0 ? title.length : about, verb && isHead(title.slice(0, verb.index)) ? verb.index : title.length)
	const head = headEnd < title.length && isHead(title.slice(0, headEnd)) ? title.slice(0, headEnd) : ''
	const letter = new RegExp(`的?(?:${letters}|决定)$`).exec(title)
	const issuing = verb && (verb.index === headEnd || (verb.index === about + 2 && about === headEnd))
	if (issuing && (letter || title.endsWith('》'))) {
		const words = title.slice(verb.index + verb[0].length, letter?.index)
		return { head, issued: quotedAt(words) ?? /^[^《》]{2,30}(?:制[定订]|拟[定订]|提出|编制|起草)的《(.+)》$/.exec(words)?.[1] ?? words }
	}
	// A collection may leave out 关于印发: 渠县实施方案的通知.
	const short = about < 0 ? new RegExp(`^(.*(?:${kinds})(?:[（(][^（()）]{2,30}[）)])?)的通知$`).exec(title) : null
	return { head, issued: short?.[1] ?? null }
}

/** Names of bodies, one or several. */
function isHead(words: string): boolean {
	return (
		words.length <= 120 && !/[《》。]/.test(words) && (isBodyName(words.split(/[、，]/).at(-1) as string) || /等.{0,4}(?:部门|单位|机关|厅局)$/.test(words))
	)
}

/** The first title in 《》 that words begin with. */
function quotedAt(words: string): string | null {
	if (!words.startsWith('《')) return null
	let depth = 0
	for (let at = 0; at < words.length; at++) {
		if (words[at] === '《') depth++
		if (words[at] === '》' && --depth === 0) return words.slice(1, at)
	}
	return null
}

/** The head with the blanks that part its names. */
function headIn(line: string, head: string): string[] {
	const own = line.replace(collectionNumber, '')
	let end = 0
	for (let seen = 0; end < own.length && seen < head.length; end++) if (!/[\s\p{Cf}]/u.test(own[end] as string)) seen++
	return bare(own.slice(0, end)) === head ? [own.slice(0, end)] : [head]
}

/** The names of bodies in the lines above a title that says none; not the head of the paper (…文件). */
function above(lines: readonly string[], start: number): string[] {
	const heads: string[] = []
	for (let at = start - 1; at >= 0 && heads.length < 6; at--) {
		const line = lines[at] as string
		if (!line.split(/\s+/).every(part => part === '' || isBodyName(part)) && !isBodyName(bare(line))) break
		heads.unshift(line.trim())
	}
	return heads
}
