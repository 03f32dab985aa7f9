import type { Passage } from '../../passage.ts'
import type { Section } from '../../structure/tree.ts'
import { type FindOptions, findClauses } from '../clause/find-clauses.ts'
import { ownPassages, piecesOf } from './item-pieces.ts'

/**
 * The words of an item whose sub-items share one clause: （一）甲⏎1.…⏎2.…⏎责任单位：A. The clause stands on a line of its own behind the last sub-item, and none of the
 * others has one: it is said of all of them. Null where a section is not of this form.
 */
export function sharedClause(section: Section, options: FindOptions): { passages: Passage[]; items: Section[] } | null {
	const items = section.children.filter(child => child.type === 'section')
	const last = items.at(-1)
	if (items.length < 2 || !last || section.children.at(-1) !== last) return null
	if (items.some(item => item.children.some(child => child.type !== 'paragraph'))) return null
	const states = (passages: readonly Passage[]) => passages.some(passage => findClauses(passage, options).some(clause => clause.states))
	if (states(ownPassages(section)) || items.slice(0, -1).some(item => states(ownPassages(item))) || states([last.title, last.body])) return null
	const paragraphs = last.children.flatMap(child => (child.type === 'paragraph' ? [child.line] : []))
	const clauseAt = paragraphs.findIndex(paragraph => piecesOf([paragraph], options)[0]?.clause?.states)
	if (clauseAt < 0 || paragraphs.slice(clauseAt).some(paragraph => !piecesOf([paragraph], options)[0]?.clause)) return null
	return {
		passages: [
			...ownPassages(section),
			...items.flatMap(item => [item.line, ...item.children.flatMap(child => (child.type === 'paragraph' ? [child.line] : []))]),
		],
		items,
	}
}
