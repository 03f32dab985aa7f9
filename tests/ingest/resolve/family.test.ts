import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../src/ingest/resolve/family.ts'
import type { Citation } from '../../../src/model/index.ts'
import { carriesOutOutline } from '../check/documents.ts'
import { ingestText, registries } from '../ingest-text.ts'
import { buildOutline, careOutline } from './measures/build-outline.ts'

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
const cites = (title: string | null, documentNumber: string | null): Citation => ({ title, documentNumber, position })
const follows = (...actions: (string | null)[]) => actions.map(action => ({ action }))

/** Two outlines on one topic for different periods, with the same actions. */
const actions = Object.fromEntries(['a', 'b', 'c', 'd'].map(id => [id, { title: `${id}行动`, measures: { one: { title: `${id}举措` } } }]))
const old = buildOutline(actions, {
	family: 'jihua-2016',
	documentNumber: '国办发〔2016〕10号',
	titles: ['行动计划纲要实施方案（2016—2020年）'],
	period: { start: 2016, end: 2020 },
})
const now = buildOutline(actions, {
	family: 'jihua-2021',
	documentNumber: '国发〔2021〕9号',
	titles: ['行动规划纲要（2021—2035年）'],
	period: { start: 2021, end: 2035 },
})
const both = [old, now]
const all = follows('a', 'b', 'c', 'd', null)

describe('the outline that a plan carries out', () => {
	it.each<[string, Citation[], string]>([
		['is the one that it cites by number', [cites(null, '国办发〔2016〕10号')], 'jihua-2016'],
		['… in other brackets', [cites(null, '国办发[2016]10号')], 'jihua-2016'],
		['… of full width', [cites(null, '国办发［２０１６］１０号')], 'jihua-2016'],
		['… with blanks', [cites(null, '国办发 〔2016〕 10 号')], 'jihua-2016'],
		['is the one that it cites by title', [cites('国务院办公厅关于印发行动计划纲要实施方案（2016-2020年）的通知', null)], 'jihua-2016'],
		['… among other citations', [cites('中华人民共和国科学技术普及法', null), cites(null, '国办发〔2016〕10号')], 'jihua-2016'],
		['is the newest, where it cites neither', [cites('中华人民共和国科学技术普及法', null)], 'jihua-2021'],
		['is the newest, where it cites a number that only begins alike', [cites(null, '国办发〔2016〕101号')], 'jihua-2021'],
		['is the newest, without citations', [], 'jihua-2021'],
	])('%s', (_, citations, family) => {
		expect(outlineOf(citations, all, both)?.family).toBe(family)
		expect(outlineOf(citations, all, both.toReversed())?.family).toBe(family)
	})

	it('is none where the plan follows too few of the actions, whatever it cites', () => {
		expect(outlineOf([cites(null, '国发〔2021〕9号')], follows('a', 'b', 'c'), both)).toBeNull()
		expect(outlineOf([cites(null, '国发〔2021〕9号')], [], both)).toBeNull()
	})

	it('is none without outlines', () => {
		expect(outlineOf([cites(null, '国发〔2021〕9号')], all, [])).toBeNull()
	})
})

describe('another outline', () => {
	const given = { ...registries, outlines: [...registries.outlines, careOutline], actions: [...registries.actions, ...careOutline.actions] }
	const text = [
		'渠县养老服务实施方案（2021—2025年）',
		'一、居家社区养老服务行动',
		'1.发展老年人助餐服务。建设社区食堂。（责任单位：县民政局）',
		'二、养老机构提升行动',
		'2.增加护理型床位供给。（责任单位：县民政局）',
		'三、医养结合行动',
		'3.支持养老机构设立医疗机构。（责任单位：县卫生健康局）',
		'四、养老人才培养工程',
		'4.开展养老护理员职业技能培训。（责任单位：县人力资源社会保障局）',
	].join('\n')

	it('is another file of the registry: its plans are classified without a line of code', () => {
		const { plan } = ingestText(text, 'plan.txt', given)
		expect([plan.family, plan.tasks.map(({ measure }) => measure)]).toEqual([
			'yanglao-2021',
			['home.meals', 'institutions.beds', 'health.clinics', 'staff.training'],
		])
	})

	it('is not there: its plans have no family and no measures', () => {
		const { plan } = ingestText(text)
		expect([plan.family, plan.tasks.flatMap(({ measure, furtherMeasures }) => [measure, ...furtherMeasures])]).toEqual([null, [null, null, null, null]])
	})
})

it('on science literacy is the one of 2021', () => {
	const { plan } = ingestText(carriesOutOutline('1.教用智能手机。（责任单位：县科协）'))
	expect([plan.family, plan.tasks.map(({ measure }) => measure)]).toEqual([
		'kexue-suzhi-2021',
		['youth.reserve-talent', 'farmers.rural-revitalisation', 'workers.skill-innovation', 'elderly.smart'],
	])
})
