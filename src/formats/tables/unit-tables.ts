import {
	type Atlas,
	functionName,
	type Place,
	type PlaceUnit,
	partnersInPlace,
	plansNaming,
	roleCells,
	roleWords,
	sameFunctionElsewhere,
	toCsv,
} from '../../atlas/index.ts'
import { sectionsOfUnit } from '../../charts/index.ts'
import { roles } from '../../model/index.ts'
import type { FurtherTable } from '../page-kind.ts'

const roleHeads = roles.map(role => roleWords[role])

/** With whom a body works, where in the plans its tasks lie, and who does the same elsewhere; each as far as the page has it. */
export function unitTables(atlas: Atlas, place: Place, unit: PlaceUnit): FurtherTable[] {
	const { inPlans } = unit
	const partners: FurtherTable = { name: 'partners', title: '共同单位', csv: () => partnersCsv(place, unit) }
	const sections: FurtherTable = { name: 'sections', title: '任务分布', csv: () => sectionsCsv(unit) }
	const elsewhere: FurtherTable = { name: 'elsewhere', title: '其他地方的同类单位', csv: () => elsewhereCsv(atlas, place, unit) }
	return [
		...(partnersInPlace(place, unit).length > 0 ? [partners] : []),
		...(inPlans.some(one => sectionsOfUnit(one.plan, one.unit.id).length > 1) ? [sections] : []),
		...(sameFunctionElsewhere(atlas, place, unit).length > 0 ? [elsewhere] : []),
	]
}

/** All partners, also those that the page only names. */
function partnersCsv(place: Place, unit: PlaceUnit): string {
	return toCsv(
		['单位', '共同任务', ...roleHeads.map(head => `其中对方${head}`)],
		partnersInPlace(place, unit).map(({ unit: partner, tasks, byRole, plans }) => [partner.name, tasks, ...roleCells(plans, byRole)]),
	)
}

function sectionsCsv({ inPlans }: PlaceUnit): string {
	return toCsv(
		['方案', '章节', ...roleHeads, '任务合计'],
		inPlans.flatMap(({ plan, unit }) =>
			sectionsOfUnit(plan, unit.id).map(({ name, counts }) => [plan.title ?? plan.id, name, ...roleCells([plan], counts), counts.total]),
		),
	)
}

function elsewhereCsv(atlas: Atlas, place: Place, unit: PlaceUnit): string {
	return toCsv(
		['行政区', '单位', ...roleHeads, '任务合计', '兼有的职能'],
		sameFunctionElsewhere(atlas, place, unit).flatMap(({ place: other, bodies }) =>
			bodies.map(body => [
				...[other.jurisdiction.name, body.unit.name],
				...roleCells(plansNaming(body.unit), body.counts),
				body.counts.total,
				body.otherFunctions.map(id => functionName(atlas, id)).join('、') || null,
			]),
		),
	)
}
