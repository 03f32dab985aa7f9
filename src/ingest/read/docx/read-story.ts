import type { Block, Paragraph, TableBlock, TableCell } from '../blocks.ts'
import type { NumberCounter } from './numbering.ts'
import { type Gathered, type OpenField, readParagraph } from './read-paragraph.ts'
import { numberingIn, type Style, type Styles } from './styles.ts'
import { at, elementsIn, numberAt, propertyOf, switchAt, type XmlElement } from './xml-tree.ts'

export interface StoryContext {
	styles: Styles
	counter: NumberCounter
}

export interface Story {
	blocks: Block[]
	notes: Gathered['notes']
}

/** A heading is short; a paragraph of running text with an outline level is set wrongly. */
const longestHeading = 120
/** No table for people has more; a wider one is read as lines. */
const mostColumns = 100

/** Wrappers that a paragraph or table may stand in. */
const wrappers = new Set([
	'body',
	'sdt',
	'sdtContent',
	'customXml',
	'smartTag',
	'ins',
	'moveTo',
	'AlternateContent',
	'Choice',
	'hdr',
	'ftr',
	'footnote',
	'endnote',
	'txbxContent',
	'tc',
])

/** The paragraphs and tables of a part of a Word file (the body, a cell, a text box, a header), in reading order. */
export function readStory(root: XmlElement, context: StoryContext): Story {
	const { styles, counter } = context
	const blocks: Block[] = []
	const notes: Gathered['notes'] = []
	const fields: OpenField[] = []
	/** Words of a paragraph whose end is deleted: they go on in the next. */
	let carried: Paragraph | null = null

	const place = (element: XmlElement, inContents: boolean) => {
		const properties = at(element, 'pPr')
		const styleId = propertyOf(properties, 'pStyle')
		const style = styles.of(styleId)
		const gathered = readParagraph(element, styles, fields)
		notes.push(...gathered.notes)
		const lines: Paragraph[] = [...gathered.lines]
		const first = lines[0] as Paragraph
		if (carried) {
			const kept: Paragraph = carried
			lines[0] = { ...first, text: kept.text + first.text, bold: kept.bold === kept.text.length ? kept.text.length + first.bold : kept.bold }
			carried = null
		}
		const isEmpty = lines.every(({ text }) => text.trim() === '')
		if (at(properties, 'rPr', 'del') && !inContents) {
			if (!isEmpty) carried = lines.pop() as Paragraph
		} else lines[0] = numbered(lines[0] as Paragraph, numberFor(properties, style, styleId), isEmpty)
		const leftOut = inContents || gathered.isContents || /^(?:toc|目录)\s*\d/i.test(style?.name ?? '') ? 'table-of-contents' : null
		const rank = rankOf(properties, style)
		for (const line of lines) {
			if (line.text.trim() !== '') blocks.push({ ...line, leftOut, rank: rank !== null && line.text.length <= longestHeading ? rank : null })
		}
		for (const box of gathered.boxes) visit(box, inContents)
	}

	const numberFor = (properties: XmlElement | undefined, style: Style | undefined, styleId: string | undefined): string => {
		const own = numberingIn(properties)
		const id = own?.id ?? style?.numbering?.id
		if (id === undefined || id === 0) return ''
		return counter.next(id, own?.level ?? style?.numbering?.level ?? counter.levelOfStyle(id, styleId))
	}

	const visit = (parent: XmlElement, inContents: boolean) => {
		for (const element of elementsIn(parent)) {
			if (element.name === 'p') place(element, inContents)
			else if (element.name === 'tbl') placeTable(element, inContents)
			else if (wrappers.has(element.name)) visit(element, inContents || propertyOf(element, 'sdtPr', 'docPartObj', 'docPartGallery') === 'Table of Contents')
		}
	}

	const placeTable = (element: XmlElement, inContents: boolean) => {
		const table = readTable(element, cell => {
			const story = readStory(cell, context)
			notes.push(...story.notes)
			return story.blocks.flatMap(block => (block.type === 'paragraph' ? [block] : block.rows.flatMap(row => row.flatMap(inner => inner.paragraphs))))
		})
		const leftOut = inContents ? ('table-of-contents' as const) : null
		if (isForReaders(table)) blocks.push({ ...table, leftOut })
		else blocks.push(...table.rows.flatMap(row => row.flatMap(cell => cell.paragraphs)).map(line => ({ ...line, leftOut: line.leftOut ?? leftOut })))
	}

	visit(root, false)
	if (carried) blocks.push(carried)
	return { blocks, notes }
}

