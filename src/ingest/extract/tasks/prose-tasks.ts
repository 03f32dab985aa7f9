import type { DeclaredRule } from '../../../model/plan.ts'
import { emptyPassage, join, type LineIndex, type Passage, slice, squeeze, trim } from '../../passage.ts'
import { type Root, type Section, walk } from '../../structure/tree.ts'
import { ruleAt, takeDeclaredRule } from '../clause/declared-rules.ts'
import { bareLists, type FindOptions, type FoundClause, findClauses } from '../clause/find-clauses.ts'
import { parseClause } from '../clause/parse-clause.ts'
import { deadlineOf } from '../clause/time-limit.ts'
import type { ReadTask } from '../extraction.ts'
import { taskIds } from './task-id.ts'

export interface TasksFound {
	tasks: ReadTask[]
	declaredRules: DeclaredRule[]
	/** The sections that are tasks themselves; they are no chapters. */
	taskSections: Set<Section>
}

/**
 * Tasks in running text: a numbered item and the clause that stands at its end or on a line of its own behind it.
 * An item with several clauses is a task for each, governed by the text before it.
 */
export function proseTasks(root: Root, index: LineIndex): TasksFound {
	const idOf = taskIds(root)
	const options = { bareLists: usesBareLists(root) }
	const found: TasksFound = { tasks: [], declaredRules: [], taskSections: new Set() }
	const declare = (passage: Passage) => {
		const taken = takeDeclaredRule(passage, index)
		if (taken) found.declaredRules.push(taken.rule)
	}
	for (const { node, path } of walk(root.children)) {
		if (node.type === 'table') continue
		if (node.type !== 'section') {
			const parent = path.at(-1)
			if (!parent || !found.taskSections.has(parent)) declare(node.line)
			continue
		}
		const pieces = piecesOf(node, options)
		if (!pieces.some(piece => piece.clause)) {
			declare(node.line)
			continue
		}
		found.taskSections.add(node)
		for (const piece of pieces) if (!piece.clause) declare(piece.text)
		const groups = governed(pieces)
		groups.forEach(({ texts, clauses }, at) => {
			// p for part: the item's own sub-items are s1-1, s1-2.
			const id = groups.length > 1 ? `${idOf(node)}-p${at + 1}` : idOf(node)
			const task = taskOf(node, path, { id, texts, clauses, first: at === 0 }, found, index)
			if (task) found.tasks.push(task)
		})
	}
	return found
}

/** How many items of a document must end in a bare list of bodies for such lists to be its way of writing who is responsible; or say it in brackets otherwise. */
const leastBareLists = 3
const leastBracketedClauses = 2

function usesBareLists(root: Root): boolean {
	let lists = 0
	let clauses = 0
	for (const { node } of walk(root.children)) {
		if (node.type === 'table') continue
		for (const passage of node.type === 'section' ? [node.title, node.body] : [node.line]) {
			const found = findClauses(passage)
			if (found.some(({ form }) => form.startsWith('bracketed'))) clauses++
			else if (found.length === 0 && bareLists(passage).length > 0) lists++
			if (lists > 0 && (lists >= leastBareLists || clauses >= leastBracketedClauses)) return true
		}
	}
	return false
}

interface Piece {
	text: Passage
	clause: FoundClause | null
}

/** A numbered line's title, up to the clause that may stand in it (1.做甲（责任单位：A）), and the words from there on. */
function headOf(section: Section, options: FindOptions = {}): { title: Passage; rest: Passage } {
	const first = findClauses(section.title, options)[0]
	if (!first?.states) return { title: section.title, rest: emptyPassage }
	const at = section.title.offsets.indexOf(first.whole.offsets[0] as number)
	return { title: trim(slice(section.title, 0, at)), rest: slice(section.title, at) }
}

