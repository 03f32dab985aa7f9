import { type Atlas, placeUnitPath, planPath, unitsOfPlace } from '../atlas/index.ts'
import { type Snapshot, snapshotOfPlan, snapshotOfUnit } from './digest-of.ts'
import { packPaths, unpackPaths } from './pack-paths.ts'
import type { PublishedRecord } from './record.ts'

/** What is published now. */
export interface Published {
	atlas: Atlas
	/** The addresses of the built site that are promised. */
	paths: readonly string[]
	/** The day of the record, YYYY-MM-DD. */
	date: string
	/** The number that a site without a record gets; a site keeps its own. */
	site: string
}

interface Entry<Change> {
	digest: string
	changes: Change[]
}

/**
 * The record with what is published now. It forgets nothing: an address, a task or a plan that is gone stays in it, so that the redirect in its place stays
 * too. A change is written where a digest is another one; several on one day are one.
 * @param before the record so far; null makes the first one
 */
export function updateRecord(before: PublishedRecord | null, { atlas, paths, date, site }: Published): PublishedRecord {
	const plans = atlas.plans.map((plan): [string, PublishedRecord['plans'][string]] => {
		const known = before?.plans[plan.id]
		const tasks = new Set([...(known?.tasks.split(' ') ?? []), ...plan.tasks.map(({ id }) => id)])
		return [plan.id, { page: planPath(atlas, plan), tasks: [...tasks].join(' ').trim(), ...withChange(known, snapshotOfPlan(plan), date) }]
	})
	const units = atlas.places.flatMap(place =>
		unitsOfPlace(place).map((unit): [string, PublishedRecord['units'][string]] => {
			const path = placeUnitPath(place, unit.id)
			return [path, withChange(before?.units[path], snapshotOfUnit(unit), date)]
		}),
	)
	return {
		site: before?.site ?? site,
		versions: [...new Set([...(before?.versions ?? []), atlas.dataVersion])],
		paths: packPaths([...unpackPaths(before?.paths ?? {}), ...paths]),
		plans: sorted({ ...before?.plans, ...Object.fromEntries(plans) }),
		units: sorted({ ...before?.units, ...Object.fromEntries(units) }),
	}
}

function withChange<Counts extends object>(
	known: Entry<Counts & { date: string }> | undefined,
	{ digest, counts }: Snapshot<Counts>,
	date: string,
): Entry<Counts & { date: string }> {
	if (known?.digest === digest) return { digest, changes: known.changes }
	return { digest, changes: [...(known?.changes.filter(change => change.date !== date) ?? []), { date, ...counts }] }
}

function sorted<Value>(entries: Record<string, Value>): Record<string, Value> {
	return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
}
