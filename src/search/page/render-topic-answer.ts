import { measurePath } from '../../atlas/paths.ts'
import type { PlaceName } from '../names.ts'
import type { TopicAnswer, TopicRow } from '../results/topic-answer.ts'
import { type Address, bodiesSpan, card, noLeadNote, taskLink } from './answer-parts.ts'
import { element } from './element.ts'

export function topicCard(answer: TopicAnswer, address: Address): HTMLElement {
	const { terms, measures, elsewhere, rows } = answer
	const [first] = measures
	const words = terms.map(({ folded }) => folded)
	const links = measures.flatMap(({ id, title, action }, at) => [
		at > 0 ? '、' : '',
		element('a', { href: address(measurePath(id)) }, title),
		`（${action.title}）`,
	])
	return card(
		titleOf(answer),
		null,
		address,
		[],
		links.length === 0 ? null : element('p', { class: 'soft' }, '看各地怎样做同一项举措：', ...links),
		element('ul', { class: 'answer-rows' }, ...rows.map(row => topicRow(row, words, address))),
		first && elsewhere.length > 0
			? element(
					'p',
					{ class: 'soft' },
					`${someOf(elsewhere)}也有「${first.title}」的任务，写法不同，`,
					element('a', { href: address(measurePath(first.id)) }, '见各地对照'),
					'。',
				)
			: null,
	)
}

const mostPlaces = 5

function someOf(places: readonly PlaceName[]): string {
	const named = places
		.slice(0, mostPlaces)
		.map(({ name }) => name)
		.join('、')
	return places.length > mostPlaces ? `${named}等 ${places.length} 地` : named
}

function titleOf({ terms, isExact, isTogether, isWho }: TopicAnswer): string {
	const named = terms.map(({ text }) => `「${text}」`).join('和')
	if (!isExact) return `原文没有${named}，相近的任务${isWho ? '由谁负责' : '和单位'}`
	if (isTogether) return `${named}共同的任务`
	return isWho ? `${named}由谁负责` : `${named}的任务和单位`
}

function topicRow({ place, tasks, bodies, namesLead }: TopicRow, words: readonly string[], address: Address): HTMLElement {
	const [first] = tasks
	// The blank that does not break keeps the number from a line of its own.
	const count = tasks.length > 1 ? ['\u00a0', element('span', { class: 'answer-count' }, `等 ${tasks.length} 项`)] : []
	return element(
		'li',
		{},
		element('span', { class: 'answer-place' }, place.name),
		first ? element('span', { class: 'answer-task' }, taskLink(first, words, address), ...count) : null,
		bodies.length === 0 ? element('span', { class: 'soft' }, '未载明责任单位') : bodiesSpan(bodies, tasks.length, address),
		noLeadNote(namesLead),
	)
}
