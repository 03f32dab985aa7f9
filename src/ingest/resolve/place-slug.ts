import { join } from 'node:path'
import { type Division, type PlaceSlug, placeSlugsFile, type Registries, RegistryError } from '../../model/index.ts'
import { plainPlaceSlug, shortPlaceName, slugOf } from './slug.ts'

/**
 * The address of a division, its own in the whole country: that of content/place-slugs.yaml, else the plain pinyin (渠县 → quxian).
 *
 * @throws {RegistryError} when the registry has given this division's plain pinyin to another.
 */
export function placeSlug(division: Pick<Division, 'code' | 'name'>, registries: Pick<Registries, 'placeSlugs' | 'polyphones'>): string {
	const { byCode, bySlug } = indexOf(registries.placeSlugs)
	const registered = byCode.get(division.code)
	if (registered) return registered.slug
	const slug = plainPlaceSlug(division.name, registries.polyphones)
	const taken = bySlug.get(slug)
	if (taken) {
		throw new RegistryError(
			join('content', placeSlugsFile),
			taken.line,
			`网址「${slug}」给了代码 ${taken.code}，而「${division.name}」（${division.code}）的拼音也是它`,
			'请为其中一个另写网址；已经公布的不要改',
		)
	}
	return slug
}

/**
 * The address of a functional zone below its city: 石家庄高新技术产业开发区 → shijiazhuang-gaoxin, 资阳临空经济区 → ziyang-linkongjingjiqu.
 *
 * @param parents the divisions above, the nearest first · @param citySlug the address of the nearest
 */
export function zoneSlug(name: string, parents: readonly Pick<Division, 'name'>[], citySlug: string, polyphones: Registries['polyphones']): string {
	const own = zoneEndings.reduce((rest, [ending, short]) => rest.replace(ending, short), withoutParents(name, parents))
	return `${citySlug}-${slugOf(own, polyphones)}`
}

const zoneEndings: readonly (readonly [RegExp, string])[] = [
	[/(?:管理委员会|管委会)$/u, ''],
	[/(?:高新技术产业开发区|高新技术产业园区|高新技术开发区|高技术产业开发区|高新区)$/u, '高新'],
	[/(?:经济技术开发区|经济开发区|经开区)$/u, '经开'],
]

/** 河北邢台经济开发区 below 邢台市, 河北省 → 经济开发区. What is left is never empty. */
function withoutParents(name: string, parents: readonly Pick<Division, 'name'>[]): string {
	const words = parents.flatMap(parent => [parent.name, shortPlaceName(parent.name)])
	let rest = name
	for (;;) {
		const word = words.find(candidate => rest.startsWith(candidate) && rest.length > candidate.length)
		if (word === undefined) return rest
		rest = rest.slice(word.length)
	}
}

interface PlaceSlugIndex {
	byCode: ReadonlyMap<string, PlaceSlug>
	bySlug: ReadonlyMap<string, PlaceSlug>
}

const indexes = new WeakMap<readonly PlaceSlug[], PlaceSlugIndex>()

function indexOf(placeSlugs: readonly PlaceSlug[]): PlaceSlugIndex {
	const made = indexes.get(placeSlugs)
	if (made) return made
	const index = { byCode: new Map(placeSlugs.map(entry => [entry.code, entry])), bySlug: new Map(placeSlugs.map(entry => [entry.slug, entry])) }
	indexes.set(placeSlugs, index)
	return index
}
