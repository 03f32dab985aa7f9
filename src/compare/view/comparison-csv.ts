import { type Cell, toCsv } from '../../atlas/csv.ts'
import type { Comparison, Entry, UnitSets } from '../align/comparison.ts'
import { taskOf, textOf } from '../align/entries.ts'
import type { ComparedPlan } from '../compared-plan.ts'
import { leadVerdicts, presenceWords, unitNames } from './words.ts'

const ofPlan = ['任务', '全文', '牵头', '责任', '配合', '原文行号', '说明'] as const

/** A comparison as CSV: one row a line of the page, the plans beside each other; the rows and their order as on the page. */
export function comparisonCsv(comparison: Comparison): string {
	const { plans, groups } = comparison
	const [base] = plans
	const others = plans.slice(1)
	const setHeads = others.flatMap(({ name }) => [`${name}有、${base?.name ?? ''}没有的单位`, `${base?.name ?? ''}有、${name}没有的单位`])
	const header = ['行动', '举措', '有无', '牵头对照', ...setHeads, ...plans.flatMap(({ name }) => ofPlan.map(column => `${name}：${column}`))]
	const rows = groups.flatMap(group =>
		group.rows.flatMap(row => {
			const head = [
				group.title,
				row.title,
				withoutSign(presenceWords(row, comparison)),
				leadVerdicts(comparison, row)
					.map(({ words }) => withoutSign(words))
					.join('；'),
				...others.flatMap((plan, at) => setCells(base, plan, row.units[at + 1] ?? null)),
			]
			const lines = row.lines.map(({ cells }): Cell[] => [...head, ...plans.flatMap((plan, at) => entryCells(plan, cells[at] ?? null))])
			const most = Math.max(...row.further.map(list => list.length))
			const further = Array.from({ length: most }, (_, index): Cell[] => [
				...head,
				...plans.flatMap((plan, at) => entryCells(plan, row.further[at]?.[index] ?? null)),
			])
			return [...lines, ...further]
		}),
	)
	return toCsv(header, rows)
}

/** A sign in front would be taken for a formula. */
function withoutSign(words: string): string {
	return words.replace(/^[＝≠≈＋－] /, '')
}

function setCells(base: ComparedPlan | undefined, plan: ComparedPlan, sets: UnitSets | null): Cell[] {
	if (!base || !sets) return [null, null]
	return [unitNames(plan, sets.onlyB) || null, unitNames(base, sets.onlyA) || null]
}

function entryCells(plan: ComparedPlan, entry: Entry | null): Cell[] {
	if (!entry) return ofPlan.map(() => null)
	const task = taskOf(plan, entry.task)
	const { title, text, line } = textOf(plan, entry)
	const { lead, responsible, support } = task.roles
	const remarks = [entry.isFurther && '兼及', entry.passage !== null && '责任单位按整项行动列出'].filter(remark => remark !== false)
	return [
		task.label === null ? title : title === text ? task.label : `${task.label} ${title}`,
		text,
		lead.length === 0 && !plan.namesLead ? '未载明' : unitNames(plan, lead) || null,
		...[responsible, support].map(units => unitNames(plan, units) || null),
		line,
		remarks.length > 0 ? remarks.join('；') : null,
	]
}
