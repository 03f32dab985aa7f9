import type { Task } from '../model/index.ts'

/** What stands between a title and the text that follows it, and is not shown when the title is set as a heading. */
const titleEnd = /^[。．.：:！!？?\s]+/

/**
 * The paragraphs to show under a task's title. Empty when the title says everything; the whole text when the title is not
 * cut off from it by a full stop or colon, because the sentence would otherwise begin in its middle.
 */
export const bodyOf = ({ title, text }: Pick<Task, 'title' | 'text'>): string[] => {
	const rest = text.startsWith(title) ? text.slice(title.length) : text
	const body = rest === '' ? '' : titleEnd.test(rest) ? rest.replace(titleEnd, '') : text
	return body
		.split('\n')
		.map(paragraph => paragraph.trim())
		.filter(paragraph => paragraph !== '')
}
