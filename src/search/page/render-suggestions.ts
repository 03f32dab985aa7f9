import type { Suggestion, SuggestionGroup } from '../query/suggest.ts'
import type { SuggestionKind } from '../query/suggestion-names.ts'
import { element, marked } from './element.ts'

const kindWords: Readonly<Record<SuggestionKind, string>> = { unit: '单位', place: '行政区', function: '职能', measure: '行动和举措', document: '文号' }

/** What stands before the other spelling or word that was typed. */
const alsoWords: Readonly<Record<SuggestionKind, string>> = { unit: '也作', place: '属', function: '含', measure: '', document: '' }

/** Called with the text of the option that was taken. */
export type Take = (text: string) => void

export function suggestionGroup({ kind, suggestions }: SuggestionGroup, take: Take): HTMLElement {
	return group(
		kindWords[kind],
		suggestions.map(suggestion => option(suggestion.text, take, ...suggestionWords(kind, suggestion))),
	)
}

export function recentGroup(searches: readonly string[], take: Take): HTMLElement {
	return group(
		'最近搜索',
		searches.map(text => option(text, take, element('span', {}, text))),
	)
}

/** 县卫生健康局　渠县、米易县　也作县卫健局. */
function suggestionWords(kind: SuggestionKind, { name, also, note }: Suggestion): HTMLElement[] {
	const others = also === null ? [] : [element('small', {}, alsoWords[kind], ...marked(also))]
	return [element('span', {}, ...marked(name)), ...others, element('small', {}, note)]
}

function group(label: string, options: readonly HTMLElement[]): HTMLElement {
	return element('div', { role: 'group', 'aria-label': label }, element('div', { class: 'suggestions-label', 'aria-hidden': 'true' }, label), ...options)
}

function option(text: string, take: Take, ...words: readonly HTMLElement[]): HTMLElement {
	const made = element('div', { role: 'option', 'aria-selected': 'false' }, ...words)
	made.addEventListener('click', () => take(text))
	return made
}

/** Gives each option its id and its place in the whole list; how many there are. */
export function numberOptions(list: HTMLElement): number {
	const options = list.querySelectorAll('[role=option]')
	for (const [at, each] of options.entries()) {
		each.id = `${list.id}-${at}`
		each.setAttribute('aria-posinset', String(at + 1))
		each.setAttribute('aria-setsize', String(options.length))
	}
	return options.length
}
