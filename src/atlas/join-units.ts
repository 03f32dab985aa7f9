import { localName } from '../ingest/resolve/local-name.ts'
import type { Unit } from '../model/index.ts'
import type { PublishedPlan } from './atlas.ts'

/** A unit as one plan knows it. */
export interface UnitInPlan {
	plan: PublishedPlan
	unit: Unit
}

/** A unit as it grows from plan to plan. */
interface Growing {
	inPlans: UnitInPlan[]
	names: Set<string>
	/** Its names and all printed spellings. */
	forms: Set<string>
}

/**
 * Which units of several plans are one body: those whose names are the same (渠县教育局 in one, 县教育局 in the other), else those with a printed spelling in
 * common, where exactly one body could be meant. All others stay apart, and two units of one plan always do: that plan tells them apart.
 * @param plans oldest first · gives the bodies in the order in which they are first named, their units oldest plan first
 */
export function joinUnits(plans: readonly PublishedPlan[]): (readonly UnitInPlan[])[] {
	const all: Growing[] = []
	const byForm = new Map<string, Set<Growing>>()
	const add = (growing: Growing, plan: PublishedPlan, unit: Unit) => {
		growing.inPlans.push({ plan, unit })
		growing.names.add(nameOf(plan, unit))
		for (const form of formsOf(plan, unit)) {
			growing.forms.add(form)
			const known = byForm.get(form)
			if (known) known.add(growing)
			else byForm.set(form, new Set([growing]))
		}
	}
	for (const plan of plans) {
		const taken = new Map<Growing, Unit>()
		const rest = plan.units.filter(unit => {
			const name = nameOf(plan, unit)
			const [only, ...others] = [...(byForm.get(name) ?? [])].filter(growing => growing.names.has(name) && !taken.has(growing))
			if (!only || others.length > 0) return true
			taken.set(only, unit)
			return false
		})
		const claims = new Map<Growing, Unit[]>()
		for (const unit of rest) {
			const alike = new Set(formsOf(plan, unit).flatMap(form => [...(byForm.get(form) ?? [])]))
			const [only, ...others] = [...alike].filter(growing => !taken.has(growing) && isOfOneLevel(growing, nameOf(plan, unit)))
			if (only && others.length === 0) claims.set(only, [...(claims.get(only) ?? []), unit])
		}
		for (const [growing, [unit, ...others]] of claims) if (unit && others.length === 0) taken.set(growing, unit)
		const placed = new Set(taken.values())
		for (const [growing, unit] of taken) add(growing, plan, unit)
		for (const unit of plan.units) {
			if (placed.has(unit)) continue
			const growing: Growing = { inPlans: [], names: new Set(), forms: new Set() }
			all.push(growing)
			add(growing, plan, unit)
		}
	}
	return all.map(({ inPlans }) => inPlans)
}

const nameOf = ({ jurisdiction }: PublishedPlan, { name }: Unit): string => localName(name, jurisdiction)

const formsOf = ({ jurisdiction }: PublishedPlan, { name, spellings }: Unit): string[] => [
	...new Set([name, ...spellings].map(form => localName(form, jurisdiction))),
]

/** 财政局 may be printed for 县财政局 in one plan and for 市财政局 in another. */
function isOfOneLevel({ names }: Growing, name: string): boolean {
	const level = levelOf(name)
	return level === undefined || [...names].every(other => (levelOf(other) ?? level) === level)
}

const levelOf = (name: string): string | undefined => /^(?:自治[区州县旗]|[省市县区州旗盟])/u.exec(name)?.[0]
