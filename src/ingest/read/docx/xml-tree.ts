import { type Attributes, walkXml } from '../walk-xml.ts'

/** An element of Office's XML: names without their prefix. */
export interface XmlElement {
	name: string
	attributes: Attributes
	children: (XmlElement | string)[]
}

/** Word nests tables a few levels deep, with some ten elements a level. */
const deepest = 500

/**
 * The root of an XML text.
 *
 * @throws {SyntaxError} when the text is no such XML, or is nested beyond any document.
 */
export function treeOf(xml: string): XmlElement {
	const root: XmlElement = { name: '', attributes: new Map(), children: [] }
	const open = [root]
	walkXml(xml, {
		open: (name, attributes) => {
			if (open.length > deepest) throw new SyntaxError('nested too deeply')
			const element: XmlElement = { name, attributes, children: [] }
			;(open.at(-1) as XmlElement).children.push(element)
			open.push(element)
		},
		text: words => (open.at(-1) as XmlElement).children.push(words),
		close: () => open.pop(),
	})
	const found = elementsIn(root)[0]
	if (!found) throw new SyntaxError('no element')
	return found
}

export function elementsIn(element: XmlElement | undefined): XmlElement[] {
	return (element?.children ?? []).filter(child => typeof child !== 'string')
}

/** The elements of a name among the children of an element. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
	return elementsIn(element).filter(child => child.name === name)
}

/** The first element at the end of a path of names; undefined where one is missing. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
	return path.reduce<XmlElement | undefined>((inner, name) => elementsIn(inner).find(child => child.name === name), element)
}

/** The value of a property (`<w:jc w:val="center"/>`); undefined where the element or its value is missing. */
export function propertyOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
	return at(element, ...path)?.attributes.get('val')
}

/** A whole number of a property. */
export function numberAt(element: XmlElement | undefined, ...path: readonly string[]): number | undefined {
	const value = propertyOf(element, ...path)
	return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** A switch such as `<w:b/>`: true, false (`w:val="0"`), or undefined where nothing is said. */
export function switchAt(element: XmlElement | undefined, name: string): boolean | undefined {
	const found = at(element, name)
	return found && !['0', 'false', 'off'].includes(found.attributes.get('val') ?? 'true')
}

export function textOf(element: XmlElement): string {
	return element.children.filter(child => typeof child === 'string').join('')
}
