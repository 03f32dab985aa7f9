import { element } from './element.ts'

/** On a phone a search box opens as a sheet of its own that fills the screen. */
export interface SearchSheet {
	readonly isOpen: boolean
	/** True while the focus goes back to the box after the sheet was closed: nothing opens because of that. */
	readonly isReturning: boolean
	/** @param returnTo what gets the focus when the sheet is closed; null for the box itself */
	open(returnTo: HTMLElement | null): void
	close(): void
}

const narrow = matchMedia('(max-width: 47.99rem)')

export function isNarrow(): boolean {
	return narrow.matches
}

/**
 * The sheet of a box: a modal dialog into which the form itself moves, so that there is one field and one list, and back again when it is
 * closed by 返回, Escape, the phone's own way back, or a search. It must open within the tap, or the on-screen keyboard stays away.
 */
export function makeSearchSheet(form: HTMLFormElement, input: HTMLInputElement): SearchSheet {
	const back = element('button', { type: 'button', class: 'search-sheet-back' }, '返回')
	const dialog = element('dialog', { class: 'search-sheet', 'aria-label': input.labels?.[0]?.textContent ?? '搜索' }, back)
	const place = element('div', { 'aria-hidden': 'true' })
	let returnsTo: HTMLElement | null = null
	let isReturning = false

	/** The on-screen keyboard covers the page without making it smaller: the sheet ends above it. */
	const fitAboveKeyboard = () => {
		dialog.style.setProperty('--sheet-height', visualViewport ? `${visualViewport.height}px` : null)
		dialog.style.setProperty('--sheet-start', visualViewport ? `${visualViewport.offsetTop}px` : null)
	}
	const restore = () => {
		if (form.parentElement !== dialog) return
		visualViewport?.removeEventListener('resize', fitAboveKeyboard)
		visualViewport?.removeEventListener('scroll', fitAboveKeyboard)
		place.replaceWith(form)
		dialog.remove()
		isReturning = true
		if (returnsTo?.isConnected) returnsTo.focus()
		else {
			// The reader comes back to the page, not to the keyboard; the next tap brings it again.
			input.inputMode = 'none'
			input.focus({ preventScroll: true })
		}
		isReturning = false
	}
	const close = () => {
		dialog.close()
		restore()
	}
	back.addEventListener('click', close)
	dialog.addEventListener('close', restore)
	input.addEventListener('blur', () => input.removeAttribute('inputmode'))
	// A page that is left with its sheet open would come back so.
	addEventListener('pagehide', close)

	return {
		get isOpen() {
			return dialog.open
		},
		get isReturning() {
			return isReturning
		},
		open(returnTo) {
			if (dialog.open) return
			returnsTo = returnTo
			place.style.setProperty('height', `${form.offsetHeight}px`)
			form.before(place)
			document.body.append(dialog)
			dialog.append(form)
			fitAboveKeyboard()
			visualViewport?.addEventListener('resize', fitAboveKeyboard)
			visualViewport?.addEventListener('scroll', fitAboveKeyboard)
			dialog.showModal()
			input.removeAttribute('inputmode')
			input.focus()
		},
		close,
	}
}
