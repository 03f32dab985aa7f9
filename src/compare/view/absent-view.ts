import { mentionStatement, noTaskStatement } from '../../atlas/measure-words.ts'
import type { ComparedRow } from '../align/comparison.ts'
import { node, type ViewElement } from './node.ts'
import type { ViewOptions } from './view-options.ts'

/** What is said where a plan has no task in a row: no more than is known. It may write of the measure without naming anybody. */
export function absentView({ measure, mentions }: Pick<ComparedRow, 'measure' | 'mentions'>, at: number, { address }: ViewOptions): ViewElement {
	const mention = mentions[at]
	if (!mention) return node('p', { class: 'absent' }, measure === null ? '没有相近的任务' : noTaskStatement)
	return node(
		'p',
		{ class: 'absent' },
		`${mentionStatement}：「${mention.heading}」，`,
		node('a', { href: address(mention.path) }, `原文第 ${mention.line} 行`),
	)
}
