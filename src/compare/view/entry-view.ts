import { roleWords } from '../../atlas/role-words.ts'
import type { Role } from '../../model/index.ts'
import type { Entry } from '../align/comparison.ts'
import { taskOf, textOf } from '../align/entries.ts'
import type { MarkedPiece, TextState } from '../align/marked-piece.ts'
import type { ComparedPlan, ComparedTask } from '../compared-plan.ts'
import { node, type ViewElement } from './node.ts'
import { roleOrder } from './role-order.ts'
import { textView } from './text-view.ts'
import type { UnitSigns } from './unit-signs.ts'
import type { ViewOptions } from './view-options.ts'

/** The words of an entry, and how they stand to the base's; null until they are compared. */
export interface EntryText {
	pieces: readonly MarkedPiece[]
	state: TextState | null
}

/** One plan's place in a row. */
export interface EntryPlace {
	plan: ComparedPlan
	/** Its position among the plans. */
	at: number
	/** The anchor of the group of rows. */
	group: string
	/** How its units stand to those of the plan it is compared with; null where nothing is compared. */
	signs: UnitSigns | null
}

/** What one plan says in a line: where it stands, its text, who carries it. */
export function entryView({ plan, at, group, signs }: EntryPlace, entry: Entry, text: EntryText, options: ViewOptions): ViewElement {
	const task = taskOf(plan, entry.task)
	const { title, line } = textOf(plan, entry)
	return node(
		'div',
		{ class: 'entry' },
		node('p', { class: 'entry-place' }, placeLinks(plan, task, line, options)),
		node('div', { class: 'entry-words' }, textView(title, text.pieces, text.state)),
		entry.passage === null
			? rolesView(plan, task, signs, at, options)
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
 * Who carries a task, by role. Each unit has its sign: ＝, ⇄ with its role elsewhere, － or ＋.
 * @param signs null where nothing is compared
 */
export function rolesView(plan: ComparedPlan, { roles }: ComparedTask, signs: UnitSigns | null, at: number, options: ViewOptions): ViewElement {
	const compared = signs === null ? '' : at === 0 ? ' units-base' : ' units-other'
	const ofRole = (role: Role) => roles[role].map(unit => unitView(plan, unit, role, signs, options))
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
					node('dd', {}, node('ul', { class: `units${compared}` }, ofRole(role))),
				),
			),
	)
}

function unitView(plan: ComparedPlan, unit: number, role: Role, signs: UnitSigns | null, { address }: ViewOptions): ViewElement {
	const sign = signs?.(unit, role)
	return node(
		'li',
		{ class: sign && sign.kind !== 'same' ? sign.kind : null },
		node('a', { href: address(plan.units[unit]?.path ?? plan.path) }, plan.units[unit]?.name ?? ''),
		sign?.kind === 'moved' && node('small', {}, `（${sign.elsewhere}）`),
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
