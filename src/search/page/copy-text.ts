import { element } from './element.ts'

/** Copies a text; false when the browser does not allow it. Pages that are not served by HTTPS, as on an intranet, have no clipboard of the new kind. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text)
		return true
	} catch {
		return copySelection(text)
	}
}

function copySelection(text: string): boolean {
	const focused = document.activeElement
	const field = element('textarea', { class: 'visually-hidden', 'aria-hidden': 'true', tabindex: '-1' }, text)
	document.body.append(field)
	field.select()
	try {
		return document.execCommand('copy')
	} catch {
		return false
	} finally {
		field.remove()
		if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
	}
}
