import { describe, expect, it } from 'vitest'
import { reservedSlugs } from '../../../src/atlas/reserved-slugs.ts'
import { divisionIndex, parentsOf } from '../../../src/ingest/resolve/division-index.ts'
import { placeSlug, zoneSlug } from '../../../src/ingest/resolve/place-slug.ts'
import { levelOf, RegistryError } from '../../../src/model/index.ts'
import { registries } from '../ingest-text.ts'

const { divisions, polyphones } = registries
const division = (code: string) => {
	const found = divisions.find(one => one.code === code)
	if (!found) throw new Error(`no division ${code}`)
	return found
}

describe('placeSlug', () => {
	it.each([
		['published before', '511725', 'quxian'],
		['published before', '512000', 'ziyang'],
		['published before', '500237', 'wushan'],
		['published before', '510421', 'miyi'],
		['published before, though a city is spelt so', '140821', 'linyi'],
		['the full name of the city', '371300', 'linyishi'],
		['the only one at the highest level', '211300', 'chaoyang'],
		['a county in a city of its name', '211321', 'chaoyangxian'],
		['two districts of one name', '110105', 'beijing-chaoyang'],
		['two districts of one name', '220104', 'changchun-chaoyang'],
		['a county that is a city now', '513425', 'huilixian'],
		['the city that it is', '513402', 'huili'],
		['a zone', '130171', 'shijiazhuang-gaoxin'],
		['a zone printed with its province', '130571', 'xingtai-jingkai'],
		['a zone of another sort', '130272', 'tangshan-hanguguanliqu'],
		['a new area', '620171', 'lanzhou-xinqu'],
		['a place that is spelt like a page', '632523', 'guidexian'],
		['provinces that differ in tone', '610000', 'shaanxi'],
	])('%s: %s → %s', (_, code, slug) => {
		expect(placeSlug(division(code), registries)).toBe(slug)
	})

	it('is each division’s own in the whole country, and no page of the site', () => {
		const slugs = [...divisions.map(one => placeSlug(one, registries)), placeSlug({ code: '100000', name: '全国' }, registries)]
		const seen = new Set<string>()
		expect(slugs.filter(slug => seen.size === seen.add(slug).size)).toEqual([])
		expect(slugs.filter(slug => reservedSlugs.has(slug) || !/^[a-z]+(?:-[a-z]+)*$/.test(slug) || slug.includes('-vs-'))).toEqual([])
	})

	it('of a zone begins with its city', () => {
		const index = divisionIndex(divisions)
		const zones = divisions.filter(({ code }) => levelOf(code) === 'zone')
		expect(zones.length).toBeGreaterThan(100)
		const city = (zone: (typeof zones)[number]) => placeSlug(parentsOf(zone, index)[0] as (typeof zones)[number], registries)
		expect(zones.filter(zone => !placeSlug(zone, registries).startsWith(`${city(zone)}-`)).map(({ name }) => name)).toEqual([])
	})

	it('names the line of an entry that takes the pinyin of another place', () => {
		const wrong = { ...registries, placeSlugs: [{ code: '140821', slug: 'quxian', line: 7 }] }
		expect(() => placeSlug(division('511725'), wrong)).toThrow(RegistryError)
		expect(() => placeSlug(division('511725'), wrong)).toThrow(
			'content/place-slugs.yaml 第 7 行：网址「quxian」给了代码 140821，而「渠县」（511725）的拼音也是它。请为其中一个另写网址；已经公布的不要改。',
		)
	})
})

describe('zoneSlug', () => {
	it.each([
		['资阳高新技术产业园区', ['资阳市', '四川省'], 'ziyang', 'ziyang-gaoxin'],
		['资阳高新区管委会', ['资阳市', '四川省'], 'ziyang', 'ziyang-gaoxin'],
		['四川资阳经济开发区', ['资阳市', '四川省'], 'ziyang', 'ziyang-jingkai'],
		['临空经济区', ['资阳市', '四川省'], 'ziyang', 'ziyang-linkongjingjiqu'],
		['赣江新区', ['江西省'], 'jiangxi', 'jiangxi-ganjiangxinqu'],
	])('%s', (name, parents, citySlug, slug) => {
		expect(
			zoneSlug(
				name,
				parents.map(parent => ({ name: parent })),
				citySlug,
				polyphones,
			),
		).toBe(slug)
	})
})
