import { type Atlas, type Cell, type FunctionAcrossPlaces, functionByMeasure, functionName, roleWords, toCsv } from '../../atlas/index.ts'
import { roles } from '../../model/index.ts'
import type { FurtherTable } from '../page-kind.ts'

const roleHeads = roles.map(role => roleWords[role])

/** Who carries a function in every place; and, where a plan carries out an outline, how many tasks for each of its measures. */
export function functionTables(atlas: Atlas, entry: FunctionAcrossPlaces): FurtherTable[] {
	const hasMeasures = functionByMeasure(atlas, entry.id).rows.some(({ measure }) => measure !== null)
	return [
		{ name: 'bodies', title: '各地的单位', csv: () => bodiesCsv(atlas, entry) },
		...(hasMeasures ? [{ name: 'measures', title: '各项举措的任务数', csv: () => measuresCsv(atlas, entry) }] : []),
	]
}

/** One row a body; a place that names none has a row that says so. */
function bodiesCsv(atlas: Atlas, { places }: FunctionAcrossPlaces): string {
	return toCsv(
		['行政区', '单位', ...roleHeads, '任务合计', '兼有的职能'],
		places.flatMap(({ place, bodies }): Cell[][] =>
			bodies.length === 0
				? [[place.jurisdiction.name, '未单独提到', ...Array.from({ length: roles.length + 2 }, () => null)]]
				: bodies.map(({ unit, counts, otherFunctions }) => [
						...[place.jurisdiction.name, unit.name, ...roles.map(role => counts[role]), counts.total],
						otherFunctions.map(id => functionName(atlas, id)).join('、') || null,
					]),
		),
	)
}

/** One row a measure in a plan that has a task for it. */
function measuresCsv(atlas: Atlas, { id }: FunctionAcrossPlaces): string {
	const { plans, rows } = functionByMeasure(atlas, id)
	return toCsv(
		['行动', '举措', '方案', ...roleHeads, ...roleHeads.map(head => `兼及：${head}`), '责任所指'],
		rows.flatMap(({ measure, cells }) =>
			cells.flatMap((cell, at): Cell[][] =>
				cell === null
					? []
					: [
							[
								...[measure?.action.title ?? '没有归到举措的任务', measure?.measure.title ?? '不属于纲要的哪一项举措，或归不了', plans[at]?.name ?? null],
								...roles.map(role => cell.counts[role]),
								...roles.map(role => cell.further[role]),
								cell.isOfWholeAction ? '整项行动' : '本任务',
							],
						],
			),
		),
	)
}
