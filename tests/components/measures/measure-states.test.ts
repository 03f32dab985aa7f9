import { describe, expect, it } from 'vitest'
import { type CellState, isInState, measureStates, stateWords } from '../../../src/components/measures/measure-states.ts'

const asked = (all: CellState[], own: CellState | null) => measureStates.filter(state => isInState(state, all, own)).join(' ')

describe('what is asked of a measure', () => {
	it.each<[string, CellState[], string]>([
		['all have it', ['led', 'unstated', 'led'], 'everywhere unstated'],
		['some have it', ['led', 'missing', 'led'], 'partly missing'],
		['one has it', ['missing', 'unstated', 'missing'], 'partly alone missing unstated'],
		['nobody has it', ['missing', 'missing'], 'missing'],
	])('of all places: %s', (_, all, expected) => {
		expect(asked(all, null)).toBe(expected)
	})

	it.each<[string, CellState[], CellState, string]>([
		['it has what others lack', ['led', 'missing', 'led'], 'led', 'partly'],
		['it lacks what others have', ['led', 'missing', 'led'], 'missing', 'missing'],
		['it alone has it', ['missing', 'unstated'], 'unstated', 'partly alone unstated'],
		['another alone has it', ['missing', 'led'], 'missing', 'missing'],
		['all have it, and another names no lead', ['led', 'unstated'], 'led', 'everywhere'],
	])('of one place: %s', (_, all, own, expected) => {
		expect(asked(all, own)).toBe(expected)
	})

	it('is called by the name of the place', () => {
		expect(measureStates.map(state => stateWords(state, null))).toEqual([
			'有地方列为任务、有地方没有列的',
			'只有一地列为任务的',
			'各地都列为任务的',
			'有地方没有列为任务的',
			'有地方未载明牵头的',
		])
		expect(measureStates.map(state => stateWords(state, '渠县'))).toEqual([
			'渠县列为任务、有地方没有列的',
			'只有渠县列为任务的',
			'各地都列为任务的',
			'渠县没有列为任务的',
			'渠县未载明牵头的',
		])
	})
})