/** The item's own words in order, cut into text and clauses. */
function piecesOf(section: Section, options: FindOptions): Piece[] {
	const own = [headOf(section).rest, section.body, ...section.children.flatMap(child => (child.type === 'paragraph' ? [child.line] : []))]
	const pieces = own.flatMap(passage => {
		const pieces: Piece[] = []
		let start = 0
		for (const clause of findClauses(passage, options)) {
			const at = passage.offsets.indexOf(clause.whole.offsets[0] as number)
			pieces.push({ text: tidy(slice(passage, start, at)), clause: null }, { text: clause.whole, clause })
			start = at + clause.whole.text.length
		}
		pieces.push({ text: tidy(slice(passage, start)), clause: null })
		return pieces.filter(piece => /[^\s。；;，,]/.test(piece.text.text))
	})
	// 完成时限：… and 责任人：… belong to the clause beside them; alone they are text.
	return pieces.map((piece, at) => {
		const beside = pieces[at - 1]?.clause || pieces[at + 1]?.clause?.states
		return piece.clause && !piece.clause.states && !beside ? { ...piece, clause: null } : piece
	})
}

/** Without the stop that a clause cut out before it has left behind. */
function tidy(text: Passage): Passage {
	return trim(slice(text, /^[\s；;，,。]*/.exec(text.text)?.[0].length ?? 0))
}

/** Text and the clauses right behind it: label lines that follow each other (牵头单位… 责任单位… 完成时限…) are one clause. */
function governed(pieces: readonly Piece[]): { texts: Passage[]; clauses: FoundClause[] }[] {
	const groups: { texts: Passage[]; clauses: FoundClause[] }[] = []
	for (const piece of pieces) {
		const last = groups.at(-1)
		if (piece.clause) {
			if (last) last.clauses.push(piece.clause)
			else groups.push({ texts: [], clauses: [piece.clause] })
		} else if (last && last.clauses.length === 0) last.texts.push(piece.text)
		else groups.push({ texts: [piece.text], clauses: [] })
	}
	// Text behind the last clause belongs to the item, and is governed by nothing: it is kept with the last task.
	const trailing = groups.at(-1)
	if (groups.length > 1 && trailing?.clauses.length === 0) {
		groups.pop()
		groups.at(-1)?.texts.push(...trailing.texts)
	}
	return groups
}

interface Governed {
	id: string
	texts: Passage[]
	clauses: FoundClause[]
	first: boolean
}

function taskOf(section: Section, path: readonly Section[], { id, texts, clauses, first }: Governed, found: TasksFound, index: LineIndex): ReadTask | null {
	const parsed = parseClause(
		clauses.map(clause => clause.content),
		ruleAt(found.declaredRules, clauses[0]?.whole.offsets[0] ?? 0),
		index,
	)
	if (parsed.declares) found.declaredRules.push(parsed.declares)
	const heading = headOf(section).title
	const start = first ? trim(section.line) : (texts[0] ?? clauses[0]?.whole ?? section.line)
	const last = clauses.at(-1)?.whole as Passage
	const title = first && heading.text !== '' ? squeeze(heading).text : firstSentence(texts[0]?.text ?? squeeze(heading).text)
	return {
		id,
		number: section.numbering.printed,
		title,
		text: textOf(first ? section : null, texts),
		section: path.map(parent => headingText(parent)),
		// A heading that is a task itself is no chapter.
		sectionId: path.findLast(parent => !found.taskSections.has(parent))?.id ?? null,
		details: [],
		clause: { text: clauses.map(clause => clause.whole.text).join(''), position: index.position(join(clauses.map(clause => clause.whole))) },
		deadline: deadlineOf(parsed.deadline, index),
		assignments: parsed.assignments,
		repeatedNames: parsed.repeatedNames,
		recogniser: clauses[0]?.form ?? 'prose',
		position: { start: index.position(start).start, end: index.position(last).end },
	}
}

/** A heading as printed, number and words, without blanks or a run-in title's full stop. */
export function headingText(section: Section): string {
	return `${section.numbering.printed}${squeeze(headOf(section).title).text}`
}

/** A run-in title goes on in its text as printed; a heading stands on a line of its own. */
function textOf(section: Section | null, texts: readonly Passage[]): string {
	const words = texts.map(text => text.text).join('\n')
	const title = section ? headOf(section).title.text : ''
	if (!section || title === '') return words.trim()
	const runsIn = section.body.text !== '' && words !== ''
	return `${title}${runsIn ? '。' : '\n'}${words}`.trim()
}

export function firstSentence(text: string): string {
	return /^[^。！？；;\n]+/.exec(text.trim())?.[0] ?? text.trim()
}
