import { node, type ViewElement, type ViewNode } from '../../compare/view/node.ts'

const drawingSpace = 'http://www.w3.org/2000/svg'

/**
 * Reads a fragment's file into a tree; nothing in it is run or loaded. Null when there is no element in it. Styles have another name while it is read, because
 * the site's policy also holds in a document that is only parsed; a text has no quotation mark that is not escaped, so that only attributes are renamed.
 */
export function readTree(html: string): ViewElement | null {
	const [root] = new DOMParser().parseFromString(html.replaceAll(' style="', ' data-style="'), 'text/html').body.children
	return root ? treeOf(root) : null
}

function treeOf(from: Element): ViewElement {
	const attributes = Object.fromEntries(Array.from(from.attributes, ({ name, value }) => [name === 'data-style' ? 'style' : name, value]))
	const children = Array.from(from.childNodes, (child): ViewNode => (child instanceof Element ? treeOf(child) : (child.textContent ?? '')))
	return node(from.localName, attributes, children)
}

/** Draws a tree as a portal would show it: styles are set one by one, because the site's policy allows none in markup. */
export function drawTree(tree: ViewNode, isDrawing = false): Node {
	if (typeof tree === 'string') return document.createTextNode(tree)
	const isInDrawing = isDrawing || tree.name === 'svg'
	const made = isInDrawing ? document.createElementNS(drawingSpace, tree.name) : document.createElement(tree.name)
	for (const [name, value] of Object.entries(tree.attributes)) {
		if (name === 'style') made.style.cssText = String(value)
		else if (name !== 'xmlns') made.setAttribute(name, value === true ? '' : value)
	}
	made.append(...tree.children.map(child => drawTree(child, isInDrawing)))
	return made
}
