import type { OmissionReason } from '../../model/plan.ts'
import { join, type Passage, slice, without } from '../passage.ts'
import { isPiped, type Line, withText } from './line.ts'

/** How Markdown breaks a line within a table's cell. */
const breakTag = /<br\s{0,3}\/?>/gi

/**
 * Takes Markdown's signs out of a line and keeps what they say: `#` the rank of a heading, `**` at the start a run-in title, two blanks at the end
 * a line break, `<br>` in a table's cell the same. Only the few signs that documents of this genre use; anything else is text.
 */
export function readMarkup(given: Line, omit: (passage: Passage, reason: OmissionReason) => void): Line {
	const line = isPiped(given) ? withoutBreaks(given, omit) : given
	const heading = /^(#{1,6})\s+(?=\S)/.exec(line.text)
	const breaks = /\S {2,}$/.test(line.text)
	let rest: Passage = line
	if (heading) {
		omit(slice(line, 0, heading[1]?.length ?? 0), 'markup')
		rest = slice(line, heading[0].length)
	}
	const marks = [...rest.text.matchAll(/\*\*/g)]
	if (marks.length < 2) return withText(line, rest, { hashes: heading?.[1]?.length ?? 0, breaks })
	const kept: Passage[] = []
	let last = 0
	let bold = 0
	marks.forEach((mark, index) => {
		// An odd sign at the end opens nothing: it stays text.
		if (index === marks.length - 1 && marks.length % 2 === 1) return
		kept.push(slice(rest, last, mark.index))
		omit(slice(rest, mark.index, mark.index + 2), 'markup')
		if (index === 1 && rest.text.slice(0, marks[0]?.index).trim() === '') bold = kept.reduce((sum, piece) => sum + piece.text.length, 0)
		last = mark.index + 2
	})
	kept.push(slice(rest, last))
	return withText(line, join(kept), { hashes: heading?.[1]?.length ?? 0, bold, breaks })
}

/** Where it stood the offsets have a gap, by which names in a cell are parted. */
function withoutBreaks(line: Line, omit: (passage: Passage, reason: OmissionReason) => void): Line {
	for (const tag of line.text.matchAll(breakTag)) omit(slice(line, tag.index, tag.index + tag[0].length), 'markup')
	return withText(line, without(line, breakTag))
}
