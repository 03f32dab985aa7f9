import { type Division, levelOf } from '../../model/index.ts'
import { shortPlaceName } from './slug.ts'

/** The national table as it is asked: by name, by code. Made once a table. */
export interface DivisionIndex {
	/** By the full name, and places of autonomy by their {@link currentName} where it is nobody else's. */
	byName: ReadonlyMap<string, Division[]>
	/** The autonomous regions by the name without any word for their kind: 内蒙古. */
	regions: ReadonlyMap<string, Division>
	byCode: ReadonlyMap<string, Division>
	longestName: number
}

const indexes = new WeakMap<readonly Division[], DivisionIndex>()

/** The index of a table of divisions; made at the first question, kept with the table. */
export function divisionIndex(divisions: readonly Division[]): DivisionIndex {
	const made = indexes.get(divisions)
	if (made) return made
	const byName = new Map<string, Division[]>()
	for (const division of divisions) byName.set(division.name, [...(byName.get(division.name) ?? []), division])
	for (const [name, same] of byName) {
		const current = same.filter(division => !division.former)
		if (current.length > 0) byName.set(name, current)
	}
	for (const [name, division] of currentNames(divisions)) if (!byName.has(name)) byName.set(name, [division])
	const index = {
		byName,
		regions: new Map(divisions.filter(({ name }) => name.endsWith('自治区')).map(division => [shortPlaceName(division.name), division])),
		byCode: new Map(divisions.map(division => [division.code, division])),
		longestName: Math.max(0, ...divisions.map(division => division.name.length)),
	}
	indexes.set(divisions, index)
	return index
}

/**
 * How a place of autonomy is called in daily use: without its peoples, 自治州 as 州. 凉山彝族自治州 → 凉山州, 彭水苗族土家族自治县 → 彭水县,
 * 鄂温克族自治旗 → 鄂温克旗. Null for any other place.
 */
function currentName(name: string): string | null {
	const kind = /自治([州县旗])$/u.exec(name)?.[1]
	return kind === undefined ? null : `${shortPlaceName(name).replace(/(?<=.)族$/u, '')}${kind}`
}

/** The current names that mean one place only. */
function currentNames(divisions: readonly Division[]): Map<string, Division> {
	const called = new Map<string, Division[]>()
	for (const division of divisions.filter(({ former }) => !former)) {
		const name = currentName(division.name)
		if (name !== null) called.set(name, [...(called.get(name) ?? []), division])
	}
	return new Map([...called].flatMap(([name, [one, another]]) => (one && !another ? [[name, one] as const] : [])))
}

/** The divisions above, the nearest first: 511725 → 达州市, 四川省; 500237 → 重庆市. Collecting codes (500200) are in no table. */
export function parentsOf(division: Division, index: DivisionIndex): Division[] {
	const above: Record<string, string[]> = {
		county: [`${division.code.slice(0, 4)}00`, `${division.code.slice(0, 2)}0000`],
		zone: [`${division.code.slice(0, 4)}00`, `${division.code.slice(0, 2)}0000`],
		city: [`${division.code.slice(0, 2)}0000`],
	}
	return (above[levelOf(division.code)] ?? []).map(code => index.byCode.get(code)).filter(parent => parent !== undefined)
}

/** Districts whose name is a common word: they count only behind the name of their city. */
const commonWord = /^[城郊矿东西南北]区$/u

/** What the beginning of a text names: the divisions that may be meant, and what follows their name. */
export interface DivisionHead {
	divisions: Division[]
	rest: string
}

/** What begins with a region's name and is not its government's: 新疆生产建设兵团, 广西大学. */
const notOfRegion = /^(?:[^、，]{0,8}(?:兵团|军区|大学|学院|公司|集团|油田)|路|街|大道)/u

/**
 * The divisions that the beginning of `text` names, printed alone or behind their parents: 渠县…, 四川省达州市渠县…, 内蒙古呼伦贝尔市…, 凉山州….
 * Several where places are called alike and no parent stands before; none where it begins otherwise.
 */
export function divisionsAtHead(text: string, index: DivisionIndex): DivisionHead {
	let { divisions, length: at } = headAt(text, index)
	if (at === 0) return { divisions: [], rest: text }
	for (;;) {
		const { divisions: next, length } = longestNameAt(text, at, index)
		const below = next.filter(division => parentsOf(division, index).some(parent => divisions.includes(parent)))
		if (below.length === 0) return { divisions, rest: text.slice(at) }
		divisions = below
		at += length
	}
}

/** Every division whose name stands anywhere in `text`, by `accept`. */
export function divisionsWithin(text: string, index: DivisionIndex, accept: (division: Division) => boolean): Division[] {
	const found = new Set<Division>()
	for (let at = 0; at < text.length; at++) {
		for (const division of longestNameAt(text, at, index).divisions) if (accept(division)) found.add(division)
	}
	return [...found]
}

/** Divisions called alike, and how long the name is that is printed. */
interface NamedAt {
	divisions: Division[]
	length: number
}

function headAt(text: string, index: DivisionIndex): NamedAt {
	const named = longestNameAt(text, 0, index)
	if (named.length > 0) return commonWord.test(text.slice(0, named.length)) ? { divisions: [], length: 0 } : named
	for (const [name, region] of index.regions) {
		if (text.startsWith(name) && !notOfRegion.test(text.slice(name.length))) return { divisions: [region], length: name.length }
	}
	return named
}

function longestNameAt(text: string, at: number, index: DivisionIndex): NamedAt {
	for (let length = Math.min(index.longestName, text.length - at); length >= 2; length--) {
		const same = index.byName.get(text.slice(at, at + length))
		if (same) return { divisions: same, length }
	}
	return { divisions: [], length: 0 }
}
