import type { Position } from '../../../model/position.ts'
import { type Passage, slice } from '../../passage.ts'
import { linesOf } from '../../structure/tree.ts'
import type { Finding, Rule } from '../rule.ts'

const openers = '〔（([［【〈﹝'
const closers = '〕）)]］】〉﹞'
/** 国发〔2021〕9号 in whatever brackets: 1 the letters of the organ, 2 the bracket, 3 the year, 4 the bracket, 5 第, 6 the number. */
const pattern = /([\u4e00-\u9fff]{1,12})[^\S\n]*([〔（([［【〈﹝])[^\S\n]*(\d{2,4})[^\S\n]*([〕）)\]］】〉﹞])[^\S\n]*(第?)[^\S\n]*(\d{1,5})[^\S\n]*号/g
/** Orders and announcements are numbered 第9号, without the year in these brackets: 公告（2021）第9号. */
const orders = /(?:令|公告|通告|公报|决定)$/

/** The last of the words before a number that are prose and not the organ's letters: 落实川府发. */
const proseBefore = /^.*(?:根据|依据|按照|遵照|落实|贯彻|执行|参照|印发|转发|关于|详?见)(?=.)/

interface Found {
	/** As printed, without blanks. */
	printed: string
	/** In the form of the standard. */
	standard: string
	position: Position
	line: Passage
	at: number
	match: RegExpExecArray
}

export const oddDocumentNumber = {
	id: 'odd-document-number',
	severity: 'warning',
	title: '文号写法有疑',
	explanation:
		'发文字号的年份用六角括号〔〕括入，写全四位，序号不编虚位、不加“第”（GB/T 9704—2012，7.2.5）；所引文件的年份也不会晚于本文印发。文号不对，就查不到依据。',
	mend: '对照所引文件的原件改正文号；转换时〔〕变成了其他括号的，请改回〔〕。',
	mendedBy: 'drafter',
	example: {
		fault: ['根据《县科普条例》（县府发〔2031〕9号），制定本方案。'],
		mended: ['根据《县科普条例》（县府发〔2021〕9号），制定本方案。'],
	},
	check: ({ plan, root, index }) => {
		const found = linesOf(root).flatMap(line =>
			[...line.text.matchAll(pattern)].map((match): Found => {
				const [, allLetters = '', , year, , , number] = match
				const prose = proseBefore.exec(allLetters)?.[0].length ?? 0
				const [whole, letters] = [match[0].slice(prose), allLetters.slice(prose)]
				return {
					printed: whole.replace(/\s+/g, ''),
					standard: `${letters}〔${year}〕${Number(number)}号`,
					position: index.position(slice(line, match.index + prose, match.index + match[0].length)),
					line,
					at: match.index + prose,
					match,
				}
			}),
		)
		return [...oddForms(found, plan.issuedOn), ...contradictions(found)]
	},
} as const satisfies Rule

/** Every odd number once, where it is first printed. */
function oddForms(found: readonly Found[], issuedOn: string | null): Finding[] {
	const byWords = new Map<string, { one: Found; times: number }>()
	for (const one of found) {
		const known = byWords.get(one.printed)
		if (known) known.times++
		else byWords.set(one.printed, { one, times: 1 })
	}
	return [...byWords.values()].flatMap(({ one, times }) => {
		const problem = problemOf(one.match, issuedOn)
		if (!problem) return []
		return [{ message: `文号「${one.printed}」${problem}`, position: one.position, note: times > 1 ? `全文共 ${times} 处` : null }]
	})
}

function problemOf([, letters = '', open = '', year = '', close = '', ordinal = '', number = '']: RegExpExecArray, issuedOn: string | null): string | null {
	if (orders.test(letters)) return null
	const issued = issuedOn?.slice(0, 4)
	if (openers.indexOf(open) !== closers.indexOf(close)) return `的括号应成对，实为「${open}」和「${close}」`
	if (year.length !== 4) return `的年份应为四位，实为「${year}」`
	if (issued && year > issued) return `的年份应不晚于本文印发的 ${issued} 年，实为 ${year} 年`
	if (Number(number) === 0) return '的序号应从 1 起，实为 0'
	if (number.startsWith('0')) return `的序号应为「${Number(number)}」，实为「${number}」：不编虚位`
	if (ordinal !== '' && open === '〔') return '的序号前应没有“第”'
	if (open !== '〔') return `的年份应用「〔〕」括入，实为「${open}${close}」`
	return null
}

/** One title with two numbers: one of the two is wrong. */
function contradictions(found: readonly Found[]): Finding[] {
	const byTitle = new Map<string, Found>()
	return found.flatMap((one): Finding[] => {
		const title = titleBefore(one)
		if (title === null) return []
		const first = byTitle.get(title)
		if (!first) byTitle.set(title, one)
		if (!first || first.standard === one.standard) return []
		return [{ message: `《${title}》的文号前文为「${first.printed}」，此处为「${one.printed}」`, position: one.position, related: first.position }]
	})
}

/** The title whose closing mark, and an opening bracket, stand right before a number: 《…》（国发〔2021〕9号）. */
function titleBefore({ line, at }: Found): string | null {
	const before = line.text.slice(Math.max(0, at - 120), at)
	return /《([^《》]{4,100})》\s*[（(]\s*$/.exec(before)?.[1]?.replace(/\s+/g, '') ?? null
}
