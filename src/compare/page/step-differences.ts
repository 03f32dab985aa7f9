const nextKeys = ['j', 'n']
const previousKeys = ['k', 'p']

/**
 * Steps from one shown row that differs to the next, by buttons and by keys; the row gets the focus, so that it is read aloud and Tab goes on from there.
 * @param shown the rows that are shown, in order
 */
export function stepDifferences(root: HTMLElement, shown: () => readonly HTMLElement[], signal: AbortSignal): void {
	const place = root.querySelector<HTMLElement>('[data-step-place]')
	const keys = root.querySelector<HTMLInputElement>('[data-keys]')
	let current: HTMLElement | null = null

	const step = (by: 1 | -1) => {
		const rows = shown().filter(row => row.dataset.is?.split(' ').includes('different'))
		const from = current && isInSight(current) ? rows.indexOf(current) : -1
		const at = from >= 0 ? from + by : fromSight(rows, by)
		const row = rows[at]
		if (!row) {
			if (place) place.textContent = rows.length === 0 ? '没有不同' : by === 1 ? '已是最后一处' : '已是第一处'
			return
		}
		current = row
		row.focus({ preventScroll: true })
		row.scrollIntoView({ block: 'start' })
		if (place) place.textContent = `第 ${at + 1} 处，共 ${rows.length} 处`
	}
	const on = { signal }
	root.querySelector('[data-step=next]')?.addEventListener('click', () => step(1), on)
	root.querySelector('[data-step=previous]')?.addEventListener('click', () => step(-1), on)
	document.addEventListener(
		'keydown',
		event => {
			const key = event.key.toLowerCase()
			const by = nextKeys.includes(key) ? 1 : previousKeys.includes(key) ? -1 : null
			if (by === null || keys?.checked === false || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
			event.preventDefault()
			step(by)
		},
		on,
	)
}

/** Letters belong to a field that takes them; a select finds its options by them. */
function isTyping(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null
}

function isInSight(row: HTMLElement): boolean {
	const { top, bottom } = row.getBoundingClientRect()
	return bottom > 0 && top < innerHeight
}

/** Where a reader who has scrolled goes on: behind the last row that begins above the middle of the window, or before the first that begins below its head. */
function fromSight(rows: readonly HTMLElement[], by: 1 | -1): number {
	const tops = rows.map(row => row.getBoundingClientRect().top)
	return by === 1 ? tops.findIndex(top => top > 0) : tops.findLastIndex(top => top < 0)
}
