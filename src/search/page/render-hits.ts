import type { SearchNames } from '../names.ts'
import { roleOrder, type SearchRecord } from '../record.ts'
import { excerpt, mark } from '../results/excerpt.ts'
import type { Hit } from '../results/find-passages.ts'
import { groupByPlan, type PlanHits } from '../results/group-hits.ts'
import { element, marked } from './element.ts'
import type { Address } from './render-answers.ts'
import { roleWords } from './words.ts'

/** So many hits of a plan are shown at once; the rest on request. */
const shownAtFirst = 8
/** So many units of a role, besides those that were looked for. */
const mostUnits = 6
/** The title of a table's row is its whole text: it is read as a sentence. */
const longestTitle = 24

/** Hits grouped by plan. */
export function renderHits(hits: readonly Hit[], names: SearchNames, address: Address): HTMLElement[] {
	return groupByPlan(hits).map(group => renderGroup(group, names, address))
}

function renderGroup({ plan: id, hits }: PlanHits, names: SearchNames, address: Address): HTMLElement {
	const plan = names.plans.find(each => each.id === id)
	const place = names.places.find(({ slug }) => slug === plan?.place)
	const items = hits.map(hit => renderHit(hit, address))
	const list = element('ol', { class: 'hits' }, ...items.slice(0, shownAtFirst))
	const heading = element(
		'h3',
		{},
		element('a', { href: address(plan?.path ?? '/') }, place?.name ?? id),
		element('span', { class: 'soft' }, `　${plan?.title ?? ''}　${hits.length} 处`),
	)
	return element('section', { class: 'hit-group' }, heading, list, items.length > shownAtFirst ? moreButton(items, list) : null)
}

function moreButton(items: readonly HTMLElement[], list: HTMLElement): HTMLElement {
	const button = element('button', { type: 'button', class: 'button' }, `再看其余 ${items.length - shownAtFirst} 处`)
	button.addEventListener('click', () => {
		list.append(...items.slice(shownAtFirst))
		// The reader goes on with the first hit that was added.
		items[shownAtFirst]?.querySelector('a')?.focus()
		button.remove()
	})
	return button
}

function renderHit({ record, words }: Hit, address: Address): HTMLElement {
	const number = record.number === null ? '' : `${record.number.replace(/[.．、]$/u, '')}. `
	const title = element('a', { href: address(record.path) }, number, ...marked(mark(record.title, words)))
	return element(
		'li',
		{ class: 'hit' },
		element('p', { class: record.title.length > longestTitle ? 'hit-title hit-sentence' : 'hit-title' }, title),
		record.section === null || record.section === record.title ? null : element('p', { class: 'hit-section' }, record.section),
		excerptOf(record, words),
		...unitsOf(record, words),
		record.sourcePath === null ? null : element('p', { class: 'hit-source' }, element('a', { href: address(record.sourcePath) }, `原文第 ${record.line} 行`)),
	)
}

/**
 * The passage without its title, which stands above it. A unit that was looked for is marked in the list of units: what it must do says more
 * than the clause that names it.
 */
function excerptOf({ segments, title, assignments }: SearchRecord, words: readonly string[]): HTMLElement | null {
	const [text = '', ...others] = segments
	const body = text.startsWith(title) ? text.slice(title.length).replace(/^[。．.：:；;\s]+/u, '') : text
	const isUnit = words.every(word => assignments.some(({ unit }) => mark(unit, [word]).some(piece => piece.marked)))
	const pieces = excerpt([body, ...(isUnit ? [] : others.filter(other => mark(other, words).some(piece => piece.marked)))], words)
	return pieces.length === 0 ? null : element('p', { class: 'hit-text' }, ...marked(pieces))
}

/** One line a role; the units that were looked for come first in a long list. */
function unitsOf({ assignments }: SearchRecord, words: readonly string[]): HTMLElement[] {
	return roleOrder.flatMap(role => {
		const units = assignments.filter(assignment => assignment.role === role).map(({ unit }) => ({ unit, pieces: mark(unit, words) }))
		if (units.length === 0) return []
		const ordered = units.length > mostUnits ? units.toSorted((a, b) => Number(isMarked(b)) - Number(isMarked(a))) : units
		const shown = ordered.slice(0, mostUnits).flatMap(({ pieces }, at) => [...(at > 0 ? ['、'] : []), ...marked(pieces)])
		const rest = units.length > mostUnits ? `等 ${units.length} 个单位` : null
		return [element('p', { class: 'hit-units' }, element('span', { class: `role role-${role}` }, roleWords[role]), ' ', ...shown, rest)]
	})
}

function isMarked({ pieces }: { pieces: readonly { marked: boolean }[] }): boolean {
	return pieces.some(piece => piece.marked)
}
