import { describe, expect, it } from 'vitest'
import { paragraph, writeBlocks } from '../../../src/ingest/read/blocks.ts'

describe('writeBlocks', () => {
	it('writes a line a paragraph, a row of a table a line, and says what is what', () => {
		const cell = (text: string, column: number) => ({ column, columns: 1, rows: 1, paragraphs: text.split('\n').map(line => paragraph(line)) })
		const { text, layout } = writeBlocks([
			paragraph('首页', { leftOut: 'navigation', rank: 2, bold: 2 }),
			paragraph('  一、任务', { rank: 1, bold: 4 }),
			paragraph(' '),
			{ type: 'table', leftOut: null, rows: [[cell('甲\n乙', 0), cell('', 1)], [cell('丙', 1)]] },
			paragraph('完', { begins: false }),
		])
		expect(text).toBe('首页\n  一、任务\n甲\n乙\t\n丙\n完\n')
		expect(layout).toEqual({
			paragraphs: [{ start: 0, end: 10 }],
			pages: [],
			headings: [{ start: 3, end: 9, rank: 1 }],
			bold: [{ start: 5, end: 7 }],
			furniture: [{ start: 0, end: 2, reason: 'navigation' }],
			tables: [
				{
					start: 10,
					end: 16,
					rows: [
						[
							{ start: 10, end: 13, column: 0, columns: 1, rows: 1 },
							{ start: 14, end: 14, column: 1, columns: 1, rows: 1 },
						],
						[{ start: 15, end: 16, column: 1, columns: 1, rows: 1 }],
					],
				},
			],
		})
	})

	const sentence = '为推动全民健身，提高群众身体素质，县里每年新建一批场地，并安排专人管理和维护，让群众在家门口就能锻炼身体。'
	const rows = Array.from({ length: 24 }, (_, at) => sentence.repeat(8).slice(at * 19, at * 19 + 19))

	it('a paragraph for every printed line is none', () => {
		expect(writeBlocks(rows.map(row => paragraph(row))).layout?.paragraphs).toEqual([])
	})

	it('sentences, headings and names a line each are paragraphs', () => {
		const whole = ['一、主要任务', sentence, '责任单位：县教体局、县财政局', '附件：重点任务分工表', '青溪县人民政府办公室', '2023年5月6日']
		const { text, layout } = writeBlocks([...whole, ...whole, ...whole].map(row => paragraph(row)))
		expect(layout?.paragraphs).toEqual([{ start: 0, end: text.length }])
	})
})
