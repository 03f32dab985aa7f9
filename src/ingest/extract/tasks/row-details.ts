import type { Detail } from '../../../model/plan.ts'
import { type LineIndex, type Passage, slice, squeeze, trim } from '../../passage.ts'
import { type Root, type Section, walk } from '../../structure/tree.ts'
import type { ReadTask } from '../extraction.ts'

/** A share of common character pairs from which on two headings name the same thing, and by how much the best must beat the next. */
const threshold = 0.6
const margin = 0.08

/**
 * The passages that spell out a table's row: where the body of the document has a section of the same name (实施青少年科学素质提升行动 — （一）青少年科学素质提升行动),
 * its sub-headings are the details of the task. A section that two rows could mean is nobody's.
 */
export function addRowDetails(tasks: readonly ReadTask[], root: Root, taken: ReadonlySet<Section>, index: LineIndex): void {
	const sections = [...walk(root.children)].flatMap(({ node }) => (node.type === 'section' && !taken.has(node) ? [node] : []))
	const candidates = sections.map(section => ({ section, details: detailsOf(section, index) })).filter(({ details }) => details.length > 0)
	const claims = tasks
		.filter(task => task.recogniser === 'table-row')
		.map(task => ({ task, best: bestOf(core(task.title), candidates) }))
		.filter(claim => claim.best !== null)
	for (const { task, best } of claims) {
		if (best && claims.filter(claim => claim.best === best).length === 1) task.details = best.details
	}
}

interface Candidate {
	section: Section
	details: Detail[]
}

function bestOf(title: string, candidates: readonly Candidate[]): Candidate | null {
	const ranked = candidates
		.map(candidate => ({ candidate, score: similarity(title, core(squeeze(candidate.section.title).text)) }))
		.sort((left, right) => right.score - left.score)
	const [first, second] = ranked
	return first && first.score >= threshold && first.score - (second?.score ?? 0) >= margin ? first.candidate : null
}

/** A heading without the verb before it and its number. */
function core(heading: string): string {
	return heading.replace(/^(?:组织|深入|大力|全面|继续)*(?:实施|开展|推进|落实|推动|加强)/, '')
}

/** Dice's coefficient of the character pairs. */
function similarity(left: string, right: string): number {
	const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
	const [first, second] = [pairs(left), pairs(right)]
	if (first.size + second.size === 0) return 0
	return (2 * [...first].filter(pair => second.has(pair)).length) / (first.size + second.size)
}

/** The sub-headings of a section: numbered ones, and paragraphs with a run-in title (set in bold, or a first sentence that is a heading). */
function detailsOf(section: Section, index: LineIndex): Detail[] {
	return section.children.flatMap((child): Detail[] => {
		if (child.type === 'section') return child.body.text === '' ? [] : [detail(child.title, child.body, child.line, index)]
		if (child.type !== 'paragraph') return []
		const stop = child.line.bold > 0 ? child.line.bold : (/^[^。，,；;：:！？]{4,40}。(?=.)/.exec(child.line.text)?.[0].length ?? 0)
		if (stop === 0 || stop >= child.line.text.length) return []
		return [detail(slice(child.line, 0, stop), slice(child.line, stop), child.line, index)]
	})
}

function detail(title: Passage, text: Passage, whole: Passage, index: LineIndex): Detail {
	return { title: squeeze(title).text.replace(/。$/, ''), text: trim(text).text, position: index.position(trim(whole)) }
}
