import { describe, expect, it } from 'vitest'
import { resolveUnits } from '../../../src/ingest/resolve/units.ts'
import type { Jurisdiction } from '../../../src/model/index.ts'
import { growth, linearGrowth } from '../../time-taken.ts'
import { ingestText, registries } from '../ingest-text.ts'

/** The units that a list of printed names makes: each unit's name and, where there are several, its spellings. */
function unitsOf(
	names: string[],
	{ plan = 'ceshi-2023', place = null as Jurisdiction | null, corrections = [] as { plan: string; printed: string; name: string; reason: string }[] } = {},
) {
	const meant = names.map(printed => ({ printed, meant: printed }))
	return resolveUnits(meant, plan, { ...registries, unitCorrections: corrections }, place)
}
const summary = (names: string[], place: Jurisdiction | null = null) =>
	unitsOf(names, { place }).units.map(({ name, spellings }) => (spellings.length > 1 ? `${name} = ${spellings.filter(one => one !== name).join(' = ')}` : name))

describe('two spellings of one unit', () => {
	it.each([
		['县卫健局', '县卫生健康局'],
		['县文旅局', '县文化和旅游局'],
		['县市场监管局', '县市场监督管理局'],
		['县人社局', '县人力资源和社会保障局'],
		['县发改委', '县发展和改革委员会'],
		['县发展改革委', '县发展和改革委员会'],
		['县政府办', '县政府办公室'],
		['县妇联', '县妇女联合会'],
		['县科协', '县科学技术协会'],
		['县法院', '县人民法院'],
		['老干部事务中心', '县老干部事务中心'],
	])('%s = %s', (short, long) => {
		expect(summary([short, long])).toEqual([`${long} = ${short}`])
		expect(summary([long, short])).toEqual([`${long} = ${short}`])
	})

	it('width and the style of brackets do not part names', () => {
		expect(summary(['各乡镇（街道）', '各乡镇(街道)'])).toEqual(['各乡镇（街道） = 各乡镇(街道)'])
	})

	it('two candidates that are spellings of one unit are one', () => {
		expect(summary(['县市监局', '县市场监管局', '县市场监督管理局'])).toEqual(['县市场监督管理局 = 县市场监管局 = 县市监局'])
	})

	it('the fullest is the name, spellings stand by their number', () => {
		expect(unitsOf(['县卫健局', '县卫生健康局', '县卫健局']).units).toEqual([
			{ id: 'xianweishengjiankangju', name: '县卫生健康局', spellings: ['县卫健局', '县卫生健康局'], kind: 'department', functions: ['weishengjiankang'] },
		])
	})
})

describe('what stays two units', () => {
	it.each([
		['a bureau that does more', '县科技局', '县经信科技局'],
		['a bureau merged with another', '县教育局', '县教育和体育局'],
		['another level', '县科技局', '市科技局'],
		['another form of body', '县卫健局', '县卫生健康委员会'],
		['the party’s office and a commission’s', '县委办', '县委编办'],
		['the party’s committee and its department', '县委', '县委宣传部'],
		['the government and its office', '县政府', '县政府办公室'],
		['a body and its brigade', '县公安局', '县公安局交警大队'],
		['a body and its branch', '市生态环境局', '市生态环境局临猗分局'],
		['a body and its branch of the same form', '县税务局', '县税务局稽查局'],
		['one of many courts', '市人民法院', '市城郊人民法院'],
		['one of many hospitals', '县医院', '县中医院'],
		['one of many companies', '县发展公司', '县城市发展公司'],
		['a group and a body', '各乡镇', '各乡镇人民政府'],
		['a society and its federation', '县科协', '县老科协'],
		['a committee of youth and one of care', '团县委', '县关工委'],
		['bodies of two fields with common characters', '县农业局', '县农机服务局'],
	])('%s: %s, %s', (_, first, second) => {
		expect(summary([first, second])).toEqual([first, second])
	})

	it('an abbreviation of two names is neither', () => {
		expect(summary(['老干部事务中心', '县老干部事务中心', '市老干部事务中心'])).toEqual(['老干部事务中心', '县老干部事务中心', '市老干部事务中心'])
	})
})

const quxian: Jurisdiction = {
	...{ name: '渠县', code: '511725', level: 'county', slug: 'quxian' },
	parents: [
		{ name: '达州市', code: '511700', level: 'city' },
		{ name: '四川省', code: '510000', level: 'province' },
	],
}
const sichuan: Jurisdiction = { name: '四川省', code: '510000', level: 'province', slug: 'sichuan', parents: [] }
const xinjiang: Jurisdiction = { name: '新疆维吾尔自治区', code: '650000', level: 'province', slug: 'xinjiang', parents: [] }

