import type { UnitName } from '../names.ts'
import type { SearchRecord } from '../record.ts'
import type { Answer, UnitRow } from '../results/answers.ts'
import { type Address, card, furtherLine, joined, noLeadNote, result, roleBadge, rolesWithTasks, taskLink } from './answer-parts.ts'
import { element } from './element.ts'
import { roleWords } from './words.ts'

/** So many bodies of other places are named. */
const mostOthers = 8

export function unitsCard({ title, rows, others, functions, absent }: Extract<Answer, { kind: 'units' }>, address: Address): HTMLElement {
	const only = rows.length === 1 ? rows[0] : undefined
	const elsewhere = others
		.slice(0, mostOthers)
		.flatMap(({ unit, place }, at) => [
			at === 0 ? null : '；',
			element('a', { href: address(unit.path) }, `${place.name}　${unit.name}`),
			countsInBrackets(unit),
		])
	const more = others.length === 0 ? null : furtherLine('同一职能在其他地方：', [...elsewhere, others.length > mostOthers ? ` 等 ${others.length} 个` : null])
	const links = functions.map(({ name, path }) => element('a', { href: address(path) }, `各地对照：${name}`))
	return card(
		only ? `${only.place.name}　${only.unit.name}` : title,
		only?.unit.path ?? null,
		address,
		only ? figuresOf(only) : [],
		only ? element('div', { class: 'answer-only' }, ...tasksOf(only, address)) : unitTable(rows, address),
		absentNote(absent, title),
		more,
		links.length > 0 ? furtherLine('', joined(links)) : null,
	)
}

export function functionCard({ function: entry, rows }: Extract<Answer, { kind: 'function' }>, address: Address): HTMLElement {
	return card(`职能：${entry.name}`, entry.path, address, [], element('p', {}, '同一职能在各地叫法不同：'), unitTable(rows, address))
}

/** The places that were asked for have no such body: the bodies of other places are offered, and are no answer. */
export function absentCard({ asked, places, elsewhere, functions }: Extract<Answer, { kind: 'absent' }>, address: Address): HTMLElement {
	const offered = (path: string, text: string) => element('a', { href: address(path), 'data-offered': '' }, text)
	return card(
		`${places.map(({ name }) => name).join('、')}的方案里没有「${asked}」`,
		null,
		address,
		[],
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

function unitTable(rows: readonly UnitRow[], address: Address): HTMLElement {
	return element('ul', { class: 'answer-rows' }, ...rows.map(row => unitRow(row, address)))
}

/** 渠县 县教育局 责任 20 项（本方案未载明牵头单位）, and what matters most of it. */
function unitRow(row: UnitRow, address: Address): HTMLElement {
	return element('li', {}, result(row.unit.path, `${row.place.name}　${row.unit.name}`, address), ...figuresOf(row), ...tasksOf(row, address))
}

/** How many tasks it has in each role, and what it has none of. */
function figuresOf({ unit, namesLead, lacks }: UnitRow): HTMLElement[] {
	const counts = rolesWithTasks(unit).map(role => element('span', { class: 'answer-count' }, roleBadge(role), ` ${unit[role]} 项`))
	// That the plan names no lead says already that this body does not lead.
	const missing = lacks.filter(role => role !== 'lead' || namesLead).map(role => `没有由其${lackWords[role]}的任务`)
	const notes = [noLeadNote(namesLead), missing.length === 0 ? null : element('span', { class: 'soft' }, `（方案里${missing.join('，也')}）`)]
	return [...counts, ...notes.flatMap(note => note ?? [])]
}

const lackWords = { lead: '牵头', responsible: '承担责任', support: '配合' } as const

function tasksOf({ unit, tasks }: UnitRow, address: Address): HTMLElement[] {
	if (tasks.length === 0) return []
	const all = unit.lead + unit.responsible + unit.support
	const items = tasks.map(({ record, role }) =>
		element('li', {}, element('span', { class: 'answer-task' }, roleBadge(role), ' ', taskLink(record, [], address)), sourceLink(record, address)),
	)
	const rest = all > tasks.length ? [element('a', { class: 'answer-all', href: address(unit.path) }, `全部 ${all} 项`)] : []
	return [element('ol', { class: 'answer-tasks' }, ...items), ...rest]
}

/** （牵头 4 项、责任 9 项） */
function countsInBrackets(unit: UnitName): string {
	const counts = rolesWithTasks(unit).map(role => `${roleWords[role]} ${unit[role]} 项`)
	return counts.length === 0 ? '' : `（${counts.join('、')}）`
}

function sourceLink({ sourcePath, line }: SearchRecord, address: Address): HTMLElement | null {
	return sourcePath === null ? null : element('a', { class: 'answer-line', href: address(sourcePath) }, `原文第 ${line} 行`)
}
