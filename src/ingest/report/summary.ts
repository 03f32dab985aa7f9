import { type Diagnostic, type Plan, severities } from '../../model/plan.ts'
import { type Rule, rules } from '../check/index.ts'
import { paletteOf } from './palette.ts'
import { printable } from './printable.ts'
import { textTable } from './text-table.ts'
import { severitySigns, severityWords } from './words.ts'

/** What became of one file. */
export interface Outcome {
	/** The file as the person named it. */
	file: string
	/** Null when it could not be read. */
	plan: Plan | null
}

/** What was understood of several files, a line each, and what was found, a line a rule with its count. */
export function summary(outcomes: readonly Outcome[], { colours, width }: { colours: boolean; width: number }): string {
	const palette = paletteOf(colours)
	const plans = outcomes.flatMap(({ plan }) => (plan ? [plan] : []))
	const unread = outcomes.length - plans.length
	const figure = (count: number) => (count === 0 ? '-' : String(count))
	const files = outcomes.map(({ file, plan }) =>
		plan
			? [
					printable(file),
					plan.id,
					String(plan.tasks.length),
					figure(assignments(plan, 'lead')),
					figure(assignments(plan, 'responsible')),
					figure(assignments(plan, 'support')),
					...severities.map(severity => figure(plan.diagnostics.filter(diagnostic => diagnostic.severity === severity).length)),
				]
			: [printable(file), '不能读', '-', '-', '-', '-', '-', '-', '-'],
	)
	const fileColumns = [
		{ title: '文件', wraps: true },
		{ title: '方案', wraps: true },
		...['任务', '牵头', '责任', '配合', ...severities.map(severity => severityWords[severity])].map(title => ({ title, figures: true })),
	]
	const found = plans.flatMap(plan => plan.diagnostics.map(diagnostic => ({ ...diagnostic, plan: plan.id })))
	const known: readonly Rule[] = rules
	const byRule = [...new Set(found.map(({ rule }) => rule))]
		.map(id => {
			const ofRule = found.filter(({ rule }) => rule === id)
			return { id, severity: gravest(ofRule), count: ofRule.length, plans: new Set(ofRule.map(({ plan }) => plan)).size }
		})
		.sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity) || right.count - left.count)
	const paintSeverity = (words: string) => {
		const severity = severities.find(one => words.startsWith(severitySigns[one]))
		return severity ? palette[severity](words) : words
	}
	const ruleColumns = [
		{ title: '级别', paint: paintSeverity },
		{ title: '处', figures: true },
		{ title: '份', figures: true },
		{ title: '规则', wraps: true },
		{ title: '编号' },
	]
	const ruleRows = byRule.map(({ id, severity, count, plans: inPlans }) => [
		`${severitySigns[severity]} ${severityWords[severity]}`,
		String(count),
		String(inPlans),
		known.find(rule => rule.id === id)?.title ?? id,
		id,
	])
	return `${[
		palette.strong(`汇总：${outcomes.length} 份文件，${plans.length} 份已读出${unread > 0 ? `，${unread} 份不能读` : ''}`),
		'',
		...textTable(fileColumns, files, width - 2, palette).map(line => `  ${line}`),
		'',
		palette.strong(found.length > 0 ? `诊断 ${found.length} 处` : '诊断：没有发现疑问'),
		...(found.length > 0 ? ['', ...textTable(ruleColumns, ruleRows, width - 2, palette).map(line => `  ${line}`)] : []),
	].join('\n')}\n`
}

function assignments(plan: Plan, role: Plan['tasks'][number]['assignments'][number]['role']): number {
	return plan.tasks.reduce((sum, task) => sum + task.assignments.filter(assignment => assignment.role === role).length, 0)
}

function gravest(diagnostics: readonly Diagnostic[]): Diagnostic['severity'] {
	return severities.find(severity => diagnostics.some(diagnostic => diagnostic.severity === severity)) ?? 'info'
}
