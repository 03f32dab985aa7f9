import type { Role, Unit } from '../model/index.ts'

/** What the search page knows by name before it asks the index. Published as /search/names.json; paths are below the site's base. */
export interface SearchNames {
	/** By slug, alphabetically. */
	places: PlaceName[]
	plans: PlanName[]
	/** In the order of the plans, then of the documents. */
	units: UnitName[]
	/** Only functions that some unit has. */
	functions: FunctionName[]
	actions: ActionName[]
	citations: CitationName[]
	/** The targets of all current plans, in the order of the documents. */
	targets: TargetName[]
	/** Words for fields of government that no unit of the site has (税务): whoever asks for such a body has not mistyped another. */
	otherFields: string[]
	/** Everyday words, each with the word that plans print. */
	everydayWords: [says: string, prints: string][]
	pinyin: PinyinTable
}

export interface PlaceName {
	slug: string
	/** 渠县 */
	name: string
	/** 达州市, 四川省 */
	parents: string[]
	/** The current plans, newest first. */
	plans: string[]
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
	/** What it is about: the outline that it carries out, and its topic, as keys. */
	matters: string[]
}

export interface UnitName {
	id: string
	/** The current plans that name it, newest first. */
	plans: string[]
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

/** An action or project of the outline, its measures, and where current plans carry it out. */
export interface ActionName {
	id: string
	title: string
	/** `plans`: the current plans that have something of the measure. */
	measures: { id: string; title: string; plans: string[] }[]
	rows: ActionRow[]
}

/** One plan's part for an action. */
export interface ActionRow {
	plan: string
	/** The chapter, or the plan. */
	path: string
	tasks: number
	/** Names of the bodies that lead these tasks, where the plan names leads, else of those responsible; those with most of them first. */
	bodies: { name: string; role: Role; tasks: number }[]
}

/** A target that a plan prints. */
export interface TargetName {
	plan: string
	metric: string
	/** 达到13% */
	said: string
	year: number | null
	/** The sentence. */
	text: string
	/** Its line in the source. */
	path: string
}

/** How the characters of the names are read. */
export interface PinyinTable {
	/** Syllable without tone (ü as v) → the characters that are read so. */
	syllables: Record<string, string>
	/** Names whose reading differs from that of their characters: 重庆 → chong qing. */
	readings: Record<string, string>
}

/** A higher document that a plan cites. */
export interface CitationName {
	documentNumber: string
	title: string | null
	plan: string
	/** The line of the source that cites it. */
	path: string
}
