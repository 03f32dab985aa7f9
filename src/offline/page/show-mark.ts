/** Brings a mark into sight, wherever it is: behind a filter, in a fold, in the plan that a phone does not show just now. */
export function showMark(mark: HTMLElement, anchor: string): void {
	if (mark.closest('[hidden]')) {
		history.replaceState(null, '', `#${anchor}`)
		// The filter takes itself back for whoever follows a link to what it hides.
		dispatchEvent(new Event('hashchange'))
	}
	for (let fold = mark.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
	const all = document.querySelector<HTMLInputElement>('#show-all')
	if (all && mark.offsetParent === null) all.checked = true
	mark.scrollIntoView({ block: 'center' })
}
