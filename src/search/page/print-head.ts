import { element } from './element.ts'
import { expandLists } from './list-in-parts.ts'

/** An address as people read it, with its Chinese characters; a browser takes it as well. */
export function readableAddress(address: string): string {
	try {
		return decodeURI(address)
	} catch {
		return address
	}
}

/** On paper: all hits, and above them what was asked, how it was narrowed, and the address where it can be asked again. */
export function preparePrint(root: HTMLElement, head: HTMLElement, facts: () => readonly (readonly [name: string, value: string])[]): void {
	window.addEventListener('beforeprint', () => {
		expandLists(root)
		head.replaceChildren(...facts().flatMap(([name, value]) => (value === '' ? [] : [element('div', {}, element('dt', {}, name), element('dd', {}, value))])))
	})
}
