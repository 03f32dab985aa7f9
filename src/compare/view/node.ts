/**
 * A page as plain data: built once for both ways of showing it. components/compare/view-node.astro writes it into a page when the site is built, and
 * page/draw.ts draws it in the browser; both put texts in as text, so that whatever a document contains stays text.
 */
export interface ViewElement {
	name: string
	/** true: an attribute that says something by being there (open, checked, hidden). */
	attributes: Readonly<Record<string, string | true>>
	children: readonly ViewNode[]
}
export type ViewNode = ViewElement | string

/** What may stand where children are expected: lists are flattened, what is not there is left out. */
export type Child = ViewNode | readonly Child[] | null | undefined | false

/** An element. Attributes come from this program alone, except addresses, which start at the site's base; those without a value are left out. */
export function node(name: string, attributes: Readonly<Record<string, string | boolean | null | undefined>> = {}, ...children: readonly Child[]): ViewElement {
	return {
		name,
		attributes: Object.fromEntries(
			Object.entries(attributes).filter((entry): entry is [string, string | true] => typeof entry[1] === 'string' || entry[1] === true),
		),
		children: flatten(children),
	}
}

export function flatten(children: readonly Child[]): ViewNode[] {
	return children.flatMap(child => {
		if (child === null || child === undefined || child === false || child === '') return []
		return isList(child) ? flatten(child) : [child]
	})
}

function isList(child: ViewNode | readonly Child[]): child is readonly Child[] {
	return Array.isArray(child)
}

/** All words of a tree in reading order, for tests. */
export function wordsIn(tree: ViewNode): string {
	return typeof tree === 'string' ? tree : tree.children.map(wordsIn).join('')
}
