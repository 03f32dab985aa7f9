import {
	type Atlas,
	type Cell,
	type FunctionAcrossPlaces,
	functionByMeasure,
	functionName,
	plansNaming,
	roleCells,
	roleWords,
	toCsv,
} from '../../atlas/index.ts'
import { roles } from '../../model/index.ts'
import type { FurtherTable } from '../page-kind.ts'

/** What a row says of a place whose plans name no body of the field: beside its cells, never in that of the body. */
export const notNamed = '未单独提到'

const roleHeads = roles.map(role => roleWords[role])

/** Who carries a function in every place; and, where a plan carries out an outline, how many tasks for each of its measures. */
export function functionTables(atlas: Atlas, entry: FunctionAcrossPlaces): FurtherTable[] {
	const hasMeasures = functionByMeasure(atlas, entry.id).rows.some(({ measure }) => measure !== null)
	const bodies: FurtherTable = { name: 'bodies', title: '各地的单位', csv: () => bodiesCsv(atlas, entry) }
	const measures: FurtherTable = { name: 'measures', title: '各项举措的任务数', csv: () => measuresCsv(atlas, entry) }
	return [bodies, ...(hasMeasures ? [measures] : [])]
}

/** One row a body; a place that names none has a row that says so. */
function bodiesCsv(atlas: Atlas, { places }: FunctionAcrossPlaces): string {
	return toCsv(
		['行政区', '单位', ...roleHeads, '任务合计', '兼有的职能', '说明'],
		places.flatMap(({ place, bodies }): Cell[][] =>
			bodies.length === 0
				? [[place.jurisdiction.name, ...Array.from({ length: roles.length + 3 }, () => null), notNamed]]
				: bodies.map(({ unit, counts, otherFunctions }) => [
						...[place.jurisdiction.name, unit.name, ...roleCells(plansNaming(unit), counts), counts.total],
						...[otherFunctions.map(other => functionName(atlas, other)).join('、') || null, null],
					]),
		),
	)
}

/** One row a measure in a plan that has a task for it. */
function measuresCsv(atlas: Atlas, { id }: FunctionAcrossPlaces): string {
	const { plans, rows } = functionByMeasure(atlas, id)
	const outlines = new Map(atlas.registries.outlines.flatMap(outline => outline.actions.map(action => [action, outline.title])))
	return toCsv(
		['纲要', '行动', '举措', '方案', ...roleHeads, ...roleHeads.map(head => `兼及：${head}`), '责任所指'],
		rows.flatMap(({ measure, cells }) =>
			cells.flatMap((cell, at): Cell[][] =>
				cell === null
					? []
					: [
							[
								...[measure ? (outlines.get(measure.action) ?? null) : null, measure?.action.title ?? '没有归到举措的任务'],
								...[measure?.measure.title ?? '不属于纲要的哪一项举措，或归不了', plans[at]?.name ?? null],
								...roleCells([cell.plan], cell.counts),
								...roleCells([cell.plan], cell.further),
								cell.isOfWholeAction ? '整项行动' : '本任务',
							],
						],
			),
		),
	)
}
