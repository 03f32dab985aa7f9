/** An element of an XML document; text is kept as it is until it is written. */
export interface XmlElement {
	name: string
	attributes: Readonly<Record<string, string | null | undefined>>
	children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** An element; attributes that are null are left out. */
export const xml = (name: string, attributes: XmlElement['attributes'] = {}, children: readonly XmlNode[] = []): XmlElement => ({ name, attributes, children })

/** What XML 1.0 cannot hold, however it is written: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const illegal = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** Text as XML: what is markup stays text, what XML cannot hold is left out. */
export const escapeXml = (text: string): string => text.replace(illegal, '').replace(/[&<>"\r]/g, sign => escapes[sign] ?? sign)
const escapeAttribute = (text: string): string => text.replace(illegal, '').replace(/[&<>"\t\n\r]/g, sign => escapes[sign] ?? sign)

/** A whole document in UTF-8. Nothing is put between elements, so that no blank is added to a text. */
export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`

function write(node: XmlNode): string {
	if (typeof node === 'string') return escapeXml(node)
	const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
		value === null || value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`],
	)
	const begin = `<${node.name}${attributes.join('')}`
	return node.children.length === 0 ? `${begin}/>` : `${begin}>${node.children.map(write).join('')}</${node.name}>`
}
