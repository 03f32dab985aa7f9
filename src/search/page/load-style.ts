import { element } from './element.ts'

/** Adds a style sheet to the page; done when it is in force, or cannot be had. Without it a list is plain, and is there all the same. */
export function loadStyle(address: string): Promise<void> {
	return new Promise(done => {
		const link = element('link', { rel: 'stylesheet', href: address })
		link.addEventListener('load', () => done())
		link.addEventListener('error', () => done())
		document.head.append(link)
	})
}
