import type { PinyinTable, SearchNames } from '../names.ts'
import { bareNames, namesOfUnit } from './body-names.ts'

/** Names by how they are read. */
export interface PinyinIndex {
	/** How the characters of the names are read. */
	table: SyllableTable
	/** Joined syllables, xianjiaoyuju, and initials, xjyj → the names that are read so, those with more tasks first. */
	full: ReadonlyMap<string, readonly string[]>
	initials: ReadonlyMap<string, readonly string[]>
	/** The names among them that are places'. */
	places: ReadonlySet<string>
	/** Longer titles with their syllables: any stretch of one may be typed (zhihuizhulao). */
	titles: readonly { characters: readonly string[]; syllables: readonly string[] }[]
}

/** The syllables of a text of the names, one a character; null when one of its characters is in no name. */
export function syllablesOf(table: SyllableTable, text: string): string[] | null {
	const whole = table.readings.get(text)
	if (whole) return [...whole]
	const syllables = Array.from(text, character => table.byCharacter.get(character) ?? (/\p{Script=Han}/u.test(character) ? '' : character.toLowerCase()))
	return syllables.includes('') ? null : syllables
}

export interface SyllableTable {
	byCharacter: ReadonlyMap<string, string>
	readings: ReadonlyMap<string, readonly string[]>
}

/** The published table in the form in which it is asked. */
export function readTable({ syllables, readings }: PinyinTable): SyllableTable {
	return {
		byCharacter: new Map(Object.entries(syllables).flatMap(([syllable, characters]) => Array.from(characters, character => [character, syllable] as const))),
		readings: new Map(Object.entries(readings).map(([name, reading]) => [name, reading.split(' ')])),
	}
}

export function indexPinyin(names: SearchNames): PinyinIndex {
	const table = readTable(names.pinyin)
	const weights = new Map<string, number>()
	const weigh = (name: string, weight: number) => weights.set(name, (weights.get(name) ?? 0) + weight)
	for (const { name, parents } of names.places) for (const place of [name, ...parents]) for (const each of [place, place.slice(0, -1)]) weigh(each, 1000)
	for (const unit of names.units) for (const name of bareNames(namesOfUnit(unit))) weigh(name, 1 + unit.lead + unit.responsible + unit.support)
	for (const { id, name, stems, names: whole } of names.functions) {
		// 卫健委, where some body of the field is a 委; 环保局, where one is a 局.
		const endings = ['局', '委'].filter(ending => names.units.some(unit => unit.functions.includes(id) && unit.name.endsWith(ending)))
		for (const each of [name, ...whole, ...stems, ...stems.flatMap(stem => (stem.length > 1 ? endings.map(ending => stem + ending) : []))]) weigh(each, 0)
	}
	const places = new Set(names.places.flatMap(({ name, parents }) => [name, ...parents].flatMap(each => [each, each.slice(0, -1)])))
	const full = new Map<string, string[]>()
	const initials = new Map<string, string[]>()
	for (const [name] of [...weights].filter(([each]) => each.length > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
		const syllables = syllablesOf(table, name)
		if (!syllables) continue
		add(full, syllables.join(''), name)
		add(initials, syllables.map(syllable => syllable.charAt(0)).join(''), name)
	}
	const titles = names.actions.flatMap(action => [action.title, ...action.measures.map(({ title }) => title)])
	return {
		table,
		full,
		initials,
		places,
		titles: titles.flatMap(title => {
			const syllables = syllablesOf(table, title)
			return syllables ? [{ characters: [...title], syllables }] : []
		}),
	}
}

/** Letters as they are typed for pinyin: blanks, apostrophes and tone figures aside, ü as v. Empty when the text is no pinyin. */
export function lettersOf(text: string): string {
	const letters = text
		.normalize('NFD')
		.replace(/u\u0308/giu, 'v')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[\s'’·]/gu, '')
	return /^[a-z]{2,60}$/.test(letters) ? letters : ''
}

/**
 * What letters may stand for, the likeliest first: a name read so in full, a stretch of a title, the initials of a name, or a place and a
 * name one after the other (qxjyj → 渠县教育局). Empty when nothing is read so.
 */
export function readPinyin(index: PinyinIndex, typed: string): string[] {
	const letters = lettersOf(typed)
	if (letters === '') return []
	const found = [...wholeNames(index, letters), ...stretches(index, letters)]
	return [...new Set(found.length > 0 ? found : pairs(index, letters))]
}

function wholeNames(index: PinyinIndex, letters: string): string[] {
	return [...(index.full.get(letters) ?? []), ...(index.initials.get(letters) ?? [])]
}

/** Shorter stretches of a title are read so by chance. */
const shortestStretch = 6

function stretches({ titles }: PinyinIndex, letters: string): string[] {
	if (letters.length < shortestStretch) return []
	return titles.flatMap(({ characters, syllables }) => {
		for (let from = 0; from < syllables.length; from += 1) {
			let read = ''
			for (let to = from; to < syllables.length && read.length < letters.length; to += 1) {
				read += syllables[to]
				if (read === letters) return [characters.slice(from, to + 1).join('')]
			}
		}
		return []
	})
}

/** A place and a name behind it. */
function pairs(index: PinyinIndex, letters: string): string[] {
	for (let at = letters.length - 2; at >= 2; at -= 1) {
		const place = wholeNames(index, letters.slice(0, at)).find(name => index.places.has(name))
		const [name] = wholeNames(index, letters.slice(at))
		if (place && name) return [place + name]
	}
	return []
}

function add(map: Map<string, string[]>, key: string, name: string): void {
	const list = map.get(key)
	if (list) list.push(name)
	else map.set(key, [name])
}
