import type { SearchNames } from '../names.ts'
import { roleOrder, type SearchRecord } from '../record.ts'
import type { Answer, CitedBy, UnitRow } from '../results/answers.ts'
import { mark } from '../results/excerpt.ts'
import type { TopicAnswer, TopicBody, TopicRow } from '../results/topic-answer.ts'
import { element, marked } from './element.ts'
import { noLeadStatement, roleWords } from './words.ts'

/** Makes an address of a path below the site's base. */
export type Address = (path: string) => string

export function renderAnswer(answer: Answer, names: SearchNames, address: Address): HTMLElement {
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

function unitsCard({ title, rows, others, functions, absent }: Extract<Answer, { kind: 'units' }>, address: Address): HTMLElement {
	const only = rows.length === 1 ? rows[0] : undefined
	const more =
		others.length === 0
			? null
			: furtherLine('同一职能在其他地方：', [
					...joined(others.slice(0, 8).map(({ unit, place }) => element('a', { href: address(unit.path) }, `${place.name}　${unit.name}`))),
					others.length > 8 ? ` 等 ${others.length} 个` : null,
				])
	const links = functions.map(({ name, path }) => element('a', { href: address(path) }, `各地对照：${name}`))
	return card(
		only ? `${only.place.name}　${only.unit.name}` : title,
		only?.unit.path ?? null,
		address,
		unitTable(rows, address),
		absentNote(absent, title),
		more,
		links.length > 0 ? furtherLine('', joined(links)) : null,
	)
}

function functionCard({ function: entry, rows }: Extract<Answer, { kind: 'function' }>, address: Address): HTMLElement {
	return card(`职能：${entry.name}`, entry.path, address, element('p', {}, '同一职能在各地叫法不同：'), unitTable(rows, address))
}

/** The places that were asked for have no such body: the bodies of other places are offered, and are no answer. */
function absentCard({ asked, places, elsewhere, functions }: Extract<Answer, { kind: 'absent' }>, address: Address): HTMLElement {
	const offered = (path: string, text: string) => element('a', { href: address(path), 'data-offered': '' }, text)
	return card(
		`${places.map(({ name }) => name).join('、')}的方案里没有「${asked}」`,
		null,
		address,
		element('p', {}, '也没有名称不同、职能相同的单位。'),
		elsewhere.length === 0
			? null
			: furtherLine('同一职能在其他地方：', joined(elsewhere.map(({ unit, place }) => offered(unit.path, `${place.name}　${unit.name}`)))),
		furtherLine('', joined(functions.map(({ name, path }) => offered(path, `各地对照：${name}`)))),
	)
}

/** A place's plan does not name the body: said, so that nobody takes a row of another place for it. */
function absentNote(absent: readonly { name: string }[], what: string): HTMLElement | null {
	return absent.length === 0 ? null : element('p', {}, `${absent.map(({ name }) => name).join('、')}的方案里没有${what}。`)
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
			plan.namesLead ? null : element('span', { class: 'soft' }, `（${noLeadStatement}）`),
		),
	)
	return card(
		place.name,
		plans[0]?.path ?? null,
		address,
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
		title === null ? null : element('p', {}, `《${title.replace(/^《|》$/gu, '')}》`),
		citedBy.length === 0 ? null : furtherLine('引作依据：', joined(citedBy.map(row))),
	)
}

function comparisonCard({ a, b, path }: Extract<Answer, { kind: 'comparison' }>, address: Address): HTMLElement {
	const side = ({ place, plan }: typeof a) =>
		element(
			'li',
			{},
			element('a', { href: address(plan.path) }, place.name),
			`${plan.tasks} 项任务，${plan.units} 个单位`,
			plan.namesLead ? null : element('span', { class: 'soft' }, `（${noLeadStatement}）`),
		)
	return card(
		`${a.place.name}与${b.place.name}对照`,
		path,
		address,
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
	return card(asked === '' ? '目标' : `目标：${asked}`, null, address, element('ul', { class: 'answer-rows' }, ...items))
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
		),
	)
	const measures = action.measures.map(({ title }) => element('a', { href: `${address('/search/')}?q=${encodeURIComponent(title)}` }, title))
	return card(action.title, null, address, element('ul', { class: 'answer-rows' }, ...items), furtherLine('纲要中的举措：', joined(measures)))
}

function pathOf(names: SearchNames, place: string, name: string): string | null {
	return names.units.find(unit => unit.place === place && unit.name === name)?.path ?? null
}

/** So many bodies of a place are named; the rest stands in the hits. */
const mostBodies = 4

