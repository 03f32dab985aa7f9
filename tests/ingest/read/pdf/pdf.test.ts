import { describe, expect, it } from 'vitest'
import { ingest, SourceError, sourceOf } from '../../../../src/ingest/index.ts'
import { readPdf } from '../../../../src/ingest/read/pdf/index.ts'
import { registries } from '../../ingest-text.ts'
import { type Drawn, linesFrom, makePdf, ruled } from './make-pdf.ts'

const read = (pages: readonly Drawn[]) => readPdf(makePdf(pages), '方案.pdf')
type Read = Awaited<ReturnType<typeof readPdf>>

const cellsOf = ({ text, layout }: Read): string[] =>
	(layout?.tables ?? []).flatMap(table =>
		table.rows.map(row =>
			row
				.map(cell => `${cell.column}${cell.columns > 1 ? `+${cell.columns}` : ''}${cell.rows > 1 ? `v${cell.rows}` : ''} ${text.slice(cell.start, cell.end)}`)
				.join(' | '),
		),
	)
const leftOut = ({ text, layout }: Read) => (layout?.furniture ?? []).map(({ start, end, reason }) => `${reason} ${text.slice(start, end)}`)

/** 27 signs of 16 points: a full line from 80 to 512. */
const full = '推动全县科学素质工作高质量发展提升公众科学文化素养水平'
const other = [...full].reverse().join('')
const indented = full.slice(0, 25)

