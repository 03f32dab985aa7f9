import { type Child, node, type ViewElement } from './node.ts'

/** What one plan says in a line, below its name. */
export function cellView(at: number, name: string, ...content: readonly Child[]): ViewElement {
	return node('div', { class: `cell plan-${at + 1}` }, node('p', { class: 'cell-place' }, name), content)
}
