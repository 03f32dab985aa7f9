import type { Assignment, Plan, Role, Task } from '../../model/plan.ts'
import type { Registries } from '../../model/registries.ts'
import { wrap } from './display-width.ts'
import type { Palette } from './palette.ts'
import { textTable } from './text-table.ts'
import { roleWords } from './words.ts'

const recogniserWords: Readonly<Record<string, string>> = {
	'bracketed-label': '括号里有标签，如（责任单位：…）',
	'bracketed-verb': '括号里有动词，如（A牵头，B配合）',
	'label-line': '以标签起头，如 责任单位：…',
	sentence: '一句话，如 由A牵头，B参与',
	'table-row': '表格的一行，角色看表头',
}

/** The form in which a task's clause was seen, and its words. */
export function clauseLines({ clause, recogniser }: Task, width: number, palette: Palette): string[] {
	const form = `${palette.soft('写法')}  ${recogniser}${recogniserWords[recogniser] ? palette.soft(`  ${recogniserWords[recogniser]}`) : ''}`
	if (!clause) return [form]
	const words = wrap(clause.text.replace(/\n/g, ' '), width - 9)
	return [form, ...words.map((part, at) => `${at === 0 ? palette.soft('原话') : '    '}  ${part}`)]
}

const evidenceWords: Readonly<Record<string, string>> = { label: '标签', column: '表头', verb: '动词', rule: '文中声明', list: '清单' }

/** The lists as they were cut into names: each list with what decides its role. */
export function groupLines(task: Task, plan: Pick<Plan, 'declaredRules'>, width: number, palette: Palette): string[] {
	if (task.assignments.length === 0) return [palette.soft('没有读出单位')]
	const lists: { role: Role; evidence: Assignment['evidence']; names: string[] }[] = []
	for (const { role, evidence, printed } of task.assignments) {
		const last = lists.at(-1)
		if (last && last.role === role && last.evidence.position?.start.offset === evidence.position?.start.offset && last.evidence.text === evidence.text)
			last.names.push(printed)
		else lists.push({ role, evidence, names: [printed] })
	}
	return lists.flatMap(({ role, evidence, names }) => {
		const declared = evidence.kind === 'rule' ? plan.declaredRules.find(({ text }) => text === evidence.text) : undefined
		const line = evidence.position?.start.line ?? declared?.position.start.line
		const head = `${role === 'lead' ? palette.lead(roleWords[role]) : roleWords[role]}  ${names.length} 个  ${palette.soft(`凭${evidenceWords[evidence.kind] ?? evidence.kind}「${evidence.text}」${line === undefined ? '' : `，第 ${line} 行`}`)}`
		return [head, ...wrap(names.join(' ｜ '), width - 9).map(part => `      ${part}`)]
	})
}

/** Which unit each printed name is, and its fields of government. */
export function unitLines(task: Task, plan: Pick<Plan, 'units'>, { functions }: Registries, width: number, palette: Palette): string[] {
	const rows = task.assignments.map(({ printed, unit: id, role }) => {
		const unit = plan.units.find(one => one.id === id)
		const fields = (unit?.functions ?? []).map(field => functions.find(entry => entry.id === field)?.name ?? field)
		return [roleWords[role], printed, unit && unit.name !== printed ? unit.name : '同左', id, fields.join('、') || '未归类']
	})
	if (rows.length === 0) return [palette.soft('没有')]
	return textTable(
		[
			{ title: '角色' },
			{ title: '印发名称', wraps: true },
			{ title: '单位', wraps: true },
			{ title: '编号', wraps: true, paint: palette.soft },
			{ title: '职能', wraps: true },
		],
		rows,
		width - 3,
		palette,
	)
}

/** The task's time limit, and the action of the outline to which it belongs. */
export function actionLines(task: Task, plan: Pick<Plan, 'sections'>, { actions }: Registries): string[] {
	const action = actions.find(({ id }) => id === task.action)
	const section = plan.sections.find(({ id }) => id === task.sectionId)
	const by = section?.action === task.action ? `凭章节「${section?.heading ?? ''}」` : '凭任务的标题'
	return [
		`时限  ${task.deadline ? `「${task.deadline.text}」${dates(task.deadline)}，第 ${task.deadline.position.start.line} 行` : '未载明'}`,
		`行动  ${action ? `${action.title}（${action.id}），${by}` : '归不到纲要的行动'}`,
	]
}

/** What can be concluded from a time limit: 至 2023-10-31. */
function dates({ start, end }: NonNullable<Task['deadline']>): string {
	if (start === null && end === null) return '，断定不了日期'
	return `，${start === null ? '' : `${start} 起`}${end === null ? '' : `至 ${end}`}`
}
