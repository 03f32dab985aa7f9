import type { Paragraph } from '../../../model/plan.ts'
import { type LineIndex, type Passage, trim } from '../../passage.ts'
import { type Root, walk } from '../../structure/tree.ts'

/** The parts of an official document (GB/T 9704-2012, 7) that stand before its first chapter, and those behind its text. */
export interface FrontMatter {
	/** The lines before the first numbered section or table, in order, trimmed of nothing. */
	lines: Passage[]
	/** Every line that is no section and no table: where dates and disclosure may stand too. */
	loose: Passage[]
}

export function frontMatter(root: Root): FrontMatter {
	const lines: Passage[] = []
	for (const node of root.children) {
		if (node.type === 'section' || node.type === 'table') break
		lines.push(node.line)
	}
	const loose: Passage[] = []
	for (const { node } of walk(root.children)) if (node.type === 'paragraph' || node.type === 'title') loose.push(node.line)
	return { lines, loose }
}

/** The running text of the front matter: its lines that hold a sentence, not titles, numbers, dates and signatures. */
export function preambleOf(root: Root, index: LineIndex): Paragraph[] {
	return frontMatter(root)
		.lines.map(trim)
		.filter(line => /[。；!！]$/.test(line.text))
		.map(line => ({ text: line.text, position: index.position(line) }))
}
