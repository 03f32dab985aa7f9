import type { SearchNames } from '../names.ts'
import type { Guess } from '../results/guesses.ts'
import { nearNames } from '../results/near-names.ts'
import { element } from './element.ts'
import { type Address, renderAnswer } from './render-answers.ts'

/** Nothing found: says where it was looked for, asks whether something else was meant, and offers names that look alike, and the places. */
export function renderNothing(asked: string, guesses: readonly Guess[], names: SearchNames, address: Address): HTMLElement {
	const near = nearNames(names, asked).filter(name => !guesses.some(guess => guess.text === name))
	const search = (name: string) => element('a', { href: `${address('/search/')}?q=${encodeURIComponent(name)}`, 'data-offered': '' }, name)
	const places = names.places.map(({ name, slug }) => element('a', { href: address(`/${slug}/`), 'data-offered': '' }, name))
	return element(
		'div',
		{ class: 'empty-state' },
		element('p', {}, `${names.plans.length} 份方案的原文里都没有这几个字，也没有单位、地方或职能叫这个名称。`),
		guesses.length === 0 ? null : element('p', { class: 'guesses' }, '您是不是要找：', ...joined(guesses.map(guess => search(guess.text)))),
		near.length === 0 ? null : element('p', {}, '相近的名称：', ...joined(near.map(search))),
		element('p', {}, '也可以从地方看起：', ...joined(places)),
	)
}

/** What the likeliest guess would answer, under a heading that says so: no reader takes it for the answer to what was typed. */
export function renderGuess({ text, answers }: Guess, names: SearchNames, address: Address): HTMLElement | null {
	if (answers.length === 0) return null
	const cards = answers.slice(0, 1).map(answer => renderAnswer(answer, 'guess-answer', names, address))
	for (const link of cards.flatMap(card => [...card.querySelectorAll('[data-result]')])) {
		link.removeAttribute('data-result')
		link.setAttribute('data-offered', '')
	}
	return element('section', { class: 'guess' }, element('h2', {}, `如果要找的是「${text}」`), ...cards)
}

function joined(nodes: readonly Node[]): (Node | string)[] {
	return nodes.flatMap((node, at) => (at === 0 ? [node] : ['、', node]))
}
