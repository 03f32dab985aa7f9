import type { Indicator, Plan } from '../model/index.ts'
import { type Cell, toCsv } from './csv.ts'
import { printedRelation, printedTarget } from './printed-target.ts'
import { comparatorWords, targetWords } from './target-words.ts'
import { linesOf, type ReferenceTarget, type TargetGroup, type TargetRow } from './targets-table.ts'

const columns = ['指标', '行政区', '文件', '文号', '年份', '目标', '比较', '数值', '单位', '相对于', '印发的指标', '原文', '所在任务', '行号'] as const

/** The targets as CSV, the rows and their order as on the page; those of an outline are of 全国. A plan without a target has a row that says so. */
export function targetsCsv(groups: readonly TargetGroup[]): string {
	return toCsv(
		columns,
		groups.flatMap(group => linesOf(group).map(line => (line.row ? rowOf(group, line.row) : referenceRow(group, line.reference)))),
	)
}

function referenceRow({ metric }: TargetGroup, { outline, target }: ReferenceTarget): Cell[] {
	const { year, comparator, value, unit, text, metric: printed } = target
	const words = targetWords({ comparator, value, unit, relativeTo: null })
	return [metric, '全国', outline.title, outline.documentNumber, year, words, comparatorWords[comparator], value, unit, null, printed, text, null, null]
}

function rowOf({ metric }: TargetGroup, { plan, name, target }: TargetRow): Cell[] {
	const facts = [metric, name, plan.title ?? plan.id, plan.documentNumber]
	if (target === null) return [...facts, null, '未载明', null, null, null, null, null, null, null, null]
	const { year, comparator, value, unit, relativeTo, text, task, position, metric: printed } = target
	return [...facts, year, wordsOf(target), comparatorWords[comparator], value, unit, relativeTo, printed, text, task, position.start.line]
}

const planColumns = ['指标', '年份', '目标', '比较', '数值', '单位', '相对于', '原文', '任务编号', '任务', '行号'] as const

/** The targets of one plan, in the order of the document; those of the whole plan are of no task. */
export function planTargetsCsv({ indicators, tasks }: Pick<Plan, 'indicators' | 'tasks'>): string {
	const titles = new Map(tasks.map(({ id, title }) => [id, title]))
	return toCsv(
		planColumns,
		indicators.map((target): Cell[] => {
			const { metric, year, comparator, value, unit, relativeTo, text, task, position } = target
			const facts = [metric, year, wordsOf(target), comparatorWords[comparator], value, unit, relativeTo, text]
			return [...facts, task, task === null ? null : (titles.get(task) ?? null), position.start.line]
		}),
	)
}

/** As the page shows it, in the words of the document: 1个以上; what it is relative to stands before it, unless the words say it. */
function wordsOf(target: Indicator): string {
	const { before, figure, after } = printedTarget(target)
	const words = `${before}${figure}${after}`
	const relation = printedRelation(target)
	return relation === null ? words : `${relation} ${words}`
}
