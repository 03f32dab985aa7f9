import type { PlaceName } from '../names.ts'
import { fold } from './fold.ts'
import type { NameIndex } from './name-index.ts'
import type { Read } from './reading.ts'

/** What may stand between two places, or between a place and the rest. */
const between = /^(?:和|与|跟|同|及|以及|vs\.?|VS\.?|对比|比较|对|比|、)+/u
const behindPlace = /^(?:的|地区|这边|那边|在)/u
const beforePlace = /(?:在|是|的|，|、|和|与|跟|同|及)+$/u

export interface TakenPlaces {
	places: Read<PlaceName>[]
	/** The text without them. */
	rest: string
}

/**
 * The places of a text, wherever they stand: 渠县教育局, 渠县 科普, 科普大篷车 渠县, 渠县和米易. A province or city that only stands for the
 * places below it is part of many names (四川省人民政府), so that it is taken before other words only where `isName` knows what is left.
 */
export function takePlaces(text: string, index: NameIndex, isName: (rest: string) => boolean): TakenPlaces {
	const places: Read<PlaceName>[] = []
	const pieces = text.split(/\s+/u).filter(piece => piece !== '')
	const rests = pieces.map(piece => {
		let rest = piece
		for (let before = ''; before !== rest && rest !== ''; ) {
			before = rest
			if (index.unitsBySpelling.has(fold(rest))) break
			rest = takeOne(rest, index, isName, places)
		}
		return rest
	})
	return { places: distinct(places), rest: rests.filter(rest => rest !== '').join(' ') }
}

function takeOne(text: string, index: NameIndex, isName: (rest: string) => boolean, taken: Read<PlaceName>[]): string {
	// Behind a place its conjunction goes with the next one.
	const start = taken.length > 0 ? (between.exec(text)?.[0].length ?? 0) : 0
	const folded = fold(text.slice(start))
	for (const { text: name, places, isAbove } of index.placeNames) {
		const add = (rest: string) => {
			if (isAbove && rest !== '' && !isName(rest)) return null
			taken.push(...places.map(value => ({ value, from: name })))
			return rest
		}
		if (folded.startsWith(name)) {
			const rest = add(text.slice(start + name.length).replace(behindPlace, ''))
			if (rest !== null) return rest
		}
		if (folded.endsWith(name) && start === 0) {
			const rest = add(text.slice(0, -name.length).replace(beforePlace, ''))
			if (rest !== null) return rest
		}
	}
	return text
}

function distinct(places: readonly Read<PlaceName>[]): Read<PlaceName>[] {
	return places.filter(({ value }, at) => places.findIndex(other => other.value === value) === at)
}
