import { expect, test } from 'vitest'
import { countFacets, matches, nothingChosen } from '../../src/search/results/facets.ts'
import type { FunctionsOf } from '../../src/search/results/unit-functions.ts'
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
/** The 县教育局 of 甲 is also in charge of sport; no body of 乙 is in charge of anything. */
const functionsOf: FunctionsOf = (place, unit) => (place !== 'jia' ? [] : unit === '县教育局' ? ['jiaoyu', 'tiyu'] : ['kexie'])
const print = (chosen = nothingChosen) =>
	Object.fromEntries(
		Object.entries(countFacets(records, chosen, functionsOf)).map(([name, values]) => [name, values.map(({ value, count }) => `${value} ${count}`)]),
	)
const shown = (chosen = nothingChosen) => records.filter(record => matches(record, chosen, functionsOf)).map(({ title }) => title)

test('values with their counts, the most frequent first', () => {
	expect(print()).toEqual({
		place: ['jia 2', 'yi 2'],
		unit: ['县教育局 2', '县科协 2'],
		function: ['jiaoyu 2', 'tiyu 2', 'kexie 1'],
		role: ['lead 2', 'responsible 2'],
		action: ['youth 2', 'elderly 1'],
	})
})

test('values of one facet are alternatives, facets narrow each other', () => {
	expect(shown({ ...nothingChosen, place: ['jia', 'yi'] })).toEqual(['一', '二', '三', '四'])
	expect(shown({ ...nothingChosen, place: ['yi'], action: ['youth'] })).toEqual(['三'])
	expect(print({ ...nothingChosen, place: ['yi'] })).toEqual({
		place: ['jia 2', 'yi 2'],
		unit: ['县科协 1'],
		function: [],
		role: ['responsible 1'],
		action: ['youth 1'],
	})
})

test('unit and role speak of the same responsibility', () => {
	const chosen = { ...nothingChosen, unit: ['县教育局'], role: ['lead'] }
	expect(shown(chosen)).toEqual(['二'])
	expect(print(chosen)).toMatchObject({ unit: ['县教育局 1', '县科协 1'], role: ['lead 1', 'responsible 1'] })
})

test('a unit, a function and a role chosen together hold of one and the same responsibility', () => {
	expect(shown({ ...nothingChosen, function: ['jiaoyu'], role: ['lead'] })).toEqual(['二'])
	expect(shown({ ...nothingChosen, function: ['kexie'], unit: ['县教育局'] })).toEqual([])
	expect(shown({ ...nothingChosen, function: ['kexie', 'tiyu'], role: ['responsible'] })).toEqual(['一'])
	expect(print({ ...nothingChosen, function: ['kexie'] })).toEqual({
		place: ['jia 1'],
		unit: ['县科协 1'],
		function: ['jiaoyu 2', 'tiyu 2', 'kexie 1'],
		role: ['lead 1'],
		action: ['youth 1'],
	})
})

test('a chosen value without hits stays to be taken back', () => {
	expect(print({ ...nothingChosen, unit: ['县税务局'] }).unit).toEqual(['县教育局 2', '县科协 2', '县税务局 0'])
})
