import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { SourceError } from '../../source-error.ts'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode

/** No page that people read is nested deeper, or has more elements; the parser's work grows with both. */
const deepest = 1000
const mostElements = 1_000_000

/**
 * The tree that a browser would make of the markup; nothing of it is fetched or run.
 *
 * @throws {SourceError} when it is nested or large beyond any page.
 */
export function parsePage(markup: string, file: string): Element {
	let depth = 0
	let elements = 0
	const tooMuch = () =>
		new SourceError(file, '网页的标签嵌套过深或过多，不像一份文件', '请在浏览器中只复制正文，粘贴到 Word 或 WPS 中存为 .docx 后再放入 seeds/')
	const document = parse(markup, {
		treeAdapter: {
			...defaultTreeAdapter,
			createElement: (...given) => {
				if (++elements > mostElements) throw tooMuch()
				return defaultTreeAdapter.createElement(...given)
			},
			onItemPush: () => {
				if (++depth > deepest) throw tooMuch()
			},
			onItemPop: () => {
				depth--
			},
		},
	})
	const root = document.childNodes.find(node => isElement(node))
	if (!root) throw new SourceError(file, '网页里没有内容', '请检查文件内容后重新放入 seeds/')
	return root as Element
}

export function isElement(node: Node): node is Element {
	return 'tagName' in node
}

export function isText(node: Node): node is TextNode {
	return node.nodeName === '#text'
}

export function attributeOf(element: Element, name: string): string | null {
	return element.attrs.find(attribute => attribute.name === name)?.value ?? null
}

/** The elements of a tag below an element, in order, without going into those that `within` stops at. */
export function descendants(element: Element, tag: string, stop: (inner: Element) => boolean = () => false): Element[] {
	const found: Element[] = []
	const visit = (parent: Element) => {
		for (const child of parent.childNodes) {
			if (!isElement(child)) continue
			if (child.tagName === tag) found.push(child)
			if (!stop(child)) visit(child)
		}
	}
	visit(element)
	return found
}
