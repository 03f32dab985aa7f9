const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as content of an HTML element, or as the value of an attribute in double quotes. What XML forbids besides is in src/atlas/xml-text.ts. */
export function htmlText(text: string): string {
	return text.replace(/[&<>"]/g, sign => entities[sign] ?? sign)
}
