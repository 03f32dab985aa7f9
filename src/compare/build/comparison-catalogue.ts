import { type Atlas, mattersOf } from '../../atlas/index.ts'
import { syllablesOf } from '../../model/syllables-of.ts'
import type { CataloguePlan, ComparedOutline, ComparisonCatalogue } from '../compared-plan.ts'
import { planHeadOf } from './plan-head-of.ts'

/** Which plans can be compared, how they are asked for, and on what they are compared. */
export function comparisonCatalogue(atlas: Atlas): ComparisonCatalogue {
	const used = new Set(atlas.plans.flatMap(plan => plan.units.flatMap(({ functions }) => functions)))
	return {
		plans: atlas.places.flatMap(({ plans, newest, current, jurisdiction }) =>
			plans.map((plan): CataloguePlan => {
				const { name, parents } = jurisdiction
				const syllables = syllablesOf(name, atlas.registries.polyphones)
				return {
					...planHeadOf(atlas, plan),
					parents: parents.map(parent => parent.name),
					years: [plan.period?.text, plan.issuedOn?.slice(0, 4)].filter(year => year !== undefined),
					tasks: plan.tasks.length,
					pinyin: syllables.length === [...name].length ? syllables : null,
					isNewest: plan === newest,
					isCurrent: current.includes(plan),
					matters: mattersOf(plan),
				}
			}),
		),
		outlines: comparedOutlines(atlas),
		functions: Object.fromEntries(atlas.registries.functions.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, name])),
	}
}

/** The outlines that some plan carries out. */
export function comparedOutlines({ registries, plans }: Atlas): ComparedOutline[] {
	return registries.outlines
		.filter(({ family }) => plans.some(plan => plan.family === family))
		.map(({ family, title, period, actions }) => ({
			family,
			title,
			start: period.start,
			actions: actions.map(action => ({
				id: action.id,
				title: action.title,
				measures: action.measures.map(measure => ({ id: measure.id, title: measure.title })),
			})),
		}))
}
