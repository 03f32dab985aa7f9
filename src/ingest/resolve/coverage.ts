import type { Omission, Plan } from '../../model/plan.ts'
import type { Passage } from '../passage.ts'

/** How much of a source is in the tree and what was left out, counted in non-blank UTF-16 units. */
export function coverageOf(text: string, lines: readonly Passage[], omitted: readonly Omission[]): Plan['coverage'] {
	let characters = 0
	for (const sign of text) if (!/\s/.test(sign)) characters += sign.length
	let represented = 0
	for (const line of lines) for (const sign of line.text) if (!/\s/.test(sign)) represented += sign.length
	return {
		characters,
		represented,
		omitted: [...omitted].sort((left, right) => left.position.start.offset - right.position.start.offset),
	}
}
