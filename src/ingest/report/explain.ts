import type { Assignment, Plan, Role, Task } from '../../model/plan.ts'
import type { Position } from '../../model/position.ts'
import type { Registries } from '../../model/registries.ts'
import type { CheckedDocument } from '../draft.ts'
import { columnsOf } from '../extract/tasks/columns.ts'
import { isBlank, type Line } from '../normalise/line.ts'
import { squeeze } from '../passage.ts'
import { type Row, type Section, type Table, walk } from '../structure/tree.ts'
import { diagnosticLines } from './diagnostic-lines.ts'
import { cut, pad, widthOf, wrap } from './display-width.ts'
import { type Palette, paletteOf } from './palette.ts'
import { printable, printableData } from './printable.ts'
import { textTable } from './text-table.ts'
import { roleWords } from './words.ts'

export interface ExplainOptions {
	/** The file as the person named it. */
	file: string
	registries: Registries
	colours: boolean
	width: number
}

/** How one task of a document was read, stage by stage, from the lines of the source to its units and its action; null when no task has the id. */
export function explain(document: CheckedDocument, taskId: string, { file, registries, colours, width }: ExplainOptions): string | null {
	const found = document.plan.tasks.find(({ id }) => id === taskId)
	if (!found) return null
	const palette = paletteOf(colours)
	const plan = printableData(document.plan)
	const task = plan.tasks.find(({ id }) => id === taskId) as Task
	const lines = printable(document.text).split('\n')
	const own = document.diagnostics.filter(({ position }) => position && overlap(position, task.position))
	const stages: [title: string, body: string[]][] = [
		['原文', sourceLines(lines, task.position, width, palette)],
		['接行', joinedLines(document, task.position, width, palette)],
		[task.recogniser === 'table-row' ? '表格' : '文档树', placeInTree(document, task, width, palette)],
		['责任分句', clauseLines(task, width, palette)],
		['名单与角色', groupLines(task, plan, width, palette)],
		['单位与职能', unitLines(task, plan, registries, width, palette)],
		['时限与行动', actionLines(task, plan, registries)],
		['诊断', own.length > 0 ? diagnosticLines(printableData(own), { file: printable(file), lines, width: width - 3, palette }) : [palette.soft('没有')]],
	]
	return `${[
		`${palette.strong(`${task.id}  ${cut(task.title, width - 12)}`)}`,
		palette.soft(`${printable(file)}:${task.position.start.line}`),
		...stages.flatMap(([title, body], at) => ['', `${palette.strong(`${at + 1} ${title}`)}`, ...body.map(line => (line === '' ? '' : `   ${line}`))]),
	].join('\n')}\n`
}

function overlap(one: Position, other: Position): boolean {
	return one.start.offset < other.end.offset && other.start.offset < one.end.offset
}

/** A task may run over pages: in the middle some lines are left out. */
const mostSourceLines = 16

function sourceLines(lines: readonly string[], { start, end }: Position, width: number, palette: Palette): string[] {
	const numbers = Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at).filter(number => lines[number - 1]?.trim() !== '')
	const half = mostSourceLines / 2
	const isLong = numbers.length > mostSourceLines
	const gutter = String(end.line).length
	const one = (number: number) => `${palette.soft(`${String(number).padStart(gutter)} │`)} ${cut((lines[number - 1] ?? '').trim(), width - gutter - 6)}`
	const shown = isLong
		? [
				...numbers.slice(0, half).map(one),
				palette.soft(`${'⋮'.padStart(gutter)}   另有 ${numbers.length - mostSourceLines} 行`),
				...numbers.slice(-half).map(one),
			]
		: numbers.map(one)
	return shown
}

/** The logical lines that the lines of the source became. */
function joinedLines(document: CheckedDocument, { start, end }: Position, width: number, palette: Palette): string[] {
	const inside = (line: Line) => !isBlank(line) && (line.offsets[0] ?? 0) < end.offset && (line.offsets.at(-1) ?? -1) >= start.offset
	const joined = document.lines.filter(inside)
	const dropped = document.plan.coverage.omitted.filter(({ position }) => overlap(position, { start, end }))
	const reasons = [...new Set(dropped.map(({ reason }) => reason))]
	const source = end.line - start.line + 1
	return [
		palette.soft(`原文 ${source} 行，接成 ${joined.length} 行${dropped.length > 0 ? `；略去 ${dropped.length} 处（${reasons.join('、')}）` : ''}`),
		...joined.slice(0, mostSourceLines).flatMap(line => wrap(printable(line.text), width - 5).map((part, at) => (at === 0 ? `· ${part}` : `  ${part}`))),
	]
}

