import { numberWords } from '../number-words.ts'
import { attributeOf, type Element, isElement } from './parse-page.ts'
import { styleOf } from './style.ts'

/** What `type` of a list and `list-style-type` call a numbering, and the sign that a browser prints behind the number. */
const styles: Readonly<Record<string, { format: string; sign: string }>> = {
	1: { format: 'decimal', sign: '.' },
	a: { format: 'lowerLetter', sign: '.' },
	A: { format: 'upperLetter', sign: '.' },
	i: { format: 'lowerRoman', sign: '.' },
	I: { format: 'upperRoman', sign: '.' },
	decimal: { format: 'decimal', sign: '.' },
	'lower-alpha': { format: 'lowerLetter', sign: '.' },
	'lower-latin': { format: 'lowerLetter', sign: '.' },
	'upper-alpha': { format: 'upperLetter', sign: '.' },
	'upper-latin': { format: 'upperLetter', sign: '.' },
	'lower-roman': { format: 'lowerRoman', sign: '.' },
	'upper-roman': { format: 'upperRoman', sign: '.' },
	'cjk-ideographic': { format: 'chineseCounting', sign: '、' },
	'simp-chinese-informal': { format: 'chineseCounting', sign: '、' },
	'trad-chinese-informal': { format: 'chineseCounting', sign: '、' },
}

/** The numbers that a browser prints before the items of an `<ol>`, with their sign; empty for other elements and for lists without numbers. */
export function listMarkers(list: Element): Map<Element, string> {
	const markers = new Map<Element, string>()
	if (list.tagName !== 'ol') return markers
	const items = list.childNodes.filter((child): child is Element => isElement(child) && child.tagName === 'li')
	const step = attributeOf(list, 'reversed') === null ? 1 : -1
	let number = whole(attributeOf(list, 'start')) ?? (step > 0 ? 1 : items.length)
	for (const item of items) {
		number = whole(attributeOf(item, 'value')) ?? number
		const style = styles[listStyle(item) ?? listStyle(list) ?? attributeOf(list, 'type') ?? 'decimal']
		if (style) markers.set(item, `${numberWords(number, style.format)}${style.sign}`)
		number += step
	}
	return markers
}

function listStyle(element: Element): string | null {
	return /(?:^|;)\s*list-style(?:-type)?\s*:\s*([a-z-]{1,30})/i.exec(styleOf(element))?.[1]?.toLowerCase() ?? null
}

function whole(text: string | null): number | null {
	return text !== null && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null
}
