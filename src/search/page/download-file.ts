import { element } from './element.ts'

/** Gives the reader a text as a file that was made in the browser. Signs that a file's name may not have become hyphens. */
export function downloadFile(name: string, text: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }))
	const link = element('a', { href: address, download: name.replace(/[\\/:*?"<>|\s]+/g, '-') })
	link.click()
	// The browser has read it by then; a file that is kept open by a slow dialog is read at once as well.
	setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