function placeInTree(document: CheckedDocument, task: Task, width: number, palette: Palette): string[] {
	const path = task.section.map(heading => cut(heading, 40)).join(' › ')
	const above = [`${palette.soft('路径')}  ${path || palette.soft('不在章节中')}`]
	const inTable = rowOf(document, task)
	if (inTable) return [...above, ...rowLines(inTable.table, inTable.row, inTable.number, width, palette)]
	const section = sectionOf(document, task)
	const number = section
		? `${palette.soft('编号')}  「${printable(section.numbering.printed)}」，第 ${section.numbering.rank} 级，第 ${section.numbering.value} 项；节点 ${section.id}`
		: ''
	return [
		...above,
		number,
		...wrap(task.text.replace(/\n/g, ' '), width - 9)
			.slice(0, 6)
			.map((part, at) => `${at === 0 ? palette.soft('正文') : '    '}  ${part}`),
	].filter(line => line !== '')
}

/** The section in which a task of the prose begins. */
function sectionOf({ root }: CheckedDocument, { position }: Task): Section | null {
	let last: Section | null = null
	for (const { node } of walk(root.children)) if (node.type === 'section' && (node.line.offsets[0] ?? 0) <= position.start.offset) last = node
	return last
}

function rowOf({ root }: CheckedDocument, { recogniser, position }: Task): { table: Table; row: Row; number: number } | null {
	if (recogniser !== 'table-row') return null
	for (const { node } of walk(root.children)) {
		if (node.type !== 'table') continue
		const at = node.rows.findIndex(row => row.cells.some(({ text }) => text.offsets[0] === position.start.offset))
		if (at >= 0) return { table: node, row: node.rows[at] as Row, number: at + 1 }
	}
	return null
}

/** Each column: its heading, what it was taken for, and what the row has in it. */
function rowLines(table: Table, row: Row, number: number, width: number, palette: Palette): string[] {
	const columns = columnsOf(table.header)
	const meaning = (at: number): string => {
		if (!columns) return ''
		const unit = columns.units.find(one => one.at === at)
		if (unit) return `单位（${roleWords[unit.role]}）`
		if (at === columns.task) return '任务'
		if (columns.categories.includes(at)) return '分类'
		if (at === columns.number) return '序号'
		return at === columns.deadline ? '时限' : '不读'
	}
	const rows = table.header.cells.map((heading, at) => {
		const cell = row.cells[at]
		return [String(at + 1), printable(squeeze(heading.text).text), meaning(at), cell?.filled ? printable(cell.text.text.replace(/\n/g, ' ')) : emptyWords(cell)]
	})
	return [
		`${palette.soft('位置')}  表格第 ${number} 行`,
		...textTable([{ title: '列', figures: true }, { title: '表头', wraps: true }, { title: '读作' }, { title: '本行', wraps: true }], rows, width - 3, palette),
	]
}

function emptyWords(cell: Row['cells'][number] | undefined): string {
	return cell?.merged === 'left' ? '（与左边的格合并）' : cell?.merged === 'above' ? '（与上面的格合并）' : '（空）'
}

const recogniserWords: Readonly<Record<string, string>> = {
	'bracketed-label': '括号里有标签，如（责任单位：…）',
	'bracketed-verb': '括号里有动词，如（A牵头，B配合）',
	'label-line': '以标签起头，如 责任单位：…',
	sentence: '一句话，如 由A牵头，B参与',
	'table-row': '表格的一行，角色看表头',
}

function clauseLines({ clause, recogniser }: Task, width: number, palette: Palette): string[] {
	const form = `${palette.soft('写法')}  ${recogniser}${recogniserWords[recogniser] ? palette.soft(`  ${recogniserWords[recogniser]}`) : ''}`
	if (!clause) return [form]
	const words = wrap(clause.text.replace(/\n/g, ' '), width - 9)
	return [form, ...words.map((part, at) => `${at === 0 ? palette.soft('原话') : '    '}  ${part}`)]
}

const evidenceWords: Readonly<Record<string, string>> = { label: '标签', column: '表头', verb: '动词', rule: '文中声明', list: '清单' }

/** The lists as they were cut into names: each list with what decides its role. */
function groupLines(task: Task, plan: Pick<Plan, 'declaredRules'>, width: number, palette: Palette): string[] {
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

function unitLines(task: Task, plan: Pick<Plan, 'units'>, { functions }: Registries, width: number, palette: Palette): string[] {
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

function actionLines(task: Task, plan: Pick<Plan, 'sections'>, { actions }: Registries): string[] {
	const action = actions.find(({ id }) => id === task.action)
	const section = plan.sections.find(({ id }) => id === task.sectionId)
	const by = section?.action === task.action ? `凭章节「${section?.heading ?? ''}」` : '凭任务的标题'
	const label = (words: string) => pad(words, Math.max(4, widthOf(words)))
	return [
		`${label('时限')}  ${task.deadline ? `「${task.deadline.text}」，第 ${task.deadline.position.start.line} 行` : '未载明'}`,
		`${label('行动')}  ${action ? `${action.title}（${action.id}），${by}` : '归不到纲要的行动'}`,
	]
}
