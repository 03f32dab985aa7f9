/**
 * What every page loads for its search boxes: the shortcuts / and Ctrl+K (⌘K), and the suggestions when a box gets the focus.
 */
export function startSearchBoxes(): void {
	const boxes = Array.from(document.querySelectorAll<HTMLFormElement>('[data-search-box]'))
	for (const box of boxes) {
		const input = box.querySelector('input')
		if (!input || box.dataset.names === undefined) continue
		// What it is must not change under a reader's hands, so it is said before anything is loaded.
		for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' })) input.setAttribute(name, value)
		box.addEventListener('focusin', () => import('./suggestions.ts').then(({ suggestNames }) => suggestNames(box)), { once: true })
	}
	document.addEventListener('keydown', event => {
		const input = boxes.map(box => box.querySelector('input')).find(each => each?.checkVisibility?.() !== false)
		if (!input || !isShortcut(event) || event.isComposing) return
		event.preventDefault()
		input.focus()
		input.select()
	})
}

/** A slash typed into a field stays a slash. */
function isShortcut(event: KeyboardEvent): boolean {
	if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return event.key.toLowerCase() === 'k'
	return event.key === '/' && !event.altKey && !(event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
}
