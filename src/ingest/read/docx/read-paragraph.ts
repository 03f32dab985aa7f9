import { type Paragraph, paragraph } from '../blocks.ts'
import type { Styles } from './styles.ts'
import { symbol } from './symbols.ts'
import { all, at, elementsIn, propertyOf, switchAt, textOf, type XmlElement } from './xml-tree.ts'

/** A field (a page number, a contents page) that has begun and not ended: it may reach over paragraphs. */
export interface OpenField {
	instruction: string
	/** Whether what it prints has begun. */
	prints: boolean
}

/** What is gathered of a paragraph: its lines, and what hangs at it. */
export interface Gathered {
	lines: Paragraph[]
	/** Text boxes, in order. */
	boxes: XmlElement[]
	/** Ids of footnotes and endnotes, in order. */
	notes: { kind: 'footnote' | 'endnote'; id: string }[]
	/** Whether a part of it is printed by a contents field. */
	isContents: boolean
}

/** Deleted and moved away (tracked changes), comments, ruby's reading, what only older programs show. */
const dropped = new Set(['del', 'moveFrom', 'rt', 'Fallback', 'pPr', 'rPr', 'instrText', 'delText', 'delInstrText', 'sdtPr', 'fldData', 'posOffset', 'tblPr'])

/** Reads the words of a paragraph as Word prints them. `fields` is carried from paragraph to paragraph. */
export function readParagraph(element: XmlElement, styles: Styles, fields: OpenField[]): Gathered {
	const style = styles.of(propertyOf(element, 'pPr', 'pStyle'))
	const leaders = all(at(element, 'pPr', 'tabs'), 'tab').some(stop => /dot/i.test(stop.attributes.get('leader') ?? ''))
	const result: Gathered = { lines: [], boxes: [], notes: [], isContents: isContents(fields) }
	let text = ''
	let bold = 0
	let allBold = true
	let begins = true

	const put = (words: string, isBold: boolean) => {
		if (words === '' || fields.some(field => !field.prints)) return
		text += words.replace(/[\t\n\r]+/g, ' ')
		if (words.trim() === '') return
		allBold &&= isBold
		if (allBold) bold = text.length
		result.isContents ||= isContents(fields)
	}
	const endLine = (next: boolean) => {
		result.lines.push(paragraph(text.trimEnd(), { bold: Math.min(bold, text.trimEnd().length), begins }))
		// Two line breaks, or a page's end, end a paragraph.
		begins = next || text.trim() === ''
		text = ''
		bold = 0
		allBold = true
	}

	const visitRun = (run: XmlElement) => {
		const own = at(run, 'rPr')
		const named = styles.of(propertyOf(own, 'rStyle') ?? '')
		if (switchAt(own, 'vanish') ?? named?.hidden ?? style?.hidden ?? false) return visitFieldsOnly(run)
		const isBold = switchAt(own, 'b') ?? named?.bold ?? style?.bold ?? false
		for (const child of elementsIn(run)) {
			if (child.name === 't') put(textOf(child), isBold)
			else if (child.name === 'tab' || child.name === 'ptab') put(leaders ? '……' : ' ', isBold)
			else if (child.name === 'br' || child.name === 'cr') endLine(['page', 'column'].includes(child.attributes.get('type') ?? ''))
			else if (child.name === 'noBreakHyphen') put('-', isBold)
			else if (child.name === 'sym') put(symbol(child.attributes.get('font') ?? '', child.attributes.get('char') ?? ''), isBold)
			else if (child.name === 'fldChar' || child.name === 'instrText') visitField(child)
			else if (child.name === 'footnoteReference') result.notes.push({ kind: 'footnote', id: child.attributes.get('id') ?? '' })
			else if (child.name === 'endnoteReference') result.notes.push({ kind: 'endnote', id: child.attributes.get('id') ?? '' })
			else if (!dropped.has(child.name)) visit(child)
		}
	}
	const visitFieldsOnly = (run: XmlElement) => {
		for (const child of elementsIn(run)) if (child.name === 'fldChar' || child.name === 'instrText') visitField(child)
	}
	const visitField = (child: XmlElement) => {
		const kind = child.attributes.get('fldCharType')
		const last = fields.at(-1)
		if (child.name === 'instrText') {
			if (last && !last.prints) last.instruction += textOf(child)
		} else if (kind === 'begin') fields.push({ instruction: '', prints: false })
		else if (kind === 'separate' && last) last.prints = true
		else if (kind === 'end') fields.pop()
	}
	const visit = (parent: XmlElement) => {
		if (parent.name === 'txbxContent') {
			result.boxes.push(parent)
			return
		}
		if (parent.name === 'sdt' && switchAt(at(parent, 'sdtPr'), 'showingPlcHdr')) return
		// In drawings only a text box has words; in a formula they stand in runs of its own.
		for (const child of elementsIn(parent)) {
			if (child.name === 'r') visitRun(child)
			else if (!dropped.has(child.name)) visit(child)
		}
	}

	visit(element)
	if (text.trim() !== '' || result.lines.length === 0) endLine(true)
	return result
}

function isContents(fields: readonly OpenField[]): boolean {
	return fields.some(({ instruction, prints }) => prints && /^\s*TOC\b/i.test(instruction))
}
