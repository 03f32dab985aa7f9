import { describe, expect, it } from 'vitest'
import { measuresOf } from '../../../../src/ingest/resolve/measures/measures-of.ts'
import { type MeasureQuestion, type OutlinePlace, points, scoreMeasures } from '../../../../src/ingest/resolve/measures/score-measures.ts'
import type { Outline } from '../../../../src/model/index.ts'
import { growth, linearGrowth } from '../../../time-taken.ts'
import { registries } from '../../ingest-text.ts'
import { buildOutline, careOutline } from './build-outline.ts'

const outline = registries.outlines.find(({ family }) => family === 'kexue-suzhi-2021') as Outline
const nowhere: OutlinePlace = { action: null, actionHeading: null, heading: null }
const under = (action: string, actionHeading: string, heading: string | null = null): OutlinePlace => ({ action, actionHeading, heading })
const asked = (title: string, place: OutlinePlace = nowhere, text = title): MeasureQuestion => ({ title, text, place })

/** Two measures that only words tell apart, and one of another action. */
const wordOutline = buildOutline({
	one: {
		title: '甲行动',
		measures: {
			first: { title: '子丑', terms: '科技馆 老科技工作者', hints: '培训' },
			second: { title: '寅卯', terms: '科技工作者 讲座', hints: '培训 宣传' },
		},
	},
	other: { title: '乙行动', measures: { third: { title: '辰巳', terms: '展览 展品', hints: '培训' } } },
})
const verdictOn = (title: string, place?: OutlinePlace, text?: string) => measuresOf(asked(title, place, text), wordOutline).measure
const one = under('one', '一、甲行动')

describe('what decides', () => {
	it.each([
		['a term in the title', '建设科技馆', one, undefined, 'one.first'],
		['a hint of one measure', '开展宣传', one, undefined, 'one.second'],
		['terms in the text, where the title says nothing', '抓好落实', one, '抓好落实。办好讲座。', 'one.second'],
		['the title rather than the text', '建设科技馆', one, '建设科技馆。办好讲座。', 'one.first'],
		['a longer word, not the shorter one in it', '组织老科技工作者', one, undefined, 'one.first'],
		['clear words of another action against the section', '举办展览，更新展品，建设科技馆', under('other', '二、乙行动'), undefined, 'other.third'],
		['two terms elsewhere against a hint in the section', '更新展览展品，加强宣传', one, undefined, 'other.third'],
		['the section against a term elsewhere', '在科技馆办展览', one, undefined, 'one.first'],
		['half-width and full-width signs, and blanks, alike', '建设科 技\u200b馆', one, undefined, 'one.first'],
		['nothing, where no word speaks', '完成其他工作', one, undefined, null],
		['nothing, where two measures have the same words', '开展培训', one, undefined, null],
		['nothing, on a hint where no section leads', '开展宣传', nowhere, undefined, null],
		['a term where no section leads', '建设科技馆', nowhere, undefined, 'one.first'],
	])('%s', (_, title, place, text, measure) => {
		expect(verdictOn(title, place, text)).toBe(measure)
	})

	it('a heading below that of the action may be a measure’s own', () => {
		const place = under('elderly', '（四）老年人科学素质提升行动', '1.实施智慧助老行动')
		expect(measuresOf(asked('各乡镇每年组织两次活动', place), outline).measure).toBe('elderly.smart')
	})

	it('a section on another matter than the outline’s leads nowhere', () => {
		expect(measuresOf(asked('新建幼儿园五所', { ...nowhere, heading: '教育' }), outline).measure).toBeNull()
		expect(measuresOf(asked('开展安全生产大检查', { ...nowhere, heading: '安全生产' }), outline).measure).toBeNull()
	})
})

describe('the evidence', () => {
	it('names the section, the title and the words, and adds up', () => {
		const { measureEvidence } = measuresOf(asked('组织老科技工作者', one, '组织老科技工作者。参观科技馆，开展培训。'), wordOutline)
		expect(measureEvidence).toEqual({
			score: points.section + points.inTitle.term + points.inBody.term + points.inBody.hint,
			margin:
				points.section +
				points.inTitle.term +
				points.inBody.term +
				points.inBody.hint -
				(points.inBody.hint + (points.section * points.inBody.hint) / points.fullWords),
			reasons: ['位于「一、甲行动」', '标题中有「老科技工作者」', '正文中有「科技馆」「培训」'],
			override: null,
		})
	})

	it('says the action where the heading does not', () => {
		expect(scoreMeasures(asked('教用智能手机', under('elderly', '老年人')), outline)[0]?.reasons).toEqual([
			'位于「老年人」（老年人科学素质提升行动）',
			'标题中有「智能手机」',
		])
	})

	it('of a text that two measures claim alike names both, and both are carried out', () => {
		const { measure, furtherMeasures, measureEvidence, undecided } = measuresOf(asked('建设科技馆，举办讲座', one), wordOutline)
		expect([measure, furtherMeasures, measureEvidence]).toEqual([null, ['one.first', 'one.second'], null])
		expect(undecided?.map(({ id }) => id)).toEqual(['one.first', 'one.second'])
	})
})

