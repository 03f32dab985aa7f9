import type { Section } from '../../../model/index.ts'
import type { OutlinePlace } from './score-measures.ts'

/** Where the tasks of each section stand in the outline, by the section's id. Sections come in the order of the document, those above first. */
export function placesOfSections(sections: readonly Pick<Section, 'id' | 'parent' | 'action' | 'heading'>[]): ReadonlyMap<string, OutlinePlace> {
	const places = new Map<string, OutlinePlace>()
	for (const { id, parent, action, heading } of sections) {
		const above = places.get(parent ?? '')
		const isBelow = action === null || above?.action === action
		places.set(id, { action, actionHeading: isBelow ? (above?.actionHeading ?? null) : heading, heading: isBelow ? heading : null })
	}
	return places
}

/** Where a task stands: in its section; where that decides nothing, by its own title. */
export function placeOfTask(task: { title: string; action: string | null }, section: OutlinePlace | undefined): OutlinePlace {
	if (section && section.action === task.action) return section
	return { action: task.action, actionHeading: task.title, heading: section?.heading ?? null }
}
