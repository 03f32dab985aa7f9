import { type LineIndex, type Passage, slice, squeeze, trim } from '../../passage.ts'
import { type Root, type Section, walk } from '../../structure/tree.ts'
import type { ReadDetail, ReadTask } from '../extraction.ts'

/** A share of common character pairs from which on two headings name the same thing, and by how much the best must beat the next. */
const threshold = 0.6
const margin = 0.08

/**
 * The passages that spell out a table's row: where the body of the document has a section of the same name (实施青少年科学素质提升行动 — （一）青少年科学素质提升行动),
 * its sub-headings are the details of the task. A section that two rows could mean is nobody's.
 */
export function addRowDetails(tasks: readonly ReadTask[], root: Root, taken: ReadonlySet<Section>, index: LineIndex): void {
	const sections = [...walk(root.children)].flatMap(({ node }) => (node.type === 'section' && !taken.has(node) ? [node] : []))
	const candidates = sections.flatMap((section): Candidate[] => {
		const details = detailsOf(section, index)
		return details.length === 0 ? [] : [{ pairs: pairsOf(core(squeeze(section.title).text)), details }]
	})
	const withPair = new Map<string, Candidate[]>()
	for (const candidate of candidates)
		for (const pair of candidate.pairs)
			withPair
				.set(pair, withPair.get(pair) ?? [])
				.get(pair)
				?.push(candidate)
	const claims = new Map<Candidate, ReadTask[]>()
	for (const task of tasks) {
		const best = task.recogniser === 'table-row' ? bestOf(pairsOf(core(task.title)), withPair) : null
		if (best) claims.set(best, [...(claims.get(best) ?? []).slice(0, 1), task])
	}
	for (const [{ details }, [task, another]] of claims) if (task && !another) task.details = details
}

/** A section with details, and the character pairs of its heading. */
interface Candidate {
	pairs: ReadonlySet<string>
	details: ReadDetail[]
}

/** A pair that so many headings have tells none of them from the others. */
const mostAlike = 200

/** The section whose heading comes nearest to a title, by Dice's coefficient of their character pairs; only those that have a pair in common are looked at. */
function bestOf(title: ReadonlySet<string>, withPair: ReadonlyMap<string, readonly Candidate[]>): Candidate | null {
	const shared = new Map<Candidate, number>()
	for (const pair of title) {
		const having = withPair.get(pair) ?? []
		if (having.length <= mostAlike) for (const candidate of having) shared.set(candidate, (shared.get(candidate) ?? 0) + 1)
	}
	const ranked = [...shared]
		.map(([candidate, count]) => ({ candidate, score: (2 * count) / (title.size + candidate.pairs.size) }))
		.sort((left, right) => right.score - left.score)
	const [first, second] = ranked
	return first && first.score >= threshold && first.score - (second?.score ?? 0) >= margin ? first.candidate : null
}

/** A heading without the verb before it and its number. */
function core(heading: string): string {
	return heading.replace(/^(?:组织|深入|大力|全面|继续)*(?:实施|开展|推进|落实|推动|加强)/, '')
}

function pairsOf(text: string): ReadonlySet<string> {
	return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

/** The sub-headings of a section: numbered ones, and paragraphs with a run-in title (set in bold, or a first sentence that is a heading). */
function detailsOf(section: Section, index: LineIndex): ReadDetail[] {
	return section.children.flatMap((child): ReadDetail[] => {
		if (child.type === 'section') return child.body.text === '' ? [] : [detail(child.title, child.body, child.line, index)]
		if (child.type !== 'paragraph') return []
		const stop = child.line.bold > 0 ? child.line.bold : (/^[^。，,；;：:！？]{4,40}。(?=.)/.exec(child.line.text)?.[0].length ?? 0)
		if (stop === 0 || stop >= child.line.text.length) return []
		return [detail(slice(child.line, 0, stop), slice(child.line, stop), child.line, index)]
	})
}

function detail(title: Passage, text: Passage, whole: Passage, index: LineIndex): ReadDetail {
	return { title: squeeze(title).text.replace(/。$/, ''), text: trim(text).text, position: index.position(trim(whole)) }
}
