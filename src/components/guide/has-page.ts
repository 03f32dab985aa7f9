import { type Atlas, functionsIndex, measuresIndex, unitsOfPlace } from '../../atlas/index.ts'

/**
 * Whether an address of this site leads somewhere with the plans that are in the atlas. The guide's examples are taken from real plans;
 * on a site with other plans they stay as examples, without a link.
 * @param address from the site's root, such as `/quxian/units/xianjiaoyuju/` or `/miyi/miyi-2023/source/#L56`
 */
export function hasPage(address: string, atlas: Atlas): boolean {
	const { pathname, hash } = new URL(address, 'http://site.invalid')
	const parts = pathname.split('/').filter(part => part !== '')
	const [first, second, third] = parts[0] === 'embed' ? parts.slice(1) : parts
	if (first === 'functions') return second === undefined || functionsIndex(atlas).some(({ id }) => id === second)
	if (first === 'measures') return second === undefined || measuresIndex(atlas).some(({ measure }) => measure.id === second)
	if (first === 'data' && second === 'plans' && third !== undefined) return atlas.planById.has(third.replace(/\.\w+$/, ''))
	if (first === undefined || ['compare', 'data', 'guide', 'lineage', 'quality', 'search', 'targets'].includes(first)) return true
	const place = atlas.placeBySlug.get(first)
	if (!place) return false
	if (second === 'units') return third === undefined || unitsOfPlace(place).some(unit => unit.id === third)
	return second === undefined || hasLine(atlas, second, hash)
}

function hasLine(atlas: Atlas, planId: string, hash: string): boolean {
	const lines = atlas.textById.get(planId)?.split('\n')
	const line = /^#L(\d+)$/.exec(hash)?.[1]
	return lines !== undefined && (line === undefined || (lines[Number(line) - 1] ?? '').trim() !== '')
}
