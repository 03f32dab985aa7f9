import type { Role } from '../../model/index.ts'
import { roleOrder, type SearchRecord } from '../record.ts'
import { mark } from '../results/excerpt.ts'
import type { TopicBody } from '../results/topic-answer.ts'
import { cutShort } from './cut-short.ts'
import { element, marked } from './element.ts'
import { noLeadStatement, roleWords } from './words.ts'

/** Makes an address of a path below the site's base. */
export type Address = (path: string) => string

/** @param beside what stands beside the title */
export function card(title: string, path: string | null, address: Address, beside: readonly Node[], ...content: readonly (Node | null)[]): HTMLElement {
	const heading = element('h2', {}, path === null ? title : result(path, title, address))
	const head = beside.length === 0 ? heading : element('div', { class: 'answer-head' }, heading, ...beside)
	return element('article', { class: 'answer' }, head, ...content)
}

/** A link that is a result of the search; others only lead on. */
export function result(path: string, text: string, address: Address): HTMLElement {
	return element('a', { href: address(path), 'data-result': '' }, text)
}

export function furtherLine(lead: string, content: readonly (Node | string | null)[]): HTMLElement {
	return element('p', { class: 'answer-more' }, lead, ...content)
}

export function joined(nodes: readonly Node[]): (Node | string)[] {
	return nodes.flatMap((node, at) => (at === 0 ? [node] : [' · ', node]))
}

export function roleBadge(role: Role): HTMLElement {
	return element('span', { class: `role role-${role}` }, roleWords[role])
}

/** What must be known of a plan that names no lead, wherever its bodies are shown. */
export function noLeadNote(namesLead: boolean): HTMLElement | null {
	return namesLead ? null : element('span', { class: 'soft' }, `（${noLeadStatement}）`)
}

/** So much of a task's title stands in a row. */
const longestTitle = 40

export function taskLink({ title, path }: SearchRecord, words: readonly string[], address: Address): HTMLElement {
	const whole = () => marked(mark(title, words))
	const text = title.length > longestTitle ? [cutShort(marked(mark(`${title.slice(0, longestTitle)}…`, words)), whole)] : whole()
	return element('a', { href: address(path), 'data-result': '' }, ...text)
}

/** So many bodies of a place are named; the rest stands in the hits. */
const mostBodies = 4

/** 牵头 县科协、县教委等 5 个单位; with several tasks each body says in how many. */
export function bodiesSpan(bodies: readonly TopicBody[], tasks: number, address: Address): HTMLElement {
	const list = (shown: readonly TopicBody[]) =>
		shown.flatMap(({ name, path, tasks: own }, at) => [
			at === 0 ? null : '、',
			path === null ? name : element('a', { href: address(path) }, name),
			tasks > 1 ? ` ${own} 项` : null,
		])
	const text = bodies.length > mostBodies ? [cutShort([...list(bodies.slice(0, mostBodies)), `等 ${bodies.length} 个单位`], () => list(bodies))] : list(bodies)
	return element('span', { class: 'answer-bodies' }, roleBadge(bodies[0]?.role ?? 'responsible'), ' ', ...text)
}

/** The roles of a body with the number of its tasks, as the page shows them. */
export function rolesWithTasks(counts: Readonly<Record<Role, number>>): Role[] {
	return roleOrder.filter(role => counts[role] > 0)
}
