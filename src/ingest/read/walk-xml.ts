/** What is told of an XML text: names without their prefix. */
export interface XmlVisitor {
	open?: (name: string, attributes: Attributes) => void
	text?: (words: string) => void
	close?: (name: string) => void
}

/** The attributes of an element, by their names without prefix. */
export type Attributes = ReadonlyMap<string, string>

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Goes through an XML text once, from its start to its end: what Office writes, and no more. No entity is defined or expanded but the five of XML and numbers;
 * a text with a document type is none of Office's.
 *
 * @throws {SyntaxError} when the text is no such XML.
 */
export function walkXml(xml: string, { open, text, close }: XmlVisitor): void {
	const path: string[] = []
	for (let at = 0; at < xml.length; ) {
		const tag = xml.indexOf('<', at)
		if (text && path.length > 0 && tag !== at) text(decoded(xml.slice(at, tag < 0 ? xml.length : tag)))
		if (tag < 0) break
		if (xml.startsWith('<!--', tag)) at = behind(xml, '-->', tag + 4)
		else if (xml.startsWith('<![CDATA[', tag)) {
			at = behind(xml, ']]>', tag + 9)
			text?.(xml.slice(tag + 9, at - 3))
		} else if (xml.startsWith('<?', tag)) at = behind(xml, '?>', tag + 2)
		else if (xml.startsWith('<!', tag)) throw new SyntaxError('a document type')
		else {
			at = endOfTag(xml, tag + 1)
			const closing = xml[tag + 1] === '/'
			const empty = xml[at - 2] === '/'
			const inside = xml.slice(tag + (closing ? 2 : 1), at - (empty ? 2 : 1))
			const name = local(/^[^\s/]*/.exec(inside)?.[0] ?? '')
			if (closing) {
				if (path.pop() !== name) throw new SyntaxError(`</${name}> closes nothing`)
				close?.(name)
			} else {
				open?.(name, attributesOf(inside))
				if (empty) close?.(name)
				else path.push(name)
			}
		}
	}
	if (path.length > 0) throw new SyntaxError('cut off')
}

function behind(xml: string, sign: string, from: number): number {
	const found = xml.indexOf(sign, from)
	if (found < 0) throw new SyntaxError(`${sign} is missing`)
	return found + sign.length
}

/** Behind the ">" of a tag; one inside a quoted value is none. */
function endOfTag(xml: string, from: number): number {
	for (let at = from; at < xml.length; at++) {
		const sign = xml[at]
		if (sign === '>') return at + 1
		if (sign === '"' || sign === "'") {
			at = xml.indexOf(sign, at + 1)
			if (at < 0) break
		}
	}
	throw new SyntaxError('> is missing')
}

function attributesOf(tag: string): Attributes {
	if (!tag.includes('=')) return new Map()
	return new Map([...tag.matchAll(attribute)].map(([, name = '', one, other]) => [local(name), decoded(one ?? other ?? '')]))
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1)
}

function decoded(text: string): string {
	if (!text.includes('&')) return text
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (all, decimal?: string, hexadecimal?: string, name?: string) => {
		if (name) return entities[name] ?? all
		const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
		return code <= 0x10ffff ? String.fromCodePoint(code) : all
	})
}
