import type { Outline, Task } from '../../../model/index.ts'
import type { ReadSection } from '../../extract/extraction.ts'
import { mentionsOf, type SpokenOf } from './mentions-of.ts'
import type { OutlinePlace } from './score-measures.ts'

export type { SpokenOf } from './mentions-of.ts'

/**
 * What the sections of a plan write of measures that none of its tasks carries out, by the section's id. Only sections without a task, in them or below:
 * beside tasks running text speaks of these.
 */
export function mentionsBySection(
	sections: readonly Pick<ReadSection, 'id' | 'parent' | 'passages'>[],
	tasks: readonly Task[],
	places: ReadonlyMap<string, OutlinePlace>,
	outline: Outline,
): ReadonlyMap<string, SpokenOf[]> {
	const carriedOut = new Set([...tasks, ...tasks.flatMap(({ details }) => details)].flatMap(({ measure, furtherMeasures }) => [measure, ...furtherMeasures]))
	const withTasks = sectionsWithTasks(sections, tasks)
	const spoken = new Map<string, SpokenOf[]>()
	for (const { id, passages } of sections) {
		const place = places.get(id)
		if (!place || withTasks.has(id)) continue
		spoken.set(
			id,
			mentionsOf(passages, place, outline).filter(({ measure }) => !carriedOut.has(measure)),
		)
	}
	return spoken
}

/** The sections in which a task lies, and those above them. */
function sectionsWithTasks(sections: readonly Pick<ReadSection, 'id' | 'parent'>[], tasks: readonly Task[]): ReadonlySet<string> {
	const parents = new Map(sections.map(({ id, parent }) => [id, parent]))
	const found = new Set<string>()
	for (const { sectionId } of tasks) for (let at = sectionId; at && !found.has(at); at = parents.get(at) ?? null) found.add(at)
	return found
}
