/**
 * Loads the program of search when somebody turns to the field, or the address already asks for something. What was typed or submitted before it
 * has come is searched then; without it the form opens the search page in the whole window.
 */
export function startSearchOnDemand(): void {
	const root = document.querySelector<HTMLElement>('[data-search]')
	const form = document.querySelector<HTMLFormElement>('main [data-search-box]')
	const input = form?.querySelector<HTMLInputElement>('input[name=q]')
	if (!root || !form || !input) return
	const wait = new AbortController()
	let isSubmitted = false
	form.addEventListener(
		'submit',
		event => {
			event.preventDefault()
			isSubmitted = true
			void load()
		},
		{ signal: wait.signal },
	)
	let loading: Promise<void> | undefined
	const load = () => {
		loading ??= import('../../search/page/search-page.ts').then(({ startSearchPage }) => {
			wait.abort()
			const typed = input.value
			startSearchPage(root)
			if (typed === '') return
			input.value = typed
			input.dispatchEvent(new InputEvent('input', { bubbles: true }))
		})
		loading.catch(() => {
			loading = undefined
			// The search page in the whole window is the way that is left.
			wait.abort()
			if (isSubmitted) form.submit()
		})
		return loading
	}
	const asked = new URLSearchParams(location.search)
	if (['q', 'place', 'unit', 'function', 'role', 'action', 'sort'].some(name => asked.has(name))) void load()
	input.addEventListener('focus', () => void load(), { once: true })
}
