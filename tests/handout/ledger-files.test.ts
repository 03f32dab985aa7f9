import { afterEach, describe, expect, test, vi } from 'vitest'
import { getAtlas, placeOf, unitsOfPlace } from '../../src/atlas/index.ts'
import { type Ledger, ledgerCells, ledgerColumns, ledgerOfPlan, ledgerOfUnit } from '../../src/handout/ledger.ts'
import { ledgerDocx } from '../../src/handout/ledger-docx.ts'
import { ledgerTemplate } from '../../src/handout/ledger-template.ts'
import { ledgerXlsx } from '../../src/handout/ledger-xlsx.ts'
import { docxRows, partsOf, readXml, xlsxRows } from './read-office.ts'

const atlas = await getAtlas()
const page = { address: 'https://www.example.gov.cn/quxian/units/x/' }
const quxian = placeOf(atlas, 'quxian')
const ledgers = [...unitsOfPlace(quxian).map(unit => ledgerOfUnit(atlas, quxian, unit, page)), ledgerOfPlan(atlas, placeOf(atlas, 'miyi').newest, page)]
const documentOf = async (ledger: Ledger) => partsOf(await ledgerDocx(ledger))['word/document.xml'] ?? ''
const sheetOf = (ledger: Ledger) => partsOf(ledgerXlsx(ledger))['xl/worksheets/sheet1.xml'] ?? ''

/** What no file format takes as it is. */
const hostile = '<w:p/>&amp;]]>"\'{{title}}=1+1\u0000\u0008\u001f\ufffe\ud800\u{1f600}_x0041_\u2028第二行'
const hostileLedger: Ledger = {
	title: hostile,
	subtitles: [hostile, '第二行'],
	ofUnits: true,
	groups: [
		{
			headings: [hostile],
			rows: [
				{
					number: 1,
					unit: '=cmd|calc',
					task: hostile,
					role: '责任',
					partners: '+1\n-1',
					supporters: '-2',
					basis: '@SUM(1)',
					deadline: '',
					remark: 'x'.repeat(40_000),
				},
			],
		},
	],
	notes: [hostile],
	foot: hostile,
}
const shown = '<w:p/>&amp;]]>"\'{{title}}=1+1\ufffd\ufffd\ufffd\ufffd\ufffd\u{1f600}_x0041_\u2028第二行'

afterEach(() => {
	vi.useRealTimers()
})

