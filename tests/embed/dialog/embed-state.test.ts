import { describe, expect, it } from 'vitest'
import type { EmbedChoice } from '../../../src/embed/choice.ts'
import { type EmbedState, frameFor, initialState, optionsFor } from '../../../src/embed/dialog/embed-state.ts'

const unit: EmbedChoice = {
	name: '县教育局（渠县）',
	title: '县教育局（渠县）',
	kind: 'unit',
	address: '/zeren/embed/quxian/units/xianjiaoyuju/',
	pinned: '/zeren/pinned/abc/embed/quxian/units/xianjiaoyuju/',
	height: 640,
	roles: ['lead', 'responsible'],
	hasTargets: false,
	fragment: '/zeren/embed/quxian/units/xianjiaoyuju.fragment.html',
}
const origin = 'https://www.example.gov.cn'
const addressWith = (part: Partial<EmbedState>) => frameFor(unit, { ...initialState, ...part }, origin).src.slice(origin.length)

describe('the address of a frame', () => {
	it.each([
		[{}, '/zeren/embed/quxian/units/xianjiaoyuju/?theme=light'],
		[{ theme: 'auto' }, '/zeren/embed/quxian/units/xianjiaoyuju/'],
		[{ isPinned: true, theme: 'dark' }, '/zeren/pinned/abc/embed/quxian/units/xianjiaoyuju/?theme=dark'],
		[{ role: 'lead', heading: 3 }, '/zeren/embed/quxian/units/xianjiaoyuju/?theme=light&role=lead&heading=3'],
		[{ targets: false }, '/zeren/embed/quxian/units/xianjiaoyuju/?theme=light'],
	] as const)('with %o is %s', (part, address) => {
		expect(addressWith(part)).toBe(address)
	})
})

describe('the frame of a search', () => {
	const search: EmbedChoice = {
		...unit,
		kind: 'search',
		fragment: null,
		places: [
			{ name: '只查渠县', address: '/zeren/embed/search/quxian/', title: '搜索渠县的方案、单位和任务' },
			{ name: '全部地方', address: '/zeren/embed/search/', title: '搜索方案、单位和任务' },
		],
	}

	it.each([
		[0, '/zeren/embed/search/quxian/?theme=light', '搜索渠县的方案、单位和任务'],
		[1, '/zeren/embed/search/?theme=light', '搜索方案、单位和任务'],
	])('is that of the chosen place: %i', (place, address, title) => {
		expect(frameFor(search, { ...initialState, place }, origin)).toEqual({ src: origin + address, title, height: 640 })
	})
})

describe('the frame of a comparison', () => {
	const comparison: EmbedChoice = {
		...unit,
		title: '临猗县与米易县：方案比较',
		kind: 'comparison',
		parts: [
			{ name: '不同之处和目标', count: null, query: 'part=differences' },
			{ name: '青少年科学素质提升行动', count: 5, query: 'part=rows&action=youth' },
		],
	}

	it.each([
		[0, '?theme=light', '临猗县与米易县：方案比较'],
		[1, '?part=differences&theme=light', '临猗县与米易县：方案比较：不同之处和目标'],
		[2, '?part=rows&action=youth&theme=light', '临猗县与米易县：方案比较：青少年科学素质提升行动'],
	])('is of the chosen part: %i', (part, query, title) => {
		const { src, title: own } = frameFor(comparison, { ...initialState, part }, origin)
		expect([src, own]).toEqual([`${origin}/zeren/embed/quxian/units/xianjiaoyuju/${query}`, title])
	})
})

describe('what can be chosen', () => {
	it('fits what is embedded and in which way', () => {
		expect(optionsFor(unit, 'frame')).toEqual({ pinned: true, theme: true, role: true, targets: false, heading: true, place: false, part: false })
		expect(optionsFor(unit, 'fragment')).toEqual({ pinned: false, theme: false, role: true, targets: false, heading: true, place: false, part: false })
		expect(optionsFor({ kind: 'plan', roles: ['responsible'], hasTargets: true }, 'script')).toEqual({
			pinned: true,
			theme: true,
			role: false,
			targets: true,
			heading: true,
			place: false,
			part: false,
		})
		expect(optionsFor({ kind: 'search', roles: [], hasTargets: false }, 'frame')).toEqual({
			pinned: false,
			theme: true,
			role: false,
			targets: false,
			heading: false,
			place: false,
			part: false,
		})
	})
})
