/** 国发〔2021〕9号 in any style of brackets and width, with or without blanks; the prefix is the issuer's word. */
const bracketed = /(\p{Script=Han}{0,12})\s*[〔［[（(【]\s*((?:19|20)\d{2})\s*年?\s*[〕］\])）】]\s*第?\s*(\d{1,5})\s*号?/u
/** The same without brackets: 国发2021 9号, 国发2021年9号, 国发2021-9. */
const loose = /(\p{Script=Han}{1,12})\s*((?:19|20)\d{2})\s*(?:年第?|[-—.·]|第)?\s*(\d{1,5})(?!\d|\s*[月日年])\s*号?/u
/** Without the year: 国发9号. */
const short = /(\p{Script=Han}{1,12})()第?\s*(\d{1,5})\s*号/u

/** A document number that was read in a text. */
export interface ReadNumber {
	documentNumber: string
	/** As typed. */
	from: string
	/** The text without it. */
	rest: string
	/** Whether the site knows a document of this number. */
	isKnown: boolean
}

/**
 * The document number in a text, as official documents print it (GB/T 9704-2012, 7.2.5: 六角括号, no leading zero), or null. Without
 * brackets, year or prefix it is one only when the site knows exactly one such number.
 * @param known the numbers of the plans and of what they cite
 */
export function readDocumentNumber(text: string, known: readonly string[]): ReadNumber | null {
	const narrow = text.replace(/[０-９]/g, digit => digit.normalize('NFKC'))
	const distinct = [...new Set(known)].flatMap(number => {
		const match = bracketed.exec(number)
		return match ? [{ prefix: match[1] ?? '', year: match[2] ?? '', serial: Number(match[3]) }] : []
	})
	for (const pattern of [bracketed, loose, short]) {
		const match = pattern.exec(narrow)
		if (!match) continue
		const [whole, prefix = '', year = '', serial] = match
		const fitting = distinct
			.filter(each => each.serial === Number(serial) && (year === '' || each.year === year) && (prefix === '' || prefix.endsWith(each.prefix)))
			.sort((a, b) => b.prefix.length - a.prefix.length)
		const [best, second] = fitting
		if (best && (!second || second.prefix.length < best.prefix.length)) {
			const before = prefix.length - best.prefix.length
			const start = match.index + Math.max(0, before)
			const from = prefix === '' ? whole : whole.slice(Math.max(0, before))
			return { documentNumber: written(best), from, rest: narrow.slice(0, start) + narrow.slice(match.index + whole.length), isKnown: true }
		}
		if (pattern === bracketed && prefix !== '') {
			const rest = narrow.slice(0, match.index) + narrow.slice(match.index + whole.length)
			return { documentNumber: written({ prefix, year, serial: Number(serial) }), from: whole, rest, isKnown: false }
		}
	}
	return null
}

function written({ prefix, year, serial }: { prefix: string; year: string; serial: number }): string {
	return `${prefix}〔${year}〕${serial}号`
}
