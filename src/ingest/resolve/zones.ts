import type { Division } from '../../model/index.ts'
import { type DivisionIndex, divisionsAtHead, parentsOf } from './division-index.ts'
import { shortPlaceName } from './slug.ts'

/** A functional zone (高新区, 经开区, 新区): no division of GB/T 2260, but a place with an administration of its own below a city or province. */
export interface Zone {
	name: string
	/** The divisions above, the nearest first. */
	parents: Division[]
}

/** 国家级新区 by their own names, and the division that each lies in: the State Council's list of 2023 (浦东, 滨海 are divisions themselves). */
const newAreas: Readonly<Record<string, string>> = {
	两江新区: '500000',
	舟山群岛新区: '330900',
	兰州新区: '620100',
	南沙新区: '440100',
	西咸新区: '610000',
	贵安新区: '520000',
	西海岸新区: '370200',
	金普新区: '210200',
	天府新区: '510000',
	湘江新区: '430100',
	江北新区: '320100',
	福州新区: '350100',
	滇中新区: '530000',
	哈尔滨新区: '230100',
	长春新区: '220100',
	赣江新区: '360000',
	雄安新区: '130000',
}

/** The last words of a zone's name, the longest first. */
const zoneWords =
	'高新技术产业开发区|高新技术产业园区|高新技术开发区|高技术产业开发区|经济技术开发区|经济开发区|旅游度假区|风景名胜区|综合保税区|自由贸易试验区|临空经济区|经济合作区|自由贸易港区|高新区|经开区|开发区|工业园区|产业园区|科技园区|保税港区|保税区|合作区|示范区|先行区|试验区|度假区|风景区|管理区|生态区|物流园区|工业区|园区|新区|科技城'
const administration = '(?=(?:管理)?(?:委员会|管委会)|党工委|党委|人民政府|工作委员会|工委)'
const zone = new RegExp(`^([^、，。]{0,16}?(?:${zoneWords}))${administration}`)

/** The zone that a body's name begins with: 资阳市高新区管委会, 成都高新技术产业开发区管理委员会, 赣江新区管委会. Null where it is none, or its city is not certain. */
export function zoneAt(text: string, index: DivisionIndex): Zone | null {
	const { divisions, rest } = divisionsAtHead(text, index)
	const [above] = divisions
	if (above && divisions.length === 1) {
		const own = zone.exec(rest)?.[1]
		return own === undefined ? null : { name: text.slice(0, text.length - rest.length) + own, parents: [above, ...parentsOf(above, index)] }
	}
	// 中国(上海)自由贸易试验区.
	const trade = /^中国\(([^()]{2,8})\)自由贸易试验区[^、，]{0,8}?(?=管理委员会|管委会)/.exec(text)
	const home = trade?.[1] === undefined ? null : cityCalled(trade[1], index)
	if (trade && home) return { name: trade[0].replace('(', '（').replace(')', '）'), parents: [home, ...parentsOf(home, index)] }
	const name = zone.exec(text)?.[1]
	if (name === undefined) return null
	const area = Object.keys(newAreas).find(candidate => name === candidate || name.endsWith(candidate))
	const inArea = area === undefined ? undefined : index.byCode.get(newAreas[area] as string)
	const parent = inArea ?? cityCalled(name, index)
	return parent ? { name, parents: [parent, ...parentsOf(parent, index)] } : null
}

/** The divisions in which the new areas that a text names lie: 赣江新区 is in 江西省. */
export function divisionsOfNewAreas(text: string, index: DivisionIndex): Division[] {
	return Object.entries(newAreas)
		.filter(([name]) => text.includes(name))
		.flatMap(([, code]) => index.byCode.get(code) ?? [])
}

/** The one city, else the one county, whose short name begins the text: 成都高新区. */
function cityCalled(text: string, index: DivisionIndex): Division | null {
	const called = shortNames(index)
	for (let length = Math.min(6, text.length); length >= 2; length--) {
		const same = called.get(text.slice(0, length)) ?? []
		const cities = same.filter(division => division.code.endsWith('00'))
		const [one] = cities.length > 0 ? cities : same
		if (one && (cities.length || same.length) === 1) return one
	}
	return null
}

const indexes = new WeakMap<DivisionIndex, Map<string, Division[]>>()

function shortNames(index: DivisionIndex): Map<string, Division[]> {
	const made = indexes.get(index)
	if (made) return made
	const called = new Map<string, Division[]>()
	for (const division of index.byCode.values()) {
		if (division.former) continue
		const name = shortPlaceName(division.name)
		called.set(name, [...(called.get(name) ?? []), division])
	}
	indexes.set(index, called)
	return called
}
