import type { ViewNode } from '../../compare/view/node.ts'
import { htmlText } from '../../layouts/html-text.ts'

const withoutEnd = new Set(['br', 'img', 'rect', 'line', 'path', 'circle', 'use'])
const isOfDrawing = (name: string) => name !== 'br' && name !== 'img'

/** A tree as HTML to paste: every text and every value of an attribute is escaped, so that nothing in a document can become markup. */
export function toHtml(tree: ViewNode): string {
	if (typeof tree === 'string') return htmlText(tree)
	const attributes = Object.entries(tree.attributes)
		.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${htmlText(value)}"`))
		.join('')
	if (withoutEnd.has(tree.name) && tree.children.length === 0) return `<${tree.name}${attributes}${isOfDrawing(tree.name) ? '/' : ''}>`
	return `<${tree.name}${attributes}>${tree.children.map(toHtml).join('')}</${tree.name}>`
}
