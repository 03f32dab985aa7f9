import { type Atlas, documentDate, type Place, type PlaceUnit, type PublishedPlan, placeUnitPath, planPath } from '../atlas/index.ts'
import { snapshotOfPlan, snapshotOfUnit } from '../published/digest-of.ts'
import type { PlanChange, PublishedRecord, UnitChange } from '../published/record.ts'
import { planChangeWords, unitChangeWords } from './change-words.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { uuidOf } from './uuid.ts'

/** More than the last changes nobody's reader shows; the record has them all. */
const mostEntries = 50

/** The namespace of a site that has recorded nothing yet. */
const unrecordedSite = '7c0f2f1e-64c5-5b0c-9a1d-3f5f3b0e2a11'

/** All changes of all plans; null where nothing has a date yet. */
export function siteFeed(atlas: Atlas, record: PublishedRecord | null): Feed | null {
	return feed(
		'/',
		'责任：方案和任务的更新',
		record,
		atlas.plans.flatMap(plan => planEntries(atlas, plan, record)),
	)
}

/** All changes of the plans of a place; null where nothing has a date yet. */
export function placeFeed(atlas: Atlas, { jurisdiction, plans }: Place, record: PublishedRecord | null): Feed | null {
	return feed(
		`/${jurisdiction.slug}/`,
		`${jurisdiction.name}：方案和任务的更新`,
		record,
		plans.flatMap(plan => planEntries(atlas, plan, record)),
	)
}

/** The changes of what one body must do; null where nothing has a date yet. */
export function unitFeed(place: Place, unit: PlaceUnit, record: PublishedRecord | null): Feed | null {
	const path = placeUnitPath(place, unit.id)
	const [newest] = unit.inPlans
	const changes = record?.units[path]?.changes ?? (newest ? undated(documentDate(newest.plan), snapshotOfUnit(unit).counts) : [])
	const authors = [...new Set(unit.inPlans.flatMap(({ plan }) => authorsOf(plan)))]
	const name = `${unit.name}（${place.jurisdiction.name}）`
	const entries = changes.map((change: UnitChange, index): FeedEntry => {
		const { title, summary } = unitChangeWords(name, change, changes[index - 1])
		return { id: idOf(record, path, change.date), title, summary, path, date: change.date, authors }
	})
	return feed(path, `${name}：任务的更新`, record, entries)
}

function planEntries(atlas: Atlas, plan: PublishedPlan, record: PublishedRecord | null): FeedEntry[] {
	const changes = record?.plans[plan.id]?.changes ?? undated(documentDate(plan), snapshotOfPlan(plan).counts)
	const path = planPath(atlas, plan)
	return changes.map((change: PlanChange, index) => {
		const { title, summary } = planChangeWords(plan, change, changes[index - 1])
		return { id: idOf(record, plan.id, change.date), title, summary, path, date: change.date, authors: authorsOf(plan) }
	})
}

/** What was never recorded is as old as its document; without a date it is left out. */
function undated<Counts extends object>(date: string | null, counts: Counts): (Counts & { date: string })[] {
	return date === null ? [] : [{ date, ...counts }]
}

const authorsOf = (plan: PublishedPlan): string[] => (plan.issuers.length > 0 ? plan.issuers : [plan.jurisdiction.name])

const idOf = (record: PublishedRecord | null, subject: string, date: string): string => uuidOf(record?.site ?? unrecordedSite, `${subject} ${date}`)

function feed(path: string, title: string, record: PublishedRecord | null, entries: readonly FeedEntry[]): Feed | null {
	const [first, ...rest] = entries.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)).slice(0, mostEntries)
	return first ? { id: uuidOf(record?.site ?? unrecordedSite, `feed ${path}`), title, path, entries: [first, ...rest] } : null
}
