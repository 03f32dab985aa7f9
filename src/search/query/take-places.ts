import type { PlaceName } from '../names.ts'
import { fold } from './fold.ts'
import type { NamedPlaces, NameIndex } from './name-index.ts'
import type { Read } from './reading.ts'

/** What may stand between two places. */
const between = /^(?:和|与|跟|同|及|以及|vs\.?|对比|比较|对|比|、)+/iu
const comparing = /vs|对比|比较/iu
const behindPlace = /^(?:的|地区|这边|那边|在|[/·,，、])/u
const beforePlace = /(?:在|是|的|，|、|和|与|跟|同|及)+$/u

export interface TakenPlaces {
	places: Read<PlaceName>[]
	/** The text without them. */
	rest: string
	/** Whether the words between them compare: 渠县对比巫山. */
	isCompared: boolean
}

/**
 * The places of a text, wherever they stand: 渠县教育局, 渠县 科普, 科普大篷车 渠县, 渠县和米易. A province or city that only stands for the
 * places below it is part of many names (四川省人民政府), so that it is taken before other words only where `isName` knows what is left.
 */
export function takePlaces(text: string, index: NameIndex, isName: (rest: string) => boolean): TakenPlaces {
	const taken: TakenPlaces = { places: [], rest: '', isCompared: false }
	const pieces = text.split(/\s+/u).filter(piece => piece !== '')
	const rests = pieces.map(piece => {
		let rest = piece
		for (let before = ''; before !== rest && rest !== ''; ) {
			before = rest
			if (index.unitsBySpelling.has(fold(rest))) break
			rest = takeOne(rest, index, isName, taken)
		}
		return rest
	})
	taken.rest = rests.filter(rest => rest !== '').join(' ')
	return taken
}

function takeOne(text: string, index: NameIndex, isName: (rest: string) => boolean, taken: TakenPlaces): string {
	// Behind a place its conjunction goes with the next one.
	const conjunction = taken.places.length > 0 ? (between.exec(text)?.[0] ?? '') : ''
	const whole = text.slice(conjunction.length)
	const folded = fold(whole)
	for (const named of index.placeNames) {
		const add = (rest: string) => {
			for (const value of named.places) if (!taken.places.some(place => place.value === value)) taken.places.push({ value, from: named.text })
			if (comparing.test(conjunction)) taken.isCompared = true
			return /^(?:比|比较|对比)$/u.test(rest) ? '' : rest
		}
		if (folded.startsWith(named.text)) {
			const behind = whole.slice(named.text.length)
			const rest = behind.replace(behindPlace, '')
			if (/^(?:比|比较|对比)$/u.test(rest)) taken.isCompared = true
			// 四川省达州市渠县: the province says where the county is.
			if (named.isAbove && index.placeNames.some(place => place !== named && fold(rest).startsWith(place.text))) return conjunction + rest
			if (isTakenFrom(named, behind, rest, isName)) return add(rest)
			// A shorter name of the same place says no more: 四川 in 四川省教育厅.
			if (named.isAbove) return text
		}
		if (folded.endsWith(named.text) && conjunction === '' && folded.length > named.text.length) {
			const rest = whole.slice(0, -named.text.length).replace(beforePlace, '')
			if (isTakenFrom(named, rest, rest, isName)) return add(rest)
		}
	}
	return text
}

/** What is left of a place must say something: 巫山现 is no place with 现. 达州市教育局 is a body of the city, which is not here; 达州的教育局 are those below it. */
function isTakenFrom({ text, isAbove }: NamedPlaces, behind: string, rest: string, isName: (rest: string) => boolean): boolean {
	if (rest.length === 1 && rest !== '比') return false
	if (!isAbove || rest === '') return true
	const isOfItself = behind === rest && /[省市县区州旗]$/u.test(text)
	return !isOfItself && isName(rest)
}
