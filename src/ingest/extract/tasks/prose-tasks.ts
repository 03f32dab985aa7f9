import type { DeclaredRule } from '../../../model/plan.ts'
import { join, type LineIndex, type Passage, slice, squeeze, trim } from '../../passage.ts'
import { type Root, type Section, walk } from '../../structure/tree.ts'
import { type FoundClause, findClauses } from '../clause/find-clauses.ts'
import { parseClause } from '../clause/parse-clause.ts'
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
	const found: TasksFound = { tasks: [], declaredRules: [], taskSections: new Set() }
	for (const { node, path } of walk(root.children)) {
		if (node.type !== 'section') continue
		const pieces = piecesOf(node)
		const clauses = pieces.filter(piece => piece.clause)
		if (clauses.length === 0) continue
		found.taskSections.add(node)
		const groups = governed(pieces)
		groups.forEach(({ texts, clauses }, at) => {
			const id = groups.length > 1 ? `${idOf(node)}-${at + 1}` : idOf(node)
			const task = taskOf(node, path, { id, texts, clauses, first: at === 0 }, found, index)
			if (task) found.tasks.push(task)
		})
	}
	return found
}

interface Piece {
	text: Passage
	clause: FoundClause | null
}

/** The item's own words in order, cut into text and clauses. */
function piecesOf(section: Section): Piece[] {
	const own = [section.body, ...section.children.flatMap(child => (child.type === 'paragraph' ? [child.line] : []))]
	return own.flatMap(passage => {
		const pieces: Piece[] = []
		let start = 0
		for (const clause of findClauses(passage)) {
			const at = passage.offsets.indexOf(clause.whole.offsets[0] as number)
			pieces.push({ text: trim(slice(passage, start, at)), clause: null }, { text: clause.whole, clause })
			start = at + clause.whole.text.length
		}
		pieces.push({ text: trim(slice(passage, start)), clause: null })
		return pieces.filter(piece => /[^\s。；;，,]/.test(piece.text.text))
	})
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
	const parsed = clauses.map(clause => {
		const result = parseClause(clause.content, found.declaredRules.at(-1) ?? null, index)
		if (result.declares) found.declaredRules.push(result.declares)
		return result
	})
	const start = first ? trim(section.line) : (texts[0] ?? clauses[0]?.whole ?? section.line)
	const last = clauses.at(-1)?.whole as Passage
	const title = first && section.title.text !== '' ? squeeze(section.title).text : firstSentence(texts[0]?.text ?? squeeze(section.title).text)
	const deadline = parsed.map(clause => clause.deadline).find(passage => passage && passage.text !== '') ?? null
	return {
		id,
		number: section.numbering.printed,
		title,
		text: textOf(first ? section.title : null, texts),
		section: path.map(parent => headingText(parent)),
		sectionId: path.at(-1)?.id ?? null,
		details: [],
		clause: { text: clauses.map(clause => clause.whole.text).join(''), position: index.position(join(clauses.map(clause => clause.whole))) },
		deadline: deadline && { text: deadline.text, position: index.position(deadline) },
		assignments: parsed.flatMap(clause => clause.assignments),
		repeatedNames: parsed.flatMap(clause => clause.repeatedNames),
		recogniser: clauses[0]?.form ?? 'prose',
		position: { start: index.position(start).start, end: index.position(last).end },
	}
}

/** A heading as printed, number and words, without blanks or a run-in title's full stop. */
export function headingText(section: Section): string {
	return `${section.numbering.printed}${squeeze(section.title).text}`
}

function textOf(title: Passage | null, texts: readonly Passage[]): string {
	const heading = title && title.text !== '' ? `${title.text}${/[。！？]$/.test(title.text) ? '' : '。'}` : ''
	return `${heading}${texts.map(text => text.text).join('\n')}`.trim()
}

export function firstSentence(text: string): string {
	return /^[^。！？；;\n]+/.exec(text.trim())?.[0] ?? text.trim()
}
