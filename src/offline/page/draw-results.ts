import { element, marked } from '../../search/page/element.ts'
import { excerpt, mark } from '../../search/results/excerpt.ts'
import type { Hit } from './find-hits.ts'
import type { Passage } from './read-passages.ts'
import type { ListedUnit } from './units-of.ts'

interface Results {
	units: readonly ListedUnit[]
	passages: readonly Passage[]
	hits: readonly Hit[]
	words: readonly string[]
}

/** More rows are stepped through. */
const mostRows = 200

/** What was found: the units that are named, and the passages with their words marked. All of it goes in as text. */
export function drawResults(results: Results): HTMLElement[] {
	const { units, passages, hits } = results
	const drawn: HTMLElement[] = []
	if (units.length > 0) drawn.push(element('ul', { class: 'finder-units' }, ...units.map(drawUnit)))
	const groups = [...Map.groupBy(hits.keys(), at => hits[at]?.passage ?? 0)]
	if (groups.length > 0)
		drawn.push(element('ol', { class: 'finder-list' }, ...groups.slice(0, mostRows).map(([passage, own]) => drawPassage(passages[passage], own, results))))
	if (groups.length > mostRows) drawn.push(element('p', { class: 'soft' }, `另有 ${groups.length - mostRows} 条，请用 ↑ ↓ 逐处看。`))
	return drawn
}

function drawUnit({ id, name, anchor, counts }: ListedUnit): HTMLElement {
	return element(
		'li',
		{},
		element('a', { href: `#${anchor}` }, element('strong', {}, name), ' ', element('span', { class: 'soft numeric' }, counts)),
		element('button', { class: 'button', type: 'button', 'data-only-unit': id, 'aria-label': `只看这些任务：${name}` }, '只看这些任务'),
	)
}

function drawPassage(passage: Passage | undefined, own: readonly number[], { hits, words }: Results): HTMLElement {
	const [, ...texts] = passage?.blocks.map(({ text, line }) => line ?? text) ?? []
	const isInTitle = own.every(at => hits[at]?.block === 0)
	return element(
		'li',
		{},
		element(
			'a',
			{ href: `#${passage?.anchor ?? ''}`, 'data-hit': `${own[0] ?? 0}` },
			element('strong', {}, ...marked(mark(passage?.label ?? '', words))),
			element('span', { class: 'finder-count soft numeric' }, own.length > 1 ? `${own.length} 处` : ''),
			isInTitle ? null : element('span', { class: 'finder-excerpt' }, ...marked(excerpt(texts, words))),
		),
	)
}