function numbered(line: Paragraph, number: string, isEmpty: boolean): Paragraph {
	if (number === '' || isEmpty) return line
	// 1. before 2023年 would be 1.2023; print parts them by its tab.
	const gap = /[\d.．]$/.test(number) && /^\s*\d/.test(line.text) ? ' ' : ''
	const text = number + gap + line.text.trimStart()
	const blanks = line.text.length - line.text.trimStart().length
	return { ...line, text, bold: line.bold > blanks ? line.bold - blanks + number.length + gap.length : 0 }
}

function rankOf(properties: XmlElement | undefined, style: Style | undefined): number | null {
	const outline = numberAt(properties, 'outlineLvl') ?? style?.outline
	if (outline !== undefined) return outline < 9 ? outline + 1 : null
	return /^(?:title|标题)$/i.test(style?.name ?? '') ? 1 : null
}

/** A table with its cells merged in both directions (ECMA-376 Part 1, 17.4). */
function readTable(element: XmlElement, read: (cell: XmlElement) => Paragraph[]): TableBlock {
	const rows: TableCell[][] = []
	/** The cell that stands over each column, which a cell below may go on. */
	let above = new Map<number, TableCell>()
	for (const row of unwrapped(element, 'tr')) {
		const properties = at(row, 'trPr')
		if (at(properties, 'del') || switchAt(properties, 'hidden')) continue
		const cells: TableCell[] = []
		const standing = new Map<number, TableCell>()
		let column = numberAt(properties, 'gridBefore') ?? 0
		for (const cell of unwrapped(row, 'tc')) {
			const columns = Math.max(1, Math.min(numberAt(cell, 'tcPr', 'gridSpan') ?? 1, mostColumns))
			const merge = at(cell, 'tcPr', 'vMerge')
			const upper = above.get(column)
			const left = cells.at(-1)
			if (propertyOf(cell, 'tcPr', 'hMerge') === 'continue' || (at(cell, 'tcPr', 'hMerge') && !propertyOf(cell, 'tcPr', 'hMerge'))) {
				if (left) left.columns += columns
			} else if (merge && merge.attributes.get('val') !== 'restart' && upper) {
				upper.rows++
				standing.set(column, upper)
			} else {
				const own: TableCell = { column, columns, rows: 1, paragraphs: read(cell) }
				cells.push(own)
				standing.set(column, own)
			}
			column += columns
		}
		above = standing
		rows.push(cells)
	}
	return { type: 'table', rows, leftOut: null }
}

function unwrapped(parent: XmlElement, name: string): XmlElement[] {
	return elementsIn(parent).flatMap(child => (child.name === name ? [child] : wrappers.has(child.name) && child.name !== 'tc' ? unwrapped(child, name) : []))
}

/** At least two columns, and two rows in which more than one cell stands: else the table only frames or aligns its words. */
function isForReaders({ rows }: TableBlock): boolean {
	const standing = new Array<number>(rows.length + 1).fill(0)
	rows.forEach((row, number) => {
		for (const { paragraphs, rows: down } of row) {
			if (paragraphs.length === 0) continue
			standing[number] = (standing[number] as number) + 1
			const end = Math.min(number + down, rows.length)
			standing[end] = (standing[end] as number) - 1
		}
	})
	let now = 0
	const full = standing.filter(change => {
		now += change
		return now >= 2
	})
	const width = Math.max(0, ...rows.map(row => (row.at(-1)?.column ?? 0) + (row.at(-1)?.columns ?? 0)))
	return full.length >= 2 && width <= mostColumns
}
