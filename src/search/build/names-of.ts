import { type Atlas, countRoles, functionPath, namesLead, newestPlans, type PublishedPlan, planPath, sourcePath, unitPath } from '../../atlas/index.ts'
import type { CitationName, FunctionName, PlaceName, PlanName, SearchNames, UnitName } from '../names.ts'

/** The names of the atlas by which a query is read. Units are those of the newest plan of each place: older ones have no page of their own. */
export function namesOf(atlas: Atlas): SearchNames {
	const units = newestPlans(atlas).flatMap(plan => plan.units.map(unit => unitEntry(atlas, plan, unit)))
	return {
		dataVersion: atlas.dataVersion,
		places: atlas.places.map(({ jurisdiction, newest }): PlaceName => {
			const { slug, name, parents } = jurisdiction
			return { slug, name, parents: parents.map(parent => parent.name), plan: newest.id }
		}),
		plans: atlas.plans.map(plan => planEntry(atlas, plan)),
		units,
		functions: functionNames(atlas, new Set(units.flatMap(unit => unit.functions))),
		actions: atlas.registries.actions.map(({ id, title }) => ({ id, title })),
		citations: atlas.plans.flatMap(citationNames),
	}
}

function planEntry(atlas: Atlas, plan: PublishedPlan): PlanName {
	return {
		id: plan.id,
		place: plan.jurisdiction.slug,
		title: plan.title ?? plan.noticeTitle ?? `${plan.jurisdiction.name}方案`,
		documentNumber: plan.documentNumber,
		path: planPath(atlas, plan),
		tasks: plan.tasks.length,
		units: plan.units.length,
		namesLead: namesLead(plan),
	}
}

function unitEntry(atlas: Atlas, plan: PublishedPlan, unit: PublishedPlan['units'][number]): UnitName {
	const { lead, responsible, support } = countRoles(plan, unit.id)
	const { id, name, kind, functions } = unit
	const spellings = unit.spellings.filter(spelling => spelling !== name)
	return { id, plan: plan.id, place: plan.jurisdiction.slug, name, spellings, kind, functions, path: unitPath(atlas, plan, id), lead, responsible, support }
}

function functionNames(atlas: Atlas, used: ReadonlySet<string>): FunctionName[] {
	return atlas.registries.functions.filter(({ id }) => used.has(id)).map(({ id, name, stems, names }) => ({ id, name, stems, names, path: functionPath(id) }))
}

function citationNames(plan: PublishedPlan): CitationName[] {
	return plan.citations.flatMap(({ documentNumber, title, position }) =>
		documentNumber === null ? [] : [{ documentNumber, title, plan: plan.id, path: sourcePath(plan, position) }],
	)
}
