import type { PublishedPlan } from './atlas.ts'
import { compareText } from './compare-text.ts'

/** A page below the place's address already: no plan can have it as its id. */
const reservedIds: ReadonlySet<string> = new Set(['units'])

/**
 * The ids under which plans are published, in the order given. Two plans of one place and year have one id from ingest (quxian-2023): the one that was issued
 * first keeps it, so that an address stands when another document comes later in the year; the others add the number of their document
 * (渠府办发〔2023〕12号: quxian-2023-12) or, without one, their place among them (quxian-2023-di2). What the files are called plays no part.
 */
export function distinctIds(plans: readonly PublishedPlan[]): string[] {
	const taken = new Set(reservedIds)
	const byId = new Map<string, { plan: PublishedPlan; index: number }[]>()
	for (const [index, plan] of plans.entries()) byId.set(plan.id, [...(byId.get(plan.id) ?? []), { plan, index }])
	const ids = plans.map(({ id }) => id)
	for (const [id, group] of byId) if (group.length === 1 && !reservedIds.has(id)) taken.add(id)
	for (const [id, group] of [...byId].sort(([a], [b]) => compareText(a, b))) {
		if (group.length === 1 && !reservedIds.has(id)) continue
		sortByIssue(group)
		for (const [at, { plan, index }] of group.entries()) {
			const serial = serialOf(plan)
			const candidates = [id, ...(serial === null ? [] : [`${id}-${serial}`]), ...group.map((_, turn) => `${id}-di${Math.max(2, at + 1) + turn}`)]
			const free = candidates.find(candidate => !taken.has(candidate)) ?? `${id}-${plan.source.parts[0]?.sha256.slice(0, 12)}`
			taken.add(free)
			ids[index] = free
		}
	}
	return ids
}

/**
 * By date where all print one, else by the numbers of the documents, which grow through the year; what prints neither comes last, by title, and at last by
 * what the files hold: the same on every machine.
 */
function sortByIssue(group: { plan: PublishedPlan }[]): void {
	const dated = group.every(({ plan }) => plan.issuedOn !== null)
	const byDate = (a: PublishedPlan, b: PublishedPlan) => compareText(a.issuedOn ?? '9', b.issuedOn ?? '9')
	const bySerial = (a: PublishedPlan, b: PublishedPlan) => (serialOf(a) ?? noSerial) - (serialOf(b) ?? noSerial)
	group.sort(
		({ plan: a }, { plan: b }) =>
			(dated ? byDate(a, b) || bySerial(a, b) : bySerial(a, b) || byDate(a, b)) ||
			compareText(a.title ?? '', b.title ?? '') ||
			compareText(a.source.parts[0]?.sha256 ?? '', b.source.parts[0]?.sha256 ?? ''),
	)
}

const noSerial = 1_000_000

/** 渠府办发〔2023〕12号 → 12. */
function serialOf({ documentNumber }: PublishedPlan): number | null {
	const serial = /(\d{1,5})号/.exec((documentNumber ?? '').normalize('NFKC'))?.[1]
	return serial === undefined ? null : Number(serial)
}
