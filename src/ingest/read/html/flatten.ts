import { type Block, paragraph } from '../blocks.ts'
import { LineWriter, type Setting } from './line-writer.ts'
import { listMarkers } from './list-marker.ts'
import { metadataLines } from './metadata.ts'
import type { PageBlock, PageBlocks } from './page-block.ts'
import { gridOf, isDataTable, mayBeMetadata, type PageTable } from './page-table.ts'
import { attributeOf, type Element, isElement, isText, type Node } from './parse-page.ts'
import { boldness, isBlock, isHidden, isPagePart, rankOf } from './style.ts'

interface State extends Setting {
	isPagePart: boolean
}

/** What is seen of a page, as lines and tables in reading order. A table that only lays out the page is the lines in it. */
export function flatten(root: Element): PageBlocks {
	const blocks: PageBlock[] = []
	const ranges = new Map<Element, { from: number; to: number }>()
	const markers = new Map<Element, string>()
	let isPartNow = false
	const push = (block: Block, given: Partial<PageBlock>) => blocks.push({ block, words: '', linked: 0, isPagePart: isPartNow, isMetadata: false, ...given })
	const writer = new LineWriter(({ line, words, linked }) => push(line, { words, linked }))

	const visit = (element: Element, outer: State) => {
		if (isHidden(element)) return
		const from = blocks.length
		const ends = isBlock(element)
		if (element.tagName === 'br') return writer.break()
		if (ends) {
			writer.end()
			isPartNow = outer.isPagePart || isPagePart(element)
		}
		const state = stateIn(element, outer)
		for (const [item, marker] of listMarkers(element)) markers.set(item, marker)
		const table = element.tagName === 'table' ? gridOf(element) : null
		// A caption stands over its table.
		const isCaption = (child: Node): child is Element => table !== null && isElement(child) && child.tagName === 'caption'
		for (const caption of element.childNodes.filter(isCaption)) visit(caption, state)
		if (!table || !placeTable(table, state)) {
			const marker = markers.get(element)
			if (marker) writer.mark(marker)
			for (const child of element.childNodes) {
				if (isCaption(child)) continue
				if (isText(child)) writer.write(child.value, state)
				else if (isElement(child)) visit(child, state)
			}
			if (marker) writer.mark('')
		}
		if (ends) {
			writer.end()
			isPartNow = outer.isPagePart
		}
		ranges.set(element, { from, to: blocks.length })
	}

	const placeTable = (table: PageTable, state: State): boolean => {
		const isData = isDataTable(table)
		if (!isData && !mayBeMetadata(table)) return false
		const cells = table.rows.map(row =>
			row.map(cell => {
				const inner = linesIn(cell.element, state)
				return { ...cell, ...inner }
			}),
		)
		const lines = metadataLines(cells.flatMap(row => row.map(({ text }) => text)))
		if (lines) {
			for (const { text, isKept } of lines) push(paragraph(text), { words: text, isMetadata: isKept, isPagePart: !isKept })
			return true
		}
		if (!isData) return false
		const rows = cells.map(row => row.map(({ column, columns, rows, paragraphs }) => ({ column, columns, rows, paragraphs })))
		const all = cells.flat()
		push({ type: 'table', rows, leftOut: null }, { words: all.map(({ words }) => words).join(''), linked: all.reduce((sum, { linked }) => sum + linked, 0) })
		return true
	}

	visit(root, { bold: false, linked: false, rank: null, asIs: false, isPagePart: false })
	writer.end()
	return { blocks, ranges }
}

/** The lines inside a cell; of a table in it, the lines of its cells. */
function linesIn(cell: Element, outer: State) {
	const { blocks } = flatten(cell)
	const paragraphs = blocks.flatMap(({ block }) => (block.type === 'paragraph' ? [block] : block.rows.flatMap(row => row.flatMap(inner => inner.paragraphs))))
	const words = blocks.map(block => block.words).join('')
	return {
		paragraphs,
		words,
		text: paragraphs.map(({ text }) => text).join(''),
		linked: outer.linked ? words.length : blocks.reduce((sum, block) => sum + block.linked, 0),
	}
}

function stateIn(element: Element, outer: State): State {
	return {
		bold: boldness(element) ?? outer.bold,
		linked: outer.linked || (element.tagName === 'a' && attributeOf(element, 'href') !== null),
		rank: rankOf(element) ?? outer.rank,
		asIs: outer.asIs || element.tagName === 'pre' || element.tagName === 'xmp',
		isPagePart: outer.isPagePart || isPagePart(element),
	}
}
