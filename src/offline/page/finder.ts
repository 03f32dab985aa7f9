import { makeAnnouncer } from '../../search/page/announcer.ts'
import { keepComposing } from '../../search/page/composition.ts'
import { followTyping } from '../../search/page/follow-typing.ts'
import { fold } from '../../search/query/fold.ts'
import { drawResults } from './draw-results.ts'
import { findHits, type Hit, wordsOf } from './find-hits.ts'
import { findUnits } from './find-units.ts'
import { type Marks, markSpans } from './mark-hits.ts'
import { type Passage, readPassages, readSource } from './read-passages.ts'
import { showMark } from './show-mark.ts'
import { unitsOf } from './units-of.ts'

/** What the last query found. */
interface Found {
	query: string
	passages: readonly Passage[]
	hits: readonly Hit[]
	marks: Marks
}

/** Starts the search over the file's own text. Everything that it finds stands literally there: no network, no index, no guess. */
export function startFinder(bar: HTMLElement, main: HTMLElement): void {
	const part = <Kind extends HTMLElement>(name: string) => bar.querySelector<Kind>(`[data-finder${name}]`)
	const form = part<HTMLFormElement>('')
	const input = form?.querySelector('input')
	const [status, spoken, steps, results, list] = [part('-status'), part('-spoken'), part('-steps'), part('-results'), part('-list')]
	if (!form || !input || !status || !spoken || !steps || !results || !list) return
	const announcer = makeAnnouncer(spoken)
	const source = document.querySelector<HTMLElement>('.offline-source')
	const units = unitsOf(main)
	let passages: Passage[] | null = null
	let found: Found | null = null
	let current = -1

	const open = (isOpen: boolean) => {
		results.hidden = !isOpen
		list.setAttribute('aria-expanded', String(isOpen))
	}
	const say = (sentence: string, isSettled: boolean) => {
		status.textContent = sentence
		announcer.say(sentence, isSettled)
	}
	const ask = (query: string) => {
		if (query.trim() === found?.query) return
		announcer.hold()
		found?.marks.take()
		current = -1
		passages ??= readPassages(main)
		const words = wordsOf(query, fold)
		const named = findUnits(units, query)
		let searched: readonly Passage[] = passages
		let hits = findIn(searched, words)
		if (hits.length === 0 && source) {
			searched = [readSource(source)]
			hits = findIn(searched, words)
		}
		found = { query: query.trim(), passages: searched, hits, marks: markHits(searched, hits) }
		results.replaceChildren(...drawResults({ units: named, passages: searched, hits, words }))
		steps.hidden = hits.length === 0 && named.length === 0
		for (const button of steps.querySelectorAll<HTMLElement>('[data-finder-step]')) button.hidden = hits.length === 0
		open(hits.length > 0 || named.length > 0)
		say(words.length === 0 ? '' : sentenceOf(found, named.length, searched !== passages), false)
	}
	const step = (by: 1 | -1) => {
		if (!found || found.hits.length === 0) return
		const count = found.hits.length
		show(current < 0 && by === -1 ? count - 1 : (current + by + count) % count)
	}
	const show = (at: number) => {
		const hit = found?.hits[at]
		if (!found || !hit) return
		open(false)
		for (const mark of found.marks.of[current] ?? []) mark.classList.remove('finder-current')
		current = at
		for (const mark of found.marks.of[at] ?? []) mark.classList.add('finder-current')
		const [mark] = found.marks.of[at] ?? []
		const passage = found.passages[hit.passage]
		if (mark && passage) showMark(mark, passage.anchor)
		say(`第 ${at + 1} 处，共 ${found.hits.length} 处`, true)
	}

	keepComposing(form, input)
	followTyping(
		form,
		input,
		() => false,
		(words, isSubmitted) => {
			ask(words)
			if (isSubmitted) step(1)
		},
	)
	input.addEventListener('keydown', event => {
		if (event.isComposing) return
		if (event.key === 'Enter' && event.shiftKey) {
			event.preventDefault()
			step(-1)
		}
		if (event.key === 'ArrowDown' && !results.hidden) {
			event.preventDefault()
			results.querySelector<HTMLElement>('a')?.focus()
		}
	})
	bar.addEventListener('keydown', event => {
		if (event.key !== 'Escape' || results.hidden) return
		event.preventDefault()
		open(false)
		input.focus()
	})
	for (const button of steps.querySelectorAll<HTMLElement>('[data-finder-step]')) {
		button.addEventListener('click', () => step(button.dataset.finderStep === 'next' ? 1 : -1))
	}
	list.addEventListener('click', () => open(results.hidden !== false))
	results.addEventListener('click', event => {
		const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null
		if (!link) return
		open(false)
		if (link.dataset.hit === undefined) return
		// The link's own way to the passage first, then to the word in it.
		setTimeout(() => show(Number(link.dataset.hit)))
	})
	document.addEventListener('click', event => {
		if (event.target instanceof Node && !bar.contains(event.target)) open(false)
	})
	document.addEventListener('keydown', event => {
		const isTyped = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
		if (event.key !== '/' || isTyped || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
		event.preventDefault()
		input.focus()
		input.select()
	})
}

function findIn(passages: readonly Passage[], words: readonly string[]): Hit[] {
	return findHits(
		passages.map(({ blocks }) => blocks.map(({ text }) => text)),
		words,
	)
}

/** Marks the hits; those of one block together. */
function markHits(passages: readonly Passage[], hits: readonly Hit[]): Marks {
	const groups = Map.groupBy(hits, ({ passage, block }) => passages[passage]?.blocks[block])
	return markSpans([...groups].flatMap(([block, own]) => (block ? [{ block, spans: own.map(({ span }) => span) }] : [])))
}

function sentenceOf({ query, hits }: Found, units: number, isSource: boolean): string {
	if (hits.length > 0) return isSource ? `只在原文里有，${hits.length} 处` : `${hits.length} 处，在 ${new Set(hits.map(({ passage }) => passage)).size} 条里`
	return units > 0 ? `单位 ${units} 个；文字里没有“${query}”` : `没有找到“${query}”`
}
