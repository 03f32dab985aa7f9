import { hasLevel } from './body-names.ts'
import { type Folded, foldWithOffsets } from './fold.ts'
import { lettersOf } from './pinyin.ts'

/** A name in the forms in which what is typed is compared with it. */
export interface NameForm {
	text: string
	folded: Folded
	/** One a character; null when it cannot be read. */
	syllables: readonly string[] | null
	/** Whether 县, 市 … stands in front of a body's name. */
	hasLevel: boolean
	/** Whether its characters may be typed with gaps: 卫健局 for 县卫生健康局. Bodies are abbreviated so, other names are not. */
	isAbbreviated: boolean
	/** Whether only its beginning counts, and its pinyin only in full: a word that stands for many things beside the one that is asked for. */
	isWhole: boolean
}

/** What stands in a box, in the forms in which it is compared. */
export interface Typed {
	folded: string
	/** Empty when it is no pinyin. */
	letters: string
}

export interface Match {
	/** 0 the whole name · 1 the whole name without its level, or its initials · 2 its beginning · 3 a part of it · 4 an abbreviation */
	rank: number
	/** What of the name was typed: UTF-16 units, end not included. */
	spans: readonly { start: number; end: number }[]
}

export function readTyped(text: string): Typed {
	return { folded: foldWithOffsets(text).text, letters: lettersOf(text.normalize('NFKC')) }
}

/** How the typed text stands for the name, by its characters or by its pinyin; null when it does not. */
export function matchName(form: NameForm, { folded, letters }: Typed): Match | null {
	if (folded === '') return null
	const text = byText(form, folded)
	if (text) return form.isWhole && text.rank > 2 ? null : text
	const read = letters === '' ? null : byPinyin(form, letters)
	if (read) return form.isWhole && read.rank > 0 ? null : read
	return form.isAbbreviated ? byAbbreviation(form, folded) : null
}

function byText({ folded: name, hasLevel: level }: NameForm, typed: string): Match | null {
	const at = name.text.indexOf(typed)
	if (at < 0) return null
	const end = at + typed.length
	const spans = [{ start: name.starts[at] ?? 0, end: name.ends[end - 1] ?? 0 }]
	const isBeginning = at === 0 || (at === 1 && level)
	return { rank: isBeginning ? (end === name.text.length ? at : 2) : 3, spans }
}

/** Shorter strings of letters are in the middle of too many names. */
const shortestInside = 3

function byPinyin(form: NameForm, letters: string): Match | null {
	const { syllables, text } = form
	if (!syllables) return null
	const characters = [...text]
	for (const from of form.hasLevel ? [0, 1] : [0]) {
		const read = charactersRead(syllables, from, letters, true)
		if (read === 0) continue
		const isWhole = from + read === syllables.length
		const isFull = isWhole && syllables.slice(from).join('') === letters
		return { rank: isFull ? from : isWhole ? 1 : 2, spans: [spanOf(characters, from, read)] }
	}
	for (let from = 1; letters.length >= shortestInside && from < syllables.length; from += 1) {
		const read = charactersRead(syllables, from, letters, false)
		if (read > 0) return { rank: 3, spans: [spanOf(characters, from, read)] }
	}
	return null
}

/**
 * How many syllables the letters spell from one on: each in full or, with `initials`, by its first letter, the last one as far as it is
 * typed (jiaoyuj, jyj, jiaoyj). 0 when they do not.
 */
function charactersRead(syllables: readonly string[], from: number, letters: string, initials: boolean): number {
	let reached = new Set([0])
	for (let at = from; at < syllables.length && reached.size > 0; at += 1) {
		const syllable = syllables[at] ?? ''
		const next = new Set<number>()
		for (const offset of reached) {
			const rest = letters.slice(offset)
			if (syllable.startsWith(rest)) return at - from + 1
			if (rest.startsWith(syllable)) next.add(offset + syllable.length)
			if (initials && rest.startsWith(syllable.charAt(0))) next.add(offset + 1)
		}
		reached = next
	}
	return 0
}

function spanOf(characters: readonly string[], from: number, count: number): { start: number; end: number } {
	const start = characters.slice(0, from).join('').length
	return { start, end: start + characters.slice(from, from + count).join('').length }
}

/** The typed characters in this order, the first of them first in the name. */
function byAbbreviation({ folded: name, hasLevel: level }: NameForm, typed: string): Match | null {
	if (typed.length < 3 || !/^\p{Script=Han}+$/u.test(typed)) return null
	const spans: { start: number; end: number }[] = []
	let at = level && !hasLevel(typed) ? 1 : 0
	for (const character of typed) {
		const found = spans.length === 0 ? (name.text[at] === character ? at : -1) : name.text.indexOf(character, at)
		if (found < 0) return null
		const span = { start: name.starts[found] ?? 0, end: name.ends[found] ?? 0 }
		const last = spans.at(-1)
		if (last?.end === span.start) last.end = span.end
		else spans.push(span)
		at = found + 1
	}
	return { rank: 4, spans }
}
