import { describe, expect, it } from 'vitest'
import { nextMark } from '../../../src/components/chart/next-mark.ts'

const box = (left: number, top: number) => ({ left, right: left + 10, top, bottom: top + 10 })
/** Two rows of three, and one alone below. */
const boxes = [box(0, 0), box(20, 0), box(40, 0), box(0, 20), box(20, 20), box(40, 20), box(22, 40)]

describe('the next mark', () => {
	it.each([
		['the first key leads to the first mark', -1, 'after', 0],
		['downwards, too', -1, 'below', 0],
		['on the way back to the last', -1, 'before', 6],
		['upwards, too', -1, 'above', 6],
		['after', 1, 'after', 2],
		['after the last of a row comes the next row', 2, 'after', 3],
		['before', 3, 'before', 2],
		['nothing is before the first', 0, 'before', 0],
		['nothing is after the last', 6, 'after', 6],
		['below stands the nearest of the next row', 1, 'below', 4],
		['a single one is below all', 5, 'below', 6],
		['above', 6, 'above', 4],
		['nothing is above the first row', 2, 'above', 2],
		['nothing is below the last row', 6, 'below', 6],
		['first', 5, 'first', 0],
		['last', 2, 'last', 6],
	] as const)('%s', (_words, current, way, next) => {
		expect(nextMark(boxes, current, way)).toBe(next)
	})
})
