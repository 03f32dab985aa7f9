import { element } from './element.ts'
import { expand } from './list-in-parts.ts'

/** What is shorter on the screen than it is; on paper, where nobody can follow a link, it is whole. */
export function cutShort(short: readonly (Node | string | null)[], whole: () => readonly (Node | string | null)[]): HTMLElement {
	const made = element('span', { 'data-more': '' }, ...short)
	made.addEventListener(expand, () => made.replaceWith(...whole().filter(each => each !== null)))
	return made
}
