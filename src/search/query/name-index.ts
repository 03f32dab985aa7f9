import type { FunctionName, PlaceName, SearchNames, UnitName } from '../names.ts'
import { fold } from './fold.ts'

const levels = '县市区旗省州'
/** What a body's name ends in; a topic that is no body (科普大篷车) is never taken for an abbreviation of one. */
const bodySuffix = /(?:人民政府|委员会|办公室|街道办事处|管委会|总局|[局委办会部厅院校社团联协中心所站馆处])$/u
const functionSuffix = /(?:部门|系统|领域|行业|主管部门|委员会|办公室|[局委办会部厅院])$/u

/** The names of the site in the folded form in which a query is compared. Made once from names.json. */
export interface NameIndex {
	names: SearchNames
	/** Folded spelling → the units of all places that print it. */
	unitsBySpelling: ReadonlyMap<string, readonly UnitName[]>
	/** The same without 县, 市 … in front. */
	unitsByBareName: ReadonlyMap<string, readonly UnitName[]>
	functionsByName: ReadonlyMap<string, readonly FunctionName[]>
	functionsByStem: ReadonlyMap<string, FunctionName>
	/** Folded full and short names, the longest first: 渠县, 资阳市, 资阳. */
	placeNames: readonly { text: string; place: PlaceName }[]
}

export function indexNames(names: SearchNames): NameIndex {
	const unitsBySpelling = new Map<string, UnitName[]>()
	const unitsByBareName = new Map<string, UnitName[]>()
	for (const unit of names.units) {
		for (const spelling of spellingsOf(unit)) {
			add(unitsBySpelling, spelling, unit)
			add(unitsByBareName, bare(spelling), unit)
		}
	}
	const functionsByName = new Map<string, FunctionName[]>()
	for (const entry of names.functions) {
		for (const name of [entry.name, ...entry.names, ...entry.stems.filter(stem => stem.length > 1)]) add(functionsByName, fold(name), entry)
	}
	const placeNames = names.places
		.flatMap(place => [place.name, place.name.slice(0, -1)].map(text => ({ text: fold(text), place })))
		.filter(({ text }) => text.length > 1)
		.sort((a, b) => b.text.length - a.text.length)
	const functionsByStem = new Map(names.functions.flatMap(entry => entry.stems.map(stem => [fold(stem), entry] as const)))
	return { names, unitsBySpelling, unitsByBareName, functionsByName, functionsByStem, placeNames }
}

/** The units that the folded text names: by a printed spelling, without the level, or by an abbreviation that fits exactly one unit of a place. */
export function unitsNamed(index: NameIndex, text: string): UnitName[] {
	const exact = index.unitsBySpelling.get(text) ?? index.unitsByBareName.get(text)
	if (exact) return [...exact]
	return bodySuffix.test(text) && text.length >= 3 ? abbreviated(index.names, text) : []
}

/**
 * The functions that the folded text names: 教育, 教委, 卫健部门, 文旅局. As for the names of units, the text is understood whole or not at all;
 * single characters stand for a function only beside others (文体旅).
 */
export function functionsNamed(index: NameIndex, text: string): FunctionName[] {
	for (const name of [text, bare(text)]) {
		const whole = index.functionsByName.get(name) ?? index.functionsByName.get(name.replace(functionSuffix, ''))
		if (whole) return [...whole]
	}
	const core = bare(text).replace(functionSuffix, '')
	return core === text || core.length < 2 ? [] : (cut(index, core) ?? [])
}

/** Cuts a core into stems, the longest first, connectives between them allowed. */
function cut(index: NameIndex, core: string): FunctionName[] | undefined {
	if (core === '') return []
	for (let length = core.length; length > 0; length -= 1) {
		const stem = index.functionsByStem.get(core.slice(0, length))
		if (!stem) continue
		const rest = cut(index, core.slice(length).replace(/^[和与及、]/u, ''))
		if (rest) return [stem, ...rest.filter(({ id }) => id !== stem.id)]
	}
	return undefined
}

/** An abbreviation: its characters in this order inside a name of the same form of body (县卫健局, 县卫生健康局), one candidate a place. */
function abbreviated(names: SearchNames, text: string): UnitName[] {
	const fitting = names.units.filter(unit =>
		spellingsOf(unit).some(name => name.at(-1) === text.at(-1) && isSubsequence(text, hasLevel(text) ? name : bare(name))),
	)
	const count = new Map<string, number>()
	for (const { place } of fitting) count.set(place, (count.get(place) ?? 0) + 1)
	return fitting.filter(({ place }) => count.get(place) === 1)
}

/** Every way in which a unit may be written: printed spellings, and the two names of one with a second name in brackets. */
function spellingsOf(unit: UnitName): string[] {
	const spellings = [unit.name, ...unit.spellings].map(fold)
	return [...new Set(spellings.flatMap(spelling => [spelling, ...splitBrackets(spelling)]))]
}

function splitBrackets(name: string): string[] {
	const match = /^(.+)\((.+)\)$/u.exec(name)
	// 各乡镇人民政府(街道办事处) is one name; a second name has a level or a body of its own.
	return match?.[1] && match[2] && hasLevel(match[2]) ? [match[1], match[2]] : []
}

export function hasLevel(name: string): boolean {
	return levels.includes(name.charAt(0))
}

function bare(name: string): string {
	return hasLevel(name) && name.length > 2 ? name.slice(1) : name
}

function isSubsequence(short: string, long: string): boolean {
	let at = 0
	for (const character of long) if (character === short[at]) at += 1
	return at === short.length
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const list = map.get(key)
	if (!list) map.set(key, [value])
	else if (!list.includes(value)) list.push(value)
}
