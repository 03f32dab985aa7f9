import { isOfInputMethod, keepComposing } from './composition.ts'
import { loadStyle } from './load-style.ts'
import { isNarrow, makeSearchSheet } from './search-sheet.ts'
import suggestionsStyle from './suggestions.css?url'

interface SearchBox {
	input: HTMLInputElement
	/** By a shortcut: Escape leads back to where the focus was. */
	open(): void
}

/**
 * What every page loads for its search boxes: the shortcuts / and Ctrl+K (⌘K), the sheet on a phone, and the suggestions when a box gets
 * the focus.
 */
export function startSearchBoxes(): void {
	const boxes = Array.from(document.querySelectorAll<HTMLFormElement>('[data-search-box]')).flatMap(form => {
		const input = form.querySelector<HTMLInputElement>('input[type=search]')
		return input ? [startSearchBox(form, input)] : []
	})
	document.addEventListener('keydown', event => {
		const box = boxes.find(({ input }) => input.checkVisibility?.() !== false)
		if (!box || !isShortcut(event) || event.isComposing) return
		event.preventDefault()
		box.open()
	})
}

/** A slash typed into a field stays a slash. */
function isShortcut(event: KeyboardEvent): boolean {
	const isCommand = event.ctrlKey || event.metaKey
	if (event.altKey || event.shiftKey) return false
	if (isCommand) return event.key.toLowerCase() === 'k'
	return event.key === '/' && !(event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
}

function startSearchBox(form: HTMLFormElement, input: HTMLInputElement): SearchBox {
	// What it is must not change under a reader's hands, so it is said before anything is loaded.
	for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' })) input.setAttribute(name, value)
	// Where there is likely a keyboard.
	if (input.hasAttribute('aria-keyshortcuts') && matchMedia('(pointer: fine)').matches) input.title = '按 / 或 Ctrl+K 到这里'
	const sheet = makeSearchSheet(form, input)
	/** Where the focus was, and what stood in the box, before a shortcut led here. */
	let cameFrom: { element: HTMLElement | null; text: string } | null = null

	let isTyped = false
	input.addEventListener('input', event => {
		isTyped = !(event as InputEvent).isComposing
	})
	const loadSuggestions = async () => {
		const [{ suggestNames }] = await Promise.all([import('./suggestions.ts'), loadStyle(suggestionsStyle)])
		suggestNames(form, input, sheet, isTyped)
	}
	// Without suggestions the form works all the same.
	form.addEventListener('focusin', () => void loadSuggestions().catch(() => undefined), { once: true })
	input.addEventListener('click', () => {
		if (isNarrow()) sheet.open(null)
	})
	keepComposing(form, input)
	form.addEventListener('submit', event => {
		// A search on the search page itself is shown there; any other leads to a new page.
		setTimeout(() => {
			if (event.defaultPrevented && sheet.isOpen) sheet.close()
		})
	})
	form.addEventListener('focusout', event => {
		if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) cameFrom = null
	})

	const setText = (text: string) => {
		if (input.value === text) return
		input.value = text
		input.dispatchEvent(new InputEvent('input', { bubbles: true }))
	}
	input.addEventListener('keydown', event => {
		// An open list is closed first, by its own program.
		if (event.key !== 'Escape' || isOfInputMethod(event) || (!sheet.isOpen && input.getAttribute('aria-expanded') === 'true')) return
		event.preventDefault()
		if (sheet.isOpen) return sheet.close()
		if (!cameFrom) return setText('')
		const { element, text } = cameFrom
		setText(text)
		if (element?.isConnected) element.focus()
		else input.blur()
	})

	return {
		input,
		open() {
			const { activeElement } = document
			const element = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null
			if (isNarrow()) sheet.open(element === input ? null : element)
			else {
				if (element !== input) cameFrom = { element, text: input.value }
				input.focus()
			}
			input.select()
		},
	}
}
