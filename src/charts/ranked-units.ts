import { countRoles, type PublishedPlan, type RoleCounts } from '../atlas/index.ts'
import type { Unit } from '../model/index.ts'
import { type Most, mostOf, namesOf } from './most-of.ts'

/** A unit of a plan with the number of its tasks. */
export interface RankedUnit {
	unit: Unit
	counts: RoleCounts
	isGroup: boolean
}

/** All bodies of a kind (各乡镇), or a place itself: it has tasks everywhere, which is no finding. */
export function isGroup({ kind }: Unit): boolean {
	return kind === 'collective' || kind === 'government'
}

/** The units that a plan gives tasks, those with the most first; equal ones in the order of the document. */
export function rankedUnits(plan: PublishedPlan): RankedUnit[] {
	return plan.units
		.map(unit => ({ unit, counts: countRoles(plan, unit.id), isGroup: isGroup(unit) }))
		.filter(({ counts }) => counts.total > 0)
		.sort((a, b) => b.counts.total - a.counts.total || b.counts.lead - a.counts.lead)
}

/** What is said of the departments alone, where a group of bodies or a place has as much as the first of them. */
export interface MostAmongBodies<T> extends Most<T> {
	/** 部门中 (among the departments), or nothing where no group comes near. */
	among: '部门中' | ''
	/** Who is left aside, in a sentence for the notes. */
	notes: readonly string[]
}

/** The units with the largest figure; groups and places are left aside as long as others have a figure, and then it is said so. Null where all have none. */
export function mostAmongBodies<T extends { unit: Unit; isGroup: boolean }>(units: readonly T[], figureOf: (one: T) => number): MostAmongBodies<T> | null {
	const bodies = units.filter(({ isGroup }) => !isGroup)
	const most = mostOf(bodies, figureOf)
	if (!most) {
		const ofAll = mostOf(units, figureOf)
		return ofAll && { ...ofAll, among: '', notes: [] }
	}
	const aside = units.filter(one => one.isGroup && figureOf(one) >= most.figure)
	return { ...most, among: aside.length ? '部门中' : '', notes: asideNotes(aside.map(({ unit }) => unit)) }
}

/** That a title leaves these aside. */
export function asideNotes(units: readonly Unit[]): string[] {
	return units.length ? [`标题只比较部门，不计${unitNames(units.map(unit => ({ unit })))}。`] : []
}

/** The names of units that are equal, for a title. */
export function unitNames(units: readonly { unit: Unit }[]): string {
	const names = units.map(({ unit }) => unit.name)
	return namesOf(names, '个单位')
}

/** Which units a task names in two roles: the figures by role are then more than their sum. */
export function twiceNamedNotes(ranked: readonly RankedUnit[]): string[] {
	const twice = ranked.flatMap(({ unit, counts: { lead, responsible, support, total } }) => {
		const more = lead + responsible + support - total
		return more > 0 ? [`${unit.name} ${more} 项`] : []
	})
	return twice.length ? [`一项任务以两种角色列入同一单位的，合计只计一次：${twice.join('、')}。`] : []
}

/** The figures of a unit in words, by role: 牵头 4 项，责任 27 项. */
export function countWords(counts: Pick<RoleCounts, 'lead' | 'responsible' | 'support'>): string {
	const parts = [
		['牵头', counts.lead],
		['责任', counts.responsible],
		['配合', counts.support],
	] as const
	return parts
		.filter(([, count]) => count > 0)
		.map(([word, count]) => `${word} ${count} 项`)
		.join('，')
}
