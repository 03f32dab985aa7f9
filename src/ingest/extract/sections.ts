import { type LineIndex, type Passage, squeeze, trim } from '../passage.ts'
import { type Root, walk } from '../structure/tree.ts'
import type { ReadSection } from './extraction.ts'
import { headingText } from './tasks/item-pieces.ts'
import type { TasksFound } from './tasks/prose-tasks.ts'

/** The chapters of a document: its numbered sections that are no tasks, with the text in them that belongs to no task. */
export function sectionsOf(root: Root, { taskSections, taskParagraphs }: Pick<TasksFound, 'taskSections' | 'taskParagraphs'>, index: LineIndex): ReadSection[] {
	const sections: ReadSection[] = []
	for (const { node, path } of walk(root.children)) {
		if (node.type !== 'section' || taskSections.has(node)) continue
		const passages: Passage[] = [
			node.body,
			...node.children.flatMap(child => (child.type === 'paragraph' && !taskParagraphs.has(child) ? [trim(child.line)] : [])),
		].filter(passage => passage.text !== '')
		sections.push({
			id: node.id,
			number: node.numbering.printed,
			title: squeeze(node.title).text,
			heading: headingText(node),
			level: path.length + 1,
			parent: path.findLast(section => !taskSections.has(section))?.id ?? null,
			position: index.position(trim(node.line)),
			paragraphs: passages.map(passage => ({ text: passage.text, position: index.position(passage) })),
			passages,
		})
	}
	return sections
}
