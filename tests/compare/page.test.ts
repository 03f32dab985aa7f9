import { describe, expect, test } from 'vitest'
import { isWrittenPair, type PairPlan, pairPath, writtenPairs } from '../../src/atlas/index.ts'
import type { CataloguePlan } from '../../src/compare/compared-plan.ts'
import { findPlans } from '../../src/compare/page/find-plans.ts'
import { readFilter, readPlans, withFilter } from '../../src/compare/page/page-state.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildJurisdiction, buildPlan } from '../atlas/build-plan.ts'

describe('plans are found while one types', () => {
	const plan = (id: string, placeName: string, pinyin: string, change: Partial<CataloguePlan> = {}): CataloguePlan => ({
		id,
		name: placeName,
		placeName,
		title: `${placeName}全民科学素质行动实施方案`,
		place: id.replace(/-.*/, ''),
		parents: ['达州市', '四川省'],
		documentNumber: null,
		years: [],
		tasks: 1,
		pinyin: pinyin.split(' '),
		isNewest: true,
		isCurrent: true,
		matters: ['科学素质'],
		...change,
	})
	const plans = [
		plan('quxian-2016', '渠县', 'qu xian', { name: '渠县（2016—2020年）', years: ['2016—2020年', '2016'], isNewest: false }),
		plan('quxian-2023', '渠县', 'qu xian', { name: '渠县（2021—2025年）', years: ['2021—2025年', '2023'], documentNumber: '渠府办〔2023〕93号' }),
		plan('wanyuan-2023', '万源市', 'wan yuan shi', { years: ['2023'] }),
		plan('ziyang-2023', '资阳市', 'zi yang shi', { parents: ['四川省'], documentNumber: '资府发〔2023〕1号', years: ['2021—2025年', '2023'] }),
	]
	test.each([
		['the name', '渠县', ['quxian-2023', 'quxian-2016']],
		['its beginning', '资', ['ziyang-2023']],
		['traditional characters', '資陽', ['ziyang-2023']],
		['pinyin', 'quxian', ['quxian-2023', 'quxian-2016']],
		['initials', 'zys', ['ziyang-2023']],
		['a place above', '达州', ['quxian-2023', 'wanyuan-2023', 'quxian-2016']],
		['a document number in any brackets', '渠府办(2023)93', ['quxian-2023']],
		['a year', '2016', ['quxian-2016']],
		['several words', '达州 2023', ['quxian-2023', 'wanyuan-2023']],
		['nothing of the kind', '火星', []],
		['signs alone', '（）', []],
		['nothing: all in their order', '', ['quxian-2016', 'quxian-2023', 'wanyuan-2023', 'ziyang-2023']],
	])('by %s', (_, typed, ids) => {
		expect(findPlans(plans, typed, []).map(({ id }) => id)).toEqual(ids)
	})
	test('what is chosen is not offered again', () => {
		expect(findPlans(plans, '渠县', ['quxian-2023']).map(({ id }) => id)).toEqual(['quxian-2016'])
	})
})

describe('the address is the state', () => {
	test.each([
		['plans=a,b,c', ['a', 'b', 'c']],
		['plans=a,,a,%20b%20', ['a', 'b']],
		['plans=a&plans=b', ['a', 'b']],
		['', []],
	])('%s', (query, ids) => {
		expect(readPlans(new URLSearchParams(query))).toEqual(ids)
	})
	test('a filter is written beside what stands there, and taken back', () => {
		const filter = { only: 'lead', action: 'elderly', function: '' }
		const query = withFilter(new URLSearchParams('plans=a,b&function=jiaoyu'), filter)
		expect(query).toBe('plans=a,b&only=lead&action=elderly')
		expect(readFilter(new URLSearchParams(query))).toEqual(filter)
		expect(withFilter(new URLSearchParams(query), { only: '', action: '', function: '' })).toBe('plans=a,b')
	})
})

describe('which pairs have a page', () => {
	const pair = (id: string, parents: string, change: Partial<PairPlan> = {}): PairPlan => {
		const place = id.replace(/-.*/, '')
		return { id, place, placeName: `${place}县`, parents, matters: ['科学素质'], isCurrent: true, ...change }
	}
	const [a, b, c] = [pair('a-2023', '达州市 四川省'), pair('b-2023', '达州市 四川省'), pair('c-2023', '攀枝花市 四川省')]
	test('every pair of few plans; of many those of one place, and of neighbours', () => {
		expect([isWrittenPair(a, c, 10), isWrittenPair(a, c, 11), isWrittenPair(a, b, 11)]).toEqual([true, false, true])
		const old = pair('a-2016', '达州市 四川省', { isCurrent: false })
		expect([isWrittenPair(a, old, 11), isWrittenPair(b, old, 11)]).toEqual([true, false])
		expect(isWrittenPair(pair('x-1', ''), pair('y-1', ''), 11)).toBe(false)
	})
	test('a place and the one right above it', () => {
		const [city, province] = [pair('dazhou-2022', '四川省', { placeName: '达州市' }), pair('sichuan-2022', '', { placeName: '四川省' })]
		expect([isWrittenPair(city, a, 11), isWrittenPair(a, city, 11), isWrittenPair(city, c, 11)]).toEqual([true, true, false])
		expect([isWrittenPair(province, city, 11), isWrittenPair(province, a, 11)]).toEqual([true, false])
	})
	test('no pair on two matters, also of one place; a newer plan on another matter makes none of the older ones old', () => {
		const care = pair('a-2024', '达州市 四川省', { matters: ['养老服务'] })
		expect([isWrittenPair(care, a, 11), isWrittenPair(care, b, 11), isWrittenPair(a, b, 11)]).toEqual([false, false, true])
		expect(isWrittenPair(pair('d-2023', '达州市 四川省', { matters: ['suzhi-2021', '任务分工'] }), { ...a, matters: ['suzhi-2021', '科学素质'] }, 11)).toBe(
			true,
		)
	})
	test('the address does not depend on the order; a pair without a page is drawn', () => {
		const [a, c] = [pair('a-2023', '甲'), pair('c-2023', '乙')]
		expect([pairPath(a, c, 5), pairPath(c, a, 5)]).toEqual(['/compare/a-2023-vs-c-2023/', '/compare/a-2023-vs-c-2023/'])
		expect(pairPath(c, a, 11)).toBe('/compare/?plans=c-2023,a-2023')
	})
	test('eleven plans of three cities', () => {
		const plans = Array.from({ length: 11 }, (_, at) =>
			buildPlan({
				id: `p${String(at).padStart(2, '0')}-2023`,
				jurisdiction: buildJurisdiction({ slug: `p${at}`, name: `${at}县`, parents: [{ name: `${at % 3}市`, code: null, level: 'city' }] }),
			}),
		)
		// 4, 4 and 3 counties: 6 + 6 + 3 pairs.
		expect(writtenPairs(atlasOf(...plans))).toHaveLength(15)
		expect(writtenPairs(atlasOf(...plans.slice(0, 10)))).toHaveLength(45)
	})
})
