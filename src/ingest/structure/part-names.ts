import { bodyEnd, isBodyName } from './document-words.ts'

/** How the names of bodies of the country begin. */
const national =
	/^(?:中共中央|中央|国务院|国家|最高人民|全国|中国|中华全国|共青团中央|教育部|科技部|科学技术部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源|自然资源部|生态环境部|住房|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人|应急管?理?部|人民银行|审计署|海关总署|税务总局|市场监管总局|金融监管总局|银保监会|证监会|国资委|体育总局|广电总局|能源局|林草局|铁路局|民航局|邮政局|文物局|中医药局|药监局|疾控局|知识产权局|乡村振兴局|供销合作总社|国管局|中直管理局)/

/** Bodies of the country whose offices in a place bear both names: 国家税务总局渠县税务局. */
const vertical = '国家税务总局|国家统计局|国家金融监督管理总局|国家矿山安全监察局|国家能源局|中国人民银行|中国气象局'
const verticalHere = new RegExp(`^(?:${vertical})`)
const verticalBefore = new RegExp(`(?:${vertical})$`)

/** Offices of the country in a province, by its short name: 福建证监局. */
const officeOfCountry = /^(?:银保监局|证监局|金融监管局|通信管理局|海关|海事局|邮政管理局|煤矿安监局|税务局)/

/** So long may words be of which names are read. */
const longest = 400

/**
 * The names of bodies that stand in a text without anything between them, one by one: cut where the same place or level begins again, 中共… and 人民政府 of
 * one place, or another body of the country. The text itself where it is one name or none.
 */
export function partNames(text: string): string[] {
	const names: string[] = []
	let rest = text.slice(0, longest)
	for (let at = 3; at <= rest.length - 3; at++) {
		const left = rest.slice(0, at)
		if (!isBodyName(left) || verticalBefore.test(left) || !beginsAnother(rest, at) || !bodyEnd.test(rest)) continue
		names.push(left)
		rest = rest.slice(at)
		at = 2
	}
	return [...names, rest + text.slice(longest)]
}

/** Whether at that place of the words another body's name begins. */
function beginsAnother(words: string, at: number): boolean {
	const rest = words.slice(at, at + 20)
	const place = /^(?:中共|中国共产党)?([省市县区州]|.{1,12}?[省市县区州盟旗])/.exec(words)?.[1]
	const again = place !== undefined && (rest.startsWith(place) || rest.startsWith(`中共${place}`))
	const office = place !== undefined && place.length > 2 && rest.startsWith(place.slice(0, -1)) && officeOfCountry.test(rest.slice(place.length - 1))
	return again || office || (national.test(words) && national.test(rest)) || verticalHere.test(rest)
}

/** Whether a text is nothing but names of bodies, one or several run together. */
export function isNames(text: string): boolean {
	return text.length <= longest && partNames(text).every(isBodyName)
}

/** Whether a name begins as the whole name of a body does: with its place, its level or the country. */
export function beginsLikeBody(name: string): boolean {
	return (
		national.test(name) || /^(?:中共|中国共产党|共青团)|^(?:自治[区州县旗]|[省市县区州旗盟])(?![场域际])|^[^各\d]{1,12}?[省市县区州盟旗](?![场域际])/.test(name)
	)
}
