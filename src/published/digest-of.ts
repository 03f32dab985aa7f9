import { createHash } from 'node:crypto'
import { companionsOf, countRolesInPlans, dutyListOf, type PlaceUnit, type PublishedPlan, unitOf } from '../atlas/index.ts'
import type { Task } from '../model/index.ts'
import type { PlanChange, UnitChange } from './record.ts'

/** The data of one subject in short: the digest tells whether it changed, the counts what. */
export interface Snapshot<Counts> {
	digest: string
	counts: Counts
}

/**
 * A plan in short. What is printed counts: title, number, dates, tasks with their units and roles, targets. Where it stands in the file, which measures
 * it is counted to and what is wrong with it do not: they change when the program does.
 */
export function snapshotOfPlan(plan: PublishedPlan): Snapshot<Omit<PlanChange, 'date'>> {
	const tasks = plan.tasks.map(task => [...wordsOf(task), task.assignments.map(({ unit, role }) => [unitOf(plan, unit).name, role])])
	const targets = plan.indicators.map(({ text, value, year }) => [text, value, year])
	return {
		digest: digestOf([plan.title, plan.documentNumber, plan.issuers, plan.issuedOn, tasks, targets]),
		counts: {
			tasks: plan.tasks.length,
			units: plan.units.length,
			led: plan.tasks.filter(({ assignments }) => assignments.some(({ role }) => role === 'lead')).length,
		},
	}
}

/** A body of a place in short: its name, and its tasks with its role and its partners. */
export function snapshotOfUnit({ name, inPlans }: PlaceUnit): Snapshot<Omit<UnitChange, 'date'>> {
	const duties = inPlans.map(({ plan, unit }) => [
		plan.id,
		dutyListOf(plan, unit.id).map(({ task, role }) => [
			...wordsOf(task),
			role,
			companionsOf(plan, task, unit.id).map(companion => [companion.unit.name, companion.roles]),
		]),
	])
	const { lead, responsible, support } = countRolesInPlans(inPlans)
	return { digest: digestOf([name, duties]), counts: { lead, responsible, support } }
}

function wordsOf({ id, title, text, section, deadline }: Task): unknown[] {
	return [id, title, text, section, deadline?.text ?? null]
}

function digestOf(data: unknown): string {
	return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16)
}
