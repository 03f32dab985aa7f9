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
	/** Whether it is one of what the groups are called after; 组织实施 is no action, and what is left over is neither action nor section. */
	isCounted: boolean
}

export interface TaskGroups {
	/** What the groups are. */
	word: '行动' | '章节'
	groups: readonly TaskGroup[]
	/** What stands among the groups without being one, in a sentence. */
	notes: readonly string[]
}

/** More groups than these are read as a list, not in columns side by side. */
const mostGroups = 12

/** The tasks of a plan in groups, in the order of the outline; of a plan without an outline by its own sections. Nothing is left out. */
export function taskGroups(atlas: Atlas, plan: PublishedPlan): TaskGroups {
	const outline = outlineOf(atlas, plan)
	if (!outline) return { word: '章节', groups: gather(bySection(plan.tasks)), notes: [] }
	const groups = byAction(plan.tasks, outline.actions)
	const others = groups.filter(({ isCounted }) => !isCounted).map(({ short }) => `「${short}」`)
	return { word: '行动', groups, notes: others.length ? [`${others.join('')}不是行动，单列一栏。`] : [] }
}

/** In how many of the groups that count something is found, in words behind other words: 全部 10 个行动, or 10 个行动中的 9 个 with a blank before. */
export function reachWords({ word, groups }: TaskGroups, isIn: (index: number) => boolean): { count: number; words: string } {
	const counted = groups.flatMap(({ isCounted }, index) => (isCounted ? [index] : []))
	const count = counted.filter(isIn).length
	// Sections that are gathered in one column are not told apart.
	const all = `${word === '章节' && counted.length < groups.length ? '单列的 ' : ''}${counted.length} 个${word}`
	return { count, words: count === counted.length ? `全部 ${all}` : `${all.startsWith('单列') ? '' : ' '}${all}中的 ${count} 个` }
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
		if (!own) return []
		const short = asHeaded(groupOf(action), own)
		return [{ name: short === groupOf(action) ? action.title : short, short, tasks: own, isCounted: action.part !== '组织实施' }]
	})
	const rest = ofAction.get(null)
	return rest ? [...groups, { name: '不属于任何行动的任务', short: '其他任务', tasks: rest, isCounted: false }] : groups
}

/**
 * The outline's short name as the plan's own headings have it: 国际交流合作 is 交流合作 under 科学素质交流合作工程. The longest ending of it that stands in a
 * heading, of three characters or more; else as it is.
 */
function asHeaded(short: string, tasks: readonly Task[]): string {
	const headings = [...new Set(tasks.flatMap(({ section }) => section))]
	for (let start = 0; start <= short.length - 3; start += 1) {
		const ending = short.slice(start)
		if (headings.some(heading => heading.includes(ending))) return ending
	}
	return short
}

/** By the outermost level of headings at which the tasks lie in more than one. */
function bySection(tasks: readonly Task[]): TaskGroup[] {
	const depth = Math.max(0, ...tasks.map(({ section }) => section.length))
	for (let level = 1; level <= depth; level += 1) {
		const sections = group(tasks, ({ section }) => section.slice(0, level).join('\n'))
		if (sections.size > 1 || level === depth) {
			return [...sections].map(([path, own]) => {
				const name = path.split('\n').at(-1) || '不在章节中'
				const short = name.replace(/^[（(]?[一二三四五六七八九十百]{1,4}[）)]?[、.．]?/, '') || name
				return { name, short, tasks: own, isCounted: true }
			})
		}
	}
	return [{ name: '全部任务', short: '全部任务', tasks, isCounted: true }]
}

/** The last groups as one where they are too many. */
function gather(groups: readonly TaskGroup[]): TaskGroup[] {
	if (groups.length <= mostGroups) return [...groups]
	const rest = groups.slice(mostGroups - 1)
	const name = `其余 ${rest.length} 个章节`
	return [...groups.slice(0, mostGroups - 1), { name, short: name, tasks: rest.flatMap(({ tasks }) => tasks), isCounted: false }]
}
