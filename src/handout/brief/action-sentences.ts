import { type Atlas, namesLead, type PublishedPlan, planPath, roleWords, taskPath, unitNameIn, unitPath } from '../../atlas/index.ts'
import type { Role, Task } from '../../model/index.ts'
import type { BriefPart, BriefSentence } from './brief-sentence.ts'

/** Up to so many tasks they are the actions themselves. */
const fewTasks = 10
/** One sheet of paper holds no more lines and names. */
const most = { lines: 15, names: 3, letters: 32 } as const

/** A part of a plan with the tasks in it: a section, a single task, or (null) what lies in no section. */
interface Part {
	id: string | null
	heading: string
	tasks: readonly Task[]
	path: string
}

/** One sentence an action: how many tasks, and who leads them; where the plan names no lead, who is named most. */
export function actionSentences(atlas: Atlas, plan: PublishedPlan): BriefSentence[] {
	const path = `${planPath(atlas, plan)}#tasks`
	if (plan.tasks.length === 0)
		return [{ topic: 'actions', parts: [{ text: '没有认出写明责任单位的任务', fact: { kind: 'count', of: 'tasks', value: 0 }, path }, { text: '。' }] }]
	const parts = partsOf(atlas, plan)
	const shown = parts.length > most.lines ? parts.slice(0, most.lines - 1) : parts
	const sentences = shown.map((part): BriefSentence => ({ topic: 'actions', parts: partWords(atlas, plan, part) }))
	const rest = parts.slice(shown.length)
	if (rest.length === 0) return sentences
	const all = { text: `${plan.tasks.length} 项任务`, fact: { kind: 'count', of: 'tasks', value: plan.tasks.length } as const, path }
	return [...sentences, { topic: 'actions', parts: [{ text: `另有 ${rest.length} 个部分，见全部 ` }, all, { text: '。' }] }]
}

function partsOf(atlas: Atlas, plan: PublishedPlan): Part[] {
	if (plan.tasks.length <= fewTasks) return plan.tasks.map(task => ({ id: task.id, heading: task.title, tasks: [task], path: taskPath(atlas, plan, task.id) }))
	const byId = new Map(plan.sections.map(section => [section.id, section]))
	const direct = sectionsWithTasks(plan, id => (id !== null && byId.has(id) ? id : null))
	const chapterOf = (id: string | null): string | null => {
		const section = id === null ? undefined : byId.get(id)
		return section === undefined ? null : section.parent === null ? section.id : chapterOf(section.parent)
	}
	const parts = direct.size > most.lines ? sectionsWithTasks(plan, chapterOf) : direct
	return [...parts].map(([id, tasks]) => ({
		id,
		heading: (id !== null && byId.get(id)?.heading) || '未分章节',
		tasks,
		path: `${planPath(atlas, plan)}#${id ?? 'tasks'}`,
	}))
}

function sectionsWithTasks({ tasks }: PublishedPlan, partOf: (sectionId: string | null) => string | null): Map<string | null, Task[]> {
	return Map.groupBy(tasks, ({ sectionId }) => partOf(sectionId))
}

function partWords(atlas: Atlas, plan: PublishedPlan, { id, heading, tasks, path }: Part): BriefPart[] {
	const isTask = tasks.length === 1 && tasks[0]?.id === id
	const letters = [...heading]
	const name = letters.length > most.letters ? `${letters.slice(0, most.letters).join('')}……` : heading
	const head: BriefPart = { text: isTask ? name : `${name}（${tasks.length} 项）`, fact: { kind: 'part', id, value: tasks.length }, path }
	const hasLead = tasks.some(({ assignments }) => assignments.some(one => one.role === 'lead'))
	const role: Role = hasLead ? 'lead' : 'responsible'
	const lacksLead = namesLead(plan) && !hasLead ? '未载明牵头单位，' : ''
	const units = [...unitsIn(tasks, role)].sort(([, a], [, b]) => b - a)
	if (units.length === 0) return [head, { text: `：${lacksLead}未载明责任单位。` }]
	const names = units.slice(0, most.names).flatMap(([unit, value], index): BriefPart[] => [
		...(index > 0 ? [{ text: '、' }] : []),
		{
			text: `${unitNameIn(atlas, plan, unit)}${isTask ? '' : ` ${value} 项`}`,
			fact: { kind: 'unit', id: unit, role, part: id ?? 'tasks', value },
			path: unitPath(atlas, plan, unit),
		},
	])
	const others = units.length - most.names
	return [head, { text: `：${lacksLead}${roleWords[role]} ` }, ...names, { text: others > 0 ? ` 等 ${units.length} 个单位。` : '。' }]
}

/** In how many of these tasks each unit has a role, in the order in which they are first named. */
function unitsIn(tasks: readonly Task[], role: Role): Map<string, number> {
	const counts = new Map<string, number>()
	for (const { assignments } of tasks) {
		for (const unit of new Set(assignments.filter(one => one.role === role).map(one => one.unit))) counts.set(unit, (counts.get(unit) ?? 0) + 1)
	}
	return counts
}
