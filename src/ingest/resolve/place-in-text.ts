import type { Division } from '../../model/index.ts'
import { type DivisionIndex, divisionsAtHead } from './division-index.ts'

/** How a text speaks of its own place: 我市, 全县, 市委、市政府, 市第十次党代会. */
const ownLevel =
	/(?:我|本|全)([省市县区州旗盟])(?![场域级])|([省市县区州旗盟])第[一二三四五六七八九十]{1,3}次(?:党代会|代表大会)|([省市县区州旗盟])委、\3政府/gu

/** From the widest to the narrowest. */
const levels = ['省', '州盟', '市', '县区旗']

const inQuotes = /《([^《》]{4,80})》/gu

/**
 * The place of a document that names none in its head: the one that the titles it carries out begin with (《中共渠县委关于…》, 《渠县…规划》) and that is of the
 * level at which the text speaks of itself (我县). None where the text does not speak of itself or no such title is cited; several where more than one is.
 *
 * @param level of the issuer, where it names no place: 市 of 市人民政府办公室
 */
export function placesInText(texts: readonly string[], level: string | undefined, index: DivisionIndex): Division[] {
	const own = level ?? narrowest(texts)
	if (own === undefined) return []
	const cited = texts.flatMap(text => [...text.matchAll(inQuotes)].map(([, title]) => (title ?? '').replace(/^(?:中共|中国共产党)/u, '')))
	const named = cited.flatMap(title => divisionsAtHead(title, index).divisions)
	return [...new Set(named.filter(({ name }) => name.endsWith(own)))]
}

function narrowest(texts: readonly string[]): string | undefined {
	const spoken = texts.flatMap(text => [...text.matchAll(ownLevel)].map(match => match[1] ?? match[2] ?? match[3] ?? ''))
	const rank = (sign: string) => levels.findIndex(level => level.includes(sign))
	return [...new Set(spoken)].sort((left, right) => rank(right) - rank(left))[0]
}
