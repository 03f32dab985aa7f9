import { expect, test } from 'vitest'
import { nothingChosen } from '../../src/search/results/facets.ts'
import { readState, toggle, writeState } from '../../src/search/results/search-state.ts'

test('the address says the whole state, and is read back', () => {
	const address = 'q=%E7%A7%91%E6%99%AE&place=quxian&place=miyi&unit=%E5%8E%BF%E7%A7%91%E5%8D%8F&role=lead&action=youth'
	const state = readState(new URLSearchParams(address))
	expect(state).toEqual({ query: '科普', chosen: { place: ['quxian', 'miyi'], unit: ['县科协'], role: ['lead'], action: ['youth'] } })
	expect(writeState(state).toString()).toBe(address)
})

test('what is empty, repeated or unknown is dropped; a long query is cut', () => {
	expect(readState(new URLSearchParams('q=&place=a&place=a&place=&x=1'))).toEqual({ query: '', chosen: { ...nothingChosen, place: ['a'] } })
	expect(readState(new URLSearchParams({ q: '长'.repeat(300) })).query).toBe('长'.repeat(100))
	expect(writeState({ query: '', chosen: nothingChosen }).toString()).toBe('')
})

test('a value is switched on and off', () => {
	const on = toggle({ query: '科普', chosen: nothingChosen }, 'role', 'lead')
	expect(on.chosen.role).toEqual(['lead'])
	expect(toggle(on, 'role', 'lead')).toEqual({ query: '科普', chosen: nothingChosen })
})
