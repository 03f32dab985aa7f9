/** Signs that Word sets in fonts of signs, by the font's own code (the last two digits of U+F0xx). Only what documents use: boxes, ticks, circled numbers. */
const wingdings: Readonly<Record<string, string>> = {
	'6c': '●',
	'6e': '■',
	'6f': '□',
	71: '□',
	72: '□',
	75: '◆',
	52: '☑',
	78: '☒',
	a8: '□',
	d8: '➢',
	fc: '✓',
	fe: '☑',
}

/** A sign given by its font and code (`<w:sym w:font="Wingdings" w:char="F0FE"/>`). A code that no font of signs explains is the character itself. */
export function symbol(font: string, code: string): string {
	if (!/^[0-9a-f]{2,5}$/i.test(code)) return ''
	const number = Number.parseInt(code, 16)
	const own = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : null
	if (own === null) return number < 0x20 ? '' : String.fromCodePoint(number)
	if (/^wingdings 2$/i.test(font) && own >= 0x6a && own <= 0x73) return String.fromCharCode(0x2460 + own - 0x6a)
	if (/^wingdings$/i.test(font) && own >= 0x81 && own <= 0x8a) return String.fromCharCode(0x2460 + own - 0x81)
	if (/^wingdings$/i.test(font) && own >= 0x8c && own <= 0x95) return String.fromCharCode(0x2460 + own - 0x8c)
	if (/^symbol$/i.test(font)) return own === 0xb7 ? '·' : String.fromCharCode(own)
	return wingdings[own.toString(16)] ?? '•'
}
