import { describe, expect, it } from 'vitest'
import { type OutlineClues, outlineFollowed } from '../../../src/ingest/resolve/family.ts'
import type { Following } from '../../../src/ingest/resolve/following.ts'
import type { Citation, Outline } from '../../../src/model/index.ts'
import { carriesOutOutline } from '../check/documents.ts'
import { ingestText, registries } from '../ingest-text.ts'
import { buildOutline, careOutline } from './measures/build-outline.ts'

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
const cites = (title: string | null, documentNumber: string | null): Citation => ({ title, documentNumber, position })
/** Two outlines on one topic for different periods: the same titles, other ids. */
const actionsOf = (period: string) =>
	Object.fromEntries(['a', 'b', 'c', 'd'].map(id => [`${id}-${period}`, { title: `${id}行动`, measures: { one: { title: `${id}举措` } } }]))
const old = buildOutline(actionsOf('old'), {
	family: 'jihua-2016',
	documentNumber: '国办发〔2016〕10号',
	titles: ['行动计划纲要实施方案（2016—2020年）'],
	period: { start: 2016, end: 2020 },
})
const now = buildOutline(actionsOf('now'), {
	family: 'jihua-2021',
	documentNumber: '国发〔2021〕9号',
	titles: ['行动规划纲要（2021—2035年）'],
	period: { start: 2021, end: 2035 },
})
const nothing: OutlineClues = { citations: [], period: null, issuedOn: null }
const citing = (...citations: Citation[]): OutlineClues => ({ ...nothing, citations })
const years = (start: number, end: number): OutlineClues => ({ ...nothing, period: { start, end, text: `${start}—${end}年` } })

/** How a plan follows outlines: with tasks of the actions given, in each of them. */
const follows = (outlines: readonly Outline[], ...tasks: (string | null)[]): Following[] =>
	outlines.map(outline => ({
		outline,
		sections: new Map(),
		tasks: tasks.map(task => outline.actions.find(({ id }) => task !== null && id.startsWith(`${task}-`))?.id ?? null),
	}))
const familyOf = (clues: OutlineClues, followings: readonly Following[]) => outlineFollowed(clues, followings)?.outline.family ?? null
const both = follows([old, now], 'a', 'b', 'c', 'd', null)

describe('the outline that a plan carries out', () => {
	it.each<[string, OutlineClues, string]>([
		['is the one that it cites by number', citing(cites(null, '国办发〔2016〕10号')), 'jihua-2016'],
		['… in other brackets', citing(cites(null, '国办发[2016]10号')), 'jihua-2016'],
		['… of full width', citing(cites(null, '国办发［２０１６］１０号')), 'jihua-2016'],
		['… with blanks', citing(cites(null, '国办发 〔2016〕 10 号')), 'jihua-2016'],
		['is the one that it cites by title', citing(cites('国务院办公厅关于印发行动计划纲要实施方案（2016-2020年）的通知', null)), 'jihua-2016'],
		['… among other citations', citing(cites('中华人民共和国科学技术普及法', null), cites(null, '国办发〔2016〕10号')), 'jihua-2016'],
		['is the one that it cites, whatever its years', { ...years(2021, 2025), citations: [cites(null, '国办发〔2016〕10号')] }, 'jihua-2016'],
		[
			'is the one of its years, where it cites both',
			{ ...years(2016, 2020), citations: [cites(null, '国发〔2021〕9号'), cites(null, '国办发〔2016〕10号')] },
			'jihua-2016',
		],
		['is the one of its years, where it cites neither', years(2018, 2020), 'jihua-2016'],
		['is the one of the year in which it was issued, where its title names no years', { ...nothing, issuedOn: '2019-05-01' }, 'jihua-2016'],
		['is the newest, where its years are no outline’s', years(2011, 2015), 'jihua-2021'],
		['is the newest, where it cites neither', citing(cites('中华人民共和国科学技术普及法', null)), 'jihua-2021'],
		['is the newest, where it cites a number that only begins alike', citing(cites(null, '国办发〔2016〕101号')), 'jihua-2021'],
		['is the newest, where nothing tells', nothing, 'jihua-2021'],
	])('%s', (_, clues, family) => {
		expect(familyOf(clues, both)).toBe(family)
		expect(familyOf(clues, both.toReversed())).toBe(family)
	})

	it('is none where the plan follows too few of the actions', () => {
		expect(familyOf(nothing, follows([old, now], 'a', 'b', 'c'))).toBeNull()
		expect(familyOf(nothing, follows([old, now]))).toBeNull()
	})

	it('is the cited one where most of the tasks are of one action, none where few are', () => {
		const clues = citing(cites(null, '国发〔2021〕9号'))
		expect(familyOf(clues, follows([old, now], 'a', 'a', null))).toBe('jihua-2021')
		expect(familyOf(clues, follows([old, now], 'a', null, null))).toBeNull()
		expect(familyOf(clues, follows([old, now]))).toBeNull()
	})

	it('is not one that it follows in a few tasks beside another that it follows in most', () => {
		const few = follows([now], 'a', 'b', 'c', 'd', null, null, null, null, null)
		const most = follows([old], 'a', 'b', 'c', 'd', 'a', 'b', 'c', 'd', 'd')
		expect(familyOf(citing(cites(null, '国发〔2021〕9号')), [...few, ...most])).toBe('jihua-2016')
	})

	it('is none without outlines', () => {
		expect(familyOf(citing(cites(null, '国发〔2021〕9号')), [])).toBeNull()
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
