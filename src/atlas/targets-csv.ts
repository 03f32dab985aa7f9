import { type Cell, toCsv } from './csv.ts'
import { comparatorWords, targetWords } from './target-words.ts'
import type { TargetGroup } from './targets-table.ts'

const columns = ['指标', '行政区', '文件', '文号', '年份', '目标', '比较', '数值', '单位', '相对于', '印发的指标', '原文', '所在任务', '行号'] as const

/** The targets as CSV, the rows and their order as on the page; those of an outline are of 全国. A plan without a target has a row that says so. */
export function targetsCsv(groups: readonly TargetGroup[]): string {
	return toCsv(
		columns,
		groups.flatMap(({ metric, references, rows }) => [
			...references.map(({ outline, target: { year, comparator, value, unit, text, metric: printed } }): Cell[] => [
				...[metric, '全国', outline.title, outline.documentNumber, year, targetWords({ comparator, value, unit, relativeTo: null })],
				...[comparatorWords[comparator], value, unit, null, printed, text, null, null],
			]),
			...rows.map(({ plan, name, target }): Cell[] => {
				const facts = [metric, name, plan.title ?? plan.id, plan.documentNumber]
				if (target === null) return [...facts, null, '未载明', null, null, null, null, null, null, null, null]
				const { year, comparator, value, unit, relativeTo, text, task, position, metric: printed } = target
				return [...facts, year, targetWords(target), comparatorWords[comparator], value, unit, relativeTo, printed, text, task, position.start.line]
			}),
		]),
	)
}
