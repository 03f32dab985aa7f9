import { measurePath } from '../../atlas/paths.ts'
import type { SearchNames } from '../names.ts'
import type { Answer, CitedBy } from '../results/answers.ts'
import { type Address, bodiesSpan, card, furtherLine, joined, noLeadNote, result } from './answer-parts.ts'
import { element } from './element.ts'
import { topicCard } from './render-topic-answer.ts'
import { absentCard, functionCard, unitsCard } from './render-unit-answers.ts'

export type { Address } from './answer-parts.ts'

/** @param id for the heading, by which the card is named */
export function renderAnswer(answer: Answer, id: string, names: SearchNames, address: Address): HTMLElement {
	const made = cardOf(answer, names, address)
	made.querySelector('h2')?.setAttribute('id', id)
	made.setAttribute('aria-labelledby', id)
	return made
}

function cardOf(answer: Answer, names: SearchNames, address: Address): HTMLElement {
	switch (answer.kind) {
		case 'units':
			return unitsCard(answer, address)
		case 'function':
			return functionCard(answer, address)
		case 'absent':
			return absentCard(answer, address)
		case 'place':
			return placeCard(answer, address)
		case 'document':
			return documentCard(answer, address)
		case 'comparison':
			return comparisonCard(answer, address)
		case 'targets':
			return targetsCard(answer, address)
		case 'action':
			return actionCard(answer, names, address)
		case 'topic':
			return topicCard(answer, address)
	}
}

function placeCard({ place, plans }: Extract<Answer, { kind: 'place' }>, address: Address): HTMLElement {
	const above = place.parents.toReversed().join(' ')
	const items = plans.map(plan =>
		element(
			'li',
			{},
			element('a', { href: address(plan.path) }, plan.title),
			plan.documentNumber === null ? null : plan.documentNumber,
			element('span', { class: 'answer-count' }, `${plan.tasks} 项任务`),
			element('a', { href: address(`/${place.slug}/${plan.id}/source/`) }, '原文'),
			noLeadNote(plan.namesLead),
		),
	)
	return card(
		place.name,
		plans[0]?.path ?? null,
		address,
		[],
		above === '' ? null : element('p', { class: 'soft' }, above),
		element('ul', { class: 'answer-rows' }, ...items),
		furtherLine('', [element('a', { href: address(`/${place.slug}/units/`) }, '单位总表')]),
	)
}

function documentCard({ documentNumber, plan, citedBy }: Extract<Answer, { kind: 'document' }>, address: Address): HTMLElement {
	const title = plan?.title ?? citedBy.find(({ citation }) => citation.title !== null)?.citation.title ?? null
	const row = ({ citation, place }: CitedBy) => result(citation.path, `${place.name}的方案`, address)
	return card(
		documentNumber,
		plan?.path ?? null,
		address,
		[],
		title === null ? null : element('p', {}, `《${title.replace(/^《|》$/gu, '')}》`),
		citedBy.length === 0 ? null : furtherLine('引作依据：', joined(citedBy.map(row))),
	)
}

function comparisonCard({ a, b, path }: Extract<Answer, { kind: 'comparison' }>, address: Address): HTMLElement {
	const side = ({ place, plan }: typeof a) =>
		element('li', {}, element('a', { href: address(plan.path) }, place.name), `${plan.tasks} 项任务，${plan.units} 个单位`, noLeadNote(plan.namesLead))
	return card(
		`${a.place.name}与${b.place.name}对照`,
		path,
		address,
		[],
		element('p', {}, '两份方案的目标、任务和责任单位逐项并排，不同之处已标出。'),
		element('ul', { class: 'answer-rows' }, side(a), side(b)),
	)
}

function targetsCard({ asked, rows }: Extract<Answer, { kind: 'targets' }>, address: Address): HTMLElement {
	const items = rows.map(({ target, place }) =>
		element(
			'li',
			{},
			result(target.path, place.name, address),
			element('span', {}, `${target.year === null ? '' : `${target.year} 年`}${target.metric}：`, element('strong', {}, target.said)),
			element('span', { class: 'answer-sentence soft' }, target.text),
		),
	)
	return card(asked === '' ? '目标' : `目标：${asked}`, null, address, [], element('ul', { class: 'answer-rows' }, ...items))
}

function actionCard({ action, rows }: Extract<Answer, { kind: 'action' }>, names: SearchNames, address: Address): HTMLElement {
	const items = rows.map(({ row, place }) =>
		element(
			'li',
			{},
			result(row.path, place.name, address),
			element('span', { class: 'answer-count' }, `${row.tasks} 项任务`),
			row.bodies.length === 0
				? null
				: bodiesSpan(
						row.bodies.map(body => ({ ...body, path: pathOf(names, place.slug, body.name) })),
						row.tasks,
						address,
					),
			noLeadNote(names.plans.find(({ id }) => id === row.plan)?.namesLead ?? true),
		),
	)
	const measures = action.measures.map(({ id, title }) => element('a', { href: address(measurePath(id)) }, title))
	return card(action.title, null, address, [], element('ul', { class: 'answer-rows' }, ...items), furtherLine('纲要中的举措：', joined(measures)))
}

function pathOf(names: SearchNames, place: string, name: string): string | null {
	return names.units.find(unit => unit.place === place && unit.name === name)?.path ?? null
}
