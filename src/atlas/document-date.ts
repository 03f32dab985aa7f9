import type { PublishedPlan } from './atlas.ts'

/** The day of a plan, YYYY-MM-DD: that of its words, else of its printing, else of its publication; null where none is known. */
export function documentDate({ issuedOn, printedOn, sidecar }: Pick<PublishedPlan, 'issuedOn' | 'printedOn' | 'sidecar'>): string | null {
	return issuedOn ?? printedOn ?? sidecar?.publishedOn ?? null
}

/** The latest day of several plans; null where none has one. */
export function newestDate(plans: readonly PublishedPlan[]): string | null {
	return plans.reduce<string | null>((newest, plan) => {
		const date = documentDate(plan)
		return date !== null && (newest === null || date > newest) ? date : newest
	}, null)
}
