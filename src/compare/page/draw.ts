import type { ViewNode } from '../view/node.ts'

/** Draws a view: elements and texts, and nothing that is read as markup. */
export function draw(node: ViewNode): Node {
	if (typeof node === 'string') return document.createTextNode(node)
	const made = document.createElement(node.name)
	for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value === true ? '' : value)
	for (const child of node.children) made.append(draw(child))
	return made
}
