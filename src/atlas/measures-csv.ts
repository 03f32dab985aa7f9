import { type Cell, toCsv } from './csv.ts'
import { mentionStatement, noTaskStatement } from './measure-words.ts'
import type { MeasureAcrossPlans } from './measures-index.ts'
import { unitOf } from './plan-index.ts'
import { roleWords } from './role-words.ts'

const columns = [
	'纲要',
	'行动',
	'举措',
	'行政区',
	'方案',
	'任务编号',
	'任务或章节',
	'原文',
	'主次',
	'单位',
	'印发名称',
	'角色',
	'责任所指',
	'归入理由',
	'人工更正',
	'行号',
] as const

/** What is said of units, and why: of words that are no task nothing. */
const nobody = [null, null, null, null, null, null] as const

/**
 * Measures as CSV: one row an assignment of an entry, in the order of the pages. An entry that names nobody has a row that says so, and so has a plan
 * without the measure; what it writes of it all the same has a row a passage, under its heading. The line is that of the wording.
 */
export function measuresCsv(measures: readonly MeasureAcrossPlans[]): string {
	return toCsv(columns, measures.flatMap(rowsOf))
}

function rowsOf({ outline, action, measure, plans }: MeasureAcrossPlans): Cell[][] {
	const facts = [outline.title, action.title, measure.title]
	return plans.flatMap(({ plan, name, entries, mentions }): Cell[][] => {
		const ofPlan = [...facts, name, plan.title ?? plan.id]
		if (entries.length === 0 && mentions.length === 0) return [[...ofPlan, null, null, null, noTaskStatement, ...nobody, null]]
		if (entries.length === 0) {
			return mentions.map(({ heading, text, position }) => [...ofPlan, null, heading, text, mentionStatement, ...nobody, position.start.line])
		}
		return entries.flatMap(({ task, detail, isFurther }): Cell[][] => {
			const wording = detail ?? task
			const { measureEvidence } = wording
			const begin = [...ofPlan, task.id, wording.title, wording.text, isFurther ? '兼及' : '主要']
			const reasons = isFurther ? null : (measureEvidence?.reasons.join('；') ?? null)
			const correction = measureEvidence?.override ? `${measureEvidence.override.date} ${measureEvidence.override.reason}` : null
			const end = [detail === null ? '本任务' : '整项行动', reasons, correction, wording.position.start.line]
			if (task.assignments.length === 0) return [[...begin, null, null, '未载明', ...end]]
			return task.assignments.map(({ unit, printed, role }) => [...begin, unitOf(plan, unit).name, printed, roleWords[role], ...end])
		})
	})
}
