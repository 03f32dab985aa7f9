import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../../src/ingest/read/docx/index.ts'
import { type Layout, plainLayout } from '../../../../src/ingest/read/layout.ts'
import { SourceError } from '../../../../src/ingest/source-error.ts'
import { growth, linearGrowth } from '../../../time-taken.ts'
import { item, makeDocx, numbering, p, run, table } from './make-docx.ts'

function read(document: string, parts: Record<string, string> = {}): { text: string; layout: Layout } {
	const { text, layout } = readDocx(makeDocx(document, parts), 'plan.docx')
	return { text, layout: { ...plainLayout, ...layout } }
}

function linesOf(document: string, parts: Record<string, string> = {}): string[] {
	return read(document, parts).text.split('\n').slice(0, -1)
}

function leftOut({ text, layout }: { text: string; layout: Layout }): string[] {
	return layout.furniture.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`)
}

describe('numbers that Word generates', () => {
	const plan = numbering([
		['chineseCountingThousand', '%1、'],
		['chineseCountingThousand', '（%2）'],
		['decimal', '%3.'],
		['decimal', '（%4）'],
		['decimalEnclosedCircleChinese', '%5'],
	])
	it('are written out as printed, and begin anew under each level above', () => {
		const document = [
			item('总体要求'),
			item('目标', 1),
			item('近期', 2),
			item('细目', 3),
			item('点', 4),
			item('远期', 2),
			item('原则', 1),
			item('一项', 2),
			item('主要任务'),
			item('行动', 1),
		]
		expect(linesOf(document.join(''), { numbering: plan })).toEqual([
			'一、总体要求',
			'（一）目标',
			'1. 近期',
			'（1）细目',
			'① 点',
			'2. 远期',
			'（二）原则',
			'1. 一项',
			'二、主要任务',
			'（一）行动',
		])
	})

	it('show the levels above; a legal level in Arabic digits', () => {
		const levels = numbering([
			['chineseCounting', '第%1章'],
			['decimal', '%1.%2', '<w:isLgl/>'],
			['upperLetter', '%1-%2-%3', '<w:suff w:val="nothing"/>'],
		])
		expect(linesOf(item('总则') + item('范围', 1) + item('附', 2) + item('任务') + item('甲', 1) + item('乙', 1), { numbering: levels })).toEqual([
			'第一章 总则',
			'1.1 范围',
			'一-1-A附',
			'第二章 任务',
			'2.1 甲',
			'2.2 乙',
		])
	})

	it('two lists share a count, or one starts anew', () => {
		const nums =
			'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
		const document = item('甲', 0, 1) + item('乙', 0, 2) + item('丙', 0, 3) + item('丁', 0, 3)
		expect(linesOf(document, { numbering: numbering([['decimal', '%1.']], nums) })).toEqual(['1. 甲', '2. 乙', '5. 丙', '6. 丁'])
	})

	it('a level that never begins anew counts on', () => {
		const levels = numbering([
			['chineseCounting', '%1、'],
			['decimal', '%2.', '<w:lvlRestart w:val="0"/>'],
		])
		expect(linesOf(item('甲') + item('一', 1) + item('乙') + item('二', 1), { numbering: levels })).toEqual(['一、甲', '1. 一', '二、乙', '2. 二'])
	})

	it('come with a style, and may be switched off', () => {
		const styles =
			'<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 2"/><w:basedOn w:val="2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
		const levels = numbering([
			['chineseCounting', '%1、', '<w:pStyle w:val="2"/>'],
			['chineseCounting', '（%2）', '<w:pStyle w:val="3"/>'],
		])
		const document =
			p('任务', '<w:pStyle w:val="2"/>') + p('行动', '<w:pStyle w:val="3"/>') + p('附则', '<w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr>')
		const found = read(document, { numbering: levels, styles })
		expect(found.text.split('\n')).toEqual(['一、任务', '（一）行动', '附则', ''])
		expect(found.layout.headings.map(({ rank }) => rank)).toEqual([1, 2, 1])
	})

	it('stay apart from a number that the words begin with', () => {
		expect(linesOf(item('2023年建成'), { numbering: numbering([['decimal', '%1.', '<w:suff w:val="nothing"/>']]) })).toEqual(['1. 2023年建成'])
	})

	it('bullets print no words; an empty item is counted and not printed', () => {
		expect(linesOf(item('甲'), { numbering: numbering([['bullet', '\uf0b7']]) })).toEqual(['甲'])
		expect(linesOf(item('甲') + item(' ') + item('乙'), { numbering: numbering([['decimal', '%1.']]) })).toEqual(['1. 甲', '3. 乙'])
	})
})

describe('words', () => {
	const field = (instruction: string, result: string) =>
		`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
	it.each([
		['a name in many runs is one', p(run('县教') + run('体局') + '<w:proofErr w:type="x"/>' + run('、县科协')), ['县教体局、县科协']],
		[
			'deleted words are none, inserted ones are',
			p(`${run('由')}<w:del><w:r><w:delText>县科协</w:delText></w:r></w:del><w:ins>${run('县教体局')}</w:ins>${run('负责')}`),
			['由县教体局负责'],
		],
		['a paragraph whose end is deleted goes on', p(run('责任单位：县'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('教体局'), ['责任单位：县教体局']],
		[
			'a line break begins a line, a page break a paragraph',
			p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/><w:t>丙</w:t></w:r>'),
			['甲', '乙', '丙'],
		],
		['hidden words are none', p(run('甲') + run('隐藏', '<w:vanish/>') + run('乙', '<w:vanish w:val="0"/>')), ['甲乙']],
		['a field prints its result', p(run('第') + field('PAGEREF a', run('3')) + run('页')), ['第3页']],
		[
			'links, controls and marks are looked into',
			p(`<w:hyperlink>${run('《意见》')}</w:hyperlink><w:sdt><w:sdtContent>${run('印发')}</w:sdtContent></w:sdt><w:smartTag>${run('执行')}</w:smartTag>`),
			['《意见》印发执行'],
		],
		[
			'signs of a font of signs',
			p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('已完成')}<w:r><w:sym w:font="Wingdings" w:char="F081"/></w:r>`),
			['☑已完成①'],
		],
		[
			'a tab parts words, a tab with leaders draws them',
			p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>') +
				p('<w:r><w:t>丙</w:t><w:tab/><w:t>1</w:t></w:r>', '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8000"/></w:tabs>'),
			['甲 乙', '丙……1'],
		],
		['& and < are words', p('A&B<C'), ['A&B<C']],
	])('%s', (_name, document, lines) => {
		expect(linesOf(document)).toEqual(lines)
	})

	it('a text box stands behind its paragraph, once', () => {
		const box = `<w:txbxContent>${p('青溪县人民政府文件')}</w:txbxContent>`
		const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
		expect(linesOf(p(shape + run('正文')) + p('下文'))).toEqual(['正文', '青溪县人民政府文件', '下文'])
	})

	it('notes stand at the end, where each was called', () => {
		const footnotes = `<w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${p('指户籍人口。')}</w:footnote>`
		expect(linesOf(p(`${run('人口')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('十万')}`) + p('下文'), { footnotes })).toEqual([
			'人口十万',
			'下文',
			'注1：指户籍人口。',
		])
	})

	it('bold beginnings are told, also by a style', () => {
		const styles = '<w:style w:type="character" w:styleId="a"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
		const { text, layout } = read(
			p(run('夯实基础。', '<w:b/>') + run('抓好落实。')) +
				p(run('办好赛事。', '<w:rStyle w:val="a"/>') + run('每年一次。')) +
				p(run('不粗', '<w:b w:val="0"/>')),
			{ styles },
		)
		expect(layout.bold.map(({ start, end }) => text.slice(start, end))).toEqual(['夯实基础。', '办好赛事。'])
	})

	it('every line is a whole paragraph, but those behind a line break', () => {
		const { text, layout } = read(p('甲') + p('<w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>') + p('丁'))
		expect(layout.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['甲\n乙\n', '丁\n'])
	})
})

describe('what belongs to the page', () => {
	it('running heads and page numbers', () => {
		const found = read(p('正文'), { header1: p('青溪县人民政府办公室'), footer1: p('— 1 —') })
		expect(leftOut(found)).toEqual(['running-head: 青溪县人民政府办公室', 'page-number: — 1 —'])
		expect(found.text).toBe('青溪县人民政府办公室\n正文\n— 1 —\n')
	})

	it('the contents page, with its heading', () => {
		const begin =
			'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
		const document = p('目  录') + p(begin + run('一、总体要求1')) + p('二、主要任务3') + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') + p('一、总体要求')
		expect(leftOut(read(document))).toEqual(['table-of-contents: 目  录', 'table-of-contents: 一、总体要求1', 'table-of-contents: 二、主要任务3'])
	})
})

describe('tables', () => {
	const cellsOf = ({ text, layout }: { text: string; layout: Layout }) =>
		(layout.tables[0]?.rows ?? []).map(row => row.map(({ column, columns, rows, start, end }) => `${column}+${columns}×${rows}:${text.slice(start, end)}`))

	it('cells merged both ways, several paragraphs in a cell', () => {
		const found = read(
			table([
				[
					{ text: '任务', merge: 'restart' },
					{ text: '责任分工', span: 2 },
				],
				[{ text: '', merge: 'continue' }, '牵头单位', '配合单位'],
				['建设场地\n补齐短板', { text: '县教体局', merge: 'restart' }, '县财政局'],
				['办好赛事', { text: '', merge: 'continue' }, ''],
			]),
		)
		expect(cellsOf(found)).toEqual([
			['0+1×2:任务', '1+2×1:责任分工'],
			['1+1×1:牵头单位', '2+1×1:配合单位'],
			['0+1×1:建设场地\n补齐短板', '1+1×2:县教体局', '2+1×1:县财政局'],
			['0+1×1:办好赛事', '2+1×1:'],
		])
	})

	it('numbers in cells are printed in their order', () => {
		const numbered = table([
			['序号', '任务'],
			['甲', '乙'],
			['丙', '丁'],
		]).replaceAll(/<w:p>(<w:r><w:t xml:space="preserve">[甲丙])/g, '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>$1')
		expect(cellsOf(read(numbered, { numbering: numbering([['decimal', '%1']]) })).slice(1)).toEqual([
			['0+1×1:1 甲', '1+1×1:乙'],
			['0+1×1:2 丙', '1+1×1:丁'],
		])
	})

	it('a table that frames one column is lines, a deleted row is none', () => {
		expect(linesOf(table([['抄送：县委办公室。'], ['县政府办公室 2023年5月6日印发']]))).toEqual(['抄送：县委办公室。', '县政府办公室 2023年5月6日印发'])
		const rows = table([
			['任务', '单位'],
			['甲', '乙'],
			['丙', '丁'],
		]).replace(
			'<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">甲',
			'<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">甲',
		)
		expect(linesOf(rows)).toEqual(['任务\t单位', '丙\t丁'])
	})

	it('a table in a cell is lines of it', () => {
		const inner = table([
			['甲', '乙'],
			['丙', '丁'],
		])
		expect(
			linesOf(
				table([
					['任务', '单位'],
					['外', '县科协'],
				]).replace('<w:p><w:r><w:t xml:space="preserve">外</w:t></w:r></w:p>', `${inner}<w:p/>`),
			),
		).toEqual(['任务\t单位', '甲', '乙', '丙', '丁\t县科协'])
	})
})

describe('files that are none', () => {
	it.each([
		['a cut zip', () => makeDocx(p('甲')).slice(0, 300)],
		['XML that is cut', () => makeDocx('<w:p><w:r>')],
		['a document type with entities', () => makeDocx('<!DOCTYPE a [<!ENTITY b "c">]>')],
		['nesting without end', () => makeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`)],
		['no words', () => makeDocx('<w:p/>')],
	])('%s is one clear error', (_name, make) => {
		expect(() => readDocx(make(), 'plan.docx')).toThrow(SourceError)
	})

	it('takes time in proportion to its size', () => {
		const ofSize = (times: number) =>
			makeDocx(`${item('县教体局负责。').repeat(times)}${table(Array.from({ length: times / 4 }, () => ['甲', '乙']))}`, {
				numbering: numbering([['decimal', '%1.']]),
			})
		expect(growth(ofSize, bytes => readDocx(bytes, 'plan.docx'), 400)).toBeLessThan(linearGrowth)
	})
})
