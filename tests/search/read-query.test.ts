import { describe, expect, test } from 'vitest'
import { indexNames } from '../../src/search/query/name-index.ts'
import { readQuery, readVerbatim } from '../../src/search/query/read-query.ts'
import { bodiesOf, type Reading } from '../../src/search/query/reading.ts'
import { buildNames } from './build-names.ts'

const index = indexNames(buildNames())

/** What a reading says, in words; what it does not speak of is left out. */
function said(reading: Reading) {
	const { places, units, functions, roles, actions, measures, documentNumber, figures, phrases, terms, question, letters } = reading
	return {
		...(places.length > 0 && { places: places.map(({ value }) => value.name) }),
		...(units.length > 0 && { units: units.map(({ value }) => `${value.place} ${value.name}`) }),
		...(functions.length > 0 && { functions: functions.map(({ value }) => value.id) }),
		...(roles.length > 0 && { roles: roles.map(({ value }) => value) }),
		...(actions.length > 0 && { actions: actions.map(({ value }) => value.id) }),
		...(measures.length > 0 && { measures: measures.map(({ value }) => value.id) }),
		...(documentNumber && { documentNumber: documentNumber.value }),
		...(figures.length > 0 && { figures: figures.map(({ value }) => value) }),
		...(phrases.length > 0 && { phrases: phrases.map(({ text }) => text) }),
		...(question && { question }),
		...(letters && { letters }),
		terms: terms.map(({ text }) => text),
	}
}
const first = (query: string) => said(readQuery(query, index)[0])
const others = (query: string) => readQuery(query, index).slice(1).map(said)

describe('a unit', () => {
	const education = { units: ['quxian 县教育局'], functions: ['jiaoyu'], terms: ['县教育局'] }
	test.each([['县教育局'], ['县教育局的职责'], ['县教育局任务'], ['縣教育局'], ['“县教育局”'], [' 县教育局 '], ['由县教育局']])('%s', query => {
		expect(first(query)).toEqual(education)
	})
	test.each([
		['县教育局负责什么'],
		['县教育局负责什么？'],
		['请问县教育局主要负责哪些工作'],
		['县教育局的职责是什么'],
		['县教育局要做哪些'],
		['县教育局有哪些任务'],
		['我想知道咱们县教育局今年都要干些啥'],
		['您好，县教育局在方案里承担什么任务？谢谢'],
	])('asked for what it must do: %s', query => {
		expect(first(query)).toEqual({ ...education, question: 'duties' })
	})

	test.each([
		['县卫健局', { units: ['quxian 县卫生健康局'], functions: ['weishengjiankang'], terms: ['县卫健局'] }],
		['县卫健委', { units: ['wushan 县卫生健康委'], functions: ['weishengjiankang'], terms: ['县卫健委'] }],
		['卫健委', { units: ['wushan 县卫生健康委', 'ziyang 市卫生健康委'], functions: ['weishengjiankang'], terms: ['卫健委'] }],
		['教委', { units: ['wushan 县教委'], functions: ['jiaoyu'], terms: ['教委'] }],
		['市里头的科协', { units: ['ziyang 市科协'], functions: ['kexie'], terms: ['市科协'] }],
		['县大数据应用发展管理中心', { units: ['wushan 县政府办公室（县大数据应用发展管理中心）'], terms: ['县大数据应用发展管理中心'] }],
		['各乡镇人民政府（街道办事处）', { units: ['quxian 各乡镇人民政府(街道办事处)'], terms: ['各乡镇人民政府（街道办事处）'] }],
		['各乡镇人民政府', { units: ['quxian 各乡镇人民政府(街道办事处)'], terms: ['各乡镇人民政府'] }],
		['体育局', { functions: ['tiyu'], terms: ['体育局'] }],
		['人民政府', { terms: ['人民政府'] }],
		['管理局', { terms: ['管理局'] }],
		['区教育局', { terms: ['区教育局'] }],
		['教育部', { terms: ['教育部'] }],
	])('%s', (query, expected) => {
		expect(first(query)).toEqual(expected)
	})

	test.each([
		['渠县教育局', { places: ['渠县'], ...education }],
		['渠县县教育局', { places: ['渠县'], ...education }],
		['渠县 教育局', { places: ['渠县'], ...education }],
		['渠县的教育局', { places: ['渠县'], ...education }],
		['教育局 渠县', { places: ['渠县'], ...education }],
		['教育局渠县', { places: ['渠县'], ...education }],
		['教育局（渠县）', { places: ['渠县'], ...education }],
		['四川省渠县教育局', { places: ['渠县'], ...education }],
		['渠县教育局负责什么', { places: ['渠县'], ...education, question: 'duties' }],
		['资阳市科协', { places: ['资阳市'], units: ['ziyang 市科协'], functions: ['kexie'], terms: ['市科协'] }],
		['资阳科协牵头哪些', { places: ['资阳市'], units: ['ziyang 市科协'], functions: ['kexie'], roles: ['lead'], question: 'duties', terms: ['市科协'] }],
		['巫山县科协牵头的任务', { places: ['巫山县'], units: ['wushan 县科协'], functions: ['kexie'], roles: ['lead'], terms: ['县科协'] }],
		['巫山县科协 配合', { places: ['巫山县'], units: ['wushan 县科协'], functions: ['kexie'], roles: ['support'], terms: ['县科协'] }],
		['巫山教育局', { places: ['巫山县'], functions: ['jiaoyu'], terms: ['教育局'] }],
	])('in a place: %s', (query, expected) => {
		expect(first(query)).toEqual(expected)
	})

	test('several bodies, each with the words it was read from', () => {
		const [reading] = readQuery('县教育局和县科协共同负责什么', index)
		expect(bodiesOf(reading)).toEqual(['县教育局', '县科协'])
		expect(reading.units.map(({ from, value }) => `${from} ${value.place}`)).toEqual(['县教育局 quxian', '县科协 quxian', '县科协 wushan'])
		expect(reading.isTogether).toBe(true)
	})

	test('a body of a government that the site does not have is no body below it', () => {
		expect(first('北京市教育局')).toEqual({ terms: ['北京市教育局'] })
		expect(first('四川省教育厅')).toEqual({ terms: ['四川省教育厅'] })
		expect(first('四川的教育局').places).toEqual(['渠县', '巫山县', '资阳市'])
	})
})