describe('lines become paragraphs', () => {
	it('by the indent of a first line and the right edge', async () => {
		const { text } = await read([{ text: linesFrom([[indented, 112], full, '到位。', [indented, 112], [indented, 112], '完毕。']) }])
		expect(text).toBe(`${indented}${full}到位。\n${indented}\n${indented}完毕。\n`)
	})

	it('where a line ends early because the next would begin with a stop', async () => {
		const { text } = await read([{ text: linesFrom([[indented.slice(0, 24), 112], `平，${full.slice(2)}`, full]) }])
		expect(text).toBe(`${indented.slice(0, 24)}平，${full.slice(2)}${full}\n`)
	})

	it('titles and dates keep their lines', async () => {
		const lines = [
			...linesFrom(
				[
					['某县人民政府办公室', 199],
					['关于印发某县行动方案的通知', 155],
				],
				{ size: 22 },
			),
			...linesFrom([[indented, 112], full, full, full, ['某县人民政府', 360], ['2023年5月12日', 330]], { top: 660 }),
		]
		const { text, layout } = await read([{ text: lines }])
		expect(text.split('\n')).toEqual([
			'某县人民政府办公室',
			'关于印发某县行动方案的通知',
			`${indented}${full}${full}${full}`,
			'某县人民政府',
			'2023年5月12日',
			'',
		])
		expect(layout?.paragraphs?.map(({ start, end }) => text.slice(start, end).length)).toEqual([25 + 27 * 3 + 1])
	})

	it('in two columns, one after the other', async () => {
		const column = (x: number, sign: string) =>
			linesFrom(
				Array.from({ length: 10 }, (_, at): [string, number] => [at === 9 ? sign.repeat(5) + '。' : sign.repeat(14), x]),
				{ size: 14, pitch: 22, top: 700 },
			)
		const { text } = await read([{ text: [{ words: '某县人民政府公报', x: 200, y: 760, size: 22 }, ...column(80, '左'), ...column(310, '右')] }])
		expect(text).toBe(`某县人民政府公报\n${'左'.repeat(14 * 9 + 5)}。\n${'右'.repeat(14 * 9 + 5)}。\n`)
	})

	it('a date at the right edge and the head of an annex stand alone', async () => {
		const notice = linesFrom([[indented, 112], full, '到位。', ['某县人民政府办公室', 368], ['2023年11月30日', 400]])
		const { text } = await read([{ text: notice }, { text: linesFrom(['附件', ['某县行动方案', 248], [indented, 112], full, '到位。']) }])
		expect(text.split('\n')).toEqual([
			`${indented}${full}到位。`,
			'某县人民政府办公室',
			'2023年11月30日',
			'附件',
			'某县行动方案',
			`${indented}${full}到位。`,
			'',
		])
	})

	it('a date that a sentence ends in is part of it', async () => {
		const { text } = await read([{ text: linesFrom([[indented, 112], full, '2023年11月30日', [indented, 112], '附件1：任务分工']) }])
		expect(text.split('\n')).toEqual([`${indented}${full}2023年11月30日`, indented, '附件1：任务分工', ''])
	})

	describe('in two columns, below a headline over both', () => {
		/** Two columns of 16 letters of 13 points from 78 on; the second begins `gap` points behind the first. */
		const columns = (gap: number, left: readonly string[], right: readonly string[], top = 700) => [
			...linesFrom(left, { x: 78, size: 13, pitch: 20, top }),
			...linesFrom(right, { x: 78 + 16 * 13 + gap, size: 13, pitch: 20, top }),
		]
		const headlines = linesFrom(
			[
				['某县人民政府关于印发某县行动方案的通知', 90],
				['（自发布之日起施行）', 190],
				['某政发〔2023〕1号', 220],
			],
			{ size: 22, top: 790, pitch: 30 },
		)
		const left = [full.slice(0, 16), other.slice(0, 16), full.slice(4, 20), '牵头单位：县科学技术协会、县教育', '局。']
		const right = ['责任单位：县农业农村局、县民政局', '、县司法局。', full.slice(8, 24), other.slice(2, 18), '到位。']
		const paragraphs = [`${left.join('')}`, `${right[0]}${right[1]}`, `${right[2]}${right[3]}${right[4]}`]

		it.each([9, 13, 24, 40])('%i points apart', async gap => {
			const { text } = await read([{ text: [...headlines, ...columns(gap, left, right)] }])
			expect(text.split('\n')).toEqual([...headlines.map(({ words }) => words), ...paragraphs, ''])
		})

		it('of which two rows are left for the last page', async () => {
			const last = columns(13, [full.slice(0, 16), '到位。'], right.slice(0, 2), 760)
			const { text } = await read([{ text: [...headlines, ...columns(13, left, right)] }, { text: last }])
			expect(text.split('\n').slice(3)).toEqual([...paragraphs, `${full.slice(0, 16)}到位。`, `${right[0]}${right[1]}`, ''])
		})

		it('of which the lines stand at different heights', async () => {
			const text = [...linesFrom(left, { x: 78, size: 13, pitch: 20, top: 700 }), ...linesFrom(right, { x: 300, size: 13, pitch: 20, top: 690 })]
			expect((await read([{ text: [...headlines, ...text] }])).text.split('\n').slice(3, -1)).toEqual(paragraphs)
		})
	})

	it('the words beside each other in a few rows are no columns', async () => {
		const rows = ['甲', '乙', '丙', '丁', '戊'].map((sign, at) => ({ y: 640 - at * 28, left: `${sign}方签字：`, right: `${sign}县人民政府（章）` }))
		const text = rows.flatMap(({ y, left, right }) => [
			{ words: left, x: 80, y },
			{ words: right, x: 330, y },
		])
		const result = await read([{ text: [...linesFrom([full, other]), ...text] }])
		expect(result.text.split('\n').slice(1, -1)).toEqual(rows.map(({ left, right }) => `${left} ${right}`))
	})

	it('over the end of a page; each at its page', async () => {
		const { text, layout } = await read([{ text: linesFrom([[indented, 112], full]) }, { text: linesFrom(['到位。', [indented, 112]]) }])
		expect(text).toBe(`${indented}${full}到位。\n${indented}\n`)
		expect(layout?.pages).toEqual([
			{ number: 1, start: 0 },
			{ number: 2, start: 52 },
		])
	})

	it('entries of a table of contents stay lines', async () => {
		const entry = `一、总体要求${'.'.repeat(15)}1`
		const { text } = await read([{ text: linesFrom([['目录', 280], entry, entry.replace('一', '二'), [indented, 112], full]) }])
		expect(text.split('\n').slice(0, 3)).toEqual(['目录', entry, entry.replace('一', '二')])
	})
})

