import { assignmentsByRole } from '../../atlas/assignments-by-role.ts'
import { roleWords } from '../../atlas/role-words.ts'
import { bodyOf } from '../../atlas/task-body.ts'
import { taskNumber } from '../../atlas/task-label.ts'
import { type Child, node, type ViewElement } from '../../compare/view/node.ts'
import type { Role, Task } from '../../model/index.ts'
import { tableLook } from './fragment-table.ts'
import { unnamed } from './unnamed.ts'

/** A task's number and title as they are printed; the whole text where the title is not cut off from it and all is shown. */
export function taskTitle(task: Task, isWhole: boolean): string {
	const number = taskNumber(task)
	const title = isWhole && bodyOf(task).length === 0 ? task.text : task.title
	if (number === null) return title
	return `${number}${/[)）]$/.test(number) ? '' : '.'} ${title}`
}

/** The roles that a task gives to somebody, for {@link applyOptions}. */
export function rolesOf(task: Task): string {
	return assignmentsByRole(task)
		.map(({ role }) => role)
		.join(' ')
}

/** Who stands to a task in one role, as printed; empty where nobody does. */
export function namesIn(task: Task, role: Role): string {
	return (assignmentsByRole(task).find(group => group.role === role)?.assignments ?? []).map(({ printed }) => printed).join('、')
}

/** One task of a list: title, text, deadline, and a line for each role. */
export function taskItem(task: Task, options: { withRoles?: boolean } = {}): ViewElement {
	return node(
		'li',
		options.withRoles === false ? {} : { 'data-role': rolesOf(task) },
		node('b', {}, taskTitle(task, true)),
		...bodyOf(task).map(line),
		deadline(task),
		roleLines(task),
	)
}

/** Each role with its names on a line of its own. */
function roleLines(task: Task): Child {
	const groups = assignmentsByRole(task)
	if (groups.length === 0) return line('本任务未载明责任单位。')
	return groups.map(({ role, assignments }) => [node('br'), node('b', {}, roleWords[role]), `：${assignments.map(({ printed }) => printed).join('、')}`])
}

/**
 * A table of tasks by section: a column for the task, and one for each role.
 * @param isFiltered whether its rows are filtered by role; the columns are then marked, which is shorter than to mark the rows
 */
export function taskTable(sections: readonly { heading: string | null; tasks: readonly Task[] }[], roles: readonly Role[], isFiltered = true): ViewElement {
	return node(
		'table',
		tableLook,
		node('thead', {}, node('tr', {}, node('th', {}, '任务'), ...roles.map(role => node('th', isFiltered ? { 'data-column': role } : {}, roleWords[role])))),
		sections.map(({ heading, tasks }) =>
			node(
				'tbody',
				{},
				heading !== null && node('tr', {}, node('th', { colspan: String(roles.length + 1), align: 'left' }, heading)),
				tasks.map(task =>
					node('tr', {}, node('td', {}, taskTitle(task, false)), ...roles.map(role => node('td', {}, namesIn(task, role) || nobody(task, role)))),
				),
			),
		),
	)
}

/** A lead that is not named is always said to be missing, another role where the task names nobody at all. */
function nobody({ assignments }: Task, role: Role): string {
	return role === 'lead' || assignments.length === 0 ? unnamed.notStated : unnamed.none
}

function deadline({ deadline }: Task): Child {
	return deadline && line(`完成时限：${deadline.text}`)
}

function line(text: string): Child {
	return [node('br'), text]
}
