import type { SearchNames } from '../names.ts'
import { roleOrder, type SearchRecord } from '../record.ts'
import { excerpt, mark } from '../results/excerpt.ts'
import type { Hit } from '../results/find-passages.ts'
import type { PlanHits } from '../results/group-hits.ts'
import { numberOf } from '../results/number-of.ts'
import { cutShort } from './cut-short.ts'
import { element, marked } from './element.ts'
import { listInParts } from './list-in-parts.ts'
import type { Address } from './render-answers.ts'
import { roleWords } from './words.ts'

/** So many plans, and so many hits of a plan, are shown at once; the rest on request. */
const plansAtFirst = 10
const hitsAtFirst = 8
/** So many units of a role, besides those that were looked for. */
const mostUnits = 6
/** The title of a table's row is its whole text: it is read as a sentence. */
const longestTitle = 24

/**
 * Hits plan by plan, in the order in which they come.
 * @param counted what they are counted in: 项 tasks, 处 places of the text
 */
export function renderHits(groups: readonly PlanHits[], counted: string, names: SearchNames, address: Address): HTMLElement {
	const list = element('div', { class: 'hit-groups' })
	const makers = groups.map(group => () => renderGroup(group, counted, names, address))
	const more = listInParts(list, makers, plansAtFirst, rest => {
		const hits = groups.slice(-rest).reduce((sum, group) => sum + group.hits.length, 0)
		return `再看其余 ${rest} 份方案的 ${hits} ${counted}`
	})
	return element('div', {}, list, more)
}

function renderGroup({ plan: id, hits }: PlanHits, counted: string, names: SearchNames, address: Address): HTMLElement {
	const plan = names.plans.find(each => each.id === id)
	const place = names.places.find(({ slug }) => slug === plan?.place)
	const list = element('ol', { class: 'hits' })
	const makers = hits.map(hit => () => renderHit(hit, address))
	const more = listInParts(list, makers, hitsAtFirst, rest => `再看其余 ${rest} ${counted}`)
	const heading = element(
		'h3',
		{},
		element('a', { href: address(plan?.path ?? '/') }, place?.name ?? id),
		element('span', { class: 'hit-plan' }, plan?.title ?? ''),
		element('span', { class: 'hit-count' }, `${hits.length} ${counted}`),
		sourceAddress(hits, address),
	)
	return element('section', { class: 'hit-group' }, heading, list, more)
}

/** Where the lines are, for paper. */
function sourceAddress(hits: readonly Hit[], address: Address): HTMLElement | null {
	const path = hits[0]?.record.sourcePath?.replace(/#.*$/, '')
	return path ? element('span', { class: 'hit-address' }, `原文：${new URL(address(path), location.href).href}`) : null
}

function renderHit({ record, words }: Hit, address: Address): HTMLElement {
	const number = numberOf(record)
	const title = element('a', { href: address(record.path), 'data-result': '' }, number === '' ? null : `${number}. `, ...marked(mark(record.title, words)))
	return element(
		'li',
		{ class: 'hit' },
		element('h4', { class: record.title.length > longestTitle ? 'hit-title hit-sentence' : 'hit-title' }, title),
		excerptOf(record, words),
		...unitsOf(record, words),
		element(
			'p',
			{ class: 'hit-source' },
			contextOf(record),
			record.sourcePath === null ? null : element('a', { href: address(record.sourcePath) }, `原文第 ${record.line} 行`),
		),
	)
}

/** Where in the document it stands: the heading above it, or the task that it unfolds. */
function contextOf({ kind, section, title }: SearchRecord): HTMLElement | null {
	if (section === null || section === title) return null
	return element('span', {}, kind === 'detail' ? `正文对「${section}」的展开` : section)
}

/**
 * The passage without its title, which stands above it. A unit that was looked for is marked in the list of units: what it must do says more
 * than the clause that names it.
 */
function excerptOf({ segments, title, assignments }: SearchRecord, words: readonly string[]): HTMLElement | null {
	const [text = '', ...others] = segments
	const body = text.startsWith(title) ? text.slice(title.length).replace(/^[。．.：:；;\s]+/u, '') : text
	const isUnit = words.every(word => assignments.some(({ unit, printed = unit }) => mark(printed, [word]).some(piece => piece.marked)))
	const shown = [body, ...(isUnit ? [] : others.filter(other => mark(other, words).some(piece => piece.marked)))].filter(each => each !== '')
	const pieces = excerpt(shown, words)
	if (pieces.length === 0) return null
	const whole = () => shown.flatMap((each, at) => [at === 0 ? null : ' ', ...marked(mark(each, words))])
	const isWhole = shown.length === 1 && pieces.map(({ text: piece }) => piece).join('') === shown[0]
	return element('p', { class: 'hit-text' }, ...(isWhole ? marked(pieces) : [cutShort(marked(pieces), whole)]))
}

/** One line a role; the units that were looked for come first in a long list. */
function unitsOf({ assignments }: SearchRecord, words: readonly string[]): HTMLElement[] {
	return roleOrder.flatMap(role => {
		const units = assignments.filter(assignment => assignment.role === role).map(({ unit, printed = unit }) => ({ unit, pieces: mark(printed, words) }))
		if (units.length === 0) return []
		const list = (shown: typeof units) => shown.flatMap(({ pieces }, at) => [...(at > 0 ? ['、'] : []), ...marked(pieces)])
		const text = () => {
			if (units.length <= mostUnits) return list(units)
			const ordered = units.toSorted((a, b) => Number(isMarked(b)) - Number(isMarked(a)))
			return [cutShort([...list(ordered.slice(0, mostUnits)), `等 ${units.length} 个单位`], () => list(units))]
		}
		return [element('p', { class: 'hit-units' }, element('span', { class: `role role-${role}` }, roleWords[role]), element('span', {}, ...text()))]
	})
}

function isMarked({ pieces }: { pieces: readonly { marked: boolean }[] }): boolean {
	return pieces.some(piece => piece.marked)
}
