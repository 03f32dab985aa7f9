import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

const isElement = (node: Node): node is Element => 'tagName' in node
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])

/**
 * What a content management system leaves of HTML that is pasted into it: no script and style elements, no class and id, no `data-` attributes and handlers.
 * @param keepsStyles many take style attributes and drawings out too
 */
export function sanitise(html: string, { keepsStyles }: { keepsStyles: boolean }): string {
	const root = parseFragment(html)
	const clean = (node: Node) => {
		if (!('childNodes' in node)) return
		node.childNodes = node.childNodes.filter(child => !isElement(child) || !['script', 'style', ...(keepsStyles ? [] : ['svg'])].includes(child.tagName))
		if (isElement(node)) node.attrs = node.attrs.filter(({ name }) => !/^(?:class|id|data-.*|on.*)$/.test(name) && (keepsStyles || name !== 'style'))
		node.childNodes.forEach(clean)
	}
	clean(root)
	return serialize(root)
}

/** The words of HTML as they are read, a line for each block, item and cell. */
export function readingOrder(html: string): string {
	const words = (node: Node): string => {
		if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
		const inside = childrenOf(node).map(words).join('')
		return /^(?:p|li|td|th|h\d|br|div|caption)$/.test(node.nodeName) ? `\n${inside}\n` : inside
	}
	return words(parseFragment(html))
}

/** The elements of HTML with their attributes, as `a[href]`, each kind once. */
export function kindsIn(html: string): Set<string> {
	const kinds = new Set<string>()
	const visit = (node: Node) => {
		if (isElement(node)) kinds.add(node.tagName).add([node.tagName, ...node.attrs.map(({ name }) => `[${name}]`)].join(''))
		childrenOf(node).forEach(visit)
	}
	visit(parseFragment(html))
	return kinds
}

/** The tags of headings in order. */
export function headingsIn(html: string): string[] {
	const visit = (node: Node): string[] => [...(isElement(node) && /^h\d$/.test(node.tagName) ? [node.tagName] : []), ...childrenOf(node).flatMap(visit)]
	return visit(parseFragment(html))
}
