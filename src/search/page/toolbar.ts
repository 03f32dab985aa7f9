import type { Sort } from '../results/search-state.ts'
import { copyText } from './copy-text.ts'

export interface ToolbarSteps {
	sort(sort: Sort): void
	/** Downloads what is shown. */
	download(): void
}

/** What the toolbar goes by. */
export interface ToolbarState {
	sort: Sort
	/** How many hits there are to sort and download. */
	hits: number
	/** Nothing was found: there is nothing to keep or to pass on. */
	isNothing: boolean
	/** Without a query there is only one order. */
	browsing: boolean
}

/** The order of the hits, and what can be done with a search: its link copied, printed, downloaded. Gives the function that shows a state. */
export function startToolbar(toolbar: HTMLElement, steps: ToolbarSteps): (state: ToolbarState) => void {
	const order = toolbar.querySelector<HTMLElement>('[data-sort]')
	const done = toolbar.querySelector<HTMLElement>('[data-done]')
	const address = toolbar.querySelector<HTMLInputElement>('[data-address] input')
	const button = (name: string) => toolbar.querySelector<HTMLButtonElement>(`[data-action=${name}]`)

	order?.addEventListener('change', event => steps.sort((event.target as HTMLInputElement).value === 'document' ? 'document' : 'relevance'))
	button('print')?.addEventListener('click', () => window.print())
	button('download')?.addEventListener('click', steps.download)
	button('copy')?.addEventListener('click', async () => {
		const isCopied = await copyText(location.href)
		if (done) done.textContent = isCopied ? '链接已复制' : '浏览器不允许复制，请从这里复制：'
		if (!address?.parentElement || isCopied) return
		address.parentElement.hidden = false
		address.value = location.href
		address.select()
	})

	return ({ sort, hits, isNothing, browsing }) => {
		toolbar.hidden = isNothing
		for (const input of order?.querySelectorAll('input') ?? []) input.checked = input.value === sort
		if (order) order.hidden = browsing || hits < 2
		button('download')?.toggleAttribute('hidden', hits === 0)
		if (done) done.textContent = ''
		if (address?.parentElement) address.parentElement.hidden = true
	}
}