describe('the 台账 as a Word file', () => {
	test('has every cell of the ledger, in its order, with the groups between', async () => {
		for (const ledger of ledgers) {
			const inWord = { ...ledger, ofUnits: false }
			const expected = ledger.groups.flatMap(({ headings, rows }) => [
				...headings.map(heading => [heading]),
				...rows.map(row => ledgerCells(inWord, row).map(String)),
			])
			expect(docxRows(await documentOf(ledger))).toEqual([ledgerColumns(inWord), ...expected])
		}
	})

	test('is A4 across, repeats its head, cuts no row, and counts its pages', async () => {
		const parts = partsOf(await ledgerDocx(ledgers[0] ?? hostileLedger))
		const count = (path: string) => readXml(parts['word/document.xml'] ?? '', find => find(path).length)
		expect(count('//w:pgSz[@w:w="16838" and @w:h="11906" and @w:orient="landscape"]')).toBe(1)
		expect(count('//w:tr[1]/w:trPr/w:tblHeader')).toBe(1)
		expect(count('//w:tr[not(w:trPr/w:cantSplit)]')).toBe(0)
		const footer = readXml(parts['word/footer1.xml'] ?? '', find => find('//w:t | //w:instrText').map(({ content }) => content))
		expect(footer).toEqual(['— ', 'PAGE', ' —', `来源：责任 ${page.address}　数据版本 ${atlas.dataVersion}`])
		expect(readXml(parts['word/fontTable.xml'] ?? '', find => find('//w:font/@w:name').map(({ content }) => content))).toEqual([
			'方正小标宋简体',
			'黑体',
			'楷体',
			'仿宋',
			'宋体',
		])
	})

	test('has columns that fill the sheet, the one that is left empty as wide as its head, and ends no line within a figure', async () => {
		const widthsOf = async (ledger: Ledger) => readXml(await documentOf(ledger), find => find('//w:gridCol/@w:w').map(({ content }) => Number(content)))
		const [without, filled] = [await widthsOf(ledgers[0] ?? hostileLedger), await widthsOf(hostileLedger)]
		for (const widths of [without, filled]) expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 850 - 20)
		expect([without[4], filled[4]]).toEqual([1020, 1900])
		const styles = partsOf(await ledgerDocx(hostileLedger))['word/styles.xml'] ?? ''
		expect(readXml(styles, find => find('//w:docDefaults//w:lang/@*').map(({ content }) => content))).toEqual(['en-US', 'zh-CN'])
	})

	test('is well-formed in every part and keeps hostile text as text', async () => {
		const parts = partsOf(await ledgerDocx(hostileLedger))
		for (const [name, xml] of Object.entries(parts)) expect([name, readXml(xml, find => find('/*').length)]).toEqual([name, 1])
		const [, group, row] = docxRows(parts['word/document.xml'] ?? '')
		expect(group).toEqual([shown])
		expect(row?.slice(0, 5)).toEqual(['1', shown, '责任', '+1\n-1', '-2'])
		const paragraphs = readXml(parts['word/document.xml'] ?? '', find => find('/w:document/w:body/w:p').map(({ content }) => content))
		expect(paragraphs).toEqual([shown, shown, '第二行', shown])
	})

	test('knows neither day nor machine', async () => {
		vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), toFake: ['Date'] })
		const early = await ledgerTemplate(true)
		vi.setSystemTime(new Date('2044-05-06T07:08:09Z'))
		const late = await ledgerTemplate(true)
		expect(late.document).toEqual(early.document)
		const bytes = await ledgerDocx(hostileLedger)
		expect(Buffer.from(bytes).equals(await ledgerDocx(hostileLedger))).toBe(true)
		const core = partsOf(bytes)['docProps/core.xml'] ?? ''
		expect(readXml(core, find => find('/*/*').map(({ name }) => name))).toEqual(['title', 'creator', 'description', 'lastModifiedBy', 'revision'])
		expect(Object.values(partsOf(bytes)).filter(part => /20(31|44|2\d)-\d\d-\d\dT/.test(part))).toEqual([])
	})
})

describe('the 台账 as a spreadsheet', () => {
	test('has every cell of the ledger, in its order, without rows between', () => {
		for (const ledger of ledgers) {
			const expected = ledger.groups.flatMap(({ rows }) => rows.map(row => ledgerCells(ledger, row).map(String)))
			const [title, subtitle, head, ...rows] = xlsxRows(sheetOf(ledger))
			expect([title, subtitle, head]).toEqual([[ledger.title], [ledger.subtitles.join('\n')], ledgerColumns(ledger)])
			expect(rows).toEqual([...expected, [], ...[...ledger.notes, ledger.foot].map(note => [note])])
		}
	})

	test('keeps its head in sight and on each sheet of paper, fits A4 across, and has no formula', () => {
		const parts = partsOf(ledgerXlsx(hostileLedger))
		const values = (part: string, path: string) => readXml(parts[part] ?? '', find => find(path).map(({ content }) => content))
		const sheet = 'xl/worksheets/sheet1.xml'
		expect(values(sheet, '//s:pane[@state="frozen"]/@ySplit')).toEqual(['3'])
		expect(values(sheet, '//s:pageSetup/@*')).toEqual(['9', 'landscape', '1', '0'])
		expect(values('xl/workbook.xml', '//s:definedName[@name="_xlnm.Print_Titles"]')).toEqual(["'台账'!$3:$3"])
		expect(values(sheet, '//s:f')).toEqual([])
		expect(values(sheet, '//s:c[not(@t="inlineStr")]/s:v')).toEqual(['1'])
	})

	test('is well-formed in every part, keeps hostile text as text, and no cell is longer than Excel takes', () => {
		const parts = partsOf(ledgerXlsx(hostileLedger))
		for (const [name, xml] of Object.entries(parts)) expect([name, readXml(xml, find => find('/*').length)]).toEqual([name, 1])
		const row = xlsxRows(parts['xl/worksheets/sheet1.xml'] ?? '')[3] ?? []
		expect(row.slice(0, 8)).toEqual(['1', '=cmd|calc', shown, '责任', '+1\n-1', '-2', '@SUM(1)', ''])
		expect(row[8]).toBe(`${'x'.repeat(32_747)}……（全文见网站）`)
		expect(parts['xl/worksheets/sheet1.xml']).toContain('_x005F_x0041_')
	})
})
