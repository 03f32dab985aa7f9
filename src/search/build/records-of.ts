import { type Atlas, maybePlaceUnit, type PublishedPlan, placeOf, planPath, sourcePath, taskPath, textOf, unitNameIn, unitPath } from '../../atlas/index.ts'
import type { Paragraph, Task } from '../../model/index.ts'
import type { SearchRecord } from '../record.ts'
import { loosePassages } from './loose-passages.ts'
import { tidy } from './tidy-text.ts'

/** Everything that can be found, plan by plan in document order: plans and units by their names, tasks, and every other passage of the text. */
export function recordsOf(atlas: Atlas): SearchRecord[] {
	return atlas.plans.flatMap(plan => {
		const passages = [
			...plan.tasks.flatMap(task => [taskRecord(atlas, plan, task), ...detailRecords(atlas, plan, task)]),
			...sectionRecords(atlas, plan),
			...looseRecords(atlas, plan),
		]
		return [planRecord(atlas, plan), ...unitRecords(atlas, plan), ...passages.sort((a, b) => a.line - b.line)]
	})
}

function planRecord(atlas: Atlas, plan: PublishedPlan): SearchRecord {
	const { name, parents } = plan.jurisdiction
	const names = [plan.title, plan.noticeTitle, plan.documentNumber, name, ...parents.map(parent => parent.name), ...plan.issuers]
	return { ...empty(plan, 'plan', planPath(atlas, plan)), title: plan.title ?? name, segments: distinct(names.map(each => tidy(each ?? ''))) }
}

function taskRecord(atlas: Atlas, plan: PublishedPlan, task: Task): SearchRecord {
	const clause = task.clause ? [task.clause.text] : task.assignments.map(({ printed }) => printed)
	return {
		...empty(plan, 'task', taskPath(atlas, plan, task.id)),
		sourcePath: sourcePath(plan, task.position),
		line: task.position.start.line,
		number: task.number,
		title: tidy(task.title),
		section: task.section.at(-1) ?? null,
		action: task.action,
		measure: task.measure,
		assignments: assignmentsOf(atlas, plan, task),
		segments: distinct([task.text, task.deadline?.text ?? '', ...clause].map(tidy)),
		unfolding: task.details.map(({ title, text }) => tidy(`${title}${text.startsWith(title) ? text.slice(title.length) : text}`)),
	}
}

/** The passage of the prose that unfolds a task; its units are the task's. */
function detailRecords(atlas: Atlas, plan: PublishedPlan, task: Task): SearchRecord[] {
	return task.details.map(({ title, text, position, measure }) => ({
		...empty(plan, 'detail', taskPath(atlas, plan, task.id)),
		sourcePath: sourcePath(plan, position),
		line: position.start.line,
		title: tidy(title),
		section: tidy(task.title),
		action: task.action,
		measure,
		assignments: assignmentsOf(atlas, plan, task),
		segments: distinct([title, text].map(tidy)),
	}))
}

function sectionRecords(atlas: Atlas, plan: PublishedPlan): SearchRecord[] {
	const anchors = new Set(plan.tasks.map(task => task.sectionId))
	// The prose that unfolds a task of a table stands in a chapter; it is found once, with the task's units.
	const details = plan.tasks.flatMap(task => task.details.map(detail => detail.position))
	const isDetail = ({ position: { start, end } }: Paragraph) => details.some(detail => detail.start.offset <= start.offset && end.offset <= detail.end.offset)
	return plan.sections.flatMap(section => {
		const facts = { section: tidy(section.heading), action: section.action, title: tidy(section.heading) }
		const source = sourcePath(plan, section.position)
		const path = anchors.has(section.id) ? `${planPath(atlas, plan)}#${section.id}` : source
		const heading = { ...empty(plan, 'passage', path), ...facts, sourcePath: source, line: section.position.start.line, segments: [tidy(section.heading)] }
		const paragraphs = section.paragraphs
			.filter(paragraph => !isDetail(paragraph))
			.map(({ text, position }) => ({
				...empty(plan, 'passage', sourcePath(plan, position)),
				...facts,
				sourcePath: sourcePath(plan, position),
				line: position.start.line,
				segments: [tidy(text)],
			}))
		return [heading, ...paragraphs]
	})
}

function looseRecords(atlas: Atlas, plan: PublishedPlan): SearchRecord[] {
	const lines = [...plan.tasks, ...plan.sections].map(({ position }) => position.start.line)
	const titleOf = (line: number) => (line < Math.min(...lines) ? '文首' : line > Math.max(...lines) ? '文末' : '表中文字')
	return loosePassages(plan, textOf(atlas, plan.id)).map(({ text, line }) => {
		const path = `${sourcePath(plan)}#L${line}`
		return { ...empty(plan, 'passage', path), title: titleOf(line), sourcePath: path, line, segments: [text] }
	})
}

/** A body of several plans is found once, by all its spellings, with the newest plan that names it. */
function unitRecords(atlas: Atlas, plan: PublishedPlan): SearchRecord[] {
	const place = placeOf(atlas, plan.jurisdiction.slug)
	const bodies = plan.units.map(unit => ({ unit, body: maybePlaceUnit(place, plan, unit.id) }))
	return bodies
		.filter(({ body }) => body === undefined || body.inPlans[0]?.plan.id === plan.id)
		.map(({ unit, body }) => ({
			...empty(plan, 'unit', unitPath(atlas, plan, unit.id)),
			title: unit.name,
			segments: distinct([unit.name, ...(body ?? unit).spellings].map(tidy)),
		}))
}

/** By the names of the units as their place knows them. */
function assignmentsOf(atlas: Atlas, plan: PublishedPlan, task: Task): SearchRecord['assignments'] {
	const seen = new Set<string>()
	return task.assignments.flatMap(({ unit, role, printed }) => {
		const key = `${role} ${unit}`
		if (seen.has(key)) return []
		seen.add(key)
		const name = unitNameIn(atlas, plan, unit)
		return [{ unit: name, role, ...(tidy(printed) !== name && { printed: tidy(printed) }) }]
	})
}

function empty(plan: PublishedPlan, kind: SearchRecord['kind'], path: string): SearchRecord {
	return {
		kind,
		plan: plan.id,
		place: plan.jurisdiction.slug,
		path,
		sourcePath: null,
		line: 0,
		number: null,
		title: '',
		section: null,
		action: null,
		measure: null,
		assignments: [],
		segments: [],
		unfolding: [],
	}
}

function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts)].filter(text => text !== '')
}
