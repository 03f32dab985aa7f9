import type { Citation } from '../model/index.ts'
import type { Outline } from '../model/registries.ts'
import type { Atlas, PublishedPlan } from './atlas.ts'
import { numberKey, titleKey } from './document-key.ts'
import { type DocumentHome, maybeHome } from './document-level.ts'

/** Where a plan cites a document. */
export interface CitedAt {
	plan: PublishedPlan
	citation: Citation
}

/** A document that a plan of the site is or cites, however often and however printed. */
export interface LineageDocument {
	/** Unique on the page: the plan's id, else d1, d2 … in the order in which they are first cited. */
	id: string
	/** As first printed; that of the plan or of the outline where it is one. */
	title: string | null
	documentNumber: string | null
	/** Other ways in which its number is printed. */
	otherNumbers: readonly string[]
	/** The plan of the site that it is; null for a document that the site does not have. */
	plan: PublishedPlan | null
	/** The outline of the registry that it is. */
	outline: Outline | null
	/** Whose it is; null where neither title nor number says so. */
	home: DocumentHome | null
	/** In the order of the plans. */
	citedAt: readonly CitedAt[]
}

interface Growing extends LineageDocument {
	otherNumbers: string[]
	citedAt: CitedAt[]
	titleKeys: Set<string>
}

/** All documents that plans of the site are or cite, each once: one number printed in two ways, a number and a title of one document are one. */
export function lineageDocuments(atlas: Atlas): LineageDocument[] {
	const documents: Growing[] = [...atlas.plans.map(ofPlan), ...atlas.registries.outlines.map(ofOutline)]
	const byNumber = new Map<string, Growing[]>()
	const byTitle = new Map<string, Growing[]>()
	for (const document of documents) enter(document)
	const citations = atlas.plans.flatMap(plan => plan.citations.map(citation => ({ plan, citation })))
	// A number says more than a title: documents with one are known before those that are named by title alone are looked for.
	for (const cited of citations.filter(({ citation }) => citation.documentNumber !== null)) add(cited)
	for (const cited of citations.filter(({ citation }) => citation.documentNumber === null)) add(cited)
	const order = new Map(citations.map(({ citation }, index) => [citation, index]))
	for (const { citedAt } of documents) citedAt.sort((a, b) => (order.get(a.citation) ?? 0) - (order.get(b.citation) ?? 0))
	const firstOf = ({ citedAt: [first] }: Growing) => (first ? (order.get(first.citation) ?? 0) : -1)
	const outside = documents.filter(({ plan, citedAt }) => plan === null && citedAt.length > 0).sort((a, b) => firstOf(a) - firstOf(b))
	outside.forEach((document, index) => {
		document.id = `d${index + 1}`
	})
	return [...documents.filter(({ plan }) => plan !== null), ...outside]

	function enter(document: Growing): void {
		if (document.documentNumber !== null) push(byNumber, numberKey(document.documentNumber), document)
		for (const key of document.titleKeys) push(byTitle, key, document)
	}

	function add({ plan, citation }: CitedAt): void {
		const document = maybeKnown(plan, citation) ?? create(plan, citation)
		document.citedAt.push({ plan, citation })
		if (citation.title !== null && !document.titleKeys.has(titleKey(citation.title))) {
			document.titleKeys.add(titleKey(citation.title))
			push(byTitle, titleKey(citation.title), document)
		}
		const number = citation.documentNumber
		if (number === null || number === document.documentNumber || document.otherNumbers.includes(number)) return
		if (document.documentNumber === null) document.documentNumber = number
		else document.otherNumbers.push(number)
	}

	function create(plan: PublishedPlan, citation: Citation): Growing {
		const { title, documentNumber } = citation
		const home = maybeHome(citation, plan.jurisdiction)
		const document = { id: '', title, documentNumber, otherNumbers: [], plan: null, outline: null, home, citedAt: [], titleKeys: new Set<string>() }
		documents.push(document)
		if (documentNumber !== null) push(byNumber, numberKey(documentNumber), document)
		return document
	}

	/** The one document that is meant; undefined when none is known, or more than one could be. */
	function maybeKnown(plan: PublishedPlan, { title, documentNumber }: Citation): Growing | undefined {
		const alike = title === null ? [] : (byTitle.get(titleKey(title)) ?? []).filter(document => isInReach(document, plan))
		if (documentNumber === null) return onlyOf(alike)
		const numbered = byNumber.get(numberKey(documentNumber)) ?? []
		return (
			onlyOf(numbered) ?? onlyOf(numbered.filter(document => alike.includes(document))) ?? onlyOf(alike.filter(document => document.documentNumber === null))
		)
	}
}

/** A title that is nobody's in particular (全民科学素质行动实施方案) is that of the own place or of one above it. */
function isInReach({ home }: Growing, { jurisdiction }: PublishedPlan): boolean {
	if (home === null || home.place === null) return true
	return [jurisdiction, ...jurisdiction.parents].some(({ name }) => name === home.place)
}

function ofPlan(plan: PublishedPlan): Growing {
	const { level, name } = plan.jurisdiction
	const titles = [plan.title, plan.noticeTitle].flatMap(title => title ?? [])
	return {
		...{ id: plan.id, title: plan.title ?? plan.noticeTitle, documentNumber: plan.documentNumber, otherNumbers: [], plan, outline: null, citedAt: [] },
		home: { level, place: level === 'country' ? null : name },
		titleKeys: new Set(titles.map(titleKey)),
	}
}

function ofOutline(outline: Outline): Growing {
	return {
		...{ id: '', title: outline.title, documentNumber: outline.documentNumber, otherNumbers: [], plan: null, outline, citedAt: [] },
		home: { level: 'country', place: null },
		titleKeys: new Set([outline.title, ...outline.titles].map(titleKey)),
	}
}

function onlyOf<One>(some: readonly One[]): One | undefined {
	return some.length === 1 ? some[0] : undefined
}

function push<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
	const known = map.get(key)
	if (known) known.push(one)
	else map.set(key, [one])
}
