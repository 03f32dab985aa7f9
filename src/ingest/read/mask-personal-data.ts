import { contactCells } from './contact-cells.ts'
import { isPerson, personName } from './person-name.ts'

/** Stands for one masked character: positions stay valid, and a reader sees that something was there. */
export const mask = '×'

const digit = '[0-9０-９]'
const dash = '[-—–－―]'
const area = `[0０](?:[1１][0０]|[2２]${digit}|[3-9３-９]${digit}{2})`

/**
 * What is masked: mobile and fixed telephone numbers, e-mail addresses, identity card numbers, and the names of contact persons.
 * Group 1, where there is one, is the label, which stays. The personal information protection law (个人信息保护法) asks for a purpose before a
 * private person's data is published; a plan's list of duties has none.
 */
const patterns: readonly RegExp[] = [
	/((?:(?:联\s*系|经\s*办|填\s*报|填\s*表|报\s*送)\s*人(?:员|姓名)?|联\s*络\s*(?:人|员)(?:姓名)?)\s{0,8}(?:及(?:联系)?(?:电话|方式)\s{0,8})?[:：][^\S\n]*)((?:(?!联\s*系|电\s*话|手\s*机)[\u4e00-\u9fff· 、])+)/g,
	// 举报电话：12345 is a public service number: three to six digits and nothing more.
	/((?:电\s*话|联\s*系\s*方\s*式|手\s*机(?:号码?)?|传\s*真|邮\s*箱|E-?mail|微\s*信(?:号)?|QQ(?:号)?)\s*[:：][^\S\n]*)(?!\d{3,6}(?![\w@\s—–－-]))([^\n\u4e00-\u9fff]*[^\n\u4e00-\u9fff\s])/gi,
	// The label in a cell, the number in the next: of one of seven or eight digits nothing else says what it is.
	/((?:电\s*话|手\s*机(?:号码?)?|传\s*真|联\s*系\s*方\s*式)[^\S\n]{0,4}[\t\n|][\s|]{0,8})([0-9０-９]{7,8}(?:[、/／ ][0-9０-９]{7,8})*)(?![0-9０-９])/g,
]

/** What tells by its form that it is a person's, or leads to one: names may stand beside it. */
const numbers: readonly RegExp[] = [
	/[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
	new RegExp(`(?<!${digit})[1１][3-9３-９]${digit}[\\s-]?${digit}{4}[\\s-]?${digit}{4}(?!${digit})`, 'g'),
	new RegExp(`(?<!${digit})(?:[（(]${area}[）)]\\s?${dash}?|${area}\\s?${dash}{1,2})\\s?${digit}{7,8}(?!${digit})`, 'g'),
	/(?<![\dXx])[1-9]\d{5}\s?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?\d{3}[\dXx](?![\dXx])/g,
]

const gap = '[\\s，,、；;：:|/／（(]'
const label = '(?:(?:联系|办公|移动|固定|手机)?(?:电话|手机|座机|方式|传真|邮箱)(?:号码?)?|身份证(?:号码?)?)'
const post = '(?:同志|先生|女士|老师|[\u4e00-\u9fff]{0,6}(?:局长|主任|科长|股长|处长|部长|主席|书记|所长|站长|队长|科员|干部|专员|秘书|助理|经理))'
/** How far from a number a name may stand. */
const reach = 48
/** 王小明（副局长），联系电话：, before a number. */
const nameBefore = new RegExp(`(?:^|${gap}|[。）)】])(${personName})(?:${gap}{0,3}${post}[）)]?)?${gap}{0,4}(?:${label}${gap}{0,3})?$`)
/** （王小明）, behind a number. */
const nameBehind = new RegExp(`^[^\\S\\n]?[（(\\t |]\\s?(${personName})(?=[）)\\s，,。；;|]|$)`)
/** A name right behind its label or in the next cell, without a colon. */
const labelledName = new RegExp(`(?:联系人|经办人|联络员|填报人|填表人)(?:姓名)?[\\s|]{0,8}(${personName})(?=[\\s，,；;：:（(|]|$)`, 'g')

export interface Masked {
	/** As long as the text given, with the personal data replaced character for character. */
	text: string
	/** The spans `[start, end)` that were masked, in order. */
	spans: { start: number; end: number }[]
}

/** Masks a private person's contact data, character for character, before any later stage sees the text. */
export function maskPersonalData(text: string): Masked {
	const hidden = new Set<number>()
	const hide = (start: number, end: number) => {
		for (let at = start; at < end; at++) if (!/\s/.test(text[at] as string)) hidden.add(at)
	}
	for (const pattern of patterns) for (const match of text.matchAll(pattern)) hide(match.index + (match[1]?.length ?? 0), match.index + match[0].length)
	for (const pattern of numbers) {
		for (const match of text.matchAll(pattern)) {
			const end = match.index + match[0].length
			hide(match.index, end)
			hideName(nameBefore.exec(text.slice(Math.max(0, match.index - reach), match.index)), Math.max(0, match.index - reach))
			hideName(nameBehind.exec(text.slice(end, end + reach)), end)
		}
	}
	for (const match of text.matchAll(labelledName)) hideName(match, 0)
	for (const { start, end } of contactCells(text)) hide(start, end)
	return masked(text, hidden)

	function hideName(match: RegExpExecArray | null, from: number): void {
		if (!match?.[1] || !isPerson(match[1])) return
		const start = from + match.index + match[0].indexOf(match[1])
		hide(start, start + match[1].length)
	}
}

function masked(text: string, hidden: ReadonlySet<number>): Masked {
	const units = text.split('')
	const spans: Masked['spans'] = []
	for (const at of [...hidden].sort((left, right) => left - right)) {
		units[at] = mask
		const last = spans.at(-1)
		if (last && last.end === at) last.end = at + 1
		else spans.push({ start: at, end: at + 1 })
	}
	return { text: units.join(''), spans }
}