test.each([
	['教育', { functions: ['jiaoyu'], terms: ['教育'] }],
	['教育部门负责什么', { functions: ['jiaoyu'], question: 'duties', terms: ['教育部门'] }],
	['各地教育部门', { functions: ['jiaoyu'], terms: ['教育部门'] }],
	['文旅局', { units: ['quxian 县文体旅局'], functions: ['wenhuahelvyou'], terms: ['文旅局'] }],
	['教体局', { units: ['ziyang 市教育体育局'], functions: ['jiaoyu', 'tiyu'], terms: ['教体局'] }],
	['渠县', { places: ['渠县'], terms: [] }],
	['资阳', { places: ['资阳市'], terms: [] }],
	['渠县有哪些任务', { places: ['渠县'], question: 'duties', terms: [] }],
	['渠县的实施方案原文', { places: ['渠县'], terms: [] }],
	['四川有哪些方案', { places: ['渠县', '巫山县', '资阳市'], question: 'duties', terms: [] }],
	['渠县和资阳有什么不同', { places: ['渠县', '资阳市'], question: 'difference', terms: [] }],
	['渠县对比资阳', { places: ['渠县', '资阳市'], question: 'difference', terms: [] }],
	['渠县 vs 资阳', { places: ['渠县', '资阳市'], question: 'difference', terms: [] }],
	['比较一下渠县、资阳和巫山', { places: ['渠县', '资阳市', '巫山县'], question: 'difference', terms: [] }],
	['老年人科学素质提升行动', { actions: ['elderly'], terms: ['老年人科学素质提升行动'] }],
	['老年人科学素质行动', { actions: ['elderly'], terms: ['老年人科学素质行动'] }],
	['智慧助老', { measures: ['elderly.smart'], terms: ['智慧助老'] }],
])('a function, a place, a measure: %s', (query, expected) => {
	expect(first(query)).toEqual(expected)
})

