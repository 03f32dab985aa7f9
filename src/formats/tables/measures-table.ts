import { type Atlas, mentionStatement, noTaskStatement, outlineMaps, toCsv, unitNameIn } from '../../atlas/index.ts'
import type { FurtherTable } from '../page-kind.ts'

/** The maps of the outlines: how many tasks each plan has for each measure, and who leads them. */
export const measuresTables = (atlas: Atlas): FurtherTable[] =>
	outlineMaps(atlas).length === 0 ? [] : [{ name: 'map', title: '各项举措的任务数和牵头单位', csv: () => mapCsv(atlas) }]

/** One row a measure in a plan. */
function mapCsv(atlas: Atlas): string {
	return toCsv(
		['纲要', '行动', '举措', '方案', '任务', '兼及的任务', '牵头单位', '说明', '行号'],
		outlineMaps(atlas).flatMap(({ outline, actions }) =>
			actions.flatMap(({ action, measures }) =>
				measures.flatMap(({ measure, plans }) =>
					plans.map(({ plan, name, entries, mentions, mainTasks, furtherTasks, leads, isOfWholeAction }) => {
						const words = entries.length > 0 ? (isOfWholeAction ? '整项行动' : null) : mentions.length > 0 ? mentionStatement : noTaskStatement
						return [
							...[outline.title, action.title, measure.title, name, mainTasks, furtherTasks],
							leads.map(({ unit }) => unitNameIn(atlas, plan, unit)).join('、') || (entries.length > 0 ? '未载明' : null),
							words,
							entries.length > 0 ? null : (mentions[0]?.position.start.line ?? null),
						]
					}),
				),
			),
		),
	)
}
