import type { Plan, Role, Severity } from '../../model/plan.ts'
import type { Ingested } from '../index.ts'

const roleWords: Readonly<Record<Role, string>> = { lead: '牵头', responsible: '责任', support: '配合' }
const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

export interface ReportOptions {
	/** The file as the person named it, for file:line:column. */
	file: string
	colours: boolean
}

/** What was understood of a document, for a terminal: metadata, tasks with roles, diagnostics with their lines. Decides nothing. */
export function terminalReport(ingested: Ingested, { file, colours }: ReportOptions): string {
	const { plan, text } = printable(ingested)
	const paint = (code: number, words: string) => (colours ? `\u001b[${code}m${words}\u001b[0m` : words)
	const lines = [
		paint(1, `${file} → ${plan.id}`),
		...factLines(plan),
		'',
		paint(1, `任务 ${plan.tasks.length} 项`),
		...plan.tasks.flatMap(task => [
			`  ${task.id.padEnd(6)} ${paint(2, `第 ${task.position.start.line} 行`)}  ${shorten(task.title, 40)}`,
			...(['lead', 'responsible', 'support'] as const).flatMap(role => {
				const names = task.assignments.filter(assignment => assignment.role === role).map(({ printed }) => printed)
				return names.length > 0 ? [`         ${role === 'lead' ? paint(31, roleWords[role]) : roleWords[role]}：${names.join('、')}`] : []
			}),
		]),
		'',
		paint(1, `诊断 ${plan.diagnostics.length} 条`),
		...plan.diagnostics.flatMap(diagnostic => {
			const start = diagnostic.position?.start
			const place = start ? `${file}:${start.line}:${start.column}` : file
			const severity = severityWords[diagnostic.severity]
			const frame = start ? [`      ${paint(2, `${start.line} │`)} ${shorten(text.split('\n')[start.line - 1]?.trim() ?? '', 60)}`] : []
			return [
				`  ${paint(diagnostic.severity === 'info' ? 36 : 33, severity)} ${place} ${diagnostic.message} ${paint(2, `[${diagnostic.rule}]`)}`,
				...frame,
				...(diagnostic.note ? [`      ${diagnostic.note}`] : []),
			]
		}),
		'',
	]
	return `${lines.join('\n')}\n`
}

function factLines(plan: Plan): string[] {
	const missing = '未载明'
	const assignments = plan.tasks.flatMap(task => task.assignments)
	const count = (role: Role) => assignments.filter(assignment => assignment.role === role).length
	const place = plan.jurisdiction ? [...plan.jurisdiction.parents.map(({ name }) => name).reverse(), plan.jurisdiction.name].join(' › ') : '未认出'
	return [
		`  标题    ${plan.title ?? missing}`,
		`  行政区  ${place}`,
		`  文号    ${plan.documentNumber ?? missing}`,
		`  发文    ${plan.issuers.join('、') || missing}`,
		`  日期    ${plan.issuedOn ?? missing}`,
		`  期限    ${plan.period?.text ?? missing}`,
		`  公开    ${plan.disclosure ?? missing}`,
		...plan.citations.map(citation => `  依据    《${citation.title}》${citation.documentNumber ?? ''}`),
		...plan.declaredRules.map(rule => `  规则    ${rule.text}（第 ${rule.position.start.line} 行）`),
		...plan.indicators.map(indicator => `  指标    ${indicator.text}（第 ${indicator.position.start.line} 行）`),
		`  责任    牵头 ${count('lead')}，责任 ${count('responsible')}，配合 ${count('support')}；单位 ${plan.units.length} 个`,
	]
}

function shorten(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length)}…` : text
}

/** Control and direction signs of a document do nothing to the terminal of the person who looks at it. */
function printable<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value), (_, inner) =>
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
		typeof inner === 'string' ? inner.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '␦') : inner,
	)
}
