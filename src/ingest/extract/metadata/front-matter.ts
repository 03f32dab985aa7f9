import type { Paragraph } from '../../../model/plan.ts'
import { type LineIndex, type Passage, squeeze, trim } from '../../passage.ts'
import { collectionNumber, isWholeTitle } from '../../structure/document-words.ts'
import { numberingOf } from '../../structure/numbering.ts'
import { type Node, type Root, walk } from '../../structure/tree.ts'

/** The parts of an official document (GB/T 9704-2012, 7) that stand before its first chapter, and those behind its text. */
export interface FrontMatter {
	/** The lines before the first numbered section or table, in order, trimmed of nothing. */
	lines: Passage[]
	/** Every line that is no section and no table, up to the next document of a collection: where dates and disclosure may stand too. */
	loose: Passage[]
}

export function frontMatter(root: Root): FrontMatter {
	const lines: Passage[] = []
	for (const node of root.children) {
		if (node.type === 'section' || node.type === 'table') break
		lines.push(node.line)
	}
	const loose: Passage[] = []
	const nodes = [...walk(root.children)].map(({ node }) => node)
	for (const [at, node] of nodes.entries()) {
		if (at > 0 && beginsNext(nodes, at)) break
		if (node.type === 'paragraph' || node.type === 'title') loose.push(node.line)
	}
	return { lines, loose }
}

/** Whether with that node the next document of a collection begins: its number goes on from the first line's, and it is a title that says 关于 or its date. */
function beginsNext(nodes: readonly Node[], at: number): boolean {
	const numberAt = (node: Node | undefined) =>
		node === undefined || node.type === 'table' || !collectionNumber.test(node.line.text) ? null : numberingOf(node.line.text)
	const first = numberAt(nodes[0])
	const here = first && numberAt(nodes[at])
	if (!first || !here || here.rank !== first.rank || here.value !== first.value + 1) return false
	let title = ''
	for (const node of nodes.slice(at, at + 4)) {
		if (node.type === 'table' || /[。；]/.test(node.line.text)) return false
		title += squeeze(node.line).text
		const plain = title.replace(collectionNumber, '')
		if (isWholeTitle(plain)) return /关于|[（(]\d{4}年\d{1,2}月(?:\d{1,2}日)?[）)]$/.test(plain)
	}
	return false
}

/** The running text of the front matter: its lines that hold a sentence, not titles, numbers, dates and signatures. */
export function preambleOf(root: Root, index: LineIndex): Paragraph[] {
	return frontMatter(root)
		.lines.map(trim)
		.filter(line => /[。；!！]$/.test(line.text))
		.map(line => ({ text: line.text, position: index.position(line) }))
}