describe('the name of the plan’s own place', () => {
	it.each([
		['a county', quxian, ['县教育局', '渠县教育局'], ['渠县教育局 = 县教育局']],
		['with its parents', quxian, ['四川省达州市渠县教育局', '县教育局'], ['四川省达州市渠县教育局 = 县教育局']],
		['the city above', quxian, ['达州市教育局', '市教育局', '县教育局'], ['达州市教育局 = 市教育局', '县教育局']],
		['and an abbreviation', quxian, ['县卫健局', '渠县卫生健康局'], ['渠县卫生健康局 = 县卫健局']],
		['the party’s organs', quxian, ['中共渠县县委宣传部', '县委宣传部', '渠县县委宣传部'], ['中共渠县县委宣传部 = 县委宣传部 = 渠县县委宣传部']],
		['the government', quxian, ['渠县人民政府', '县人民政府', '县政府'], ['渠县人民政府 = 县人民政府 = 县政府']],
		['a word that looks like a level', quxian, ['达州市市场监管局', '市市场监管局', '市场监管局'], ['达州市市场监管局 = 市场监管局 = 市市场监管局']],
		['a province', sichuan, ['省教育厅', '教育厅', '四川省教育厅'], ['四川省教育厅 = 教育厅 = 省教育厅']],
		['a region', xinjiang, ['自治区发展改革委', '新疆维吾尔自治区发展改革委', '发展改革委'], ['新疆维吾尔自治区发展改革委 = 发展改革委 = 自治区发展改革委']],
	])('is no other unit: %s', (_, place, names, units) => {
		expect(summary(names, place)).toEqual(units)
	})

	it.each([
		['another county', ['县教育局', '大竹县教育局']],
		['a body of the State in the county', ['县气象局', '中国气象局']],
		['the county’s company', ['渠县', '县教育局']],
	])('parts it from %s', (_, names) => {
		expect(summary(names, quxian)).toEqual(names)
	})
})

describe('levels in one plan', () => {
	it('each level has its own body', () => {
		const names = [
			'国家发展改革委',
			'省发展改革委',
			'市发展改革委',
			'县发展改革局',
			'省教育厅',
			'市教育局',
			'县教育局',
			'国务院办公厅',
			'省政府办公厅',
			'县政府办公室',
		]
		expect(summary(names, quxian)).toEqual(names)
	})

	it('a name without level is the only body that it may be', () => {
		expect(summary(['气象局', '中国气象局', '税务总局', '国家税务总局', '国资委', '国务院国资委'])).toEqual([
			'中国气象局 = 气象局',
			'国家税务总局 = 税务总局',
			'国务院国资委 = 国资委',
		])
		expect(summary(['气象局', '中国气象局', '省气象局'])).toEqual(['气象局', '中国气象局', '省气象局'])
	})

	it('schools, hospitals, companies and banks of like names stay apart', () => {
		const names = ['县医院', '县中医院', '四川大学', '四川师范大学', '中国银行', '中国农业银行', '县供水公司', '县城市供水公司']
		expect(summary(names, quxian)).toEqual(names)
	})
})

describe('many names', () => {
	/** Distinct names in the proportions of a plan: bodies of many places in two spellings, and bodies of no field. */
	const many = (count: number) =>
		registries.divisions
			.slice(0, count)
			.flatMap(({ name }, at) => [`${name}教育局`, `${name}卫健局`, `${name}卫生健康局`, `${name}某某第${at}办公室`, `县教育局${name}分局`])

	it('take a time that grows with their number', () => {
		expect(growth(many, unitsOf, 80)).toBeLessThan(linearGrowth)
	})

	it('are merged as few are', () => {
		const units = unitsOf(many(300)).units
		expect(units.find(({ name }) => name === '渠县卫生健康局' || name === '石家庄市卫生健康局')?.spellings.toSorted()).toEqual([
			'石家庄市卫健局',
			'石家庄市卫生健康局',
		])
	})
})

describe('a misprint in the registry', () => {
	const corrections = [{ plan: 'ceshi-2023', printed: '县科协局', name: '县科协', reason: '科协不设局' }]

	it('is put right, and said so', () => {
		const { units, idOf, corrections: used } = unitsOf(['县科协局', '县科协'], { corrections })
		expect(units.map(({ name, spellings }) => [name, spellings])).toEqual([['县科协', ['县科协', '县科协局']]])
		expect(idOf.get('县科协局')).toBe(idOf.get('县科协'))
		expect(used).toEqual([{ printed: '县科协局', name: '县科协', reason: '科协不设局' }])
	})

	it('not in another plan, nor where the right name is not printed', () => {
		expect(unitsOf(['县科协局', '县科协'], { corrections, plan: 'biede-2023' }).units.map(({ name }) => name)).toEqual(['县科协局', '县科协'])
		expect(unitsOf(['县科协局'], { corrections }).units.map(({ name }) => name)).toEqual(['县科协局'])
	})

	it('that goes in a circle ends', () => {
		const circle = [...corrections, { plan: 'ceshi-2023', printed: '县科协', name: '县科协局', reason: '循环' }]
		expect(unitsOf(['县科协局', '县科协'], { corrections: circle }).units.map(({ name }) => name)).toEqual(['县科协局', '县科协'])
	})
})

describe('ids', () => {
	it('are unique where the sound is the same', () => {
		const { units, idOf } = unitsOf(['县林业局', '县临业局'])
		expect(new Set(units.map(({ id }) => id)).size).toBe(2)
		expect(units[1]?.id).toBe(`${units[0]?.id}-2`)
		expect([...idOf.keys()]).toEqual(['县林业局', '县临业局'])
	})

	it('every assignment of a plan has its unit, and its printed name is a spelling of it', () => {
		const { plan } = ingestText('一、任务\n1.甲。（牵头单位：县卫健局；责任单位：县卫生健康局、各乡镇）\n2.乙。（县科协负责）')
		for (const { printed, unit } of plan.tasks.flatMap(task => task.assignments)) {
			expect(plan.units.find(({ id }) => id === unit)?.spellings).toContain(printed)
		}
		expect(plan.units.map(({ name }) => name)).toEqual(['县卫生健康局', '各乡镇', '县科协'])
	})
})
