import { type Atlas, type PublishedPlan, placeOf } from './atlas.ts'
import { topicOf } from './topic-of.ts'

/** Longer topics are titles rather than names, and 渠县实施方案 is none. */
const longestTopic = 12

/**
 * How a plan is called beside others: by its place, 渠县; where the place has several plans also by its topic, 渠县（养老服务）, and among those of one topic by its
 * period, year, number or id: 渠县（2021—2025年）.
 */
export function planName(atlas: Atlas, plan: PublishedPlan): string {
	const { name, slug } = plan.jurisdiction
	const { plans } = placeOf(atlas, slug)
	if (plans.length === 1) return name
	const topic = topicOf(plan)
	const ofTopic = plans.filter(one => topicOf(one) === topic)
	const words = topic.split(' ').at(-1) ?? ''
	const isPlain = topic === plan.id || words.startsWith(name) || words.length > longestTopic
	if (ofTopic.length === plans.length || isPlain) return `${name}（${periodAmong(plan, plans)}）`
	return ofTopic.length === 1 ? `${name}（${words}）` : `${name}（${words}，${periodAmong(plan, ofTopic)}）`
}

/** What tells a plan from the others: its period, its year, its number, at last its id. */
function periodAmong(plan: PublishedPlan, plans: readonly PublishedPlan[]): string {
	const own = (names: (one: PublishedPlan) => string | null) => (plans.filter(one => names(one) === names(plan)).length === 1 ? names(plan) : null)
	return own(one => one.period?.text ?? null) ?? own(yearOf) ?? own(one => one.documentNumber) ?? plan.id
}

/** How a plan is called among some others: by its place where no other of them is of that place. */
export function planNameAmong(atlas: Atlas, plan: PublishedPlan, plans: readonly PublishedPlan[]): string {
	const { name, slug } = plan.jurisdiction
	return plans.some(other => other !== plan && other.jurisdiction.slug === slug) ? planName(atlas, plan) : name
}

/** The year that a plan's id ends in; an id that was made of the file's name may have none. */
function yearOf({ id }: PublishedPlan): string | null {
	const year = /-(\d{4})(?:-(?:di)?\d+)?$/.exec(id)?.[1]
	return year === undefined ? null : `${year}年`
}
