import { type Atlas, documentDate, type Place, type PlaceUnit, type PublishedPlan, permanentPath, placeUnitPath } from '../atlas/index.ts'
import { snapshotOfPlan, snapshotOfUnit } from '../published/digest-of.ts'
import type { PlanChange, PublishedRecord, UnitChange } from '../published/record.ts'
import { planChangeWords, unitChangeWords } from './change-words.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { uuidOf } from './uuid.ts'

/** More than the last changes nobody's reader shows; the record has them all. */
const mostEntries = 50

/**
 * All changes of all plans; null where nothing has a date yet, or nothing is recorded: the record has the number of the site, which all ids are made from. None
 * changes when it comes, and no two sites share one.
 */
export function siteFeed(atlas: Atlas, record: PublishedRecord | null): Feed | null {
	if (!record) return null
	return feed(
		'/',
		'责任：方案和任务的更新',
		record,
		atlas.plans.flatMap(plan => planEntries(plan, record)),
	)
}

/** All changes of the plans of a place; null where nothing is recorded, or has a date yet. */
export function placeFeed({ jurisdiction, plans }: Place, record: PublishedRecord | null): Feed | null {
	if (!record) return null
	return feed(
		`/${jurisdiction.slug}/`,
		`${jurisdiction.name}：方案和任务的更新`,
		record,
		plans.flatMap(plan => planEntries(plan, record)),
	)
}

/** The changes of what one body must do; null where nothing is recorded, or has a date yet. */
export function unitFeed(place: Place, unit: PlaceUnit, record: PublishedRecord | null): Feed | null {
	if (!record) return null
	const path = placeUnitPath(place, unit.id)
	const [newest] = unit.inPlans
	const changes = record.units[path]?.changes ?? (newest ? undated(documentDate(newest.plan), snapshotOfUnit(unit).counts) : [])
	const authors = [...new Set(unit.inPlans.flatMap(({ plan }) => plan.issuers))]
	const name = `${unit.name}（${place.jurisdiction.name}）`
	const entries = changes.map((change: UnitChange, index): FeedEntry => {
		const { title, summary } = unitChangeWords(name, change, changes[index - 1])
		return { id: idOf(record, path, index), title, summary, path, date: change.date, authors }
	})
	return feed(path, `${name}：任务的更新`, record, entries)
}

function planEntries(plan: PublishedPlan, record: PublishedRecord): FeedEntry[] {
	const changes = record.plans[plan.id]?.changes ?? undated(documentDate(plan), snapshotOfPlan(plan).counts)
	const path = permanentPath(plan)
	return changes.map((change: PlanChange, index) => {
		const { title, summary } = planChangeWords(plan, change, changes[index - 1])
		return { id: idOf(record, plan.id, index), title, summary, path, date: change.date, authors: plan.issuers }
	})
}

/** What is not recorded yet is as old as its document; without a date it is left out. */
function undated<Counts extends object>(date: string | null, counts: Counts): (Counts & { date: string })[] {
	return date === null ? [] : [{ date, ...counts }]
}

/** The n-th change of a subject has the same number before it is recorded and after; the day in between may be another. */
const idOf = ({ site }: PublishedRecord, subject: string, index: number): string => uuidOf(site, `${subject} ${index + 1}`)

function feed(path: string, title: string, { site }: PublishedRecord, entries: readonly FeedEntry[]): Feed | null {
	const [first, ...rest] = entries.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)).slice(0, mostEntries)
	return first ? { id: uuidOf(site, `feed ${path}`), title, path, entries: [first, ...rest] } : null
}
