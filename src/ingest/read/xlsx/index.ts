import { SourceError } from '../../source-error.ts'
import type { ReadText } from '../layout.ts'
import { type Sheet, writeSheets } from '../sheet-blocks.ts'
import { damaged, unzip } from '../unzip.ts'
import { walkXml } from '../walk-xml.ts'
import { type NumberFormat, numberFormat } from './number-format.ts'
import { mostCells, readSheet, TooManyCells, unescaped } from './read-sheet.ts'

/**
 * The words of an Excel workbook, sheet by sheet: what stands above a table and below it as paragraphs, the table with its merged cells, numbers and dates as they
 * are shown, formulas by what they give. What is hidden is left out, and says so.
 *
 * @throws {SourceError} when the workbook is damaged, too large, or has no words.
 */
export function readXlsx(bytes: Uint8Array, file: string): ReadText {
	const parts = unzip(bytes, file, name =>
		/^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i.test(name),
	)
	try {
		return writeSheets(sheetsOf(new Map([...parts].map(([name, part]) => [name.toLowerCase(), part]))), file)
	} catch (error) {
		if (error instanceof TooManyCells)
			throw new SourceError(file, `有内容的单元格超过 ${mostCells / 10_000} 万个`, '请只留下任务分工的工作表，另存后重新放入 seeds/')
		if (error instanceof SyntaxError || error instanceof TypeError) throw damaged(file)
		throw error
	}
}

function sheetsOf(parts: ReadonlyMap<string, Uint8Array>): { sheet: Sheet; hidden: boolean }[] {
	const xml = (name: string) => {
		const part = parts.get(name)
		return part === undefined ? null : new TextDecoder('utf-8', { fatal: true }).decode(part)
	}
	const workbook = xml('xl/workbook.xml')
	if (workbook === null) throw new SyntaxError('no workbook')
	const targets = new Map<string, string>()
	walkXml(xml('xl/_rels/workbook.xml.rels') ?? '', {
		open: (name, attributes) => {
			if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '')
		},
	})
	const listed: { name: string; target: string; hidden: boolean }[] = []
	let from1904 = false
	walkXml(workbook, {
		open: (name, attributes) => {
			if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '')
			if (name !== 'sheet') return
			const target = (targets.get(attributes.get('id') ?? '') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/').toLowerCase()
			listed.push({ name: attributes.get('name') ?? '', target, hidden: (attributes.get('state') ?? 'visible') !== 'visible' })
		},
	})
	const shared = { strings: stringsOf(xml('xl/sharedstrings.xml') ?? ''), formats: formatsOf(xml('xl/styles.xml') ?? ''), from1904 }
	return listed.flatMap(({ name, target, hidden }) => {
		// A sheet of charts alone has no part here.
		const part = xml(target)
		return part === null ? [] : [{ sheet: readSheet(part, name, shared), hidden }]
	})
}

/** The strings of a workbook; one in several typefaces is one string, and how it is pronounced is no part of it. */
function stringsOf(xml: string): string[] {
	const strings: string[] = []
	let within = false
	let phonetic = 0
	let text = ''
	walkXml(xml, {
		open: name => {
			if (name === 'si') text = ''
			else if (name === 'rPh') phonetic++
			else if (name === 't') within = true
		},
		text: words => {
			if (within && phonetic === 0) text += words
		},
		close: name => {
			if (name === 'si') strings.push(unescaped(text))
			else if (name === 'rPh') phonetic--
			else if (name === 't') within = false
		},
	})
	return strings
}

function formatsOf(xml: string): NumberFormat[] {
	const codes = new Map<number, string>()
	const formats: NumberFormat[] = []
	let inCells = false
	walkXml(xml, {
		open: (name, attributes) => {
			const id = Number(attributes.get('numFmtId') ?? 0)
			if (name === 'numFmt') codes.set(id, attributes.get('formatCode') ?? '')
			else if (name === 'cellXfs') inCells = true
			else if (name === 'xf' && inCells) formats.push(numberFormat(id, codes.get(id)))
		},
		close: name => {
			if (name === 'cellXfs') inCells = false
		},
	})
	return formats
}
