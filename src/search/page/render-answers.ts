import { roleOrder } from '../record.ts'
import type { Answer, CitedBy, UnitRow } from '../results/answers.ts'
import { element } from './element.ts'
import { noLeadStatement, roleWords } from './words.ts'

/** Makes an address of a path below the site's base. */
export type Address = (path: string) => string

export function renderAnswer(answer: Answer, address: Address): HTMLElement {
	if (answer.kind === 'units') return unitsCard(answer, address)
	if (answer.kind === 'function') {
		const { function: entry, rows } = answer
		return card(`职能：${entry.name}`, entry.path, address, element('p', {}, '同一职能在各地叫法不同：'), unitTable(rows, address))
	}
	if (answer.kind === 'place') return placeCard(answer, address)
	return documentCard(answer, address)
}

function unitsCard({ title, rows, others, functions }: Extract<Answer, { kind: 'units' }>, address: Address): HTMLElement {
	const only = rows.length === 1 ? rows[0] : undefined
	const more =
		others.length === 0
			? []
			: [
					element(
						'p',
						{ class: 'answer-more' },
						'同一职能在其他地方：',
						...joined(others.slice(0, 8).map(({ unit, place }) => element('a', { href: address(unit.path) }, `${place.name}　${unit.name}`))),
						others.length > 8 ? ` 等 ${others.length} 个` : null,
					),
				]
	const links = functions.map(({ name, path }) => element('a', { href: address(path) }, `各地对照：${name}`))
	return card(
		only ? `${only.place.name}　${only.unit.name}` : title,
		only?.unit.path ?? null,
		address,
		unitTable(rows, address),
		...more,
		links.length > 0 ? element('p', { class: 'answer-more' }, ...joined(links)) : null,
	)
}

function placeCard({ place, plan }: Extract<Answer, { kind: 'place' }>, address: Address): HTMLElement {
	const above = place.parents.toReversed().join(' ')
	return card(
		place.name,
		plan.path,
		address,
		element('p', {}, above === '' ? null : `${above}　`, plan.title, plan.documentNumber === null ? null : `（${plan.documentNumber}）`),
		element(
			'p',
			{ class: 'answer-more' },
			...joined([
				element('a', { href: address(plan.path) }, `${plan.tasks} 项任务`),
				element('a', { href: address(`/${place.slug}/units/`) }, `${plan.units} 个单位`),
				element('a', { href: address(`/${place.slug}/${plan.id}/source/`) }, '原文'),
			]),
			plan.namesLead ? null : `　${noLeadStatement}`,
		),
	)
}

function documentCard({ documentNumber, plan, citedBy }: Extract<Answer, { kind: 'document' }>, address: Address): HTMLElement {
	const title = plan?.title ?? citedBy.find(({ citation }) => citation.title !== null)?.citation.title ?? null
	const row = ({ citation, place }: CitedBy) => element('a', { href: address(citation.path) }, `${place.name}的方案`)
	return card(
		documentNumber,
		plan?.path ?? null,
		address,
		title === null ? null : element('p', {}, `《${title.replace(/^《|》$/gu, '')}》`),
		citedBy.length === 0 ? null : element('p', { class: 'answer-more' }, '引作依据：', ...joined(citedBy.map(row))),
	)
}

function card(title: string, path: string | null, address: Address, ...content: readonly (Node | null)[]): HTMLElement {
	const heading = element('h2', {}, path === null ? title : element('a', { href: address(path) }, title))
	return element('article', { class: 'answer' }, heading, ...content)
}

function unitTable(rows: readonly UnitRow[], address: Address): HTMLElement {
	return element(
		'ul',
		{ class: 'answer-rows' },
		...rows.map(row => element('li', {}, element('a', { href: address(row.unit.path) }, `${row.place.name}　${row.unit.name}`), ...counts(row))),
	)
}

/** 牵头 3 项 · 责任 20 项（本方案未载明牵头单位）. */
function counts({ unit, namesLead }: UnitRow): (Node | string)[] {
	const said = roleOrder.filter(role => unit[role] > 0)
	const badges = said.map(role =>
		element('span', { class: 'answer-count' }, element('span', { class: `role role-${role}` }, roleWords[role]), ` ${unit[role]} 项`),
	)
	return [...badges, ...(namesLead ? [] : [element('span', { class: 'soft' }, `（${noLeadStatement}）`)])]
}

function joined(nodes: readonly Node[]): (Node | string)[] {
	return nodes.flatMap((node, at) => (at === 0 ? [node] : [' · ', node]))
}