describe('what belongs to the pages is left out', () => {
	const page = (number: number, words: string): Drawn => ({
		text: [
			{ words: '某县人民政府文件', x: 230, y: 800, size: 10 },
			...linesFrom([words, `${full.slice(0, -1)}${number}`]),
			{ words: `— ${number} —`, x: 280, y: 40, size: 14 },
		],
	})
	it('running heads and page numbers, behind the paragraph that they cut', async () => {
		const result = await read([page(1, full), page(2, other), page(3, '到位。')])
		expect(leftOut(result)).toEqual([
			'running-head 某县人民政府文件',
			'page-number — 1 —',
			'running-head 某县人民政府文件',
			'page-number — 2 —',
			'running-head 某县人民政府文件',
			'page-number — 3 —',
		])
		expect(result.text.split('\n').filter(line => line.length > 20)).toEqual([
			`${full}${full.slice(0, -1)}1${other}${full.slice(0, -1)}2到位。`,
			`${full.slice(0, -1)}3`,
		])
	})

	it('the head of each annex is none', async () => {
		const annex = (number: number): Drawn => ({ text: linesFrom([`附件${number}`, full.slice(number), '到位。'], { top: 770 }) })
		expect(leftOut(await read([annex(1), annex(2), annex(3)]))).toEqual([])
	})

	it('a page number without signs, in the margin alone', async () => {
		const result = await read([{ text: [...linesFrom([full, '到位。', '2023']), { words: '7', x: 290, y: 40, size: 10 }] }])
		expect(leftOut(result)).toEqual(['page-number 7'])
		expect(result.text).toBe(`${full}到位。\n2023\n7\n`)
	})

	it('a watermark across the page, and words that are not seen', async () => {
		const result = await read([
			{
				text: [...linesFrom([full, full]), { words: '不可见', x: 80, y: 500, operators: '3 Tr' }],
				operators: `BT 0 Tr /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <${Buffer.from('内部资料', 'utf16le').swap16().toString('hex')}> Tj ET`,
			},
		])
		expect(leftOut(result)).toEqual(['hidden 〔第1页隐藏的文字3字未收录〕', 'watermark 内部资料'])
	})
})

describe('signs', () => {
	it('printed twice to look bold are one', async () => {
		const twice = linesFrom([full, full]).flatMap(line => [line, { ...line, x: line.x + 0.4 }])
		expect((await read([{ text: twice }])).text).toBe(`${full}${full}\n`)
	})

	it('on a page that is turned are read', async () => {
		expect((await read([{ text: linesFrom([full, full]), entries: '/Rotate 180' }])).text).toBe(`${full}${full}\n`)
		const sideways = `BT /F1 16 Tf 0 1 -1 0 100 100 Tm <${Buffer.from(full, 'utf16le').swap16().toString('hex')}> Tj ET BT /F1 16 Tf 0 1 -1 0 128 100 Tm <${Buffer.from('到位。', 'utf16le').swap16().toString('hex')}> Tj ET`
		expect((await read([{ operators: sideways }])).text).toBe(`${full}到位。\n`)
	})

	it('named as radicals are the characters that are meant', async () => {
		const { text } = await read([{ text: linesFrom([`${full}⻅⻓⽅⼈`, full]) }])
		expect(text).toContain(`${full}见长方人`)
	})
})

