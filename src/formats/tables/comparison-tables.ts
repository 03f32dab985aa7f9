import { type Cell, comparatorWords, toCsv } from '../../atlas/index.ts'
import type { ComparedTargetRow, Comparison } from '../../compare/align/comparison.ts'
import type { ComparedTarget } from '../../compare/compared-plan.ts'
import { basisWords } from '../../compare/view/outline-basis.ts'
import type { FurtherTable } from '../page-kind.ts'

/** What two plans are, and their targets beside each other. */
export function comparisonTables(comparisonNow: () => Comparison): FurtherTable[] {
	const facts: FurtherTable = { name: 'facts', title: '基本情况', csv: () => factsCsv(comparisonNow()) }
	const targets: FurtherTable = { name: 'targets', title: '目标对照', csv: () => targetsCsv(comparisonNow()) }
	return [facts, ...(comparisonNow().targets.length > 0 ? [targets] : [])]
}

/** One row a plan. */
function factsCsv({ plans, outline }: Comparison): string {
	const basis = basisWords({ plans, outline })
	return toCsv(
		['方案', '标题', '文号', '成文日期', '任务', '单位', '载明牵头的任务', '对照的依据'],
		plans.map(({ name, title, documentNumber, issuedOn, tasks, units, namesLead }, at) => [
			...[name, title, documentNumber ?? '未载明', issuedOn ?? '未载明', tasks.length, units.length],
			namesLead ? tasks.filter(({ roles }) => roles.lead.length > 0).length : '未载明',
			basis?.[at] ?? null,
		]),
	)
}

const verdictWords = { same: '相同', different: '不同', notComparable: '表述不同，不宜直接比较' } as const
const ofPlan = ['目标', '比较', '数值', '单位', '相对于', '原文行号'] as const

/** One row a target of a year, the plans beside each other. A plan is 未载明 only where no row states the same of it, for the same year. */
function targetsCsv(comparison: Comparison): string {
	const lines = linesOf(comparison)
	const keyOf = ({ metric, year }: TargetLine, plan: number) => JSON.stringify([metric, year, plan])
	const stated = new Set(lines.flatMap(line => line.cells.flatMap((cell, plan) => (cell ? [keyOf(line, plan)] : []))))
	return toCsv(
		['衡量什么', '年份', '对照', ...comparison.plans.flatMap(({ name }) => ofPlan.map(column => `${name}：${column}`))],
		lines.map(line => [
			...[line.metric, line.year, line.verdict],
			...line.cells.flatMap((cell, plan) => (cell ? targetCells(cell) : [stated.has(keyOf(line, plan)) ? null : '未载明', ...emptyCells])),
		]),
	)
}

type TargetLine = Pick<ComparedTargetRow, 'metric' | 'year' | 'cells'> & { verdict: string | null }

/** As the page has them: of two periods what is measured over the years, each year a line; a period has one target of it in a year. */
function linesOf({ plans, targets, targetSeries }: Comparison): TargetLine[] {
	const stating = (cells: ComparedTargetRow['cells']) => plans.flatMap(({ name }, at) => (cells[at] ? [name] : [])).join('、')
	if (targetSeries.length === 0)
		return targets.map(({ metric, year, verdict, cells }) => ({
			...{ metric, year, cells },
			verdict: verdict === null ? `只有${stating(cells)}载明` : verdictWords[verdict],
		}))
	return targetSeries.flatMap(({ metric, steps }) =>
		[...Map.groupBy(steps, ({ target }) => target.year)].map(([year, ofYear]) => ({
			...{ metric, year, verdict: null },
			cells: plans.map((_, at) => ofYear.find(({ plan }) => plan === at)?.target ?? null),
		})),
	)
}

const targetCells = ({ words, comparator, value, unit, relativeTo, line }: ComparedTarget): Cell[] => [
	words,
	comparatorWords[comparator],
	value,
	unit,
	relativeTo,
	line,
]
const emptyCells: readonly Cell[] = ofPlan.slice(1).map(() => null)
