import type { ViewElement, ViewNode } from '../../compare/view/node.ts'

/**
 * Keeps in the frame what leads to a place of the same page: every other link of a page in a frame opens in the whole window (`<base target="_top">`), and would
 * take an anchor with it. Pages that are not made of a view write `target="_self"` at their anchors themselves.
 */
export function keepAnchors(view: ViewElement): ViewElement {
	const { name, attributes, children } = view
	const isAnchor = name === 'a' && typeof attributes.href === 'string' && attributes.href.startsWith('#')
	return { name, attributes: isAnchor ? { ...attributes, target: '_self' } : attributes, children: children.map(keepIn) }
}

function keepIn(view: ViewNode): ViewNode {
	return typeof view === 'string' ? view : keepAnchors(view)
}
