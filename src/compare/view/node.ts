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
	const given: Record<string, string | true> = {}
	for (const attribute in attributes) {
		const value = attributes[attribute]
		if (typeof value === 'string' || value === true) given[attribute] = value
	}
	return { name, attributes: given, children: flatten(children) }
}

export function flatten(children: readonly Child[]): ViewNode[] {
	const flat: ViewNode[] = []
	const add = (child: Child) => {
		if (child === null || child === undefined || child === false || child === '') return
		if (isList(child)) for (const each of child) add(each)
		else flat.push(child)
	}
	for (const child of children) add(child)
	return flat
}

function isList(child: ViewNode | readonly Child[]): child is readonly Child[] {
	return Array.isArray(child)
}

/** All words of a tree in reading order, for tests. */
export function wordsIn(tree: ViewNode): string {
	return typeof tree === 'string' ? tree : tree.children.map(wordsIn).join('')
}
