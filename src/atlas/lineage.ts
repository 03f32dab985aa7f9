import type { Atlas, PublishedPlan } from './atlas.ts'
import { issuedTitle } from './document-key.ts'
import { levelRank } from './document-level.ts'
import { type LineageDocument, lineageDocuments } from './lineage-documents.ts'
import { bigramsOf, diceOf } from './similarity.ts'

/** A document in the tree of what implements what. */
export interface LineageNode {
	document: LineageDocument
	/**
	 * How it is known what it implements: `cites` it says so itself; `level` the site does not have it, and plans that cite both put it below by the level of
	 * its place; null for a document at the top.
	 */
	evidence: 'cites' | 'level' | null
	/** The plans that cite both, where the evidence is the level. */
	citing: readonly PublishedPlan[]
	children: readonly LineageNode[]
}

export interface Lineage {
	/** The documents at the top with all that implements them; those with the most documents below first. */
	trees: readonly LineageNode[]
	/** Cited, and nothing is known to implement them: laws, plans on other matters, documents of unknown place. */
	others: readonly LineageDocument[]
	/** Plans that cite nothing and are not cited. */
	apart: readonly PublishedPlan[]
}

/** Laws and rules are observed by a plan, not carried out by it. */
const law = /(?:法|条例|规定|办法|章程|准则)(?:（[^（）]{1,12}）|\([^()]{1,12}\))?$/

/** Titles that are less alike than this are on different matters (全民科学素质行动实施方案 and 国民经济和社会发展规划 are below 0.2). */
const topicThreshold = 0.3

type Vote = Map<LineageDocument, PublishedPlan[]>

/**
 * Which document implements which. A plan implements the document of the nearest level above its own that it cites on its matter; a document that the site
 * does not have is put below the one of the next level by the plans that cite both. What is cited besides stands apart.
 */
export function lineage(atlas: Atlas): Lineage {
	const documents = lineageDocuments(atlas)
	const citedBy = new Map<PublishedPlan, LineageDocument[]>()
	for (const document of documents)
		for (const { plan } of document.citedAt) if (document.plan !== plan) citedBy.set(plan, [...(citedBy.get(plan) ?? []), document])
	const order = new Map(documents.map((document, index) => [document, index]))
	const parents = new Map<LineageDocument, LineageDocument>()
	const votes = new Map<LineageDocument, Vote>()
	for (const document of documents) {
		if (!document.plan) continue
		const chain = chainOf(document, citedBy.get(document.plan) ?? [])
		if (chain[0]) parents.set(document, chain[0])
		for (const [index, one] of chain.entries()) {
			const above = chain[index + 1]
			if (above && one.plan === null) vote(votes, one, above, document.plan)
		}
	}
	for (const [document, vote] of votes) parents.set(document, winnerOf(vote))
	const children = new Map<LineageDocument, LineageDocument[]>()
	for (const document of documents) {
		const parent = parents.get(document)
		if (parent) children.set(parent, [...(children.get(parent) ?? []), document])
	}
	const nodeOf = (document: LineageDocument): LineageNode => {
		const parent = parents.get(document)
		const citing = (parent && votes.get(document)?.get(parent)) ?? []
		const below = (children.get(document) ?? []).toSorted((a, b) => rankOf(a) - rankOf(b) || (order.get(a) ?? 0) - (order.get(b) ?? 0))
		return { document, evidence: parent ? (document.plan ? 'cites' : 'level') : null, citing, children: below.map(nodeOf) }
	}
	const tops = documents.filter(document => !parents.has(document))
	return {
		trees: tops
			.filter(document => children.has(document))
			.map(nodeOf)
			.sort((a, b) => sizeOf(b) - sizeOf(a)),
		others: tops.filter(document => document.plan === null && !children.has(document)),
		apart: tops.flatMap(document => (document.plan && !children.has(document) ? [document.plan] : [])),
	}
}

/** The documents that a plan carries out, the nearest first: of each level above its own the one on its matter; of another matter only where none is on its own. */
function chainOf({ title, home, plan }: LineageDocument, cited: readonly LineageDocument[]): LineageDocument[] {
	const own = home === null ? 0 : levelRank[home.level]
	const matter = bigramsOf(matterOf(title ?? '', plan))
	const above = cited
		.filter(document => document.home !== null && rankOf(document) < own && !law.test(issuedTitle(document.title ?? '')))
		.map(document => ({ document, likeness: isOutlineOf(document, plan) ? 1 : diceOf(matter, bigramsOf(matterOf(document.title ?? '', plan))) }))
	const onMatter = above.filter(({ likeness }) => likeness >= topicThreshold)
	const best = new Map<number, { document: LineageDocument; likeness: number }>()
	for (const one of onMatter.length > 0 ? onMatter : above) {
		const rank = rankOf(one.document)
		if (one.likeness > (best.get(rank)?.likeness ?? -1)) best.set(rank, one)
	}
	return [...best].sort(([a], [b]) => b - a).map(([, { document }]) => document)
}

function isOutlineOf({ outline }: LineageDocument, plan: PublishedPlan | null): boolean {
	return outline !== null && outline.family === plan?.family
}

/** A title without the names of places: what it is about. */
function matterOf(title: string, plan: PublishedPlan | null): string {
	const names = plan ? [plan.jurisdiction, ...plan.jurisdiction.parents].map(({ name }) => name) : []
	return names.reduce((rest, name) => rest.replaceAll(name, ''), issuedTitle(title))
}

function rankOf({ home }: LineageDocument): number {
	return home === null ? 0 : levelRank[home.level]
}

function vote(votes: Map<LineageDocument, Vote>, document: LineageDocument, above: LineageDocument, plan: PublishedPlan): void {
	const known = votes.get(document) ?? new Map<LineageDocument, PublishedPlan[]>()
	known.set(above, [...(known.get(above) ?? []), plan])
	votes.set(document, known)
}

/** The document that most plans put above; of equal ones that of the nearest level, then the first. */
function winnerOf(vote: Vote): LineageDocument {
	const [first, ...rest] = [...vote] as [[LineageDocument, PublishedPlan[]], ...[LineageDocument, PublishedPlan[]][]]
	return rest.reduce((best, one) => ((one[1].length - best[1].length || rankOf(one[0]) - rankOf(best[0])) > 0 ? one : best), first)[0]
}

/** How many documents are in a tree. */
function sizeOf({ children }: LineageNode): number {
	return 1 + children.reduce((sum, child) => sum + sizeOf(child), 0)
}
