import { group } from 'd3'
import { type Atlas, outlineOf, type PublishedPlan } from '../atlas/index.ts'
import type { Task } from '../model/index.ts'
import type { Action } from '../model/registries.ts'

/** Tasks that belong together: those of one action of the outline, or of one section of the plan. */
export interface TaskGroup {
	name: string
	/** For the head of a narrow column. */
	short: string
	tasks: readonly Task[]
}

export interface TaskGroups {
	/** What the groups are. */
	word: '行动' | '章节'
	groups: readonly TaskGroup[]
}

/** More groups than these are read as a list, not in columns side by side. */
const mostGroups = 12

/** The tasks of a plan in groups, in the order of the outline; of a plan without an outline by its own sections. Nothing is left out. */
export function taskGroups(atlas: Atlas, plan: PublishedPlan): TaskGroups {
	const outline = outlineOf(atlas, plan)
	return outline ? { word: '行动', groups: byAction(plan.tasks, outline.actions) } : { word: '章节', groups: gather(bySection(plan.tasks)) }
}

/** Whom or what an action is for: 青少年科学素质提升行动 → 青少年, 科学素质国际交流合作工程 → 国际交流合作. */
export function groupOf({ title }: Pick<Action, 'title'>): string {
	return title.replace(/(?:科学素质)?(?:提升)?(?:行动|工程)$/, '').replace(/^科学素质(?=.)/, '') || title
}

function byAction(tasks: readonly Task[], actions: readonly Action[]): TaskGroup[] {
	const known = new Set(actions.map(({ id }) => id))
	const ofAction = group(tasks, ({ action }) => (action !== null && known.has(action) ? action : null))
	const groups = actions.flatMap(action => {
		const own = ofAction.get(action.id)
		return own ? [{ name: action.title, short: groupOf(action), tasks: own }] : []
	})
	const rest = ofAction.get(null)
	return rest ? [...groups, { name: '不属于任何行动的任务', short: '其他任务', tasks: rest }] : groups
}

/** By the outermost level of headings at which the tasks lie in more than one. */
function bySection(tasks: readonly Task[]): TaskGroup[] {
	const depth = Math.max(0, ...tasks.map(({ section }) => section.length))
	for (let level = 1; level <= depth; level += 1) {
		const sections = group(tasks, ({ section }) => section.slice(0, level).join('\n'))
		if (sections.size > 1 || level === depth) {
			return [...sections].map(([path, own]) => {
				const name = path.split('\n').at(-1) || '不在章节中'
				return { name, short: name.replace(/^[（(]?[一二三四五六七八九十百]{1,4}[）)]?[、.．]?/, '') || name, tasks: own }
			})
		}
	}
	return [{ name: '全部任务', short: '全部任务', tasks }]
}

/** The last groups as one where they are too many. */
function gather(groups: readonly TaskGroup[]): TaskGroup[] {
	if (groups.length <= mostGroups) return [...groups]
	const rest = groups.slice(mostGroups - 1)
	const name = `其余 ${rest.length} 个章节`
	return [...groups.slice(0, mostGroups - 1), { name, short: name, tasks: rest.flatMap(({ tasks }) => tasks) }]
}
