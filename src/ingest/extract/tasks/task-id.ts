import { type Root, type Section, walk } from '../../structure/tree.ts'

/**
 * The id of the task in a section: `t12` where the document numbers its items 1. 2. 3. throughout, else the section's own id (s3-1).
 * From the structure alone: reading the words of a document better never changes an id.
 */
export function taskIds(root: Root): (section: Section) => string {
	const numbers: number[] = []
	for (const { node } of walk(root.children)) if (node.type === 'section' && node.numbering.rank === 3) numbers.push(node.numbering.value)
	const throughout = new Set(numbers).size === numbers.length
	return section => (throughout && section.numbering.rank === 3 ? `t${section.numbering.value}` : section.id)
}
