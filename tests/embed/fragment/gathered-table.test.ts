import { expect, it } from 'vitest'
import { gathered } from '../../../src/embed/fragment/gathered-table.ts'

const columns = ['单位', '青少年', '农民', '其中牵头']

it('of counts only those above nought are listed, which the head says; a row without any says 0', () => {
	const rows = [
		[{ text: '县科协', path: '/quxian/units/xiankexie/' }, '5（牵头 1）', '0', 1],
		['县教育局', 2, 0, '未载明'],
		['县文联', '0', 0, 0],
	]
	expect(gathered({ caption: '各单位的任务数', columns, rows })).toEqual({
		caption: '各单位的任务数',
		columns: ['单位', '数目（没有列出的为 0）'],
		rows: [
			[rows[0]?.[0], '青少年 5（牵头 1）；其中牵头 1'],
			['县教育局', '青少年 2；其中牵头 未载明'],
			['县文联', '0'],
		],
	})
})

it('where nothing is left out nothing is said of it', () => {
	expect(gathered({ caption: '目标', columns: ['行政区', '年份', '目标'], rows: [['渠县', 2025, '超过13%']] })).toEqual({
		caption: '目标',
		columns: ['行政区', '内容'],
		rows: [['渠县', '年份 2025；目标 超过13%']],
	})
})
