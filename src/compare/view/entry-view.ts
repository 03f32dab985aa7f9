import type { ComparedRow, Entry } from '../compare/comparison.ts'
import { taskOf, textOf } from '../compare/entries.ts'
import type { MarkedPiece, TextState } from '../compare/marked-piece.ts'
import type { ComparedPlan, ComparedTask } from '../compared-plan.ts'
import { node, type ViewElement } from './node.ts'
import { textView } from './text-view.ts'
import type { ViewOptions } from './view-options.ts'

const roleWords = { lead: '牵头', responsible: '责任', support: '配合' } as const
export const roleOrder = ['lead', 'responsible', 'support'] as const

/** The words of an entry; the state stands with the first entry of each plan. */
export interface EntryText {
	pieces: readonly MarkedPiece[]
	state: TextState | null
}

/** What one plan says in a line: where it stands, its text, who carries it. */
export function entryView(plan: ComparedPlan, at: number, row: ComparedRow, group: string, entry: Entry, text: EntryText, options: ViewOptions): ViewElement {
	const task = taskOf(plan, entry.task)
	const { title, line } = textOf(plan, entry)
	const isCompared = row.has[0] === true && row.has.filter(Boolean).length > 1
	return node(
		'div',
		{ class: 'entry' },
		node('p', { class: 'entry-place' }, placeLinks(plan, task, line, options)),
		node('div', { class: 'entry-words' }, textView(title, text.pieces, text.state)),
		entry.passage === null
			? rolesView(plan, task, isCompared ? (row.alone[at] ?? null) : null, at, options)
			: node('p', { class: 'entry-note' }, '责任单位见', node('a', { href: `#${wholeId(group, at)}` }, '整项行动')),
		entry.passage === null && task.passages.length > 0 && passagesView(plan, task, options),
	)
}

/** Where the roles of a whole action stand. */
export function wholeId(group: string, at: number): string {
	return `${group}-whole-${at + 1}`
}

export function placeLinks(plan: ComparedPlan, { id, label }: ComparedTask, line: number, { address }: ViewOptions): (ViewElement | string)[] {
	return [
		node('a', { href: address(`${plan.path}#${id}`) }, label ?? '在方案中看'),
		' ',
		node('a', { href: address(`${plan.sourcePath}#L${line}`) }, `原文第 ${line} 行`),
	]
}

/**
 * Who carries a task, by role.
 * @param alone units that the plans it is compared with have not; null where nothing is compared
 */
export function rolesView(plan: ComparedPlan, { roles }: ComparedTask, alone: ReadonlySet<number> | null, at: number, { address }: ViewOptions): ViewElement {
	const sign = alone === null ? '' : at === 0 ? ' units-base' : ' units-other'
	return node(
		'dl',
		{ class: 'entry-roles' },
		roleOrder
			.filter(role => roles[role].length > 0)
			.map(role =>
				node(
					'div',
					{},
					node('dt', {}, node('span', { class: `role role-${role}` }, roleWords[role])),
					node(
						'dd',
						{},
						node(
							'ul',
							{ class: `units${sign}` },
							roles[role].map(unit =>
								node(
									'li',
									{ class: alone?.has(unit) ? 'alone' : null },
									node('a', { href: address(plan.units[unit]?.path ?? plan.path) }, plan.units[unit]?.name ?? ''),
								),
							),
						),
					),
				),
			),
	)
}

function passagesView(plan: ComparedPlan, { passages }: ComparedTask, { address }: ViewOptions): ViewElement {
	return node(
		'details',
		{ class: 'entry-passages' },
		node('summary', {}, `正文中的展开（${passages.length} 条）`),
		node(
			'ul',
			{},
			passages.map(({ title, line }) => node('li', {}, node('a', { href: address(`${plan.sourcePath}#L${line}`) }, title))),
		),
	)
}
