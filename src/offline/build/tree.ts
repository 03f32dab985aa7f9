import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5'
import type { ViewNode } from '../../compare/view/node.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type ParentNode = DefaultTreeAdapterTypes.ParentNode
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** The small part of a DOM that is needed to take a finished page apart: parse5 has the tree, and nothing that asks it. */
export function isElement(each: DefaultTreeAdapterTypes.Node): each is Element {
	return 'tagName' in each
}

/** All elements below a node, in document order. */
export function elementsIn(parent: ParentNode): Element[] {
	const found: Element[] = []
	collect(parent, found)
	return found
}

function collect(parent: ParentNode, found: Element[]): void {
	for (const child of parent.childNodes) {
		if (!isElement(child)) continue
		found.push(child)
		collect(child, found)
	}
}

export function attributeOf(element: Element, name: string): string | null {
	return element.attrs.find(attribute => attribute.name === name)?.value ?? null
}

export function setAttribute(element: Element, name: string, value: string | null): void {
	const known = element.attrs.find(attribute => attribute.name === name)
	if (value === null) element.attrs = element.attrs.filter(attribute => attribute !== known)
	else if (known) known.value = value
	else element.attrs.push({ name, value })
}

export function hasClass(element: Element, name: string): boolean {
	return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name)
}

/** The first element that passes; one that must be there and is not is a page that has changed, and an error. */
export function findIn(parent: ParentNode, what: string, test: (element: Element) => boolean): Element {
	const found = firstIn(parent, test)
	if (!found) throw new Error(`no ${what} in the finished page: src/offline/build/ takes it apart and must follow it`)
	return found
}

function firstIn(parent: ParentNode, test: (element: Element) => boolean): Element | null {
	for (const child of parent.childNodes) {
		if (!isElement(child)) continue
		const found = test(child) ? child : firstIn(child, test)
		if (found) return found
	}
	return null
}

export function remove(each: ChildNode): void {
	defaultTreeAdapter.detachNode(each)
}

/** Puts a plain element around what stands in an element that goes: a link that leads nowhere stays as its words. */
export function rename(element: Element, tagName: string): void {
	element.tagName = tagName
	element.nodeName = tagName
	element.attrs = element.attrs.filter(({ name }) => name === 'class' || name === 'id')
}

/** Draws a view into the tree; texts go in as text. */
export function toTree(view: Exclude<ViewNode, string>): Element {
	const attributes = Object.entries(view.attributes).map(([name, value]) => ({ name, value: value === true ? '' : value }))
	const made = defaultTreeAdapter.createElement(view.name, html.NS.HTML, attributes)
	for (const child of view.children) insert(made, child)
	return made
}

function insert(parent: ParentNode, child: ViewNode): void {
	if (typeof child === 'string') defaultTreeAdapter.insertText(parent, child)
	else defaultTreeAdapter.appendChild(parent, toTree(child))
}

export const { appendChild } = defaultTreeAdapter
