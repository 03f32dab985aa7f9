import type { Outline } from '../../model/index.ts'
import type { Extraction } from '../extract/extraction.ts'
import { actionOf, isTelling } from './actions.ts'

/** How a plan follows one outline: the action of it to which each section and each task belongs; null where none does. */
export interface Following {
	readonly outline: Outline
	/** By the section's id. */
	readonly sections: ReadonlyMap<string, string | null>
	/** In the order of the tasks. */
	readonly tasks: readonly (string | null)[]
}

/**
 * A section belongs to the action that its heading decides, else to that of the section above; a task to its section's, else to the one that its title decides.
 * Only this outline is asked: what others stand in the registry moves nothing.
 */
export function followingOf({ sections, tasks }: Pick<Extraction, 'sections' | 'tasks'>, outline: Outline): Following {
	const bySection = new Map<string, string | null>()
	for (const { id, parent, title } of sections) bySection.set(id, actionOf([title], outline.actions) ?? bySection.get(parent ?? '') ?? null)
	return { outline, sections: bySection, tasks: tasks.map(({ sectionId, title }) => bySection.get(sectionId ?? '') ?? actionOf([title], outline.actions)) }
}

/** From so many actions on, a plan carries out an outline. Every plan has 组织实施, and one on another matter may well have 加强基础设施建设. */
const leastActions = 4
/** From such a share of its tasks on, one that cites an outline carries it out with fewer: a plan for 老年人科学素质提升行动 alone. */
const leastShareOfTasks = 0.5

/** How many sections and tasks belong to actions that tell the outline; 0 where these are too few for the plan to carry it out. */
export function partsFollowing({ outline, sections, tasks }: Following, isCited: boolean): number {
	const telling = new Set(outline.actions.filter(isTelling).map(({ id }) => id))
	const isTold = (action: string | null): action is string => action !== null && telling.has(action)
	const told = tasks.filter(isTold)
	const found = [...[...sections.values()].filter(isTold), ...told]
	const isCarriedOut = new Set(found).size >= leastActions || (isCited && told.length > 0 && told.length >= tasks.length * leastShareOfTasks)
	return isCarriedOut ? found.length : 0
}
