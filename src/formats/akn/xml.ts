import { xmlAttribute, xmlText } from '../../atlas/xml-text.ts'

/** An element of an XML document; text is kept as it is until it is written. */
export interface XmlElement {
	name: string
	attributes: Readonly<Record<string, string | null | undefined>>
	children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** An element; attributes that are null are left out. */
export const xml = (name: string, attributes: XmlElement['attributes'] = {}, children: readonly XmlNode[] = []): XmlElement => ({ name, attributes, children })

/** A whole document in UTF-8. Nothing is put between elements, so that no blank is added to a text. */
export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`

function write(node: XmlNode): string {
	if (typeof node === 'string') return xmlText(node)
	const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
		value === null || value === undefined ? [] : [` ${name}="${xmlAttribute(value)}"`],
	)
	const begin = `<${node.name}${attributes.join('')}`
	return node.children.length === 0 ? `${begin}/>` : `${begin}>${node.children.map(write).join('')}</${node.name}>`
}
