import type { Comparison } from '../align/comparison.ts'
import { node, type ViewElement } from './node.ts'

/** What the signs before units and in texts mean, once for all rows. */
export function legendView({ plans, isPeriods }: Comparison): ViewElement[] {
	const [base, other] = plans
	const isPair = plans.length === 2
	const [before, after] = isPeriods ? ['上期', '本期'] : [base?.name ?? '基准', isPair ? (other?.name ?? '') : '这一份']
	const both = isPeriods ? '两期都列' : isPair ? '两份都列' : '同基准都列'
	const signs: readonly (readonly [sign: string, words: string])[] = [
		['＝', `${both}，分工相同`],
		['⇄', `${both}，分工不同（括号里是另一边的分工）`],
		['＋', `${after}有，${before}没有（单位、文字）`],
		['－', isPair ? `${before}有，${after}没有（单位、文字）` : `${before}有，其余都没有（单位；文字只同相近的比）`],
	]
	return [
		node('p', { class: 'visually-hidden' }, '下面各项里的符号：'),
		node(
			'dl',
			{ class: 'legend' },
			signs.map(([sign, words]) => node('div', {}, node('dt', {}, sign), node('dd', {}, words))),
		),
	]
}
