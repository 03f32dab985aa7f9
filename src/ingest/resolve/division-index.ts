import { type Division, levelOf } from '../../model/index.ts'

/** The national table as it is asked: by name, by code. Made once a table. */
export interface DivisionIndex {
	byName: ReadonlyMap<string, Division[]>
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
	const index = {
		byName,
		byCode: new Map(divisions.map(division => [division.code, division])),
		longestName: Math.max(0, ...divisions.map(division => division.name.length)),
	}
	indexes.set(divisions, index)
	return index
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

/**
 * The divisions that the beginning of `text` names, printed alone or behind their parents: 渠县…, 四川省达州市渠县….
 * Several where places are called alike and no parent stands before; none where it begins otherwise.
 */
export function divisionsAtHead(text: string, index: DivisionIndex): DivisionHead {
	let divisions: Division[] = []
	let at = 0
	for (;;) {
		const next = longestNameAt(text, at, index)
		const below = at === 0 ? next : next.filter(division => parentsOf(division, index).some(parent => divisions.includes(parent)))
		const name = below[0]?.name
		if (name === undefined || (at === 0 && commonWord.test(name))) return { divisions, rest: text.slice(at) }
		divisions = below
		at += name.length
	}
}

/** Every division whose full name stands anywhere in `text`, by `accept`. */
export function divisionsWithin(text: string, index: DivisionIndex, accept: (division: Division) => boolean): Division[] {
	const found = new Set<Division>()
	for (let at = 0; at < text.length; at++) {
		for (const division of longestNameAt(text, at, index)) if (accept(division)) found.add(division)
	}
	return [...found]
}

function longestNameAt(text: string, at: number, index: DivisionIndex): Division[] {
	for (let length = Math.min(index.longestName, text.length - at); length >= 2; length--) {
		const same = index.byName.get(text.slice(at, at + length))
		if (same) return same
	}
	return []
}