describe('further measures', () => {
	it('are those with many words of their own, in the order of the outline', () => {
		const title = '办好讲座，请科技工作者做宣传，组织老科技工作者参观科技馆，开展培训'
		expect(measuresOf(asked(title, one), wordOutline)).toMatchObject({ measure: 'one.second', furtherMeasures: ['one.first'] })
	})

	it('are those of which a sentence of its own speaks', () => {
		const text = '办好讲座。建设科技馆，组织老科技工作者，开展培训。'
		expect(measuresOf(asked('办好讲座，请科技工作者做宣传', one, `办好讲座，请科技工作者做宣传。${text}`), wordOutline)).toMatchObject({
			measure: 'one.second',
			furtherMeasures: ['one.first'],
		})
	})

	it('are not those of which a sentence speaks in passing, or that is of another action and says little of it', () => {
		for (const sentence of ['参观科技馆。', '举办展览，更新展品。']) {
			expect(measuresOf(asked('办好讲座，请科技工作者做宣传', one, `办好讲座，请科技工作者做宣传。${sentence}`), wordOutline).furtherMeasures).toEqual([])
		}
	})

	it('are not those whose words speak for the first too', () => {
		const place = under('infrastructure', '科普基础设施工程')
		expect(measuresOf(asked('推动科技馆与博物馆、文化馆等融合共享。', place), outline)).toMatchObject({
			measure: 'infrastructure.museums',
			furtherMeasures: [],
		})
	})

	it.each<[string, string, OutlinePlace, string, string]>([
		[
			'一带一路 beside the content of cooperation',
			'丰富交流内容。围绕粮食安全、气候变化举办学术交流活动。主动融入“一带一路”建设，坚持共商共建共享。',
			under('exchange', '科学素质国际交流合作工程'),
			'exchange.content',
			'exchange.belt-and-road',
		],
		[
			'the concept of development beside training',
			'加强干部科学素质教育培训。深入贯彻落实新发展理念，提高科学决策能力。',
			under('officials', '领导干部和公务员科学素质提升行动'),
			'officials.training',
			'officials.development-concept',
		],
		[
			'less developed areas beside technology for villages',
			'强化科技助农。推广科技小院、专家工作站。引导资源向民族地区、边远山区倾斜。',
			under('farmers', '农民科学素质提升行动'),
			'farmers.rural-revitalisation',
			'farmers.less-developed',
		],
	])('%s', (_, text, place, measure, further) => {
		expect(measuresOf(asked(text.slice(0, text.indexOf('。')), place, text), outline)).toMatchObject({ measure, furtherMeasures: [further] })
	})

	it('are none on a passing word, and none of another action on a few', () => {
		expect(measuresOf(asked('办好讲座，请科技工作者做宣传，参观科技馆', one), wordOutline).furtherMeasures).toEqual([])
		expect(measuresOf(asked('办好讲座，请科技工作者做宣传，举办展览，更新展品', one), wordOutline).furtherMeasures).toEqual([])
	})
})

describe('an outline without words', () => {
	const place = (title: string): OutlinePlace => {
		const action = careOutline.actions.find(one => one.title === title)
		return under(action?.id ?? '', title)
	}

	it.each([
		['支持社区发展老年人助餐服务', '居家社区养老服务行动', 'home.meals'],
		['为特殊困难老年人家庭实施居家适老化改造', '居家社区养老服务行动', 'home.refit'],
		['新增护理型床位500张', '养老机构提升行动', 'institutions.beds'],
		['养老护理员职业技能培训', '养老人才培养工程', 'staff.training'],
		['支持养老机构设立医疗机构', '医养结合行动', 'health.clinics'],
		['召开年度总结会议', '居家社区养老服务行动', null],
	])('tells by titles: %s', (title, action, measure) => {
		expect(measuresOf(asked(title, place(action)), careOutline).measure).toBe(measure)
	})
})

describe('hostile text', () => {
	const signs = '.*+?^$()|[]{}\\'
	it.each([
		['signs of regular expressions', signs.repeat(50)],
		['one character often', '科'.repeat(10_000)],
		['nothing', ''],
		['lone surrogates', '\ud800科普\udc00'],
		['a word that is in every title', '科普'],
		['names of object properties', '__proto__ constructor toString'],
	])('%s carries out nothing', (_, title) => {
		expect(measuresOf(asked(title, under('elderly', title, title)), outline)).toEqual({
			measure: null,
			furtherMeasures: [],
			measureEvidence: null,
			undecided: null,
		})
	})

	it('is read in a time that grows with its length alone', () => {
		const ofLength = (times: number) => asked('举办健康大讲堂，普及智能技术知识，'.repeat(times), under('elderly', '老年人'))
		expect(growth(ofLength, question => scoreMeasures(question, outline), 600)).toBeLessThan(linearGrowth)
	})

	it('gives the same verdict again', () => {
		const question = asked('举办健康大讲堂，教用智能手机', under('elderly', '老年人'))
		expect(JSON.stringify(scoreMeasures(question, outline))).toBe(JSON.stringify(scoreMeasures(question, structuredClone(outline))))
	})
})

it('no word of the registry names a place of the collection or a local brand', () => {
	const words = registries.actions.flatMap(({ measures }) => measures.flatMap(({ terms, hints }) => [...terms, ...hints]))
	const places = registries.divisions.map(({ name }) => name).filter(name => name.length > 2)
	const ofSeeds = ['渠县', '达州', '资阳', '巫山', '重庆', '米易', '攀枝花', '临猗', '运城', '山西', '四川', '天府']
	expect(words.filter(word => [...places, ...ofSeeds].some(place => word.includes(place)))).toEqual([])
})
