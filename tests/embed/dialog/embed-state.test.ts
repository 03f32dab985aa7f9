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

describe('what can be chosen', () => {
	it('fits what is embedded and in which way', () => {
		expect(optionsFor(unit, 'frame')).toEqual({ pinned: true, theme: true, role: true, targets: false, heading: true })
		expect(optionsFor(unit, 'fragment')).toEqual({ pinned: false, theme: false, role: true, targets: false, heading: true })
		expect(optionsFor({ kind: 'plan', roles: ['responsible'], hasTargets: true }, 'script')).toEqual({
			pinned: true,
			theme: true,
			role: false,
			targets: true,
			heading: true,
		})
		expect(optionsFor({ kind: 'search', roles: [], hasTargets: false }, 'frame')).toEqual({
			pinned: false,
			theme: true,
			role: false,
			targets: false,
			heading: false,
		})
	})
})