describe('tables', () => {
	const xs = [80, 140, 360, 510]
	const cell = (words: string, column: number, y: number): NonNullable<Drawn['text']>[number] => ({ words, x: (xs[column] as number) + 5, y, size: 12 })

	it('with cells merged both ways and words over several lines', async () => {
		const result = await read([
			{
				text: [
					...['类别', '任务', '单位'].map((words, at) => cell(words, at, 720)),
					cell('设施', 0, 650),
					cell('在县城和乡镇各建一批书房，每年新增', 1, 690),
					cell('五处。', 1, 675),
					cell('县财政局', 2, 690),
					cell('由县教育局统一负责组织实施', 1, 650),
				],
				lines: ruled(xs, [740, 710, 670, 640], ['h1 0', 'v1 2']),
			},
		])
		expect(cellsOf(result)).toEqual([
			'0 类别 | 1 任务 | 2 单位',
			'0v2 设施 | 1 在县城和乡镇各建一批书房，每年新增五处。 | 2 县财政局',
			'1+2 由县教育局统一负责组织实施',
		])
	})

	it('over pages: the header again is left out, a row cut by the page and a merged cell are whole', async () => {
		const header = ['序号', '任务', '单位'].map((words, at) => cell(words, at, 770))
		const result = await read([
			{
				text: [
					...header,
					cell('1', 0, 740),
					cell('修桥。', 1, 740),
					cell('县交通局', 2, 740),
					cell('2', 0, 710),
					cell('在县城和乡镇各建一批书房，每年新增', 1, 710),
					cell('县财政局', 2, 710),
				],
				lines: ruled(xs, [790, 760, 730, 700]),
			},
			{
				text: [...header, cell('五处。', 1, 740), cell('3', 0, 710), cell('植树。', 1, 710), cell('县林业局', 2, 710)],
				lines: ruled(xs, [790, 760, 730, 700]),
			},
		])
		expect(cellsOf(result)).toEqual([
			'0 序号 | 1 任务 | 2 单位',
			'0 1 | 1 修桥。 | 2 县交通局',
			'0 2 | 1 在县城和乡镇各建一批书房，每年新增五处。 | 2 县财政局',
			'0 3 | 1 植树。 | 2 县林业局',
		])
		expect(leftOut(result)).toEqual(['repeated-header 序号 任务 单位'])
		expect(result.layout?.pages).toEqual([
			{ number: 1, start: 0 },
			{ number: 2, start: result.text.indexOf('五处。') },
		])
	})

	it('without vertical lines', async () => {
		const result = await read([
			{
				text: [
					...['序号', '任务', '单位'].map((words, at) => cell(words, at, 720)),
					cell('1', 0, 690),
					cell('修桥', 1, 690),
					cell('县交通局', 2, 690),
					cell('2', 0, 660),
					cell('植树', 1, 660),
					cell('县林业局', 2, 660),
				],
				lines: [740, 710, 640].map((y): [number, number, number, number] => [80, y, 510, y]),
			},
		])
		expect(cellsOf(result)).toEqual(['0 序号 | 1 任务 | 2 单位', '0 1 | 1 修桥 | 2 县交通局', '0 2 | 1 植树 | 2 县林业局'])
	})

	it('with items in a cell, each a paragraph', async () => {
		const result = await read([
			{
				text: [
					cell('任务', 1, 720),
					cell('单位', 2, 720),
					...['1.', '2.'].flatMap((number, at) => cell(`${number}在县城和乡镇各建一批书房，每。`, 1, 690 - at * 15)),
					cell('县财政局', 2, 690),
				],
				lines: ruled(xs.slice(1), [740, 710, 660]),
			},
		])
		expect(cellsOf(result)[1]).toBe('0 1.在县城和乡镇各建一批书房，每。\n2.在县城和乡镇各建一批书房，每。 | 1 县财政局')
	})

	it('the lines around who printed a document are none', async () => {
		const result = await read([
			{
				text: [
					...linesFrom([full, '到位。']),
					{ words: '抄送：县委办公室。', x: 84, y: 130 },
					{ words: '某县人民政府办公室', x: 84, y: 100 },
					{ words: '五月十二日印发', x: 390, y: 100 },
				],
				lines: [150, 122, 92].map((y): [number, number, number, number] => [80, y, 512, y]),
			},
		])
		expect(result.layout?.tables).toEqual([])
		expect(result.text.split('\n').slice(1)).toEqual(['抄送：县委办公室。', '某县人民政府办公室 五月十二日印发', ''])
	})

	it('whose lines are thin boxes, each cell with its own', async () => {
		const result = await read([
			{
				text: [cell('任务', 0, 720), cell('单位', 1, 720), cell('修桥', 0, 690), cell('县交通局、县财政局、各乡镇街道', 1, 690)],
				operators: ruled(xs.slice(0, 3), [740, 710, 680])
					.map(([x1, y1, x2, y2]) => `${x1} ${y2} ${Math.max(0.5, x2 - x1)} ${Math.max(0.5, y1 - y2)} re f`)
					.join('\n'),
			},
		])
		expect(cellsOf(result)).toEqual(['0 任务 | 1 单位', '0 修桥 | 1 县交通局、县财政局、各乡镇街道'])
	})

	it('on a page that lies on its side', async () => {
		const turned = (words: string, x: number, y: number) =>
			`BT /F1 12 Tf 0 1 -1 0 ${x} ${y} Tm <${Buffer.from(words, 'utf16le').swap16().toString('hex')}> Tj ET`
		const words = [
			['任务与具体要求', '单位'],
			['修桥并负责日常养护', '县交通运输局'],
			['植树并负责后期管护', '县林业局'],
		].flatMap((row, at) => row.map((text, column) => turned(text, 115 + at * 30, 105 + column * 150)))
		const lines = ruled([100, 250, 400], [100, 130, 160, 190]).map(([x1, y1, x2, y2]): [number, number, number, number] => [y1, x1, y2, x2])
		expect(cellsOf(await read([{ operators: words.join('\n'), lines }]))).toEqual([
			'0 任务与具体要求 | 1 单位',
			'0 修桥并负责日常养护 | 1 县交通运输局',
			'0 植树并负责后期管护 | 1 县林业局',
		])
	})

	it('a frame around words is none', async () => {
		const result = await read([{ text: linesFrom([full, full]), lines: ruled([70, 520], [780, 700]) }])
		expect(result.layout?.tables).toEqual([])
		expect(result.text).toBe(`${full}${full}\n`)
	})
})

