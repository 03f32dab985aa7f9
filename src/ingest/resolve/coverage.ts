import type { Omission, Plan } from '../../model/plan.ts'
import type { Passage } from '../passage.ts'

/** How much of a source is in the tree and what was left out, counted in non-blank UTF-16 units; what was masked counts as left out. */
export function coverageOf(text: string, lines: readonly Passage[], omitted: readonly Omission[]): Plan['coverage'] {
	let characters = 0
	for (const sign of text) if (!/\s/.test(sign)) characters += sign.length
	const leftOut = new Uint8Array(text.length)
	for (const { position } of omitted) leftOut.fill(1, position.start.offset, position.end.offset)
	let represented = 0
	for (const line of lines) {
		for (let at = 0; at < line.text.length; at++) if (!/\s/.test(line.text[at] as string) && leftOut[line.offsets[at] as number] !== 1) represented++
	}
	return {
		characters,
		represented,
		omitted: [...omitted].sort((left, right) => left.position.start.offset - right.position.start.offset),
	}
}