test.each([
	['国发〔2021〕9号', '国发〔2021〕9号'],
	['国发[2021]9号', '国发〔2021〕9号'],
	['国发（2021）9 号', '国发〔2021〕9号'],
	['国发【2021】第9号', '国发〔2021〕9号'],
	['国发2021 9号', '国发〔2021〕9号'],
	['国发2021年9号', '国发〔2021〕9号'],
	['国发9号', '国发〔2021〕9号'],
	['〔2021〕9号', '国发〔2021〕9号'],
	['渠府办［２０２３］９３号', '渠府办〔2023〕93号'],
	['渠府办(2023)93号', '渠府办〔2023〕93号'],
	['关于渠府办〔2023〕93号', '渠府办〔2023〕93号'],
	['国发〔2020〕1号', '国发〔2020〕1号'],
])('a document number: %s', (query, documentNumber) => {
	expect(first(query)).toEqual({ documentNumber, terms: [documentNumber] })
})

test.each([['2021年9月'], ['第9号'], ['9号']])('no document number: %s', query => {
	expect(readQuery(query, index)[0].documentNumber).toBeNull()
})

test.each([
	['13%', ['13%']],
	['１３％', ['13%']],
	['百分之十三', ['13%']],
	['百分之十四点五', ['14.5%']],
	['1,200万人次', ['1200万人次']],
	['2025年', []],
])('a figure: %s', (query, figures) => {
	expect(readQuery(query, index)[0].figures.map(({ value }) => value)).toEqual(figures)
})

test.each([
	['渠县公民科学素质目标是多少', { places: ['渠县'], question: 'target', terms: ['公民科学素质'] }],
	['渠县目标', { places: ['渠县'], question: 'target', terms: [] }],
])('a target: %s', (query, expected) => {
	expect(first(query)).toEqual(expected)
})

test.each([
	['科普大篷车', ['科普大篷车']],
	['双减', ['双减']],
	['“双减” 科技馆', ['双减', '科技馆']],
	['#双减#', ['双减']],
	['社会责任', ['社会责任']],
	['重点任务', ['重点任务']],
	['责任', ['责任']],
	['主要目标', ['主要目标']],
	['县税务局', ['县税务局']],
	['2021—2025年', ['2021—2025年']],
	['？？', []],
	['', []],
	['<script>alert(1)</script>', ['<script>alert(1)</script>']],
])('a topic: %s', (query, terms) => {
	expect(first(query)).toMatchObject({ terms })
	expect(readQuery(query, index)[0].units).toEqual([])
})

test.each([
	['科普大篷车归谁管', ['科普大篷车'], []],
	['谁负责科普大篷车？', ['科普大篷车'], []],
	['科普大篷车由哪个单位负责', ['科普大篷车'], []],
	['科普大篷车的牵头单位是谁', ['科普大篷车'], ['lead']],
	['哪些单位参与老年人防诈骗', ['老年人防诈骗'], ['support']],
	['老年人学手机该找哪个部门', ['老年人学手机'], []],
	['渠县哪个部门管科普大篷车', ['科普大篷车'], []],
])('who does it: %s', (query, terms, roles) => {
	const [reading] = readQuery(query, index)
	expect({ terms: reading.terms.map(({ text }) => text), roles: reading.roles.map(({ value }) => value), question: reading.question }).toEqual({
		terms,
		roles,
		question: 'who',
	})
})

test('a topic in a place', () => {
	expect(first('渠县 科普大篷车')).toEqual({ places: ['渠县'], terms: ['科普大篷车'] })
	expect(first('科普大篷车 渠县')).toEqual({ places: ['渠县'], terms: ['科普大篷车'] })
	expect(readQuery('渠县科普大篷车归谁管', index)[0].text).toBe('渠县 科普大篷车')
	// One character is left over: a slip of the place's name rather than a topic.
	expect(first('渠县先')).toEqual({ terms: ['渠县先'] })
})

test('a topic and a body', () => {
	expect(first('县教育局 双减')).toEqual({ units: ['quxian 县教育局'], functions: ['jiaoyu'], terms: ['县教育局', '双减'] })
	expect(first('县教育局牵头的双减任务')).toEqual({ units: ['quxian 县教育局'], functions: ['jiaoyu'], roles: ['lead'], terms: ['县教育局', '双减'] })
	expect(first('双减由县教育局负责')).toEqual({ units: ['quxian 县教育局'], functions: ['jiaoyu'], terms: ['县教育局', '双减'] })
})