function topicCard({ terms, measures, rows, isExact }: TopicAnswer, address: Address): HTMLElement {
	const words = terms.map(({ folded }) => folded)
	const items = rows.map(row => topicRow(row, words, address))
	const named = terms.map(({ text }) => `「${text}」`).join('和')
	const titles = measures.map(({ title, action }) => `${title}（${action.title}）`)
	return card(
		isExact ? `${named}由谁负责` : `原文没有${named}，相近的任务由谁负责`,
		null,
		address,
		titles.length === 0 ? null : element('p', { class: 'soft' }, `全国纲要中的举措：${titles.join('、')}`),
		element('ul', { class: 'answer-rows' }, ...items),
	)
}

function topicRow({ place, tasks, bodies, namesLead }: TopicRow, words: readonly string[], address: Address): HTMLElement {
	const [first] = tasks
	return element(
		'li',
		{},
		element('span', { class: 'answer-place' }, place.name),
		first ? taskLink(first, words, address) : null,
		tasks.length > 1 ? element('span', { class: 'answer-count' }, `等 ${tasks.length} 项`) : null,
		bodies.length === 0 ? element('span', { class: 'soft' }, '未载明责任单位') : bodiesSpan(bodies, tasks.length, address),
		namesLead ? null : element('span', { class: 'soft' }, `（${noLeadStatement}）`),
	)
}

/** 牵头 县科协、县教委等 5 个单位; with several tasks each body says in how many. */
function bodiesSpan(bodies: readonly TopicBody[], tasks: number, address: Address): HTMLElement {
	const shown = bodies
		.slice(0, mostBodies)
		.flatMap(({ name, path, tasks: own }, at) => [
			at === 0 ? null : '、',
			path === null ? name : element('a', { href: address(path) }, name),
			tasks > 1 ? ` ${own} 项` : null,
		])
	const role = bodies[0]?.role ?? 'responsible'
	const rest = bodies.length > mostBodies ? `等 ${bodies.length} 个单位` : null
	return element('span', { class: 'answer-bodies' }, element('span', { class: `role role-${role}` }, roleWords[role]), ' ', ...shown, rest)
}

/** So much of a task's title stands in a row. */
const longestTitle = 40

function taskLink(record: SearchRecord, words: readonly string[], address: Address): HTMLElement {
	const title = record.title.length > longestTitle ? `${record.title.slice(0, longestTitle)}…` : record.title
	return element('a', { href: address(record.path), 'data-result': '' }, ...marked(mark(title, words)))
}

function card(title: string, path: string | null, address: Address, ...content: readonly (Node | null)[]): HTMLElement {
	const heading = element('h2', {}, path === null ? title : result(path, title, address))
	return element('article', { class: 'answer' }, heading, ...content)
}

/** A link that is a result of the search; others only lead on. */
function result(path: string, text: string, address: Address): HTMLElement {
	return element('a', { href: address(path), 'data-result': '' }, text)
}

function unitTable(rows: readonly UnitRow[], address: Address): HTMLElement {
	return element('ul', { class: 'answer-rows' }, ...rows.map(row => unitRow(row, address)))
}

/** 渠县 县教育局 责任 20 项（本方案未载明牵头单位）, and what matters most of it. */
function unitRow({ unit, place, namesLead, tasks }: UnitRow, address: Address): HTMLElement {
	const said = roleOrder.filter(role => unit[role] > 0)
	const badges = said.map(role =>
		element('span', { class: 'answer-count' }, element('span', { class: `role role-${role}` }, roleWords[role]), ` ${unit[role]} 项`),
	)
	const all = unit.lead + unit.responsible + unit.support
	const items = tasks.map(task => element('li', {}, taskLink(task, [], address), sourceLink(task, address)))
	return element(
		'li',
		{},
		result(unit.path, `${place.name}　${unit.name}`, address),
		...badges,
		namesLead ? null : element('span', { class: 'soft' }, `（${noLeadStatement}）`),
		items.length === 0 ? null : element('ol', { class: 'answer-tasks' }, ...items),
		items.length > 0 && all > items.length ? element('a', { class: 'answer-all', href: address(unit.path) }, `全部 ${all} 项`) : null,
	)
}

function sourceLink({ sourcePath, line }: SearchRecord, address: Address): HTMLElement | null {
	return sourcePath === null ? null : element('a', { class: 'answer-line', href: address(sourcePath) }, `原文第 ${line} 行`)
}

function furtherLine(lead: string, content: readonly (Node | string | null)[]): HTMLElement {
	return element('p', { class: 'answer-more' }, lead, ...content)
}

function joined(nodes: readonly Node[]): (Node | string)[] {
	return nodes.flatMap((node, at) => (at === 0 ? [node] : [' · ', node]))
}
