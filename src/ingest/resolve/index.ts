import type { Section, Task } from '../../model/plan.ts'
import type { Environment, ExtractedDocument, ResolvedDocument } from '../draft.ts'
import { stateFacts, supplementOf } from '../facts/state-facts.ts'
import { linesOf } from '../structure/tree.ts'
import { coverageOf } from './coverage.ts'
import { outlineFollowed } from './family.ts'
import { followingOf } from './following.ts'
import { meantNames } from './implied-level.ts'
import { placesMeant } from './jurisdiction.ts'
import { classifyTask } from './measures/classify-task.ts'
import { noMeasure } from './measures/measures-of.ts'
import { mentionsBySection, type SpokenOf } from './measures/mentions-by-section.ts'
import { placeOfTask, placesOfSections } from './measures/outline-place.ts'
import { planId } from './plan-id.ts'
import { resolveUnits } from './units.ts'

/**
 * Fifth stage: what a document does not print comes from the registries. Guarantees:
 * 1. every assignment's `unit` is in `units`; its printed name is among that unit's spellings;
 * 2. a name becomes another's spelling only when exactly one candidate is left;
 * 3. a jurisdiction, function, action or measure that does not follow is null or missing, never guessed; a plan on another matter than an outline has no actions.
 */
export function resolve(document: ExtractedDocument, { registries }: Environment): ResolvedDocument {
	const { metadata, citations, preamble, declaredRules, indicators } = document.extraction
	const { addressee, ...own } = metadata
	const { sidecar } = document
	const meantPlaces = placesMeant({ ...own, addressee, preamble: preamble.map(({ text }) => text) }, registries)
	const { facts, jurisdiction, stated, contradictions } = stateFacts(own, meantPlaces.length === 1 ? (meantPlaces[0] ?? null) : null, sidecar, registries)
	const id = document.id ?? planId(jurisdiction, facts, document.name, registries)
	const placeName = jurisdiction?.name.slice(0, 2) ?? null
	const meant = new Map(document.extraction.tasks.flatMap(task => [...meantNames(task.assignments, document.text, placeName)]))
	const names = [...meant].map(([{ printed }, name]) => ({ printed, meant: name }))
	const { units, idOf, corrections, unusedCorrections } = resolveUnits(names, id, registries, jurisdiction)
	const following = outlineFollowed(
		{ citations, ...facts },
		registries.outlines.map(outline => followingOf(document.extraction, outline)),
	)
	const outline = following?.outline ?? null
	const sections = document.extraction.sections.map(({ passages: _passages, ...section }): Section => {
		return { ...section, action: following?.sections.get(section.id) ?? null, mentions: [] }
	})
	const tasks = document.extraction.tasks.map(({ repeatedNames: _repeatedNames, ...task }, at): Task => {
		return {
			...task,
			...noMeasure,
			details: task.details.map(detail => ({ ...detail, ...noMeasure })),
			action: following?.tasks[at] ?? null,
			assignments: task.assignments.map(assignment => ({ ...assignment, unit: idOf.get(meant.get(assignment) as string) as string })),
		}
	})
	const places = placesOfSections(sections)
	const overrides = Map.groupBy(
		registries.measureOverrides.filter(({ plan }) => plan === id),
		({ task }) => task,
	)
	const classified = tasks.map(task => {
		return outline ? classifyTask(task, placeOfTask(task, places.get(task.sectionId ?? '')), outline, overrides.get(task.id)) : { task, unclear: [] }
	})
	const classifiedTasks = classified.map(({ task }) => task)
	const spoken = outline ? mentionsBySection(document.extraction.sections, classifiedTasks, places, outline) : new Map<string, SpokenOf[]>()
	return {
		...document,
		declaredRules,
		placesMeant: meantPlaces,
		contradictions,
		corrections,
		unusedCorrections,
		unclearMeasures: classified.flatMap(({ unclear }) => unclear),
		plan: {
			id,
			source: { file: document.name, parts: [...document.parts] },
			jurisdiction,
			...facts,
			family: outline?.family ?? null,
			sidecar: sidecar ? supplementOf(sidecar, stated) : null,
			citations,
			preamble,
			declaredRules,
			indicators: indicators.map(indicator => ({ ...indicator, place: jurisdiction?.name ?? '未载明' })),
			sections: sections.map(section => ({
				...section,
				mentions: (spoken.get(section.id) ?? []).map(({ measure, passage }) => ({ measure, text: passage.text, position: document.index.position(passage) })),
			})),
			tasks: classifiedTasks,
			units,
			coverage: coverageOf(document.text, linesOf(document.root), document.omitted, document.index),
		},
	}
}
