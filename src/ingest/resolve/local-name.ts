import type { Jurisdiction } from '../../model/plan.ts'

/** The word for the level of a place, as bodies of that level are called: 渠县 → 县 (县教育局), 新疆维吾尔自治区 → 自治区. */
const levelWord = /(?:自治区|[省市县区州旗盟])$/u

/** What names the level already: 渠县|县委宣传部; but 达州市|市场监管局. */
const namesLevel = /^(?:自治区|[省市县区州旗盟])(?:委|直|级|纪委|党委|政府|人民政府)/u

/** Full- and half-width signs and the styles of brackets do not part two names; nor does 人民 in 人民政府. */
function nameForm(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[〔［【〈]/g, '(')
		.replace(/[〕］】〉]/g, ')')
		.replaceAll('人民政府', '政府')
}

/**
 * A body's name as the plan's own place calls it: in a plan of 渠县, 渠县教育局 and 四川省达州市渠县教育局 → 县教育局, 达州市教育局 → 市教育局,
 * 中共渠县县委宣传部 → 县委宣传部. Bodies of other places keep theirs.
 */
export function localName(name: string, jurisdiction: Jurisdiction | null): string {
	const form = nameForm(name)
	if (jurisdiction === null) return form
	const places = [jurisdiction, ...jurisdiction.parents].map(place => place.name)
	const withoutParty = form.replace(/^(?:中共|中国共产党)/u, '')
	let rest = withoutParty
	let last: string | undefined
	for (let next = placeAt(rest, places); next !== undefined; next = placeAt(rest, places)) {
		last = next
		rest = rest.slice(next.length)
	}
	if (last === undefined) return namesLevel.test(withoutParty) ? withoutParty : form
	return namesLevel.test(rest) ? rest : `${levelWord.exec(last)?.[0] ?? last}${rest}`
}

/** The place that a name begins with, when a body follows. */
function placeAt(name: string, places: readonly string[]): string | undefined {
	return places.find(place => name.startsWith(place) && name.length > place.length + 1)
}
