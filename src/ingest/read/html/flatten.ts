import { type Block, paragraph } from '../blocks.ts'
import { LineWriter, type Setting } from './line-writer.ts'
import { listMarkers } from './list-marker.ts'
import { metadataLines } from './metadata.ts'
import type { PageBlock, PageBlocks } from './page-block.ts'
import { gridOf, isDataTable, type PageTable } from './page-table.ts'
import { attributeOf, type Element, isElement, isText } from './parse-page.ts'
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
		if (!table || !placeTable(table, state)) {
			let marker = markers.get(element) ?? null
			for (const child of element.childNodes) {
				if (isText(child)) {
					// A number is printed only where the item does not print one of its own.
					if (marker !== null && child.value.trim() !== '') marker = printMarker(marker, child.value, state)
					writer.write(child.value, state)
				} else if (isElement(child)) {
					if (marker !== null && !isHidden(child)) marker = printMarker(marker, firstWords(child), state)
					visit(child, state)
				}
			}
		}
		if (ends) {
			writer.end()
			isPartNow = outer.isPagePart
		}
		ranges.set(element, { from, to: blocks.length })
	}

	const printMarker = (marker: string, words: string, state: State): string | null => {
		if (words.trim() === '') return marker
		if (!numbered.test(words)) writer.write(`${marker} `, state)
		return null
	}

	const placeTable = (table: PageTable, state: State): boolean => {
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
		if (!isDataTable(table)) return false
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

const numbered = /^\s*(?:[（(【[]?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,4}|[a-zA-Z])\s*[）)】\].．、]|[①-⑳]|第[一二三四五六七八九十]{1,4}[章节条])/

function firstWords(element: Element): string {
	for (const child of element.childNodes) {
		if (isText(child) && child.value.trim() !== '') return child.value
		if (isElement(child) && !isHidden(child)) {
			const words = firstWords(child)
			if (words !== '') return words
		}
	}
	return ''
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
