import { type Atlas, comparePath, functionPath, functionsIndex } from '../../../src/atlas/index.ts'
import { recordsOf } from '../../../src/search/build/records-of.ts'

/** A page, or a part of one with an address of its own, as a search engine out of the box is given it. */
export interface SearchablePage {
	path: string
	title: string
	paragraphs: string[]
}

/** One page for each unit, task, passage, place, field of government and comparison: the same things that the site's own search knows. */
export function pagesOf(atlas: Atlas): SearchablePage[] {
	const nameOf = new Map(atlas.plans.map(({ id, jurisdiction }) => [id, jurisdiction.name]))
	const records = recordsOf(atlas).map(({ kind, plan, path, title, segments }) => ({
		path,
		title: kind === 'unit' ? `${nameOf.get(plan) ?? ''}${title}` : title,
		paragraphs: segments,
	}))
	const functions = functionsIndex(atlas).map(({ id, name }) => ({
		path: functionPath(id),
		title: name,
		paragraphs: atlas.plans.flatMap(({ units }) => units.filter(unit => unit.functions.includes(id)).map(unit => unit.name)),
	}))
	const comparisons = atlas.plans.flatMap((plan, at) =>
		atlas.plans.slice(at + 1).map(other => ({
			path: comparePath(atlas, plan, other),
			title: `${plan.jurisdiction.name}和${other.jurisdiction.name}对照`,
			paragraphs: [plan.title ?? '', other.title ?? ''],
		})),
	)
	return [...records, ...functions, ...comparisons]
}
