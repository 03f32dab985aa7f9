import type { DeclaredRule } from '../../../model/plan.ts'
import { join, type LineIndex, type Passage, squeeze, trim } from '../../passage.ts'
import { type Paragraph, type Root, type Section, walk } from '../../structure/tree.ts'
import { ruleAt, takeDeclaredRule } from '../clause/declared-rules.ts'
import type { FindOptions } from '../clause/find-clauses.ts'
import { parseClause } from '../clause/parse-clause.ts'
import { deadlineOf } from '../clause/time-limit.ts'
import type { ReadTask } from '../extraction.ts'
import { firstSentence, type Governed, governed, headingText, headOf, ownPassages, piecesOf, textOf } from './item-pieces.ts'
import { sharedClause } from './shared-clause.ts'
import { taskIds } from './task-id.ts'
import { usesBareLists } from './uses-bare-lists.ts'

export interface TasksFound {
	tasks: ReadTask[]
	declaredRules: DeclaredRule[]
	/** The sections that are tasks themselves; they are no chapters. */
	taskSections: Set<Section>
	/** The paragraphs of chapters that are tasks themselves; they are no text of the chapter. */
	taskParagraphs: Set<Paragraph>
}

/**
 * Tasks in running text: a numbered item and the clause that stands at its end or on a line of its own behind it.
 * An item with several clauses is a task for each, governed by the text before it; under a heading each such paragraph is a task of the chapter. Sub-items that share
 * one clause are one task. In a document without any number the paragraphs with clauses are the tasks.
 */
export function proseTasks(root: Root, index: LineIndex): TasksFound {
	const idOf = taskIds(root)
	const options = { bareLists: usesBareLists(root) }
	const found: TasksFound = { tasks: [], declaredRules: [], taskSections: new Set(), taskParagraphs: new Set() }
	const declare = (passage: Passage) => {
		const taken = takeDeclaredRule(passage, index)
		if (taken) found.declaredRules.push(taken.rule)
	}
	for (const { node, path } of walk(root.children)) {
		if (node.type === 'table') continue
		if (node.type !== 'section') {
			const parent = path.at(-1)
			if (!parent || !(found.taskSections.has(parent) || found.taskParagraphs.has(node as Paragraph))) declare(node.line)
			continue
		}
		if (found.taskSections.has(node)) continue
		const shared = sharedClause(node, options)
		for (const item of shared?.items ?? []) found.taskSections.add(item)
		const pieces = piecesOf(shared?.passages ?? ownPassages(node), options)
		if (!pieces.some(piece => piece.clause)) {
			declare(node.line)
			continue
		}
		for (const piece of pieces) if (!piece.clause) declare(piece.text)
		const groups = governed(pieces)
		const isChapter = groups.length > 1 && node.body.text === '' && headOf(node).rest.text === ''
		if (isChapter) for (const child of node.children) child.type === 'paragraph' && found.taskParagraphs.add(child)
		else found.taskSections.add(node)
		groups.forEach((group, at) => {
			// p for part: the item's own sub-items are s1-1, s1-2.
			const id = groups.length > 1 ? `${idOf(node)}-p${at + 1}` : idOf(node)
			if (isChapter) found.tasks.push(taskOf(null, [...path, node], { ...group, id }, found, index))
			else found.tasks.push(taskOf(node, path, { ...group, id, first: at === 0 }, found, index))
		})
	}
	if (found.tasks.length === 0) looseTasks(root, options, found, index)
	// A declaration in a paragraph that turns out to be a task is met twice.
	return { ...found, declaredRules: [...new Map(found.declaredRules.map(rule => [rule.position.start.offset, rule])).values()] }
}

/** The paragraphs with clauses of a document that numbers nothing, each governed by its own words; a clause alone by the paragraph before it. Their ids are u1, u2. */
function looseTasks(root: Root, options: FindOptions, found: TasksFound, index: LineIndex): void {
	let before: Passage[] = []
	for (const node of root.children) {
		const pieces = node.type === 'paragraph' ? piecesOf([...before.slice(-1), node.line], options) : []
		const states = pieces.some(piece => piece.clause?.states)
		if (node.type === 'paragraph' && !states) before = [node.line]
		else before = []
		if (!states || node.type !== 'paragraph') continue
		const own = piecesOf([node.line], options)
		for (const group of governed(own[0]?.clause ? pieces : own)) {
			if (group.clauses.length > 0 && group.texts.length > 0) found.tasks.push(taskOf(null, [], { ...group, id: `u${found.tasks.length + 1}` }, found, index))
		}
	}
}

/** A task out of an item; of a paragraph where `section` is null. `first`: whether the item's number and title belong to it. */
function taskOf(
	section: Section | null,
	path: readonly Section[],
	{ id, texts, clauses, first = false }: Governed & { id: string; first?: boolean },
	found: TasksFound,
	index: LineIndex,
): ReadTask {
	const parsed = parseClause(
		clauses.map(clause => clause.content),
		ruleAt(found.declaredRules, clauses[0]?.whole.offsets[0] ?? 0),
		index,
	)
	if (parsed.declares) found.declaredRules.push(parsed.declares)
	const heading = section ? squeeze(headOf(section).title).text : ''
	const last = clauses.at(-1)?.whole as Passage
	// Where a clause comes before all text of its task, the task begins with it.
	const [start = last] = section && first ? [trim(section.line)] : [...texts.slice(0, 1), ...clauses.slice(0, 1).map(({ whole }) => whole)].sort(inSourceOrder)
	return {
		id,
		number: section?.numbering.printed ?? null,
		title: first && heading !== '' ? heading : firstSentence(texts[0]?.text ?? heading),
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

function inSourceOrder(left: Passage, right: Passage): number {
	return (left.offsets[0] ?? 0) - (right.offsets[0] ?? 0)
}
