import type { Plan, Role } from '../../model/plan.ts'
import { withheldWords } from '../facts/withheld.ts'
import type { Ingested } from '../index.ts'
import { diagnosticLines } from './diagnostic-lines.ts'
import { cut, pad, widthOf, wrap } from './display-width.ts'
import { paletteOf } from './palette.ts'
import { printable, printableData } from './printable.ts'
import { textTable } from './text-table.ts'
import { roleWords } from './words.ts'

export interface ReportOptions {
	/** The file as the person named it, for file:line:column. */
	file: string
	colours: boolean
	/** Columns of the terminal. */
	width: number
}

/** What was understood of a document, for a terminal: metadata, tasks with roles, diagnostics with their lines. Decides nothing. */
export function terminalReport(ingested: Ingested, { file, colours, width }: ReportOptions): string {
	const palette = paletteOf(colours)
	const plan = printableData(ingested.plan)
	const name = printable(file)
	const count = (role: Role) => plan.tasks.reduce((sum, task) => sum + task.assignments.filter(assignment => assignment.role === role).length, 0)
	const found = plan.diagnostics.length
	return `${[
		`${palette.strong(name)} ${palette.soft('→')} ${palette.strong(plan.id)}`,
		'',
		...facts(plan).flatMap(([label, words]) =>
			wrap(words, width - 10).map((line, at) => `  ${palette.soft(pad(at === 0 ? label : '', 6))}  ${words === missing ? palette.soft(line) : line}`),
		),
		...(ingested.withheld ? ['', ...wrap(`不在网站上公布：${withheldWords[ingested.withheld]}`, width - 4).map(line => palette.error(`  ${line}`))] : []),
		'',
		palette.strong(`任务 ${plan.tasks.length} 项`) +
			palette.soft(`  牵头 ${count('lead')} · 责任 ${count('responsible')} · 配合 ${count('support')} · 单位 ${plan.units.length} 个${classified(plan)}`),
		...(plan.tasks.length > 0 ? ['', ...taskTable(plan, width, palette.lead, palette)] : []),
		'',
		palette.strong(found > 0 ? `诊断 ${found} 处` : '诊断：没有发现疑问'),
		...diagnosticLines(plan.diagnostics, { file: name, parts: plan.source.parts, lines: printable(ingested.text).split('\n'), width, palette }),
	].join('\n')}\n`
}

/** How many tasks carry out measures of the outline, by themselves or in their passages; nothing of a plan without one. */
function classified({ family, tasks }: Plan): string {
	if (family === null) return ''
	const count = tasks.filter(({ measure, furtherMeasures }) => measure !== null || furtherMeasures.length > 0).length
	return ` · 归入纲要举措 ${count} 项`
}

const missing = '未载明'

/** What the document says of itself, label and words; what follows from the whole of it has its line. */
function facts(plan: Plan): [label: string, words: string][] {
	const place = plan.jurisdiction ? [...plan.jurisdiction.parents.map(({ name }) => name).reverse(), plan.jurisdiction.name].join(' › ') : '未认出'
	const many = <Item>(label: string, items: readonly Item[], words: (item: Item) => string) =>
		items.map((item, at): [string, string] => [at === 0 ? label : '', words(item)])
	return [
		['标题', plan.title ?? missing],
		['行政区', place],
		['文号', plan.documentNumber ?? missing],
		['发文', plan.issuers.join('、') || missing],
		['日期', plan.issuedOn ?? missing],
		['期限', plan.period?.text ?? missing],
		['公开', plan.disclosure ?? missing],
		...many('依据', plan.citations, citation => `${citation.title === null ? '' : `《${citation.title}》`}${citation.documentNumber ?? ''}`),
		...many('规则', plan.declaredRules, rule => `${rule.text}（第 ${rule.position.start.line} 行）`),
		...many('指标', plan.indicators, indicator => `${indicator.text}（第 ${indicator.position.start.line} 行）`),
	]
}

/** Of a task's title no more is shown: its id and line lead to the rest. */
const longestTitle = 48

function taskTable(plan: Plan, width: number, lead: (words: string) => string, palette: ReturnType<typeof paletteOf>): string[] {
	const names = (task: Plan['tasks'][number], role: Role) =>
		task.assignments
			.filter(assignment => assignment.role === role)
			.map(({ printed }) => printed)
			.join('、')
	const rows = plan.tasks.map(task => [
		task.id,
		String(task.position.start.line),
		cut(task.title, longestTitle),
		names(task, 'lead'),
		names(task, 'responsible'),
		names(task, 'support'),
		task.deadline?.text ?? '',
	])
	const columns = [
		{ title: '编号' },
		{ title: '行', figures: true, paint: palette.soft },
		{ title: '任务', wraps: true },
		{ title: roleWords.lead, wraps: true, paint: lead },
		{ title: roleWords.responsible, wraps: true },
		{ title: roleWords.support, wraps: true },
		{ title: '时限', wraps: true, paint: palette.soft },
	]
	return textTable(columns, rows, width - 2, palette).map(line => (widthOf(line) > 0 ? `  ${line}` : line))
}
