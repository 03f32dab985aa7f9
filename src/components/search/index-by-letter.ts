import type { PlaceName, SearchNames, UnitName } from '../../search/names.ts'
import { bareName } from '../../search/query/body-names.ts'
import { readTable, syllablesOf } from '../../search/query/pinyin.ts'

/** The names that begin with one letter in pinyin. */
export interface Letter {
	letter: string
	entries: Entry[]
}

/** A name of a body, and the bodies of that name by the places that they belong to. */
export interface Entry {
	name: string
	units: { unit: UnitName; place: PlaceName }[]
}

/** What has no pinyin (24小时服务中心) stands behind Z. */
const other = '#'

/**
 * The units of all places from A to Z, as one looks them up: 县 or 市 in front does not count, so that 县教育局 and 市教育体育局 stand
 * beside each other under J. Sorted by pinyin, then by the characters: no collator, whose order depends on the machine that builds.
 */
export function indexByLetter(names: SearchNames): Letter[] {
	const table = readTable(names.pinyin)
	const entries = new Map<string, Entry & { key: string }>()
	for (const unit of names.units) {
		const place = names.places.find(({ slug }) => slug === unit.place)
		if (!place) continue
		const known = entries.get(unit.name)
		if (known) known.units.push({ unit, place })
		else entries.set(unit.name, { name: unit.name, units: [{ unit, place }], key: keyOf(unit.name) })
	}
	/** Syllables stay apart: xian before xiang, and 西安 (xi an) before 县 (xian). */
	function keyOf(name: string): string {
		const syllables = syllablesOf(table, name)
		const withoutLevel = name.length - bareName(name).length
		return syllables ? syllables.slice(withoutLevel).join(' ') : name
	}
	const letters = new Map<string, Letter>()
	const sorted = [...entries.values()].sort((a, b) => rank(a.key) - rank(b.key) || compare(a.key, b.key) || compare(a.name, b.name))
	for (const { key, name, units } of sorted) {
		const letter = letterOf(key)
		const known = letters.get(letter) ?? { letter, entries: [] }
		known.entries.push({ name, units: units.toSorted((a, b) => compare(a.place.slug, b.place.slug)) })
		letters.set(letter, known)
	}
	return [...letters.values()]
}

function letterOf(key: string): string {
	const first = key.charAt(0).toUpperCase()
	return /^[A-Z]$/.test(first) ? first : other
}

function rank(key: string): number {
	return letterOf(key) === other ? 1 : 0
}

function compare(a: string, b: string): number {
	if (a === b) return 0
	return a < b ? -1 : 1
}
