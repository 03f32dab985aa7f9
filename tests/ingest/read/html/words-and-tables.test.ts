import { describe, expect, it } from 'vitest'
import type { Layout } from '../../../../src/ingest/read/layout.ts'
import { page } from './portal-pages.ts'
import { linesOf, read } from './read-page.ts'

const filler = '<p>为做好今年的工作，现将有关事项安排如下，请认真贯彻执行，确保各项任务落到实处。</p>'
const fillerLine = '为做好今年的工作，现将有关事项安排如下，请认真贯彻执行，确保各项任务落到实处。'

function bodyOf(html: string): string[] {
	return linesOf(page(`<div>${filler}${html}${filler}</div>`)).slice(1, -1)
}

/** Each row's cells as column+columns×rows:words. */
function cellsOf({ text, layout }: { text: string; layout: Layout }): string[][] {
	return (layout.tables[0]?.rows ?? []).map(row => row.map(({ column, columns, rows, start, end }) => `${column}+${columns}×${rows}:${text.slice(start, end)}`))
}

describe('words as a browser prints them', () => {
	it.each([
		['line breaks of the markup between Han characters are no blanks', '<p>县教育\n  体育局、县\n\t科协</p>', ['县教育体育局、县科协']],
		['between Latin words they are one', '<p>Open\n  Data 平台</p>', ['Open Data 平台']],
		['no-break and full-width blanks stay inside and go at the ends', '<p>&nbsp;&nbsp;　　县教育局&nbsp;　县科协&nbsp;</p>', ['县教育局 　县科协']],
		['a <br> begins a line', '<p>牵头单位：县教育局<br>配合单位：县科协</p>', ['牵头单位：县教育局', '配合单位：县科协']],
		['blocks in blocks', '<div>一<div>二<p>三</p>四</div>五</div>', ['一', '二', '三', '四', '五']],
		['an inline block is none', '<p>县教育<span>局</span>、<a href="#">县科协</a></p>', ['县教育局、县科协']],
		['preformatted text', '<pre>第一行\n第二行</pre>', ['第一行', '第二行']],
		['entities', '<p>A&amp;B &lt;县&gt; &#x53BF;</p>', ['A&B <县> 县']],
		['numbers that a browser prints', '<ol><li>摸清底数</li><li><p>建立台账</p></li></ol>', ['1. 摸清底数', '2. 建立台账']],
		['not where the item prints its own', '<ol><li>（一）摸清底数</li><li>2.建立台账</li></ol>', ['（一）摸清底数', '2.建立台账']],
		['not where the list shows none', '<ol style="list-style: none"><li>摸清底数</li></ol><ul><li>建立台账</li></ul>', ['摸清底数', '建立台账']],
		[
			'a start, a value, another sign',
			'<ol start="3" type="a"><li>甲</li><li value="7">乙</li></ol><ol style="list-style-type:cjk-ideographic"><li>丙</li></ol>',
			['c. 甲', 'g. 乙', '一、 丙'],
		],
		[
			'numbers that Word has printed into its page',
			"<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>（一）<span style='font:7.0pt'>&nbsp;</span></span><![endif]><span>加强领导<o:p></o:p></span></p>",
			['（一） 加强领导'],
		],
	])('%s', (_name, html, lines) => {
		expect(bodyOf(html)).toEqual(lines)
	})

	it('a paragraph is whole, a line behind a <br> may go on', () => {
		const { text, layout } = read(page(`<div>${filler}<p>第一段<br>第二行</p><p>第三段</p></div>`))
		const whole = layout.paragraphs.map(({ start, end }) => text.slice(start, end).trim().split('\n'))
		expect(whole).toEqual([[fillerLine, '第一段'], ['第三段']])
	})

	it('headings and bold beginnings are told', () => {
		const { text, layout } = read(
			page(`<div>${filler}<h2>一、目标</h2><p>　　<b>（一）</b><span style="font-weight:700">夯实基础。</span>抓好落实<b>到位</b>。</p></div>`),
		)
		expect(layout.headings.map(({ start, end, rank }) => [rank, text.slice(start, end)])).toEqual([[2, '一、目标']])
		expect(layout.bold.map(({ start, end }) => text.slice(start, end))).toEqual(['一、目标', '（一）夯实基础。'])
	})
})

describe('tables', () => {
	it('cells merged both ways, several lines in a cell, empty cells', () => {
		const table = `<table><tr><th rowspan="2">序号</th><th rowspan=2>工作任务</th><th colspan="2">责任分工</th></tr><tr><th>牵头单位</th><th>配合单位</th></tr>
			<tr><td>1</td><td><p>建设场地</p><p>补齐短板</p></td><td rowspan="2">县教体局</td><td>县财政局<br>县科协</td></tr><tr><td>2</td><td>办好赛事</td><td></td></tr></table>`
		expect(cellsOf(read(page(`<div>${filler}${table}${filler}</div>`)))).toEqual([
			['0+1×2:序号', '1+1×2:工作任务', '2+2×1:责任分工'],
			['2+1×1:牵头单位', '3+1×1:配合单位'],
			['0+1×1:1', '1+1×1:建设场地\n补齐短板', '2+1×2:县教体局', '3+1×1:县财政局\n县科协'],
			['0+1×1:2', '1+1×1:办好赛事', '3+1×1:'],
		])
	})

	it('a table in a cell of a layout table is one of its own', () => {
		const inner = '<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>办好赛事</td><td>县教体局</td></tr></table>'
		const found = read(page(`<table><tr><td>${filler}${inner}${filler}</td></tr></table>`))
		expect(cellsOf(found)).toEqual([
			['0+1×1:任务', '1+1×1:责任单位'],
			['0+1×1:办好赛事', '1+1×1:县教体局'],
		])
	})

	it('a span beyond the table ends with it; a row of hidden cells is none', () => {
		const found = read(
			page(
				`<div>${filler}<table><tr><td rowspan="9">任务</td><td>单位</td></tr><tr><td>县科协</td></tr><tr style="display:none"><td>隐藏</td></tr><tr><td>县文联</td></tr></table></div>`,
			),
		)
		expect(cellsOf(found)).toEqual([['0+1×3:任务', '1+1×1:单位'], ['1+1×1:县科协'], ['1+1×1:县文联']])
	})

	it.each([
		['one column', '<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>', ['甲', '乙']],
		['one row', '<table><tr><td>甲</td><td>乙</td></tr></table>', ['甲', '乙']],
	])('%s is lines', (_name, table, lines) => {
		expect(bodyOf(table)).toEqual(lines)
	})
})
