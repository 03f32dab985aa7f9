import type { Jurisdiction, Plan } from '../model/index.ts'
import type { Registries } from '../model/registries.ts'
import type { LeftOut } from './left-out.ts'

/** A plan that the site shows: ingest knows whose it is. */
export type PublishedPlan = Plan & { jurisdiction: Jurisdiction }

/** One place with its plans, newest first. */
export interface Place {
	jurisdiction: Jurisdiction
	plans: readonly PublishedPlan[]
	/** Its first page is of this plan. */
	newest: PublishedPlan
	/** The current plans, newest first: the newest of each topic. Who is responsible for what is asked of all of them. */
	current: readonly PublishedPlan[]
}

/** Everything that the site knows: one instance in memory, asked by id. */
export interface Atlas {
	/** All plans by the alphabetical order of their ids. */
	plans: readonly PublishedPlan[]
	/** The places by the alphabetical order of their slugs. */
	places: readonly Place[]
	/** What is in the folder of the plans and is not published, by file: problem and advice for the maintainer. */
	leftOut: readonly LeftOut[]
	/** The names of documents that are not public: for the terminal alone. No page may show them. */
	withheldFiles: readonly string[]
	/** Plan by plan id. */
	planById: ReadonlyMap<string, PublishedPlan>
	/** Place by jurisdiction slug. */
	placeBySlug: ReadonlyMap<string, Place>
	/** The source text of a plan by plan id: personal data masked, positions of the plan are valid in it. */
	textById: ReadonlyMap<string, string>
	registries: Registries
	/**
	 * A short hash of the seeds, the registries and what was read from them: other facts are another version, also when the program reads the same seeds
	 * otherwise. The same on every machine.
	 */
	dataVersion: string
}

/** The plan with this id. Throws when there is none: a page asks only for what getStaticPaths listed. */
export function planOf(atlas: Atlas, id: string): PublishedPlan {
	const plan = atlas.planById.get(id)
	if (!plan) throw new Error(`没有编号为「${id}」的方案`)
	return plan
}

/** The place with this slug. Throws when there is none. */
export function placeOf(atlas: Atlas, slug: string): Place {
	const place = atlas.placeBySlug.get(slug)
	if (!place) throw new Error(`没有网址为「${slug}」的行政区`)
	return place
}

/** The source text of a plan, line ends "\n". Throws when there is none. */
export function textOf(atlas: Atlas, planId: string): string {
	const text = atlas.textById.get(planId)
	if (text === undefined) throw new Error(`没有编号为「${planId}」的方案的原文`)
	return text
}

/** Whether no plan of its place came in the place of this one. */
export function isCurrent(atlas: Atlas, plan: PublishedPlan): boolean {
	return placeOf(atlas, plan.jurisdiction.slug).current.includes(plan)
}

/** The current plans of every place, in the order of the places. */
export function currentPlans(atlas: Atlas): PublishedPlan[] {
	return atlas.places.flatMap(place => place.current)
}
