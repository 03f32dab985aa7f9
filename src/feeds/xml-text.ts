const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** C0 without the three that XML allows, and the two that are no characters; C1 is legal, and nobody's words. */
const isWhitespace = /[\t\n\r]/

/** Text for an element or an attribute of XML 1.0: marks as entities; what XML cannot hold (control characters, halves of pairs) is left out. */
export function xmlText(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\p{Cc}\ufffe\uffff]/gu, control => (isWhitespace.test(control) ? control : ''))
		.replace(/[&<>"']/g, mark => entities[mark] as string)
}