describe('a PDF that cannot be read', () => {
	const hex = 'ab'.repeat(32)
	it.each([
		[
			'an encrypted one',
			makePdf([{ text: linesFrom([full]) }], {
				trailer: `/ID [<${hex}> <${hex}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${hex}> /U <${hex}> >>`,
			}),
			'PDF 加了密码，打不开',
		],
		['a scan', makePdf([{ operators: '100 100 300 300 re f' }, { text: [{ words: '1', x: 290, y: 40 }] }]), 'PDF 是扫描件，没有可以读出的文字'],
		['one whose font says nothing', makePdf([{ text: linesFrom(['\ue001\ue002\ue003\ue004'.repeat(10)]) }]), 'PDF 的字体没有给出文字编码，读出的是乱码'],
		['one without its end', new Uint8Array(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type')), 'PDF 已损坏或没有下载完整'],
		['one cut off in its pages', makePdf(Array.from({ length: 40 }, () => ({ text: linesFrom([full, full]) }))).slice(0, 9000), 'PDF 已损坏或没有下载完整'],
		['one with too many pages', makePdf(Array.from({ length: 1501 }, () => ({}))), '有 1501 页，超过 1500 页的上限'],
	])('%s', async (_, bytes, problem) => {
		const result = ingest(sourceOf('方案.pdf', bytes), registries)
		await expect(result).rejects.toThrow(SourceError)
		await expect(result).rejects.toThrow(`方案.pdf：${problem}。请`)
	})

	it('leaves the bytes as they were', async () => {
		const bytes = makePdf([{ text: linesFrom([full, full]) }])
		const before = bytes.slice()
		await readPdf(bytes, '方案.pdf')
		expect(bytes).toEqual(before)
	})
})

it('takes linear time on hostile pages', async () => {
	const lines = Array.from({ length: 3000 }, (_, at): [number, number, number, number] =>
		at % 2 ? [10, 10 + at / 4, 580, 10 + at / 4] : [10 + at / 6, 10, 10 + at / 6, 830],
	)
	const { text } = await read([
		{ text: Array.from({ length: 3000 }, (_, at) => ({ words: '县科协', x: (at * 37) % 590, y: (at * 53) % 840, size: 3 })), lines },
	])
	expect(text.replace(/[\s]/g, '').length).toBe(9000)
})
