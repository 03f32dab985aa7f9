import { expect, it } from 'vitest'
import { widthOf } from '../../../src/ingest/report/display-width.ts'
import { paletteOf } from '../../../src/ingest/report/palette.ts'
import { textTable } from '../../../src/ingest/report/text-table.ts'

const palette = paletteOf(false)

it('aligns Chinese and Latin cells, figures at the right', () => {
	const columns = [{ title: '编号' }, { title: '行', figures: true }, { title: '任务', wraps: true }]
	const rows = [
		['t1', '3', '做甲'],
		['s3-1', '120', '组织保障'],
	]
	expect(textTable(columns, rows, 40, palette)).toEqual(['编号   行  任务', '───────────────────', 't1      3  做甲', 's3-1  120  组织保障'])
})

it('leaves out a column in which nothing stands', () => {
	expect(textTable([{ title: '甲' }, { title: '乙' }], [['1', '']], 40, palette)[0]).toBe('甲')
})

it('wraps the columns that may, within the width', () => {
	const names = Array.from({ length: 12 }, () => '县教育局').join('、')
	const lines = textTable([{ title: '编号' }, { title: '任务', wraps: true }, { title: '责任', wraps: true }], [['t1', '做甲', names]], 50, palette)
	expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(50)
	expect(lines.join('').match(/县教育局/g)).toHaveLength(12)
})

it('gives the room to the columns with the most words, and breaks no name', () => {
	const names = Array.from({ length: 12 }, () => '县人力资源社会保障局').join('、')
	const columns = [
		{ title: '牵头', wraps: true },
		{ title: '责任', wraps: true },
	]
	const rows = [
		['县科协', names],
		['县人力资源社会保障局、县教育局、县科协、县妇联、县文旅局', names],
		['县科协', names],
	]
	const lines = textTable(columns, rows, 80, palette)
	expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80)
	expect(lines.join('\n').match(/县人力资源社会保障局/g)).toHaveLength(37)
	expect(lines[2]).toMatch(/^县科协 +县人力资源社会保障局、县人力资源社会保障局、$/)
})
