import { harmlessText } from './harmless-text.ts'

/** What XML 1.0 can carry (§2.2 Char), so that a file opens. Line ends become "\n", as a reader of XML would make them. */
export function legalText(text: string): string {
	return harmlessText(text.replace(/\r\n?/g, '\n'))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;' }

/** A text as content of an element. In an attribute in double quotes it is as safe, but a reader makes its tabs and line ends blanks. */
export function xmlText(text: string): string {
	return legalText(text).replace(/[&<>"]/g, sign => entities[sign] ?? sign)
}

/** A text as value of an attribute in double quotes, with its tabs and line ends. */
export function xmlAttribute(text: string): string {
	return legalText(text).replace(/[&<>"\t\n]/g, sign => entities[sign] ?? sign)
}
