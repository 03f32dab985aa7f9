import { type Passage, slice } from '../passage.ts'
import { bare, collectionNumber, isAddressee, isWholeTitle, kinds, letters, opening, sentenceOpening, spacedDatePattern } from './document-words.ts'
import { issuedTitle, issuedTitleEnd } from './issued-title.ts'
import { numberingOf } from './numbering.ts'
import { isNames } from './part-names.ts'

/** No title with its number before it and its brackets behind is longer. */
export const longestTitle = 180

/**
 * Cuts a line where a part of a document begins in its midst, as in a text that has lost its line breaks.
 *
 * @param issued the title of what the notice issues, once it is known · @param inHead whether the line stands before the first chapter
 */
export function cutRunOn(part: Passage, { issued, inHead }: { issued: string | null; inHead: boolean }): Passage[] {
	const parts = inHead ? cutNumber(part).flatMap(cutHeadline).flatMap(cutWholeTitle).flatMap(cutAddressee) : [part]
	// A text in one line says in that line what is issued.
	const named = issued ?? (inHead ? issuedIn(parts) : null)
	const signed = parts.flatMap(piece => cutSignature(piece, named))
	return named === null ? signed : signed.flatMap(piece => cutTitle(piece, named))
}

function issuedIn(parts: readonly Passage[]): string | null {
	const [title = '', ...texts] = parts.map(({ text }) => text.slice(0, longestTitle * 2))
	return issuedTitle(bare(title).replace(collectionNumber, '')) ?? /^\s*现将《([^《》]{4,80})》印发/.exec(texts.at(-1) ?? '')?.[1] ?? null
}

const number = /[\u4e00-\u9fff]{1,10}\s*[〔［[（(【﹝]\s*(?:19|20)\d{2}\s*[〕］\])）】﹞]\s*第?\s*\d{1,5}\s*号/
/** The number of a normative document in its register (规范性文件登记号): HNPR—2022—01005. */
const register = '[A-Z]{2,8}[—–-]?(?:19|20)\\d{2}[—–-]\\d{3,6}'
/** The last word of a title; 通 知 is printed with blanks between. */
const lastWord = `(?:${kinds}|${letters}|通\\s{1,12}知|解读|问答)`
const titleAndNumber = new RegExp(
	`^([^。；：]{4,150}${lastWord}(?:\\d(?:\\.\\d)?\\s*版?)?》?(?:[（(][^（()）]{1,40}[）)]){0,3}\\s*)((?:${register}\\s*)?)(${number.source})`,
)
const numberAhead = new RegExp(`^\\s*${number.source}(?=\\s*[^\\s，,。；、）)》的和及])`)

/** 发文机关标志 with the number behind it: 渠县人民政府文件 渠府发〔2023〕1号. */
const headAndNumber = new RegExp(`^(\\s*[\\u4e00-\\u9fff\\s]{3,60}文\\s*件\\s*)${number.source}`)
/** The table of a web page in one line, with the number last: 索引号：… 文号：渠府发〔2023〕1号. */
const statedNumber = new RegExp(`^\\s*索\\s*引\\s*号[^。；]{0,300}?文\\s*号\\s*[:：]\\s*${number.source}`)

/** A number that runs on behind the title, and what runs on behind the number: …实施意见渝府办发〔2021〕88号各区县人民政府…. */
function cutNumber(part: Passage): Passage[] {
	const redHead = headAndNumber.exec(part.text.slice(0, 120))
	if (redHead?.[1]) return [slice(part, 0, redHead[1].length), ...cutNumber(slice(part, redHead[1].length))]
	const stated = statedNumber.exec(part.text.slice(0, 400))
	if (stated) return cutAt(part, [stated[0].length])
	const behindTitle = titleAndNumber.exec(part.text.slice(0, 260))
	if (behindTitle?.[1] && isWholeTitle(bare(behindTitle[1]).replace(collectionNumber, ''))) {
		const start = behindTitle[1].length
		return cutAt(part, [start, start + (behindTitle[2]?.length ?? 0), behindTitle[0].length])
	}
	const ahead = numberAhead.exec(part.text.slice(0, 60))
	if (!ahead) return [part]
	const rest = bare(part.text.slice(ahead[0].length, ahead[0].length + 400))
	const colon = rest.search(/[:：]/)
	const about = rest.slice(0, 120).indexOf('关于')
	const begins =
		opening.test(rest) ||
		(about > 0 && isNames(rest.slice(0, about))) ||
		/^签发人|^各[省市县区州盟旗（乡]/.test(rest) ||
		(colon >= 0 && isAddressee(rest.slice(0, colon + 1)))
	return begins ? cutAt(part, [ahead[0].length]) : [part]
}

/** How a text begins that has no words before its first chapter, the line of a web page behind its headline, and a register's number (HNPR—2022—01005). */
const firstChapter = /^(?:第一[章条]|目录|一、|抄送[:：]|[A-Z]{2,8}[—–-]?(?:19|20)\d{2}|发布(?:时间|日期)[:：]|来源[:：]|浏览次数)/

/** The headline of a web page, behind which the line with its day and source runs on. */
function cutHeadline(part: Passage): Passage[] {
	const behind = /[^\s]\s*(?=发布(?:时间|日期)\s*[:：]|来源\s*[:：])/.exec(part.text.slice(0, 120))
	const end = behind ? behind.index + behind[0].length : 0
	return end >= 8 && !/[。；：:|｜\t]/.test(part.text.slice(0, end)) ? cutAt(part, [end]) : [part]
}

