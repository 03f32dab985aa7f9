import type { Unit } from '../model/index.ts'

/** What the search page knows by name before it asks the index. Published as /search/names.json; paths are below the site's base. */
export interface SearchNames {
	dataVersion: string
	/** By slug, alphabetically. */
	places: PlaceName[]
	plans: PlanName[]
	/** In the order of the plans, then of the documents. */
	units: UnitName[]
	/** Only functions that some unit has. */
	functions: FunctionName[]
	actions: { id: string; title: string }[]
	citations: CitationName[]
}

export interface PlaceName {
	slug: string
	/** 渠县 */
	name: string
	/** 达州市, 四川省 */
	parents: string[]
	/** The newest plan. */
	plan: string
}

export interface PlanName {
	id: string
	place: string
	title: string
	documentNumber: string | null
	path: string
	tasks: number
	units: number
	/** Whether the document names a lead anywhere. */
	namesLead: boolean
}

export interface UnitName {
	id: string
	plan: string
	place: string
	name: string
	/** Other printed spellings. */
	spellings: string[]
	kind: Unit['kind']
	functions: string[]
	path: string
	/** Number of tasks by role. */
	lead: number
	responsible: number
	support: number
}

export interface FunctionName {
	id: string
	name: string
	/** Words that stand for the function inside a body's name; single characters only beside others. */
	stems: string[]
	/** Whole names without their place. */
	names: string[]
	path: string
}

/** A higher document that a plan cites. */
export interface CitationName {
	documentNumber: string
	title: string | null
	plan: string
	/** The line of the source that cites it. */
	path: string
}
