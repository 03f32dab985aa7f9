import { z } from 'zod'
import { type Place, type PlaceUnitRow, placeUnitRows, plansNaming, roleCells, roleWords, toCsv } from '../../atlas/index.ts'
import { unitKindWords } from '../../atlas/unit-kind-words.ts'
import { roles } from '../../model/index.ts'
import { bodyOf, bodySchema } from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const schema = z.strictObject({
	...pageHead,
	jurisdiction: z.string().describe('行政区'),
	units: z.array(
		bodySchema.extend({
			spellings: z.array(z.string()).describe('所有印发的写法，按次数由多到少'),
			functions: z.array(z.string()).describe('职能的编号；合并机构有几个'),
			plans: z.array(z.string()).describe('提到它的现行方案'),
		}),
	),
})

const pathOf = ({ jurisdiction }: Place) => `/${jurisdiction.slug}/units/`
const titleOf = ({ jurisdiction }: Place) => `${jurisdiction.name}的单位`

function unitsPage(context: PageContext, place: Place): z.infer<typeof schema> {
	return {
		...headOf(context, 'units', pathOf(place), titleOf(place), place.current),
		jurisdiction: place.jurisdiction.name,
		units: placeUnitRows(place).map(({ unit, counts }) => ({
			...bodyOf(context, place, unit, counts),
			spellings: unit.spellings,
			functions: unit.functions,
			plans: unit.inPlans.map(({ plan }) => plan.id),
		})),
	}
}

function unitsCsv(place: Place): string {
	const cellsOf = ({ unit, counts }: PlaceUnitRow) => [
		unit.name,
		unitKindWords[unit.kind],
		unit.spellings.filter(spelling => spelling !== unit.name).join('、'),
		...roleCells(plansNaming(unit), counts),
		counts.total,
	]
	return toCsv(['单位', '类别', '原文也写作', ...roles.map(role => roleWords[role]), '合计'], placeUnitRows(place).map(cellsOf))
}

/** The bodies of a place. */
export const unitsKind: PageKind = {
	id: 'units',
	title: '一个地方的单位及其任务数',
	schema,
	pagesOf: atlas => atlas.places.map(place => ({ path: pathOf(place), json: context => unitsPage(context, place), csv: () => unitsCsv(place) })),
}
