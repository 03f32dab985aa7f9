import type { Registries } from '../model/registries.ts'
import type { Atlas, Place, PublishedPlan } from './atlas.ts'
import type { ChosenDocument } from './choose-documents.ts'
import { compareText } from './compare-text.ts'
import { currentOf } from './current-plans.ts'
import { type LeftOut, sortLeftOut } from './left-out.ts'

export interface AtlasInput {
	documents: readonly ChosenDocument[]
	/** What is in the folder and is not published. */
	leftOut?: readonly LeftOut[]
	withheldFiles?: readonly string[]
	registries: Registries
	dataVersion: string
}

/** Puts the documents that are published together to one atlas. Their ids must be distinct; a place has one address. */
export function buildAtlas({ documents, leftOut = [], withheldFiles = [], registries, dataVersion }: AtlasInput): Atlas {
	const planById = new Map(documents.map(({ plan }) => [plan.id, plan]))
	if (planById.size < documents.length) throw new Error('Two plans have one id')
	const plans = [...planById.values()].sort((a, b) => compareText(a.id, b.id))
	const places = placesOf(plans)
	return {
		plans,
		places,
		leftOut: sortLeftOut(leftOut),
		withheldFiles: [...withheldFiles].sort(),
		planById,
		placeBySlug: new Map(places.map(place => [place.jurisdiction.slug, place])),
		textById: new Map(documents.map(({ plan, text }) => [plan.id, text])),
		registries,
		dataVersion,
	}
}

function placesOf(plans: readonly PublishedPlan[]): Place[] {
	const bySlug = new Map<string, PublishedPlan[]>()
	for (const plan of plans) {
		const siblings = bySlug.get(plan.jurisdiction.slug)
		if (siblings) siblings.push(plan)
		else bySlug.set(plan.jurisdiction.slug, [plan])
	}
	return [...bySlug.values()].flatMap(siblings => {
		const sorted = siblings.toSorted(byNewest)
		const [newest] = sorted
		return newest ? [{ jurisdiction: newest.jurisdiction, plans: sorted, newest, current: currentOf(sorted) }] : []
	})
}

/** Newest first: by the printed date; a plan without a date by the year in its id. */
function byNewest(a: PublishedPlan, b: PublishedPlan): number {
	return compareText(dateOf(b), dateOf(a)) || compareText(b.id, a.id)
}

function dateOf(plan: PublishedPlan): string {
	return plan.issuedOn ?? plan.id.match(/\d{4}/)?.[0] ?? ''
}
