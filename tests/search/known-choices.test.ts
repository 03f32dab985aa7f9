import { describe, expect, it } from 'vitest'
import { isAsMany, knownChoices } from '../../src/search/page/known-choices.ts'
import { nothingChosen } from '../../src/search/results/facets.ts'
import { buildNames } from './build-names.ts'

const none = { place: [], unit: [], function: [], role: [], action: [] }

describe('choices', () => {
	it('that the site names are kept, others dropped', () => {
		const chosen = { place: ['quxian', 'nowhere'], unit: ['县教育局', '县无此局'], function: ['jiaoyu', 'x'], role: ['lead', 'boss'], action: ['y'] }
		expect(knownChoices(chosen, buildNames(), none)).toEqual({ place: ['quxian'], unit: ['县教育局'], function: ['jiaoyu'], role: ['lead'], action: [] })
	})

	it('that something found has are kept: a body of an older plan has no page', () => {
		const found = { ...none, unit: [{ value: '县旧局', count: 2, chosen: true }] }
		expect(knownChoices({ ...nothingChosen, unit: ['县旧局'] }, buildNames(), found).unit).toEqual(['县旧局'])
		expect(knownChoices({ ...nothingChosen, unit: ['县旧局'] }, buildNames(), none).unit).toEqual([])
	})

	it('are compared by their number', () => {
		expect(isAsMany(nothingChosen, { ...nothingChosen, role: ['lead'] })).toBe(false)
		expect(isAsMany(nothingChosen, none)).toBe(true)
	})
})
