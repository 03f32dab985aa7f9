import { all, at, numberAt, propertyOf, switchAt, type XmlElement } from './xml-tree.ts'

/** What a style says of the paragraphs or words that have it; undefined where it says nothing. */
export interface Style {
	name: string
	/** From 0; 9 is running text. */
	outline: number | undefined
	bold: boolean | undefined
	hidden: boolean | undefined
	numbering: { id: number | undefined; level: number | undefined } | undefined
}

/** The styles of a document by their ids, each with what it takes over from those it is based on. */
export class Styles {
	readonly #own = new Map<string, { style: Style; base: string | undefined }>()
	readonly #resolved = new Map<string, Style>()
	/** The style of paragraphs that name none. */
	readonly #plain: string | undefined

	constructor(styles: XmlElement | undefined) {
		for (const element of all(styles, 'style')) {
			const id = element.attributes.get('styleId') ?? ''
			const own: Style = {
				name: propertyOf(element, 'name') ?? '',
				outline: numberAt(element, 'pPr', 'outlineLvl'),
				bold: switchAt(at(element, 'rPr'), 'b'),
				hidden: switchAt(at(element, 'rPr'), 'vanish'),
				numbering: numberingIn(at(element, 'pPr')),
			}
			this.#own.set(id, { style: own, base: propertyOf(element, 'basedOn') })
			if (element.attributes.get('type') === 'paragraph' && ['1', 'true'].includes(element.attributes.get('default') ?? '')) this.#plain = id
		}
	}

	/** The style of an id, or of paragraphs without one; undefined where the document defines none. */
	of(id: string | undefined): Style | undefined {
		const wanted = id ?? this.#plain
		if (wanted === undefined) return undefined
		const known = this.#resolved.get(wanted)
		if (known) return known
		const chain: Style[] = []
		const seen = new Set<string>()
		for (let next: string | undefined = wanted; next !== undefined && !seen.has(next); ) {
			seen.add(next)
			const found = this.#own.get(next)
			if (found) chain.push(found.style)
			next = found?.base
		}
		const [first] = chain
		if (!first) return undefined
		const nearest = <Key extends keyof Style>(key: Key) => chain.find(style => style[key] !== undefined)?.[key] as Style[Key]
		const ids = chain.find(style => style.numbering?.id !== undefined)?.numbering?.id
		const style: Style = {
			name: first.name,
			outline: nearest('outline'),
			bold: nearest('bold'),
			hidden: nearest('hidden'),
			numbering: ids === undefined ? undefined : { id: ids, level: chain.find(found => found.numbering?.level !== undefined)?.numbering?.level },
		}
		this.#resolved.set(wanted, style)
		return style
	}
}

/** The numbering that a paragraph's or style's properties name. */
export function numberingIn(properties: XmlElement | undefined): Style['numbering'] {
	const found = at(properties, 'numPr')
	return found && { id: numberAt(found, 'numId'), level: numberAt(found, 'ilvl') }
}