test('words are taken apart only in a second reading', () => {
	expect(first('县教育局长期规划').terms).toEqual(['县教育局长期规划'])
	expect(others('县教育局长期规划')).toEqual([{ units: ['quxian 县教育局'], functions: ['jiaoyu'], terms: ['县教育局', '长期规划'] }])
	expect(others('老年人的智能技术')).toEqual([{ terms: ['老年人', '智能技术'] }])
})

test.each([
	['jiaoyuju', { units: ['quxian 县教育局'], functions: ['jiaoyu'], letters: 'jiaoyuju', terms: ['教育局'] }],
	['jiao yu ju', { units: ['quxian 县教育局'], functions: ['jiaoyu'], letters: 'jiao yu ju', terms: ['教育局'] }],
	['JYJ', { units: ['quxian 县教育局'], functions: ['jiaoyu'], letters: 'JYJ', terms: ['教育局'] }],
	['quxian', { places: ['渠县'], letters: 'quxian', terms: [] }],
	['qxjyj', { places: ['渠县'], units: ['quxian 县教育局'], functions: ['jiaoyu'], letters: 'qxjyj', terms: ['县教育局'] }],
	['渠县jyj', { places: ['渠县'], units: ['quxian 县教育局'], functions: ['jiaoyu'], letters: 'jyj', terms: ['县教育局'] }],
	['zhihuizhulao', { measures: ['elderly.smart'], letters: 'zhihuizhulao', terms: ['智慧助老'] }],
])('letters, which may be a word of their own, are pinyin in a second reading: %s', (query, expected) => {
	expect(others(query)).toContainEqual(expected)
})

test('of a sentence that is not understood the body is left', () => {
	expect(others('作为渠县的一名家长我想知道孩子的事情县教育局到底管不管得了')).toContainEqual({
		places: ['渠县'],
		units: ['quxian 县教育局'],
		functions: ['jiaoyu'],
		terms: ['县教育局'],
	})
})

test('a place and a body on either side: each body is asked for in its own place', () => {
	const [reading] = readQuery('渠县教育局和巫山县教委有什么不同', index)
	expect(reading.each.map(({ place, term }) => `${place.name} ${term.text}`)).toEqual(['渠县 县教育局', '巫山县 县教委'])
	expect([reading.places.map(({ value }) => value.name), reading.question]).toEqual([['渠县', '巫山县'], 'difference'])
})

test.each([['有关单位'], ['请示报告'], ['咨询服务'], ['我国'], ['有无人机'], ['比较优势'], ['“有关部门”'], ['组织实施'], ['百分之十三'], ['1,200人次']])(
	'what the texts may print so is also asked for word for word: %s',
	query => {
		const verbatim = readVerbatim(query, readQuery(query, index)[0])
		expect([readQuery(query, index)[0].terms[0]?.folded, verbatim?.terms[0]?.folded]).toContain(query.replace(/[“”]/g, '').replace(',', ','))
	},
)

/** Every word of the patterns that strip a query, over and over: a pattern that can take a text apart in many ways would try them all. */
test.each(
	'应该 归属 该由 该找 应当 由谁 归口 属于 在方案里面 方案里 各自各 主要具体 负责牵头 哪些什么 请问我想 的职责 有没有 文旅 水文 由县局 县教育局和 渠县 四川省 百分之十 2021 〔2021〕 在 的 和 jyj xian 谁'.split(
		' ',
	),
)('a query of nothing but %s is read at once', word => {
	for (const tail of ['', '谁', '龙局', '什么', '是谁负责的规定吗']) {
		const query = word.repeat(Math.ceil(100 / word.length)).slice(0, 100 - tail.length) + tail
		// Trying all combinations would take longer than the test may. Nothing is invented: a level at most (县教育局), once a name.
		for (const { terms } of readQuery(query, index))
			expect(terms.map(({ text }) => text).join('').length, query).toBeLessThanOrEqual(query.length + terms.length)
	}
})

test('any text is read without an error', () => {
	for (const query of [
		'的'.repeat(100),
		'和'.repeat(100),
		'县教育局'.repeat(25),
		'((((〔〔〔〔',
		'2021'.repeat(25),
		'jyj'.repeat(33),
		'\u202e\u0000',
		'谁负责'.repeat(33),
	]) {
		expect(readQuery(query, index).length).toBeGreaterThan(0)
	}
})
