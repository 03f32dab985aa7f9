import type { Line } from '../normalise/line.ts'
import type { Passage } from '../passage.ts'
import type { Numbering } from './numbering.ts'

/** The whole document. Sections nest by the document's own numbering; every line of the document is in exactly one node. */
export interface Root {
	type: 'root'
	children: Node[]
}

/** A numbered line, whether a heading or an item with its text behind it, and what belongs to it. */
export interface Section {
	type: 'section'
	/** From the numbers on the way to it: s2-1-3; `s2-1-3b` for a number that comes twice. */
	id: string
	line: Line
	numbering: Numbering
	/** The heading without its number: the whole line, or the run-in title up to its full stop. */
	title: Passage
	/** What stands behind a run-in title on the same line; empty for a heading. */
	body: Passage
	children: Node[]
}

/** A title: of the document, of an annex, or a heading without number. What follows it is not nested in the sections before it. */
export interface Title {
	type: 'title'
	line: Line
}

export interface Paragraph {
	type: 'paragraph'
	line: Line
}

export interface Cell {
	text: Passage
	/** Whether anything is printed in it. */
	filled: boolean
	/** Where its format says that it is the continuation of a merged cell: of the one above it or to its left. Null for a cell of its own, and in text, which cannot say. */
	merged: 'above' | 'left' | null
}

export interface Row {
	cells: Cell[]
	lines: Line[]
}

export interface Table {
	type: 'table'
	header: Row
	rows: Row[]
	/** Header rows printed again behind a page break; they are no rows. */
	repeated: Row[]
}

export type Node = Section | Title | Paragraph | Table

/** All nodes in reading order, parents first, each with the sections it lies in (outermost first). */
export function* walk(nodes: readonly Node[], path: readonly Section[] = []): Generator<{ node: Node; path: readonly Section[] }> {
	for (const node of nodes) {
		yield { node, path }
		if (node.type === 'section') yield* walk(node.children, [...path, node])
	}
}

/** The lines of a tree in reading order: with the lines given to `structure`, less the blank ones, this is nothing lost and nothing added. */
export function linesOf(root: Root): Line[] {
	const lines: Line[] = []
	for (const { node } of walk(root.children)) {
		if (node.type === 'table') {
			const rows = [node.header, ...node.rows, ...node.repeated].flatMap(row => row.lines)
			lines.push(...rows.sort((left, right) => (left.offsets[0] ?? 0) - (right.offsets[0] ?? 0)))
		} else lines.push(node.line)
	}
	return lines
}

/** The text of a tree, a line a node or cell. */
export function toText(root: Root): string {
	return linesOf(root)
		.map(line => line.text)
		.join('\n')
}
