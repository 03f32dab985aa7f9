import { withByteOrderMark } from '../../atlas/csv.ts'
import { indexNames, type NameIndex } from '../query/name-index.ts'
import type { Index } from '../results/find-passages.ts'
import { findResults } from '../results/find-results.ts'
import { indexOfPlace, namesOfPlace } from '../results/only-place.ts'
import { resultsCsv } from '../results/results-csv.ts'
import { isEmpty, longestQuery, readState, type SearchState, toggle, withoutChoices, withQuery, writeState } from '../results/search-state.ts'
import { downloadFile } from './download-file.ts'
import { element } from './element.ts'
import { followTyping } from './follow-typing.ts'
import { isAsMany, knownChoices } from './known-choices.ts'
import { loadNames } from './load-names.ts'
import { openIndex } from './open-index.ts'
import { preparePrint, readableAddress } from './print-head.ts'
import { chosenText } from './render-chosen.ts'
import { makeResultsView, type Shown } from './render-results.ts'
import { startToolbar } from './toolbar.ts'

/** Only a search that takes longer than this, in milliseconds, is said to be under way: a page that blinks with every letter is hard to read. */
const patience = 150

/**
 * The search page: the address is the state, the state makes the results. What is meant (a search that was opened, submitted or left, a
 * choice) is a step of the history; the letters on the way to it are not.
 * @param root the element that holds the parts of the page; its data attributes say where the site's base is, and which place alone is searched
 */
export function startSearchPage(root: HTMLElement): void {
	const form = document.querySelector<HTMLFormElement>('main [data-search-box]')
	const input = form?.querySelector<HTMLInputElement>('input[name=q]')
	if (!form || !input) return
	const { base = '/', onlyPlace } = root.dataset
	const address = (path: string) => base.replace(/\/$/, '') + path
	const title = document.title
	const readAddress = () => readState(new URLSearchParams(location.search))
	let state = readAddress()
	let isMeant = true
	let run = 0
	let shown: Shown | undefined
	let hasWorked = false

	let opened: Promise<[NameIndex, Index]> | undefined
	const open = () => {
		opened ??= Promise.all([loadNames(address('/search/names.json')), openIndex(address)]).then(([names, index]) =>
			onlyPlace === undefined ? [names, index] : [indexNames(namesOfPlace(names.names, onlyPlace)), indexOfPlace(index, onlyPlace)],
		)
		opened.catch(() => {
			opened = undefined
		})
		return opened
	}

	const view = makeResultsView(root, address, {
		toggle: (name, value) => void go(toggle(state, name, value), true),
		clear: () => void go(withoutChoices(state), true),
	})
	const showToolbar = startToolbar(root.querySelector<HTMLElement>('[data-part=toolbar]') ?? element('div'), {
		sort: sort => void go({ ...state, sort }, true),
		download: () => {
			if (!shown) return
			const name = state.query === '' ? '任务清单' : `搜索-${state.query}`
			const full = (path: string) => new URL(address(path), location.href).href
			downloadFile(`${name}.csv`, withByteOrderMark(resultsCsv(shown.hits, shown.names, full)), 'text/csv;charset=utf-8')
		},
	})
	preparePrint(root, root.querySelector<HTMLElement>('[data-part=printed]') ?? element('dl'), () => [
		['检索词', state.query],
		['筛选', shown ? chosenText(state.chosen, shown.names) : ''],
		['网址', readableAddress(location.href)],
	])

	/** @param isSettled by a search that was opened or submitted, by a choice, or by going back; not by a letter on the way */
	const show = async (isSettled: boolean): Promise<void> => {
		run += 1
		const mine = run
		view.hold()
		document.title = state.query === '' ? title : `${state.query} - ${title}`
		if (isEmpty(state)) {
			root.removeAttribute('aria-busy')
			root.removeAttribute('data-filled')
			root.dataset.state = 'empty'
			view.clear()
			return
		}
		root.setAttribute('aria-busy', 'true')
		root.dataset.state = 'waiting'
		const slow = setTimeout(() => {
			if (mine === run) root.dataset.state = 'loading'
		}, patience)
		try {
			const [names, index] = await open()
			const results = await findResults(state, names, index)
			if (mine !== run) return
			hasWorked = true
			const chosen = knownChoices(state.chosen, names.names, results.facets)
			if (!isAsMany(chosen, state.chosen)) {
				state = { ...state, chosen }
				return show(isSettled)
			}
			shown = view.show(results, state, names.names, index.limited ?? null, isSettled)
			const { exact, related, exactInAll, relatedInAll, answers, named, browsing } = results
			const isNothing = exactInAll + relatedInAll + answers.length + named.length === 0
			showToolbar({ sort: state.sort, hits: exact.length + related.length, isNothing, browsing })
			root.dataset.filled = ''
			root.dataset.state = 'results'
		} catch (error) {
			if (mine !== run) return
			console.error(error)
			root.removeAttribute('data-filled')
			// What was not there at first may never have been; what was there and cannot be fetched any more is out of reach.
			const isOffline = !navigator.onLine || (hasWorked && error instanceof TypeError)
			for (const each of root.querySelectorAll<HTMLElement>('[data-failure]')) each.hidden = (each.dataset.failure === 'network') !== isOffline
			view.clear(isOffline ? '网络断了，这次没有查成' : '搜索没有启动')
			root.dataset.state = 'failed'
		} finally {
			clearTimeout(slow)
			if (mine === run) root.removeAttribute('aria-busy')
		}
	}
	const go = (next: SearchState, isStep: boolean): Promise<void> => {
		const asked = new URLSearchParams(location.search)
		const parameters = writeState(next, asked).toString()
		state = next
		if (parameters !== writeState(readState(asked), asked).toString()) {
			history[isStep || isMeant ? 'pushState' : 'replaceState'](null, '', parameters === '' ? location.pathname : `?${parameters}`)
			isMeant = false
		}
		if (isStep) isMeant = true
		return show(isStep)
	}

	followTyping(
		form,
		input,
		() => root.getAttribute('aria-busy') === 'true',
		(words, isSubmitted) => {
			const query = words.trim().slice(0, longestQuery)
			const isFromSheet = isSubmitted && form.closest('dialog') !== null
			if (!isSubmitted && query === state.query) return
			void go(withQuery(state, query), isSubmitted).then(() => {
				// The sheet closes after the submission, and gives the focus back to the box; a reader who has asked goes on with what was found.
				if (isFromSheet) setTimeout(() => document.getElementById('search-summary')?.focus({ preventScroll: true }))
			})
		},
	)
	input.addEventListener('change', () => {
		isMeant = true
	})
	input.addEventListener('focus', () => void open().catch(() => undefined), { once: true })
	root.querySelector('[data-retry]')?.addEventListener('click', () => void show(true))
	window.addEventListener('popstate', () => {
		state = readAddress()
		isMeant = true
		input.value = state.query
		void show(true)
	})
	// On a phone the results come first.
	if (window.matchMedia('(max-width: 55.99rem)').matches) root.querySelector('[data-part=facets-frame]')?.removeAttribute('open')
	input.value = state.query
	void show(true)
}
