/** A figure with what it counts: 13%, 14.5%, 1200万人次, 3个, 5个百分点. A bare number or a year is none. */
const pattern =
	/\d+(?:\.\d+)?\s*(?:个?百分点|[%‰％]|[万亿]?(?:人次|人|个|项|名|家|所|场次|场|次|元|平方米|公里|亩|户|件|支|辆|座|门|册|部|例|天|小时)|[万亿])|\d+\.\d+/gu
const inWords = /百分之([零〇一二三四五六七八九十百点]+|\d+(?:\.\d+)?)/gu
const digits = '零一二三四五六七八九'

/** The figures of a text in the form in which they are compared: no blanks, 百分之十三 as 13%. */
export function figuresIn(text: string): string[] {
	return Array.from(withFigures(text).matchAll(pattern), ([figure]) => figure.replace(/\s/gu, '').replace('％', '%'))
}

/** The text with 百分之十三 written as 13%. */
export function withFigures(text: string): string {
	return text.replace(inWords, (whole, said: string) => {
		const value = /^\d/.test(said) ? said : numberInWords(said)
		return value === null ? whole : `${value}%`
	})
}

/** The number that Chinese numerals say: 十三 → 13, 二十五 → 25, 十四点五 → 14.5; null when it is no number below a thousand. */
export function numberInWords(said: string): string | null {
	const [whole = '', fraction] = said.replace('〇', '零').split('点')
	const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([零一二三四五六七八九])?$/u.exec(whole)
	if (!match || whole === '') return null
	const [, hundreds, tens, ten, ones] = match
	const value = (hundreds ? digits.indexOf(hundreds) * 100 : 0) + (ten ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) + (ones ? digits.indexOf(ones) : 0)
	if (fraction === undefined) return String(value)
	const decimals = Array.from(fraction, digit => digits.indexOf(digit))
	return decimals.length === 0 || decimals.includes(-1) ? null : `${value}.${decimals.join('')}`
}
