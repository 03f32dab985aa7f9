import type { NameIndex } from '../query/name-index.ts'
import type { FacetName } from '../results/facets.ts'
import type { Index } from '../results/find-passages.ts'
import { findResults } from '../results/find-results.ts'
import { isEmpty, longestQuery, readState, type SearchState, toggle, withQuery, writeState } from '../results/search-state.ts'
import { element } from './element.ts'
import { loadNames } from './load-names.ts'
import { openIndex } from './open-index.ts'
import { type Parts, renderResults } from './render-results.ts'

/** Results follow the typing after this pause, in milliseconds. */
const pause = 30

/**
 * The search page: the address is the state, the state makes the results. Typing replaces the address, a chosen facet or a submitted query
 * adds to the history, so that going back undoes a choice and not a letter.
 * @param root the element that holds the parts of the page; its data attributes say where the site's base is
 */
export function startSearchPage(root: HTMLElement): void {
	const form = document.querySelector<HTMLFormElement>('[data-search-box]')
	const input = form?.querySelector('input')
	if (!form || !input) return
	const base = root.dataset.base ?? '/'
	const address = (path: string) => base.replace(/\/$/, '') + path
	const parts = partsOf(root)
	const title = document.title
	let state = readState(new URLSearchParams(location.search))
	let run = 0
	let timer = 0

	let opened: Promise<[NameIndex, Index]> | undefined
	const open = () => {
		opened ??= Promise.all([loadNames(address('/search/names.json')), openIndex(address)])
		opened.catch(() => {
			opened = undefined
		})
		return opened
	}
	const show = async () => {
		run += 1
		const mine = run
		const nothing = isEmpty(state)
		root.dataset.state = nothing ? 'empty' : 'loading'
		document.title = state.query === '' ? title : `${state.query} - ${title}`
		if (nothing) return
		root.setAttribute('aria-busy', 'true')
		try {
			const [names, index] = await open()
			const results = await findResults(state, names, index)
			if (mine !== run) return
			renderResults(parts, results, state, names.names, address, choose)
			root.dataset.state = 'results'
		} catch (error) {
			if (mine !== run) return
			console.error(error)
			parts.status.textContent = '搜索没有启动'
			root.dataset.state = 'failed'
		} finally {
			if (mine === run) root.removeAttribute('aria-busy')
		}
	}
	const go = (next: SearchState, isStep: boolean) => {
		const parameters = writeState(next).toString()
		state = next
		if (parameters !== writeState(readState(new URLSearchParams(location.search))).toString()) {
			history[isStep ? 'pushState' : 'replaceState'](null, '', parameters === '' ? location.pathname : `?${parameters}`)
		}
		void show()
	}
	const choose = (name: FacetName, value: string) => go(toggle(state, name, value), true)
	const ask = (isStep: boolean) => {
		const query = input.value.trim().slice(0, longestQuery)
		if (isStep || query !== state.query) go(withQuery(state, query), isStep)
	}

	form.addEventListener('submit', event => {
		event.preventDefault()
		clearTimeout(timer)
		ask(true)
	})
	const typed = () => {
		clearTimeout(timer)
		timer = window.setTimeout(() => ask(false), pause)
	}
	input.addEventListener('input', event => {
		if (!(event as InputEvent).isComposing) typed()
	})
	input.addEventListener('compositionend', typed)
	input.addEventListener('focus', () => void open().catch(() => undefined), { once: true })
	root.querySelector('[data-retry]')?.addEventListener('click', () => void show())
	window.addEventListener('popstate', () => {
		state = readState(new URLSearchParams(location.search))
		input.value = state.query
		void show()
	})
	// On a phone the results come first.
	if (window.matchMedia('(max-width: 55.99rem)').matches) parts.facetsFrame.removeAttribute('open')
	input.value = state.query
	void show()
}

function partsOf(root: HTMLElement): Parts {
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`) ?? element('div')
	return {
		status: part('status'),
		answers: part('answers'),
		chosen: part('chosen'),
		facets: part('facets'),
		facetsFrame: part('facets-frame'),
		hits: part('hits'),
	}
}
