import { structure } from '../../../src/ingest/structure/index.ts'
import type { Node, Root } from '../../../src/ingest/structure/tree.ts'
import { normaliseText } from '../normalise/normalise-text.ts'

/** A text after the first three stages. */
export function treeOfText(text: string): Root {
	return structure(normaliseText(text)).root
}

/** A tree as an indented list: `s1 任务`, `¶ words`, `# title`, `table 2×3`. */
export function outlineOf(nodes: readonly Node[], depth = 0): string[] {
	return nodes.flatMap(node => {
		const indent = '  '.repeat(depth)
		if (node.type === 'paragraph') return [`${indent}¶ ${node.line.text}`]
		if (node.type === 'title') return [`${indent}# ${node.line.text}`]
		if (node.type === 'table') return [`${indent}table ${node.rows.length}×${node.header.cells.length}`]
		const body = node.body.text === '' ? '' : ` ｜ ${node.body.text}`
		return [`${indent}${node.id} ${node.title.text}${body}`, ...outlineOf(node.children, depth + 1)]
	})
}
