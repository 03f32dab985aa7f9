import { type Root, walk } from '../../structure/tree.ts'
import { bareLists, findClauses } from '../clause/find-clauses.ts'

/** How many items of a document must end in a bare list of bodies for such lists to be its way of writing who is responsible; or say it in brackets otherwise. */
const leastBareLists = 3
const leastBracketedClauses = 2

/** Whether a document writes who is responsible as bare lists in brackets: 〔市教育局、市财政局〕. */
export function usesBareLists(root: Root): boolean {
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
