import { expect, it } from 'vitest'
import { printable, printableData } from '../../../src/ingest/report/printable.ts'

it.each([
	['an escape', '\u001b[31m红', '␦[31m红'],
	['a carriage return', '甲\r乙', '甲␦乙'],
	['a direction sign', '甲\u202e乙', '甲␦乙'],
	['a sign of no width', '县\u200b科协', '县␦科协'],
	['a line separator', '甲\u2028乙', '甲␦乙'],
	['a tag of two units keeps its length', '甲\u{e0041}乙', '甲␦␦乙'],
	['a tab', '甲\t乙', '甲⇥乙'],
	['a line end stays', '甲\n乙', '甲\n乙'],
])('%s', (_, words, expected) => {
	expect(printable(words)).toBe(expected)
	expect(printable(words)).toHaveLength(words.length)
})

it('reaches every string of plain data', () => {
	expect(printableData({ names: ['a\u0007'], line: 3, none: null })).toEqual({ names: ['a␦'], line: 3, none: null })
})
