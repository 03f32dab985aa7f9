import { datePattern } from '../../structure/document-words.ts'

const digits = '〇一二三四五六七八九'
const circles = '〇○◯零OoＯО0０'
const arabic = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/
const chinese = new RegExp(`^([${circles}一二三四五六七八九]{4})年([元一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$`)
const dashed = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:\s|$)/

/**
 * 成文日期 (GB/T 9704-2012, 7.3.5): the first line that is a date, in Arabic or Chinese numerals, also in brackets, as YYYY-MM-DD.
 * 印发日期 (…印发) is another date and is not taken for it. Null when no line is one.
 */
export function firstDate(lines: readonly string[]): string | null {
	for (const line of lines) {
		const date = dateOf(plain(line).replace(/^[（(](.*)[）)]$/, '$1'))
		if (date) return date
	}
	return null
}

/** 印发日期 (GB/T 9704-2012, 7.4.3): the date before 印发 at the end of a line, as the last lines of a document print it. */
export function printedOn(lines: readonly string[]): string | null {
	for (const line of lines) {
		const text = plain(line)
		const match = text.length <= 80 ? new RegExp(`(${datePattern.source})印发$`).exec(text) : null
		const date = match?.[1] ? dateOf(match[1]) : null
		if (date) return date
	}
	return null
}

const plain = (text: string): string => text.replace(/[０-９]/g, digit => digit.normalize('NFKC')).replace(/[\s\p{Cf}]+/gu, '')

/** A date as a table on a web page states it: 2023年5月4日, 2023-05-04, 2023.5.4, a time of day behind it. */
export function statedDate(text: string): string | null {
	const match = dashed.exec(text.trim())
	if (match) return iso(Number(match[1]), Number(match[3]), Number(match[4]))
	return dateOf(plain(text))
}

/** A date that is the whole text; null for anything else and for a day that does not exist. */
export function dateOf(text: string): string | null {
	const numeric = arabic.exec(text)
	if (numeric) return iso(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
	const written = chinese.exec(text)
	if (!written?.[1] || !written[2] || !written[3]) return null
	const year = Number([...written[1]].map(sign => Math.max(0, digits.indexOf(sign))).join(''))
	return iso(year, small(written[2].replace('元', '一')), small(written[3]))
}

function small(text: string): number {
	const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
	return (text.includes('十') ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) + (ones ? digits.indexOf(ones) : 0)
}

function iso(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day))
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
	return date.toISOString().slice(0, 10)
}
