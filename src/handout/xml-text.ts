/**
 * What XML 1.0 can carry (§2.2 Char): control characters other than tab and line end, U+FFFE, U+FFFF and halves of surrogate pairs become U+FFFD, so that a
 * file with them opens and shows that something stood there.
 */
export function legalText(text: string): string {
	return text
		.toWellFormed()
		.replaceAll('\r\n', '\n')
		.replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as content of an element, or of an attribute in double quotes. */
export function xmlText(text: string): string {
	return legalText(text).replace(/[&<>"]/g, sign => entities[sign] ?? sign)
}
