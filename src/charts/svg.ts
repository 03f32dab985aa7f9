/** SVG as plain data: built without a document; rendered by components/chart/svg-node.astro and by chart-file.ts, which escape every text and attribute. */
export interface SvgElement {
	name: string
	attributes: Readonly<Record<string, string | number>>
	children: readonly SvgNode[]
}
export type SvgNode = SvgElement | string

/** An element; numbers are cut to three decimals, so that the same data gives the same bytes on every machine, and texts are made {@link printable}. */
export function element(name: string, attributes: Readonly<Record<string, string | number>> = {}, children: readonly SvgNode[] = []): SvgElement {
	return {
		name,
		attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? cut(value) : printable(value)])),
		children: children.map(child => (typeof child === 'string' ? printable(child) : child)),
	}
}

/** A number with at most three decimals; never -0. */
export function cut(value: number): number {
	return Math.round(value * 1000) / 1000 + 0
}

/** Without what XML cannot hold, and without what turns the direction of the words around it: a name in a picture stands among others. */
export function printable(text: string): string {
	return text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, '')
}

/**
 * The root of a picture: one image with a name for those who do not see it; whatever it shows also stands in its table.
 * @param label what is to be seen
 */
export function picture(width: number, height: number, label: string, children: readonly SvgNode[]): SvgElement {
	// On paper a tall picture is made smaller; it then stays at the left.
	const fit = { viewBox: `0 0 ${cut(width)} ${cut(height)}`, width, height, preserveAspectRatio: 'xMinYMin' }
	return element('svg', { ...fit, role: 'img', 'aria-label': label }, children)
}

/** A mark: what has words of its own. Without a script a browser shows them on hovering; with one the keyboard goes from mark to mark. */
export function mark(words: string, children: readonly SvgNode[]): SvgElement {
	return element('g', {}, [element('title', {}, [words]), ...children])
}

/** All words of a picture in drawing order, for search and tests. */
export function wordsIn(node: SvgNode): string[] {
	return typeof node === 'string' ? [node] : node.children.flatMap(wordsIn)
}
