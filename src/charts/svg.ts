/** SVG as plain data: built without a document, rendered by components/chart/svg-node.astro, which escapes every text and attribute. */
export interface SvgElement {
	name: string
	attributes: Readonly<Record<string, string | number>>
	children: readonly SvgNode[]
}
export type SvgNode = SvgElement | string

/** An element; numbers are cut to three decimals, so that the same data gives the same bytes on every machine. */
export function element(name: string, attributes: Readonly<Record<string, string | number>> = {}, children: readonly SvgNode[] = []): SvgElement {
	return {
		name,
		attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? cut(value) : value])),
		children,
	}
}

/** A number with at most three decimals; never -0. */
export function cut(value: number): number {
	return Math.round(value * 1000) / 1000 + 0
}

/**
 * The root of a picture: one image with a name for those who do not see it; whatever it shows also stands in its table.
 * @param label what is to be seen
 */
export function picture(width: number, height: number, label: string, children: readonly SvgNode[]): SvgElement {
	return element('svg', { viewBox: `0 0 ${cut(width)} ${cut(height)}`, width: cut(width), height: cut(height), role: 'img', 'aria-label': label }, children)
}

/** All words of a picture in drawing order, for search and tests. */
export function wordsIn(node: SvgNode): string[] {
	return typeof node === 'string' ? [node] : node.children.flatMap(wordsIn)
}
