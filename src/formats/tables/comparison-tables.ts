import { type Cell, comparatorWords, toCsv } from '../../atlas/index.ts'
import type { ComparedTargetRow, Comparison } from '../../compare/align/comparison.ts'
import type { ComparedTarget } from '../../compare/compared-plan.ts'
import type { FurtherTable } from '../page-kind.ts'

/** What two plans are, and their targets beside each other. */
export function comparisonTables(comparisonNow: () => Comparison): FurtherTable[] {
	return [
		{ name: 'facts', title: '基本情况', csv: () => factsCsv(comparisonNow()) },
		...(comparisonNow().targets.length > 0 ? [{ name: 'targets', title: '目标对照', csv: () => targetsCsv(comparisonNow()) }] : []),
	]
}

/** One row a plan. */
function factsCsv({ plans }: Comparison): string {
	return toCsv(
		['方案', '标题', '文号', '成文日期', '任务', '单位', '载明牵头的任务'],
		plans.map(({ name, title, documentNumber, issuedOn, tasks, units, namesLead }) => [
			...[name, title, documentNumber ?? '未载明', issuedOn ?? '未载明', tasks.length, units.length],
			namesLead ? tasks.filter(({ roles }) => roles.lead.length > 0).length : '未载明',
		]),
	)
}

const verdictWords = { same: '相同', different: '不同', notComparable: '表述不同，不宜直接比较' } as const
const ofPlan = ['目标', '比较', '数值', '单位', '相对于', '原文行号'] as const

/** One row a target of a year, the plans beside each other. */
function targetsCsv(comparison: Comparison): string {
	return toCsv(
		['衡量什么', '年份', '对照', ...comparison.plans.flatMap(({ name }) => ofPlan.map(column => `${name}：${column}`))],
		linesOf(comparison).map(({ metric, year, verdict, cells }) => [metric, year, verdict, ...cells.flatMap(targetCells)]),
	)
}

/** As the page has them: of two periods what is measured over the years, each step a line. */
function linesOf({ plans, targets, targetSeries }: Comparison): (Pick<ComparedTargetRow, 'metric' | 'year' | 'cells'> & { verdict: string | null })[] {
	const stating = (cells: ComparedTargetRow['cells']) => plans.flatMap(({ name }, at) => (cells[at] ? [name] : [])).join('、')
	if (targetSeries.length === 0)
		return targets.map(({ metric, year, verdict, cells }) => ({
			...{ metric, year, cells },
			verdict: verdict === null ? `只有${stating(cells)}载明` : verdictWords[verdict],
		}))
	return targetSeries.flatMap(({ metric, steps }) =>
		steps.map(({ plan, target }) => ({ metric, year: target.year, verdict: null, cells: plans.map((_, at) => (at === plan ? target : null)) })),
	)
}

function targetCells(target: ComparedTarget | null): Cell[] {
	if (target === null) return ['未载明', ...Array.from({ length: ofPlan.length - 1 }, () => null)]
	const { words, comparator, value, unit, relativeTo, line } = target
	return [words, comparatorWords[comparator], value, unit, relativeTo, line]
}
