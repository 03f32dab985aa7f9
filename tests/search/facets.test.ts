import { expect, test } from 'vitest'
import { countFacets, matches, nothingChosen } from '../../src/search/results/facets.ts'
import { buildRecord } from './build-record.ts'

const records = [
	buildRecord('一', {
		place: 'jia',
		action: 'youth',
		assignments: [
			{ unit: '县科协', role: 'lead' },
			{ unit: '县教育局', role: 'responsible' },
		],
	}),
	buildRecord('二', { place: 'jia', action: 'elderly', assignments: [{ unit: '县教育局', role: 'lead' }] }),
	buildRecord('三', { place: 'yi', action: 'youth', assignments: [{ unit: '县科协', role: 'responsible' }] }),
	buildRecord('四', { place: 'yi', kind: 'passage' }),
]
const print = (chosen = nothingChosen) =>
	Object.fromEntries(Object.entries(countFacets(records, chosen)).map(([name, values]) => [name, values.map(({ value, count }) => `${value} ${count}`)]))
const shown = (chosen = nothingChosen) => records.filter(record => matches(record, chosen)).map(({ title }) => title)

test('values with their counts, the most frequent first', () => {
	expect(print()).toEqual({
		place: ['jia 2', 'yi 2'],
		unit: ['县教育局 2', '县科协 2'],
		role: ['lead 2', 'responsible 2'],
		action: ['youth 2', 'elderly 1'],
	})
})

test('values of one facet are alternatives, facets narrow each other', () => {
	expect(shown({ ...nothingChosen, place: ['jia', 'yi'] })).toEqual(['一', '二', '三', '四'])
	expect(shown({ ...nothingChosen, place: ['yi'], action: ['youth'] })).toEqual(['三'])
	expect(print({ ...nothingChosen, place: ['yi'] })).toEqual({ place: ['jia 2', 'yi 2'], unit: ['县科协 1'], role: ['responsible 1'], action: ['youth 1'] })
})

test('unit and role speak of the same responsibility', () => {
	const chosen = { ...nothingChosen, unit: ['县教育局'], role: ['lead'] }
	expect(shown(chosen)).toEqual(['二'])
	expect(print(chosen)).toMatchObject({ unit: ['县教育局 1', '县科协 1'], role: ['lead 1', 'responsible 1'] })
})

test('a chosen value without hits stays to be taken back', () => {
	expect(print({ ...nothingChosen, unit: ['县税务局'] }).unit).toEqual(['县教育局 2', '县科协 2', '县税务局 0'])
})
