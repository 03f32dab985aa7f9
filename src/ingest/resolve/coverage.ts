import type { Omission, Plan } from '../../model/plan.ts'
import type { LineIndex, Passage } from '../passage.ts'

/**
 * How much of a source is in the tree and what was left out, counted in non-blank UTF-16 units; what was masked counts as left out. No two omissions
 * overlap: a telephone number masked in a page's footer is personal data, and the footer is left out around it.
 */
export function coverageOf(text: string, lines: readonly Passage[], omitted: readonly Omission[], index: LineIndex): Plan['coverage'] {
	let characters = 0
	for (const sign of text) if (!/\s/.test(sign)) characters += sign.length
	const leftOut = new Uint8Array(text.length)
	const apart = omitted.flatMap(omission => notYetLeftOut(omission, text, leftOut, index))
	let represented = 0
	for (const line of lines) {
		for (let at = 0; at < line.text.length; at++) if (!/\s/.test(line.text[at] as string) && leftOut[line.offsets[at] as number] !== 1) represented++
	}
	return { characters, represented, omitted: apart.sort((left, right) => left.position.start.offset - right.position.start.offset) }
}

/** The parts of an omission that none before it has taken, without blanks around them; marks them in `leftOut`. */
function notYetLeftOut(omission: Omission, text: string, leftOut: Uint8Array, index: LineIndex): Omission[] {
	const [start, end] = [omission.position.start.offset, omission.position.end.offset]
	if (!leftOut.subarray(start, end).includes(1)) {
		leftOut.fill(1, start, end)
		return [omission]
	}
	const parts: Omission[] = []
	for (let from = start; from < end; from++) {
		if (leftOut[from] === 1 || /\s/.test(text[from] as string)) continue
		let to = from
		for (let at = from; at < end && leftOut[at] !== 1; at++) if (!/\s/.test(text[at] as string)) to = at + 1
		leftOut.fill(1, from, to)
		parts.push({ ...omission, position: index.span(from, to) })
		from = to
	}
	return parts
}
