import type { Action, Measure, Outline } from '../model/registries.ts'
import { type Atlas, currentPlans, type PublishedPlan } from './atlas.ts'
import { entriesByMeasure, type MeasureEntry } from './measure-entries.ts'
import { type MeasureLead, measureLeads } from './measure-leads.ts'
import { type Mention, mentionsByMeasure } from './measure-mentions.ts'
import { planNameAmong } from './plan-name.ts'
import { namesLead } from './role-words.ts'

/** One measure in one plan. */
export interface MeasureInPlan {
	plan: PublishedPlan
	/** How the plan is called beside the others: 渠县. */
	name: string
	/** Empty where the plan has nothing of the measure. */
	entries: readonly MeasureEntry[]
	/** Where it has no entries: what it writes of the measure without making it a task. */
	mentions: readonly Mention[]
	/** How many tasks are mainly about the measure, as a whole or with a passage. */
	mainTasks: number
	/** In how many passages: a whole action may have several on one measure. */
	mainPassages: number
	/** How many others are about it too. */
	furtherTasks: number
	/** Who leads the tasks that are mainly about it; where there are none, those that are about it too. Each body once, in the order of the document. */
	leads: readonly MeasureLead[]
	/** Whether the plan says anywhere who leads. */
	namesLead: boolean
	/** What its tasks say of responsibility they say of a whole action, of which the measure is a part. */
	isOfWholeAction: boolean
}

/** One measure of an outline in the current plans that carry it out. */
export interface MeasureAcrossPlans {
	outline: Outline
	action: Action
	measure: Measure
	/** One entry a plan, in the order of the places, also the plans that have nothing of it. */
	plans: readonly MeasureInPlan[]
	/** How many plans have something of it. */
	planCount: number
	/** How many of the others write of it. */
	mentionCount: number
	/** How many tasks are mainly about it. */
	taskCount: number
}

/** What one plan has of an outline. */
export interface OutlineInPlan {
	plan: PublishedPlan
	name: string
	/** How many measures it has something of, and of how many of these no task is mainly about it. */
	measures: number
	furtherOnly: number
	/** Of how many others it writes. */
	mentioned: number
}

/** An outline with all its measures and the current plans that carry it out. */
export interface OutlineMap {
	outline: Outline
	plans: readonly OutlineInPlan[]
	actions: readonly { action: Action; measures: readonly MeasureAcrossPlans[] }[]
	measureCount: number
	/** How many measures at least one plan has something of. */
	carriedCount: number
	/** How many every plan has something of. */
	everywhereCount: number
}

const indexes = new WeakMap<Atlas, readonly OutlineMap[]>()
const measuresById = new WeakMap<Atlas, ReadonlyMap<string, MeasureAcrossPlans>>()

/** Every outline that a plan of the site carries out, also an older plan, in the order of the registry. */
export function outlineMaps(atlas: Atlas): readonly OutlineMap[] {
	const known = indexes.get(atlas)
	if (known) return known
	const maps = atlas.registries.outlines.filter(({ family }) => atlas.plans.some(plan => plan.family === family)).map(outline => mapOf(atlas, outline))
	indexes.set(atlas, maps)
	return maps
}

/** Every measure of these outlines, in their order. */
export function measuresIndex(atlas: Atlas): MeasureAcrossPlans[] {
	return outlineMaps(atlas).flatMap(({ actions }) => actions.flatMap(({ measures }) => measures))
}

/** A measure in all plans. Throws when no outline of the site has it. */
export function measureOf(atlas: Atlas, measureId: string): MeasureAcrossPlans {
	const byId = measuresById.get(atlas) ?? new Map(measuresIndex(atlas).map(entry => [entry.measure.id, entry]))
	measuresById.set(atlas, byId)
	const entry = byId.get(measureId)
	if (!entry) throw new Error(`没有编号为「${measureId}」的举措`)
	return entry
}

/** The current plans that carry out no outline that the site knows: no measure can be asked of them. */
export function plansOfNoOutline(atlas: Atlas): PublishedPlan[] {
	return currentPlans(atlas).filter(({ family }) => !atlas.registries.outlines.some(outline => outline.family === family))
}

function mapOf(atlas: Atlas, outline: Outline): OutlineMap {
	const plans = currentPlans(atlas).filter(({ family }) => family === outline.family)
	const actions = outline.actions.map(action => ({
		action,
		measures: action.measures.map((measure): MeasureAcrossPlans => {
			const inPlans = plans.map(plan => measureInPlan(atlas, plan, planNameAmong(atlas, plan, plans), measure.id))
			return {
				outline,
				action,
				measure,
				plans: inPlans,
				planCount: inPlans.filter(({ entries }) => entries.length > 0).length,
				mentionCount: inPlans.filter(({ mentions }) => mentions.length > 0).length,
				taskCount: inPlans.reduce((sum, { mainTasks }) => sum + mainTasks, 0),
			}
		}),
	}))
	const measures = actions.flatMap(one => one.measures)
	return {
		outline,
		plans: plans.map((plan, index) => {
			const cells = measures.flatMap(({ plans: inPlans }) => inPlans[index] ?? [])
			return {
				plan,
				name: planNameAmong(atlas, plan, plans),
				measures: cells.filter(({ entries }) => entries.length > 0).length,
				furtherOnly: cells.filter(({ entries, mainTasks }) => entries.length > 0 && mainTasks === 0).length,
				mentioned: cells.filter(({ mentions }) => mentions.length > 0).length,
			}
		}),
		actions,
		measureCount: measures.length,
		carriedCount: measures.filter(({ planCount }) => planCount > 0).length,
		everywhereCount: measures.filter(({ planCount }) => planCount > 0 && planCount === plans.length).length,
	}
}

function measureInPlan(atlas: Atlas, plan: PublishedPlan, name: string, measureId: string): MeasureInPlan {
	const entries = entriesByMeasure(plan).get(measureId) ?? []
	const main = new Set(entries.filter(({ isFurther }) => !isFurther).map(({ task }) => task.id))
	const further = new Set(entries.map(({ task }) => task.id).filter(id => !main.has(id)))
	return {
		plan,
		name,
		entries,
		mentions: mentionsByMeasure(plan).get(measureId) ?? [],
		mainTasks: main.size,
		mainPassages: entries.filter(({ isFurther }) => !isFurther).length,
		furtherTasks: further.size,
		leads: measureLeads(atlas, plan, entries),
		namesLead: namesLead(plan),
		isOfWholeAction: entries.length > 0 && entries.every(({ detail }) => detail !== null),
	}
}
