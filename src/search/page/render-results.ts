import type { SearchNames } from '../names.ts'
import type { Results } from '../results/find-results.ts'
import type { SearchState } from '../results/search-state.ts'
import { element } from './element.ts'
import { type Address, renderAnswer } from './render-answers.ts'
import { renderChosen, renderFacets, type Toggle } from './render-facets.ts'
import { renderHits } from './render-hits.ts'
import { renderNothing } from './render-nothing.ts'

/** The parts of the page that a search fills. */
export interface Parts {
	status: HTMLElement
	answers: HTMLElement
	chosen: HTMLElement
	facets: HTMLElement
	facetsFrame: HTMLElement
	hits: HTMLElement
}

export function renderResults(parts: Parts, results: Results, state: SearchState, names: SearchNames, address: Address, toggle: Toggle): void {
	const focused = document.activeElement?.id ?? ''
	const openBefore = new Set(Array.from(parts.facets.querySelectorAll('details[open]'), ({ id }) => id))
	parts.status.textContent = summaryOf(results)
	parts.answers.replaceChildren(...results.answers.map(answer => renderAnswer(answer, address)))
	const facets = renderFacets(results.facets, names, toggle)
	parts.facets.replaceChildren(...facets)
	for (const details of parts.facets.querySelectorAll('details')) details.open = openBefore.has(details.id)
	parts.facetsFrame.hidden = facets.length === 0
	parts.chosen.replaceChildren(...renderChosen(state.chosen, names, toggle))
	parts.hits.replaceChildren(...hitSections(results, names, address))
	// What had the focus was made anew.
	if (focused !== '') document.getElementById(focused)?.focus()
}

/** What was found, in one sentence; the page reads it aloud when it changes. */
export function summaryOf({ reading, browsing, exact, exactInAll, related, answers, named }: Results): string {
	const narrowed = exact.length < exactInAll ? `，按筛选显示 ${exact.length} ${browsing ? '项' : '处'}` : ''
	if (browsing) return `全部 ${exactInAll} 项任务${narrowed}`
	if (exactInAll > 0) return `含${quoted(reading)}原文的 ${exactInAll} 处${narrowed}`
	if (answers.length > 0) return `原文里没有${quoted(reading)}；以上是按名称查到的`
	if (named.length > 0) return `${named.length} 个名称里有${quoted(reading)}`
	return related.length > 0 ? `原文里没有${quoted(reading)}` : `没有找到「${reading.text}」`
}

/** 「双减」和「科技馆」（限渠县）. */
function quoted({ terms, place }: Results['reading']): string {
	return `${terms.map(({ text }) => `「${text}」`).join('和')}${place ? `（限${place.name}）` : ''}`
}

function hitSections({ reading, exact, exactInAll, related, named, answers }: Results, names: SearchNames, address: Address): HTMLElement[] {
	const sections: HTMLElement[] = []
	if (named.length > 0) {
		const links = named.slice(0, 24).map(({ record }) => {
			const place = names.places.find(({ slug }) => slug === record.place)?.name ?? record.place
			return element('li', {}, element('a', { href: address(record.path) }, record.kind === 'unit' ? `${place}　${record.title}` : record.title))
		})
		sections.push(element('section', { class: 'named' }, element('h2', {}, '名称中有这几个字的单位和方案'), element('ul', {}, ...links)))
	}
	if (exact.length > 0) sections.push(...renderHits(exact, names, address))
	else if (exactInAll > 0)
		sections.push(element('div', { class: 'empty-state' }, element('p', {}, '按现在的筛选没有结果。取消上面的一项筛选，就能看到其余各处。')))
	if (related.length > 0) {
		const note = `不含完整的「${reading.terms.map(({ text }) => text).join(' ')}」，只含其中的词语，供参考。`
		sections.push(
			element(
				'section',
				{ class: 'related' },
				element('h2', {}, `相关的 ${related.length} 处`),
				element('p', { class: 'soft' }, note),
				...renderHits(related, names, address),
			),
		)
	}
	if (sections.length === 0 && answers.length === 0) sections.push(renderNothing(reading.text, reading.terms.map(({ text }) => text).join(''), names, address))
	return sections
}
