/** A line cut into what it shares with another at its start, what is its own, and what it shares at its end. */
export interface ChangedLine {
	before: string
	changed: string
	after: string
}

/** What of `line` is not in `other`; a line without a counterpart is its own as a whole. */
export function changedPart(line: string, other: string | undefined): ChangedLine {
	if (other === undefined) return { before: '', changed: line, after: '' }
	let start = 0
	while (start < Math.min(line.length, other.length) && line[start] === other[start]) start++
	let end = 0
	while (end < Math.min(line.length, other.length) - start && line[line.length - 1 - end] === other[other.length - 1 - end]) end++
	return { before: line.slice(0, start), changed: line.slice(start, line.length - end), after: line.slice(line.length - end) }
}
