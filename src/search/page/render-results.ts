import type { SearchNames } from '../names.ts'
import { type FacetName, facetNames } from '../results/facets.ts'
import type { Results } from '../results/find-results.ts'
import { type GroupedHits, groupHits } from '../results/group-hits.ts'
import type { SearchState } from '../results/search-state.ts'
import { summaryOf } from '../results/summary-of.ts'
import { makeAnnouncer } from './announcer.ts'
import { element } from './element.ts'
import { type Address, renderAnswer } from './render-answers.ts'
import { renderChosen } from './render-chosen.ts'
import { makeFacets } from './render-facets.ts'
import { renderHits } from './render-hits.ts'
import { renderGuess, renderNothing } from './render-nothing.ts'

/** What a reader does to the results. */
export interface Steps {
	toggle(name: FacetName, value: string): void
	clear(): void
}

/** What stands on the page. */
export interface Shown {
	results: Results
	hits: GroupedHits
	names: SearchNames
}

export interface ResultsView {
	/** Another search is under way: what was found before is no longer read aloud. */
	hold(): void
	/**
	 * @param limited what is to be said of an index that stands in for another
	 * @param isSettled the reader has done typing, and is told at once
	 */
	show(results: Results, state: SearchState, names: SearchNames, limited: string | null, isSettled: boolean): Shown
	/** Takes everything away, and says why in one sentence, or nothing. */
	clear(sentence?: string): void
}

/** Of units and plans with the words in their names so many are listed. */
const mostNamed = 24

/** The parts of the page that a search fills. What had the focus keeps it, though it is made anew. */
export function makeResultsView(root: HTMLElement, address: Address, steps: Steps): ResultsView {
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`) ?? element('div')
	const parts = { status: part('status'), limited: part('limited'), answers: part('answers'), chosen: part('chosen'), hits: part('hits') }
	const frame = part('facets-frame')
	const chosenCount = part('chosen-count')
	const renderFacets = makeFacets(part('facets'), steps.toggle)
	root.querySelector('.skip-facets')?.addEventListener('click', event => {
		// The address stays that of the search.
		event.preventDefault()
		parts.hits.focus()
	})

	const announcer = makeAnnouncer(part('announced'))
	const say = (sentence: string, isSettled: boolean) => {
		announcer.say(sentence, isSettled)
		// What has the focus stays.
		if (sentence === parts.status.textContent) return
		parts.status.replaceChildren(...(sentence === '' ? [] : [element('h2', { id: 'search-summary', tabindex: '-1' }, sentence)]))
	}
	const sayLimited = (limited: string | null) => {
		parts.limited.hidden = limited === null
		parts.limited.textContent = limited
	}

	return {
		hold: announcer.hold,
		show(results, state, names, limited, isSettled) {
			const focused = document.activeElement
			const shown = { results, names, hits: groupHits(results, state.sort) }
			say(summaryOf(results), isSettled)
			sayLimited(limited)
			parts.answers.replaceChildren(...results.answers.map((answer, at) => renderAnswer(answer, `answer-${at + 1}`, names, address)))
			parts.chosen.replaceChildren(...renderChosen(state.chosen, names, steps.toggle, steps.clear))
			const isNarrowable = facetNames.some(name => results.facets[name].length > 0)
			frame.hidden = !isNarrowable
			renderFacets(results.facets, names, results.browsing ? '项' : '处')
			const count = facetNames.reduce((sum, name) => sum + state.chosen[name].length, 0)
			chosenCount.textContent = count === 0 ? '' : `已选 ${count} 项`
			parts.hits.replaceChildren(...hitSections(shown, address))
			keepFocus(focused)
			return shown
		},
		clear(sentence = '') {
			say(sentence, true)
			sayLimited(null)
			for (const each of [parts.answers, parts.chosen, parts.hits]) each.replaceChildren()
		},
	}
}

/** A chip that was taken back is gone: the next one gets the focus, else what the search says now. */
function keepFocus(focused: Element | null): void {
	if (!focused || focused.isConnected || focused.id === '') return
	const again = document.getElementById(focused.id) ?? document.getElementById('chosen-none') ?? document.getElementById('search-summary')
	again?.focus({ preventScroll: true })
}

function hitSections({ results, hits, names }: Shown, address: Address): HTMLElement[] {
	const { reading, exact, exactInAll, related, relatedInAll, named, answers, guesses, relation } = results
	const sections: HTMLElement[] = []
	if (named.length > 0) sections.push(namedSection(named, names, address))
	if (exact.length > 0) sections.push(renderHits(hits.exact, results.browsing ? '项' : '处', names, address))
	else if (exactInAll > 0 || (relatedInAll > 0 && related.length === 0))
		sections.push(element('div', { class: 'empty-state' }, element('p', {}, '按现在的筛选没有结果。取消上面的一项筛选，就能看到其余各处。')))
	if (related.length > 0) {
		sections.push(
			element(
				'section',
				{ class: 'related', 'aria-labelledby': 'related-heading' },
				element('h2', { id: 'related-heading' }, relatedHeading(results)),
				relation === 'words'
					? element('p', { class: 'soft' }, `不含完整的「${reading.terms.map(({ text }) => text).join(' ')}」，只含其中的词语，供参考。`)
					: null,
				renderHits(hits.related, relation === 'names' ? '项' : '处', names, address),
			),
		)
	}
	const isNothing = exactInAll === 0 && named.length === 0 && answers.length === 0
	if (isNothing && (relatedInAll === 0 || relation === 'slip')) {
		const [guess] = guesses.flatMap(each => renderGuess(each, names, address) ?? [])
		sections.unshift(renderNothing(reading.terms.map(({ text }) => text).join(''), guesses, names, address), ...(guess ? [guess] : []))
	}
	return sections
}

/** Why these are shown, though they do not contain what was typed. */
function relatedHeading({ relation, related, guesses }: Results): string {
	if (relation === 'names') return `这些单位的 ${related.length} 项任务`
	return relation === 'slip' ? `含「${guesses.map(({ text }) => text).join('」「')}」原文的 ${related.length} 处` : `相关的 ${related.length} 处`
}

function namedSection(named: Results['named'], names: SearchNames, address: Address): HTMLElement {
	const links = named.slice(0, mostNamed).map(({ record }) => {
		const place = names.places.find(({ slug }) => slug === record.place)?.name ?? record.place
		const text = record.kind === 'unit' ? `${place}　${record.title}` : record.title
		return element('li', {}, element('a', { href: address(record.path), 'data-result': '' }, text))
	})
	const rest = named.length > mostNamed ? element('p', { class: 'soft' }, `还有 ${named.length - mostNamed} 个。`) : null
	return element(
		'section',
		{ class: 'named', 'aria-labelledby': 'named-heading' },
		element('h2', { id: 'named-heading' }, '名称中有这几个字的单位和方案'),
		element('ul', {}, ...links),
		rest,
	)
}
