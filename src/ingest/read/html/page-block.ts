import type { Block } from '../blocks.ts'
import type { Element } from './parse-page.ts'

/** A line or table of a page, with what tells whether it belongs to the document. */
export interface PageBlock {
	block: Block
	/** Its words without blanks; a table's cells one behind the other. */
	words: string
	/** How many of the words are in links. */
	linked: number
	/** Lies in a part of the page that is never its document (`<nav>`, `<footer>`). */
	isPagePart: boolean
	/** A line `label：value` of the page's own table about the document (索引号, 发文机关, 成文日期 …). */
	isMetadata: boolean
}

/** The blocks of a page in reading order, and for each element which of them lie in it: `[from, to)`. */
export interface PageBlocks {
	blocks: PageBlock[]
	ranges: ReadonlyMap<Element, { from: number; to: number }>
}

/** Whether (nearly) all words of a block are links. */
export function isLinked({ words, linked }: PageBlock): boolean {
	return linked * 10 > words.length * 6
}
