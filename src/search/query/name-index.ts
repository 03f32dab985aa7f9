import type { FunctionName, PlaceName, SearchNames, UnitName } from '../names.ts'
import { bareName, bodySuffix, hasLevel, namesOfUnit } from './body-names.ts'
import { fold } from './fold.ts'
import { indexPinyin, type PinyinIndex } from './pinyin.ts'

/** What stands behind a field in the name of its body. A ministry (部) or a provincial department (厅) is no body of a city or county. */
const functionSuffix = /(?:部门|系统|领域|行业|主管部门|委员会|办公室|[局委办会])$/u

/** A name that stands for one place, or for all places below a province or city (isAbove). */
export interface NamedPlaces {
	text: string
	places: readonly PlaceName[]
	isAbove: boolean
}

/** A folded spelling of a unit, and the same without its level. */
interface SpelledUnit {
	name: string
	bare: string
	unit: UnitName
}

/** The names of the site in the folded form in which a query is compared. Made once from names.json. */
export interface NameIndex {
	names: SearchNames
	/** Folded spelling → the units of all places that print it. */
	unitsBySpelling: ReadonlyMap<string, readonly UnitName[]>
	/** The same without 县, 市 … in front. */
	unitsByBareName: ReadonlyMap<string, readonly UnitName[]>
	/** Spellings by their last character. */
	unitsByEnding: ReadonlyMap<string, readonly SpelledUnit[]>
	functionsByName: ReadonlyMap<string, readonly FunctionName[]>
	functionsByStem: ReadonlyMap<string, FunctionName>
	/** Folded full and short names of places and of what they belong to, the longest first: 渠县, 资阳市, 资阳, 四川省, 四川. */
	placeNames: readonly NamedPlaces[]
	documentNumbers: readonly string[]
	pinyin: PinyinIndex
}

export function indexNames(names: SearchNames): NameIndex {
	const unitsBySpelling = new Map<string, UnitName[]>()
	const unitsByBareName = new Map<string, UnitName[]>()
	const unitsByEnding = new Map<string, SpelledUnit[]>()
	for (const unit of names.units) {
		for (const spelling of namesOfUnit(unit)) {
			add(unitsBySpelling, spelling, unit)
			add(unitsByBareName, bareName(spelling), unit)
			add(unitsByEnding, spelling.at(-1) ?? '', { name: spelling, bare: bareName(spelling), unit })
		}
	}
	const functionsByName = new Map<string, FunctionName[]>()
	for (const entry of names.functions) {
		for (const name of [entry.name, ...entry.names, ...entry.stems.filter(stem => stem.length > 1)]) add(functionsByName, fold(name), entry)
	}
	const documentNumbers = [...names.plans, ...names.citations].flatMap(({ documentNumber }) => documentNumber ?? [])
	const functionsByStem = new Map(names.functions.flatMap(entry => entry.stems.map(stem => [fold(stem), entry] as const)))
	return {
		names,
		unitsBySpelling,
		unitsByBareName,
		unitsByEnding,
		functionsByName,
		functionsByStem,
		placeNames: indexPlaces(names.places),
		documentNumbers,
		pinyin: indexPinyin(names),
	}
}

/** A place by its own name; a province or city that has no plan itself stands for the places below it. */
function indexPlaces(places: readonly PlaceName[]): NameIndex['placeNames'] {
	const byName = new Map<string, PlaceName[]>()
	for (const place of places) for (const name of fullAndShort(place.name)) add(byName, name, place)
	const above = new Map<string, PlaceName[]>()
	for (const place of places) for (const name of place.parents.flatMap(fullAndShort)) if (!byName.has(name)) add(above, name, place)
	const all = [
		...Array.from(byName, ([text, named]) => ({ text, places: named, isAbove: false })),
		...Array.from(above, ([text, named]) => ({ text, places: named, isAbove: true })),
	]
	return all.sort((a, b) => b.text.length - a.text.length)
}

function fullAndShort(name: string): string[] {
	return [name, name.replace(/(?:自治)?[省市县区州旗盟]$/u, '')].map(fold).filter(text => text.length > 1)
}

/** The units that the folded text names: by a printed spelling, without the level, or by an abbreviation that fits exactly one unit of a place. */
export function unitsNamed(index: NameIndex, text: string): UnitName[] {
	const exact = index.unitsBySpelling.get(text) ?? index.unitsByBareName.get(text)
	if (exact) return [...exact]
	return bodySuffix.test(text) && text.length >= 3 ? abbreviated(index, text) : []
}

/**
 * The functions that the folded text names: 教育, 教委, 卫健部门, 文旅局. As for the names of units, the text is understood whole or not at all;
 * single characters stand for a function only beside others (文体旅).
 */
export function functionsNamed(index: NameIndex, text: string): FunctionName[] {
	for (const name of [text, bareName(text)]) {
		const whole = index.functionsByName.get(name) ?? index.functionsByName.get(name.replace(functionSuffix, ''))
		if (whole) return [...whole]
	}
	const core = bareName(text).replace(functionSuffix, '')
	return core === text || core.length < 2 || core.length > longestCore ? [] : (cutIntoStems(index, core, new Map()) ?? [])
}

/** No body carries so many functions in its name. */
const longestCore = 12

/**
 * Cuts a core into stems, the longest first, connectives between them allowed.
 * @param known what was found for what is left of the core, so that nothing is tried twice
 */
function cutIntoStems(index: NameIndex, core: string, known: Map<string, FunctionName[] | undefined>): FunctionName[] | undefined {
	if (core === '') return []
	if (known.has(core)) return known.get(core)
	let found: FunctionName[] | undefined
	for (let length = core.length; length > 0 && !found; length -= 1) {
		const stem = index.functionsByStem.get(core.slice(0, length))
		const rest = stem && cutIntoStems(index, core.slice(length).replace(/^[和与及、]/u, ''), known)
		if (stem && rest) found = [stem, ...rest.filter(({ id }) => id !== stem.id)]
	}
	known.set(core, found)
	return found
}

/** No abbreviation is longer. */
const longestAbbreviation = 16

/**
 * An abbreviation: its characters in this order inside a name of the same form of body, from its first one on (县卫健局, 县卫生健康局), one candidate
 * a place.
 */
function abbreviated({ unitsByEnding }: NameIndex, text: string): UnitName[] {
	if (text.length > longestAbbreviation) return []
	const isShort = ({ name, bare }: SpelledUnit) =>
		(bare.charAt(0) === text.charAt(0) && isSubsequence(text, bare)) || (hasLevel(text) && name.slice(0, 2) === text.slice(0, 2) && isSubsequence(text, name))
	const fitting = [...new Set((unitsByEnding.get(text.at(-1) ?? '') ?? []).filter(isShort).map(({ unit }) => unit))]
	const count = new Map<string, number>()
	for (const { place } of fitting) count.set(place, (count.get(place) ?? 0) + 1)
	return fitting.filter(({ place }) => count.get(place) === 1)
}

/** Whether the characters of `short` stand in `long` in their order. */
export function isSubsequence(short: string, long: string): boolean {
	let at = 0
	for (const character of long) if (character === short[at]) at += 1
	return at === short.length
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const list = map.get(key)
	if (!list) map.set(key, [value])
	else if (!list.includes(value)) list.push(value)
}
