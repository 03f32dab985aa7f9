import { chineseDate } from '../../atlas/chinese-date.ts'
import {
	type Atlas,
	literacyTargets,
	namesLead,
	outlineOf,
	type PublishedPlan,
	planPath,
	printedTarget,
	sourcePath,
	topicOf,
	unitNameIn,
	unitPath,
} from '../../atlas/index.ts'
import { mentionsByMeasure } from '../../atlas/measure-mentions.ts'
import { taskLabel } from '../../atlas/task-label.ts'
import { type Detail, type Indicator, type Role, roles, type Task } from '../../model/index.ts'
import type { ComparedMention, ComparedPassage, ComparedPlan, ComparedTarget, ComparedTask } from '../compared-plan.ts'
import { planHeadOf } from './plan-head-of.ts'

const made = new WeakMap<PublishedPlan, ComparedPlan>()

/** A plan as it is compared; made once. */
export function comparedPlanOf(atlas: Atlas, plan: PublishedPlan): ComparedPlan {
	const known = made.get(plan)
	if (known) return known
	const literacy = new Set(literacyTargets(plan))
	const positions = new Map(plan.units.map(({ id }, at) => [id, at]))
	const compared: ComparedPlan = {
		...planHeadOf(atlas, plan),
		topic: topicOf(plan),
		age: ageOf(plan),
		issuedOn: plan.issuedOn === null ? null : chineseDate(plan.issuedOn),
		period: plan.period?.text ?? null,
		family: outlineOf(atlas, plan)?.family ?? null,
		namesLead: namesLead(plan),
		path: planPath(atlas, plan),
		sourcePath: sourcePath(plan),
		tasks: plan.tasks.map(task => comparedTask(task, positions)),
		units: plan.units.map(({ id, kind, functions }) => ({ name: unitNameIn(atlas, plan, id), kind, functions, path: unitPath(atlas, plan, id) })),
		targets: plan.indicators.map(indicator => comparedTarget(indicator, literacy.has(indicator))),
		mentions: comparedMentions(plan),
	}
	made.set(plan, compared)
	return compared
}

/** By which two plans of one place are put in order: the year in which it begins, its date, its id. */
function ageOf({ id, period, issuedOn }: PublishedPlan): string {
	const year = period?.start ?? issuedOn?.slice(0, 4) ?? /-(\d{4})/.exec(id)?.[1] ?? ''
	return [year, issuedOn ?? '', id].join(' ')
}

function comparedTask(task: Task, positions: ReadonlyMap<string, number>): ComparedTask {
	return {
		id: task.id,
		label: taskLabel(task),
		title: task.title,
		text: task.text,
		measure: task.measure,
		further: task.furtherMeasures,
		action: task.action,
		section: task.section[0] ?? '',
		line: task.position.start.line,
		roles: rolesOf(task, positions),
		passages: task.details.map(comparedPassage),
	}
}

function comparedPassage({ title, text, measure, furtherMeasures, position }: Detail): ComparedPassage {
	return { title, text, measure, further: furtherMeasures, line: position.start.line }
}

function rolesOf({ assignments }: Task, positions: ReadonlyMap<string, number>): Record<Role, number[]> {
	const unitsIn = (role: Role) => [...new Set(assignments.flatMap(each => (each.role === role ? (positions.get(each.unit) ?? []) : [])))]
	const [lead, responsible, support] = roles.map(unitsIn) as [number[], number[], number[]]
	return { lead, responsible, support }
}

/** The first place for each measure that no task carries out. */
function comparedMentions(plan: PublishedPlan): ComparedMention[] {
	return [...mentionsByMeasure(plan)].flatMap(([measure, [first]]) =>
		first ? [{ measure, heading: first.heading, line: first.position.start.line, path: sourcePath(plan, first.position) }] : [],
	)
}

function comparedTarget(indicator: Indicator, isLiteracy: boolean): ComparedTarget {
	const { metric, year, comparator, value, unit, relativeTo, position } = indicator
	const { before, figure, after } = printedTarget(indicator)
	return { metric, year, comparator, value, unit, relativeTo, words: `${before}${figure}${after}`, isLiteracy, line: position.start.line }
}
