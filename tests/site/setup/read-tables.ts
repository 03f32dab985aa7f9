import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A table of a page as a reader finds it. */
export interface TableOfPage {
	caption: string
	/** What each row is of: the link in its head, or all of its head; blanks left out. */
	rowHeads: string[]
}

const isElement = (node: Node): node is Element => 'tagName' in node
const textOf = (node: Node): string =>
	'value' in node && node.nodeName === '#text' ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const attributeOf = ({ attrs }: Element, name: string) => attrs.find(attribute => attribute.name === name)?.value

function elementsIn(node: Node, tag: string): Element[] {
	if (!('childNodes' in node)) return []
	return node.childNodes.flatMap(child => [...(isElement(child) && child.tagName === tag ? [child] : []), ...elementsIn(child, tag)])
}

/** Blanks say nothing; quotes are doubled in CSV. */
export const bare = (text: string): string => text.replace(/\s/g, '')

/** Every table of a page whose rows have heads of their own. */
export function readTables(html: string): TableOfPage[] {
	return elementsIn(parse(html), 'table')
		.map(table => ({
			caption: elementsIn(table, 'caption').map(textOf).join('').trim(),
			rowHeads: elementsIn(table, 'th')
				.filter(head => attributeOf(head, 'scope') === 'row')
				.map(head => bare(textOf(elementsIn(head, 'a')[0] ?? head))),
		}))
		.filter(({ rowHeads }) => rowHeads.length > 0)
}
