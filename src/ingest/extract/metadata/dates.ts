const digits = '〇一二三四五六七八九'
const arabic = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/
const chinese = /^([〇○零OoＯО0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/

/**
 * 成文日期 (GB/T 9704-2012, 7.3.5), in Arabic or Chinese numerals, as YYYY-MM-DD; it stands in a line of its own, or behind the issuer's name.
 * 印发日期 (…印发) is another date and is not taken for it. Null when the document prints none.
 */
export function issuedOn(lines: readonly string[], issuers: readonly string[]): string | null {
	for (const line of lines) {
		let text = line.replace(/\s+/g, '').replace(/^[（(](.*)[）)]$/, '$1')
		for (const issuer of issuers) if (text.startsWith(issuer)) text = text.slice(issuer.length)
		const date = dateOf(text)
		if (date) return date
	}
	return null
}

/** A date that is the whole text; null for anything else and for a day that does not exist. */
export function dateOf(text: string): string | null {
	const numeric = arabic.exec(text)
	if (numeric) return iso(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
	const written = chinese.exec(text)
	if (!written?.[1] || !written[2] || !written[3]) return null
	const year = Number([...written[1]].map(sign => Math.max(0, digits.indexOf(sign))).join(''))
	return iso(year, small(written[2]), small(written[3]))
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
