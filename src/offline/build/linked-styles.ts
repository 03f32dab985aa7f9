import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attributeOf, elementsIn, type ParentNode } from './tree.ts'

/**
 * The style sheets that finished pages link to, each once, in the order of the pages.
 * @param folder the built site
 * @param base the path under which it is served, with both slashes
 */
export function linkedStyles(pages: readonly ParentNode[], folder: string, base: string): string {
	const files = new Set<string>()
	for (const page of pages) {
		for (const element of elementsIn(page)) {
			const href = attributeOf(element, 'href')
			if (element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet' && href?.startsWith(base)) files.add(href.slice(base.length))
		}
	}
	return [...files].map(file => readFileSync(join(folder, decodeURI(file)), 'utf8')).join('\n')
}
