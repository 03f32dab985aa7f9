import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { harmlessText } from '../../../src/atlas/harmless-text.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A table of a page as a reader finds it. */
export interface TableOfPage {
	caption: string
	/** What each row is of: the link in its head, or all of its head; blanks left out. */
	rowHeads: string[]
	/** What stands above its columns; a table whose rows span columns has them too. */
	columns: string[]
	/** Its rows that have a cell in each column: the link in a cell, or all of it but what is said for narrow screens; blanks left out. */
	rows: { head: string; cells: string[] }[]
}

const isElement = (node: Node): node is Element => 'tagName' in node
const textOf = (node: Node): string =>
	'value' in node && node.nodeName === '#text' ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const attributeOf = ({ attrs }: Element, name: string) => attrs.find(attribute => attribute.name === name)?.value

function elementsIn(node: Node, tag: string): Element[] {
	if (!('childNodes' in node)) return []
	return node.childNodes.flatMap(child => [...(isElement(child) && child.tagName === tag ? [child] : []), ...elementsIn(child, tag)])
}

const hasClass = (element: Element, name: string) => attributeOf(element, 'class')?.split(' ').includes(name) === true

/** Labels of cells repeat their column for narrow screens. */
const cellTextOf = (node: Node): string =>
	isElement(node) && (hasClass(node, 'cell-label') || hasClass(node, 'cell-place'))
		? ''
		: 'childNodes' in node && node.childNodes.length > 0
			? node.childNodes.map(cellTextOf).join('')
			: textOf(node)
const wordsOf = (cell: Element) => bare(cellTextOf(elementsIn(cell, 'a')[0] ?? cell))
const cellsOf = (row: Element) => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'th' || tagName === 'td')
const isRowHead = (cell: Element) => attributeOf(cell, 'scope') === 'row'

/** Blanks say nothing, and what would control a terminal is one sign in files for programs. */
export const bare = (text: string): string => harmlessText(text).replace(/\s/g, '')

/** Every table of a page whose rows have heads of their own. */
export function readTables(html: string): TableOfPage[] {
	return elementsIn(parse(html), 'table')
		.map(table => ({ table, columns: cellsOf(elementsIn(table, 'tr')[0] ?? table).map(wordsOf) }))
		.map(({ table, columns }) => ({
			caption: elementsIn(table, 'caption').map(textOf).join('').trim(),
			rowHeads: elementsIn(table, 'th')
				.filter(isRowHead)
				.map(head => bare(textOf(elementsIn(head, 'a')[0] ?? head))),
			columns,
			rows: elementsIn(table, 'tr').flatMap(row => {
				const cells = cellsOf(row)
				const head = cells.find(isRowHead)
				return head && cells.length === columns.length ? [{ head: wordsOf(head), cells: cells.map(wordsOf) }] : []
			}),
		}))
		.filter(({ rowHeads }) => rowHeads.length > 0)
}
