import { type Cell, toCsv } from '../../atlas/csv.ts'
import type { Role } from '../../model/index.ts'
import type { SearchNames } from '../names.ts'
import type { SearchRecord } from '../record.ts'
import type { Hit } from './find-passages.ts'
import type { GroupedHits } from './group-hits.ts'
import { numberOf } from './number-of.ts'

const columns = ['行政区', '方案', '文号', '编号', '任务', '牵头单位', '责任单位', '配合单位', '原文行', '网址'] as const

/**
 * What the page shows as a table: one row a hit, in the order of the page, those that it keeps behind 再看其余 included. Related hits, when there are
 * some, come last, and a further column tells them apart.
 * @param addressOf the full address of a path of the site
 */
export function resultsCsv({ exact, related }: GroupedHits, names: SearchNames, addressOf: (path: string) => string): string {
	const hitsOf = (groups: GroupedHits['exact']) => groups.flatMap(({ hits }) => hits)
	const row = ({ record }: Hit) => rowOf(record, names, addressOf)
	if (related.length === 0) return toCsv(columns, hitsOf(exact).map(row))
	return toCsv([...columns, '匹配'], [...hitsOf(exact).map(hit => [...row(hit), '含原文']), ...hitsOf(related).map(hit => [...row(hit), '相关'])])
}

function rowOf(record: SearchRecord, names: SearchNames, addressOf: (path: string) => string): Cell[] {
	const plan = names.plans.find(({ id }) => id === record.plan)
	const place = names.places.find(({ slug }) => slug === record.place)
	const unitsIn = (role: Role) => record.assignments.filter(assignment => assignment.role === role).map(({ unit, printed }) => printed ?? unit)
	return [
		place?.name ?? record.place,
		plan?.title ?? record.plan,
		plan?.documentNumber ?? null,
		numberOf(record),
		textOf(record),
		unitsIn('lead').join('、'),
		unitsIn('responsible').join('、'),
		unitsIn('support').join('、'),
		record.line,
		addressOf(record.path),
	]
}

/** A task's own text, with its title where the text does not begin with it; of any other passage its words. */
function textOf({ kind, title, segments: [text = '', ...others] }: SearchRecord): string {
	if (kind === 'detail') return [text, ...others].join('　')
	return kind === 'task' && !text.startsWith(title) ? `${title}　${text}` : text
}
