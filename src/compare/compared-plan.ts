import type { Indicator, Role, Unit } from '../model/index.ts'

/** What tells a plan from others. */
export interface PlanHead {
	id: string
	/** How it is called beside others: 渠县; where its place has several plans also by its years. */
	name: string
	title: string
	/** Slug and name of its place. */
	place: string
	placeName: string
	documentNumber: string | null
}

/**
 * One plan as far as it is compared: what /compare/plans/{id}.json publishes. Plain data without the DOM, Astro or zod, so that the same comparison is made
 * when the site is built and in the browser. Paths are below the site's base.
 */
export interface ComparedPlan extends PlanHead {
	/** What it is about: two plans of one place on one topic are two periods of one plan. */
	topic: string
	/** By what the older of two periods is found: the year in which it begins, its date, its id. */
	age: string
	/** 2023年5月29日 */
	issuedOn: string | null
	/** 2021—2025年 */
	period: string | null
	/** The outline that it carries out; null when it is none that the site knows. */
	family: string | null
	/** Whether it says anywhere who leads. */
	namesLead: boolean
	/** Its page, and the text as published. */
	path: string
	sourcePath: string
	tasks: ComparedTask[]
	units: ComparedUnit[]
	targets: ComparedTarget[]
	/** What it writes of measures that none of its tasks carries out, one place a measure. */
	mentions: ComparedMention[]
}

/** A place in the text that is about a measure and names nobody who is responsible. */
export interface ComparedMention {
	measure: string
	/** The heading that it stands under. */
	heading: string
	line: number
	/** The line in the text as published. */
	path: string
}

/** Which measures a text carries out. */
interface Classified {
	measure: string | null
	further: string[]
}

export interface ComparedTask extends Classified {
	id: string
	/** 第 12 项, 表格第 7 行; null when the document numbers nothing. */
	label: string | null
	title: string
	/** The whole text, its title included. */
	text: string
	action: string | null
	/** The outermost heading that it stands under. */
	section: string
	/** Its line in the text as published. */
	line: number
	/** Positions in `units`, each once a role. */
	roles: Record<Role, number[]>
	passages: ComparedPassage[]
}

/** A passage of the prose that belongs to a task. */
export interface ComparedPassage extends Classified {
	title: string
	text: string
	line: number
}

export interface ComparedUnit {
	name: string
	kind: Unit['kind']
	functions: string[]
	path: string
}

export interface ComparedTarget {
	metric: string
	year: number | null
	comparator: Indicator['comparator']
	value: number | null
	unit: string | null
	/** 同步全省平均水平; null for a target that stands by itself. */
	relativeTo: string | null
	/** In the document's own words: 达到13%. */
	words: string
	/** Whether it is the share of people with scientific literacy, by which plans of this kind are known. */
	isLiteracy: boolean
	line: number
}

/** What plans of one family are compared on. */
export interface ComparedOutline {
	family: string
	title: string
	/** The year in which it begins. */
	start: number
	actions: { id: string; title: string; measures: { id: string; title: string }[] }[]
}

/** What the page of comparisons knows of all plans before it loads two of them: /compare/plans.json. */
export interface ComparisonCatalogue {
	plans: CataloguePlan[]
	outlines: ComparedOutline[]
	/** Names of functions by their ids, of those that some unit has. */
	functions: Record<string, string>
}

export interface CataloguePlan extends PlanHead {
	/** 达州市, 四川省: from near to far. */
	parents: string[]
	/** The years and dates that it may be asked for by: 2021—2025年, 2023. */
	years: string[]
	tasks: number
	/** Syllables of its place's name, one a character; null when one cannot be read. */
	pinyin: string[] | null
	isNewest: boolean
	/** Whether no newer plan took its place. */
	isCurrent: boolean
	/** What it is about: the outline that it carries out, and its topic, as keys. */
	matters: string[]
}
