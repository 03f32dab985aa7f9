import type { PublishedPlan } from './atlas.ts'
import { topicOf } from './topic-of.ts'

/**
 * The current plans of one place: of each topic ({@link topicOf}) the newest, and those that it does not replace.
 * @param plans newest first · gives the same order
 */
export function currentOf(plans: readonly PublishedPlan[]): PublishedPlan[] {
	const newer = new Map<string, PublishedPlan[]>()
	return plans.filter(plan => {
		const topic = topicOf(plan)
		const before = newer.get(topic) ?? []
		newer.set(topic, [...before, plan])
		return !before.some(other => replaces(other, plan))
	})
}

/** The plan that came in the place of an older one, a current one if there is one; null for a current plan. @param place its plans newest first */
export function successorOf(place: { plans: readonly PublishedPlan[]; current: readonly PublishedPlan[] }, plan: PublishedPlan): PublishedPlan | null {
	if (place.current.includes(plan)) return null
	const topic = topicOf(plan)
	const newer = place.plans.slice(0, place.plans.indexOf(plan)).filter(other => topicOf(other) === topic && replaces(other, plan))
	return newer.find(other => place.current.includes(other)) ?? newer[0] ?? null
}

/**
 * Whether the newer of two plans of one topic came in the place of the older. A draft did not; nor did the plan of a year within the several years that the
 * older is for, of which it is a part.
 */
function replaces(newer: PublishedPlan, older: PublishedPlan): boolean {
	if (isDraft(newer) && !isDraft(older)) return false
	const [part, whole] = [yearsOf(newer), yearsOf(older)]
	const isPart = part !== null && whole !== null && part.start >= whole.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start
	return !isPart
}

const isDraft = ({ title, noticeTitle }: PublishedPlan): boolean => /征求意见|送审稿|草案|讨论稿|代拟稿/.test(title ?? noticeTitle ?? '')

const numerals = '一二三四五六七八九'

/** The years that a plan is for: its period, those of the five-year plan (十四五: 2021 to 2025) or the year that its title prints; null where it prints none. */
function yearsOf({ period, title, noticeTitle }: PublishedPlan): { start: number; end: number } | null {
	if (period) return period
	const words = (title ?? noticeTitle ?? '').normalize('NFKC').replace(/《[^《》]*》/g, '')
	const fiveYears = /十([一二三四五六七八九])五/.exec(words)?.[1]
	if (fiveYears !== undefined) return { start: 2006 + 5 * numerals.indexOf(fiveYears), end: 2010 + 5 * numerals.indexOf(fiveYears) }
	const year = /(?<!\d)((?:19|20)\d{2})年/.exec(words)?.[1]
	return year === undefined ? null : { start: Number(year), end: Number(year) }
}
