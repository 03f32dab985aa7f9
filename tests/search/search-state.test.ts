import { expect, test } from 'vitest'
import { nothingChosen } from '../../src/search/results/facets.ts'
import { emptyState, isEmpty, readState, type SearchState, toggle, withoutChoices, withQuery, writeState } from '../../src/search/results/search-state.ts'

const read = (address: string) => readState(new URLSearchParams(address))
const write = (state: SearchState) => writeState(state).toString()

test('the address says the whole state, and is read back', () => {
	const address = 'q=%E7%A7%91%E6%99%AE&place=quxian&place=miyi&unit=%E5%8E%BF%E7%A7%91%E5%8D%8F&function=kexie&role=lead&action=youth&sort=document'
	const state = read(address)
	expect(state).toEqual({
		query: '科普',
		chosen: { place: ['quxian', 'miyi'], unit: ['县科协'], function: ['kexie'], role: ['lead'], action: ['youth'] },
		sort: 'document',
	})
	expect(write(state)).toBe(address)
})

test('what is empty, repeated or unknown is dropped; a long query is cut', () => {
	expect(read('q=&place=a&place=a&place=&x=1&sort=size')).toEqual({ ...emptyState, chosen: { ...nothingChosen, place: ['a'] } })
	expect(readState(new URLSearchParams({ q: '长'.repeat(300) })).query).toBe('长'.repeat(100))
	expect(write(emptyState)).toBe('')
})

test('what the page around asks of a frame stays in the address, and nothing else that is no search', () => {
	const before = new URLSearchParams('theme=light&q=a&role=lead&x=1&heading=3')
	expect(writeState(withQuery(emptyState, 'b'), before).toString()).toBe('theme=light&heading=3&q=b')
	expect(writeState(emptyState, before).toString()).toBe('theme=light&heading=3')
})

test('a value is switched on and off', () => {
	const on = toggle({ ...emptyState, query: '科普' }, 'role', 'lead')
	expect(on.chosen.role).toEqual(['lead'])
	expect(toggle(on, 'role', 'lead')).toEqual({ ...emptyState, query: '科普' })
})

test('without words, all tasks are asked for by document order alone', () => {
	expect([isEmpty(read('')), isEmpty(read('sort=document')), isEmpty(read('role=lead')), isEmpty(read('q=a'))]).toEqual([true, false, false, false])
})

test('taking the last choice back leads to all tasks, and to the whole search where there are words', () => {
	expect(write(toggle(read('role=lead'), 'role', 'lead'))).toBe('sort=document')
	expect(write(withoutChoices(read('place=quxian&role=lead')))).toBe('sort=document')
	expect(write(withoutChoices(read('q=a&role=lead')))).toBe('q=a')
})

test('choices stay when the words change, also when they are emptied; without both the page is empty', () => {
	expect(write(withQuery(read('q=a&place=quxian&sort=document'), 'b'))).toBe('q=b&place=quxian&sort=document')
	expect(write(withQuery(read('q=a&place=quxian'), ''))).toBe('place=quxian')
	expect(write(withQuery(read('q=a&sort=document'), ''))).toBe('')
})
