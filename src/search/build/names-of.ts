import {
	type Atlas,
	countRolesInPlans,
	currentPlans,
	entriesByMeasure,
	functionPath,
	mattersOf,
	namesLead,
	type Place,
	type PlaceUnit,
	type PublishedPlan,
	placeUnitPath,
	planPath,
	sourcePath,
	targetWords,
	taskPath,
	unitNameIn,
	unitsOfPlace,
} from '../../atlas/index.ts'
import type { Action, Role } from '../../model/index.ts'
import { fieldWords } from '../field-words.ts'
import type { ActionName, ActionRow, CitationName, FunctionName, PlaceName, PlanName, SearchNames, TargetName, UnitName } from '../names.ts'
import { pinyinTable } from './pinyin-table.ts'

/** The names of the atlas by which a query is read. Units are those of the current plans of each place: those of older plans alone have no page. */
export function namesOf(atlas: Atlas): SearchNames {
	const units = atlas.places.flatMap(place => unitsOfPlace(place).map(unit => unitEntry(place, unit)))
	const functions = functionNames(atlas, new Set(units.flatMap(unit => unit.functions)))
	const actions = atlas.registries.actions.map(action => actionEntry(atlas, action))
	return {
		places: atlas.places.map(({ jurisdiction, current }): PlaceName => {
			const { slug, name, parents } = jurisdiction
			return { slug, name, parents: parents.map(parent => parent.name), plans: current.map(({ id }) => id) }
		}),
		plans: atlas.plans.map(plan => planEntry(atlas, plan)),
		units,
		functions,
		actions,
		citations: atlas.plans.flatMap(citationNames),
		targets: currentPlans(atlas).flatMap(targetNames),
		otherFields: otherFields(atlas, functions),
		everydayWords: atlas.registries.everydayWords.map(({ says, prints }) => [says, prints]),
		pinyin: pinyinTable(
			[
				...atlas.places.flatMap(({ jurisdiction }) => [jurisdiction.name, ...jurisdiction.parents.map(({ name }) => name)]),
				...units.flatMap(({ name, spellings }) => [name, ...spellings]),
				...functions.flatMap(({ name, stems, names }) => [name, ...stems, ...names]),
				...actions.flatMap(({ title, measures }) => [title, ...measures.map(measure => measure.title)]),
			],
			atlas.registries.polyphones,
		),
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
		matters: mattersOf(plan),
	}
}

function unitEntry(place: Place, { id, name, spellings, kind, functions, inPlans }: PlaceUnit): UnitName {
	const { lead, responsible, support } = countRolesInPlans(inPlans)
	return {
		id,
		plans: inPlans.map(({ plan }) => plan.id),
		place: place.jurisdiction.slug,
		name,
		spellings: spellings.filter(spelling => spelling !== name),
		kind,
		functions,
		path: placeUnitPath(place, id),
		lead,
		responsible,
		support,
	}
}

function functionNames(atlas: Atlas, used: ReadonlySet<string>): FunctionName[] {
	return atlas.registries.functions.filter(({ id }) => used.has(id)).map(({ id, name, stems, names }) => ({ id, name, stems, names, path: functionPath(id) }))
}

function citationNames(plan: PublishedPlan): CitationName[] {
	return plan.citations.flatMap(({ documentNumber, title, position }) =>
		documentNumber === null ? [] : [{ documentNumber, title, plan: plan.id, path: sourcePath(plan, position) }],
	)
}

function actionEntry(atlas: Atlas, { id, title, measures }: Action): ActionName {
	return {
		id,
		title,
		measures: measures.map(measure => ({
			id: measure.id,
			title: measure.title,
			plans: currentPlans(atlas).flatMap(plan => (entriesByMeasure(plan).has(measure.id) ? plan.id : [])),
		})),
		rows: currentPlans(atlas).flatMap(plan => actionRow(atlas, plan, id)),
	}
}

function actionRow(atlas: Atlas, plan: PublishedPlan, action: string): ActionRow[] {
	const tasks = plan.tasks.filter(task => task.action === action)
	if (tasks.length === 0) return []
	const chapter = plan.sections.find(section => section.action === action && plan.tasks.some(task => task.sectionId === section.id))
	const role: Role = namesLead(plan) ? 'lead' : 'responsible'
	const counts = new Map<string, number>()
	for (const task of tasks) {
		for (const unit of new Set(task.assignments.filter(assignment => assignment.role === role).map(assignment => assignment.unit))) {
			counts.set(unit, (counts.get(unit) ?? 0) + 1)
		}
	}
	const bodies = [...counts]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([unit, count]) => ({ name: unitNameIn(atlas, plan, unit), role, tasks: count }))
	return [{ plan: plan.id, path: chapter ? `${planPath(atlas, plan)}#${chapter.id}` : taskPath(atlas, plan, tasks[0]?.id ?? ''), tasks: tasks.length, bodies }]
}

function targetNames(plan: PublishedPlan): TargetName[] {
	return plan.indicators.map(indicator => {
		const { metric, year, text, position } = indicator
		return { plan: plan.id, metric, said: targetWords(indicator), year, text, path: sourcePath(plan, position) }
	})
}

function otherFields({ registries }: Atlas, used: readonly FunctionName[]): string[] {
	const known = new Set(used.map(({ id }) => id))
	return registries.functions.filter(({ id }) => !known.has(id)).flatMap(fieldWords)
}
