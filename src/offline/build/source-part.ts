import { node, type ViewElement } from '../../compare/view/node.ts'
import { anchors } from './offline-page.ts'
import { appendChild, type Element, elementsIn, findIn, hasClass, remove, toTree } from './tree.ts'

/**
 * The source text of a plan, line by line, from its finished page, folded: what makes every statement of the file provable without a network. Beside the lines
 * of a task stands the way back to it; who carries it, the task itself says.
 */
export function sourcePart(sourceMain: Element): Element {
	const lines = findIn(sourceMain, 'source text', element => hasClass(element, 'source'))
	const intro = findIn(sourceMain, 'introduction of the source text', element => hasClass(element, 'source-intro'))
	for (const element of elementsIn(lines)) if (hasClass(element, 'task-roles')) remove(element)
	const count = elementsIn(lines).filter(element => hasClass(element, 'line')).length
	const part = toTree(headView(count))
	for (const each of [intro, lines]) {
		remove(each)
		appendChild(part, each)
	}
	return part
}

function headView(lines: number): ViewElement {
	return node(
		'details',
		{ class: 'offline-source outline-folded', id: anchors.source },
		node('summary', {}, node('h2', { class: 'outline-folded-heading' }, '原文'), node('span', { class: 'soft' }, `逐行，${lines} 行`)),
	)
}
