import { type Child, node, type ViewElement } from '../../compare/view/node.ts'

/** The lines of a table of a fragment: no style sheet draws them. */
export const tableLook = { border: '1', cellpadding: '6', style: 'border-collapse:collapse;width:100%' }

/** A table that reads right without any style sheet: its lines are attributes, its head is a head. */
export function fragmentTable(head: readonly string[], bodies: Child): ViewElement {
	const row = node(
		'tr',
		{},
		head.map(word => node('th', {}, word)),
	)
	return node('table', tableLook, node('thead', {}, row), bodies)
}