/** A whole title behind which the addressee or the text runs on. */
function cutWholeTitle(part: Passage): Passage[] {
	const text = part.text.slice(0, longestTitle)
	if (sentenceOpening.test(bare(text))) return [part]
	for (const match of text.matchAll(new RegExp(`${lastWord}(?:\\d(?:\\.\\d)?\\s*版?)?》?\\s*(?:[（(][^（()）]{1,40}[）)])*`, 'g'))) {
		const end = match.index + match[0].length
		const title = bare(text.slice(0, end)).replace(collectionNumber, '')
		if (!isWholeTitle(title) && !/^《[^《》]{4,}》.{0,4}(?:解读|问答)$/.test(title)) continue
		const rest = bare(part.text.slice(end, end + 300))
		const colon = rest.search(/[:：]/)
		if (opening.test(rest) || firstChapter.test(rest) || (colon >= 0 && isAddressee(rest.slice(0, colon + 1)))) return cutAt(part, [end])
	}
	return [part]
}

/** The addressee, and the text that runs on behind its colon. */
function cutAddressee(part: Passage): Passage[] {
	const colon = part.text.slice(0, 400).search(/[:：]/)
	if (colon < 0 || colon >= part.text.length - 1) return [part]
	const head = bare(part.text.slice(0, colon + 1))
	return /^(?:各|[省市县区]|有关)[^“”《》]{4,}(?:政府|单位|部门|机构|企业|[局委办厅])[:：]$/.test(head) && isAddressee(head)
		? [slice(part, 0, colon + 1), slice(part, colon + 1)]
		: [part]
}

/** Names of bodies before a date: a joint signature may name twenty. */
const longestSignature = 300
/** What a name may end in that looks like the end of another bracket: （代章）, 中国（上海）. */
const partOfName = /(?:[（(](?:代章?|盖章|印章?|章|公章)|中国[（(][^（()）]{2,4})[）)]$/
/** A note behind a signature (附注, GB/T 9704-2012, 7.3.7): （此件公开发布）. */
const note = /^\s*[（(][^（()）]{2,20}[）)]/
/** Words with which a date goes on as part of a sentence. */
const goesOn = /^\s*(?:[印起前后内止至以发的召，,、；：]|公布|颁布|出台|实施|施行|通过|批准|之前|期间|上午|下午)/

/** 。渠县人民政府2023年5月4日（此件公开发布）: a signature and a date that run on behind the text, or a date alone with its note. */
function cutSignature(part: Passage, issued: string | null): Passage[] {
	const dates = new RegExp(spacedDatePattern.source, 'g')
	const cuts: number[] = []
	let last = 0
	for (const match of part.text.matchAll(dates)) {
		const end = match.index + match[0].length
		const from = signatureStart(part.text, Math.max(last, match.index - longestSignature), match.index)
		const behind = note.exec(part.text.slice(end, end + 30))
		last = end
		if (from === null || goesOn.test(part.text.slice(end, end + 4))) continue
		const name = bare(part.text.slice(from, match.index))
		// Behind a label a date is its value: 完成时限：2023年12月30日.
		const alone = name === '' && from > 0 && !/[：；]/.test(part.text[from - 1] as string) && isLast(part.text.slice(end, end + 300), behind?.[0], issued)
		if (!alone && (name === '' || !isNames(name))) continue
		cuts.push(from, match.index, end, ...(behind ? [end + behind[0].length] : []))
	}
	return cutAt(part, cuts)
}

/** The names of a signature that run on behind the text, where its date or another name is in the next line. */
export function cutNamesAtEnd(part: Passage): Passage[] {
	const from = signatureStart(part.text, Math.max(0, part.text.length - longestSignature), part.text.length)
	const name = from === null || /[：；]/.test(part.text[from - 1] as string) ? '' : bare(part.text.slice(from))
	return from !== null && name !== '' && isNames(name) ? cutAt(part, [from]) : [part]
}

/** Whether behind a date that stands alone nothing follows but a note or what is issued. */
function isLast(rest: string, behind: string | undefined, issued: string | null): boolean {
	return /公开|删减/.test(behind ?? '') || bare(rest) === '' || /^\s*附\s*件/.test(rest) || (issued !== null && issuedTitleEnd(rest, issued) !== null)
}

/** Where the words before a date begin, behind the last stop or bracket; null where there is none near. */
function signatureStart(text: string, near: number, date: number): number | null {
	for (let at = date; at > near; at--) {
		if (!'。：；！？）)〕］】'.includes(text[at - 1] as string)) continue
		if (!partOfName.test(text.slice(Math.max(0, at - 8), at))) return at
	}
	return null
}

/** The title of what is issued, where its text runs on behind it. */
function cutTitle(part: Passage, issued: string): Passage[] {
	if (/^\s*[《〈]/.test(part.text)) return [part]
	const title = issuedTitleEnd(part.text, outside(issued))
	if (title === null) return [part]
	const end = title.end + (/^[”"》]?\s*(?:[（(][^（()）]{1,30}[）)])?/.exec(part.text.slice(title.end, title.end + 40))?.[0].length ?? 0)
	const rest = part.text.slice(end).trimStart()
	return rest === '' || /^[》〉的已经（(、，,]/.test(rest) || !(opening.test(rest) || firstChapter.test(rest) || numberingOf(rest))
		? [part]
		: cutAt(part, [end])
}

const outside = (title: string): string => title.replace(/[（(][^（()）]{1,30}[）)]$/, '')

/** A passage cut at some of its places, in growing order. */
export function cutAt(part: Passage, cuts: readonly number[]): Passage[] {
	const points = [0, ...cuts, part.text.length]
	return points.slice(1).map((end, at) => slice(part, points[at] as number, end))
}
