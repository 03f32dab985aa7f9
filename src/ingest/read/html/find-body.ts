import { dateLine, isAddressee, isWholeTitle } from '../../structure/document-words.ts'
import { numberingOf } from '../../structure/numbering.ts'
import { splitLabelled } from './metadata.ts'
import { isLinked, type PageBlock, type PageBlocks } from './page-block.ts'
import { isPageLine } from './page-words.ts'
import { type Element, isElement } from './parse-page.ts'

/** The blocks `[from, to)` of a page that hold its document. */
export interface Body {
	from: number
	to: number
}

/** A part that holds so much of the running text holds the document. */
const mostOfIt = 0.85
const documentNumber = /^[\u4e00-\u9fff]{2,14}[〔［[（(【﹝]\d{4}[〕］\])）】﹞]第?\d{1,5}号$/

/**
 * Where the document stands in a page, found by its structure and not by the names that a portal gives its parts: from the whole page, step by step, into the part
 * that holds nearly all of the running text, as long as nothing that a document prints is left behind; then without the links and page words at both its ends.
 */
export function findBody(root: Element, { blocks, ranges }: PageBlocks): Body {
	const weights = [0]
	for (const block of blocks) weights.push((weights.at(-1) as number) + weightOf(block))
	const weigh = ({ from, to }: Body) => (weights[to] as number) - (weights[from] as number)

	let body: Body = ranges.get(root) ?? { from: 0, to: blocks.length }
	for (let at = root; ; ) {
		const inner = at.childNodes.filter(isElement).filter(child => ranges.has(child))
		const heaviest = inner.reduce<Element | null>((best, child) => (best && weigh(rangeOf(best)) >= weigh(rangeOf(child)) ? best : child), null)
		if (!heaviest) break
		const range = rangeOf(heaviest)
		if (weigh(range) === 0 || weigh(range) < mostOfIt * weigh(body) || range.to - range.from < 2) break
		if (range.to - range.from < body.to - body.from && leavesDocument(body, range)) break
		body = range
		at = heaviest
	}
	while (body.from < body.to && (!isOfDocument(blocks[body.from] as PageBlock) || labelsIn(blocks[body.from] as PageBlock) > 0))
		body = { ...body, from: body.from + 1 }
	while (body.to > body.from && !isOfDocument(blocks[body.to - 1] as PageBlock)) body = { ...body, to: body.to - 1 }
	return body

	function rangeOf(element: Element): Body {
		return ranges.get(element) as Body
	}

	function leavesDocument(outer: Body, kept: Body): boolean {
		const before = blocks.slice(outer.from, kept.from).some(block => isRunningText(block) || isAddressee(block.words))
		return before || blocks.slice(kept.to, outer.to).some(block => isRunningText(block) || isEnding(block))
	}
}

/** Words that are neither links nor the page's own, in a line that reads like text. */
function weightOf(block: PageBlock): number {
	const { words, linked } = block
	if (block.isPagePart || block.isMetadata || isPageLine(words) || labelsIn(block) > 1) return 0
	if (block.block.type === 'table') return words.length - linked
	const isText = words.length >= 15 && /[，。；：、]/.test(words)
	return isText || numberingOf(block.block.text) !== null ? words.length - linked : 0
}

/** A whole sentence, or a numbered line of some length: what a document has and a page around it has not. */
function isRunningText(block: PageBlock): boolean {
	if (weightOf(block) === 0 || isLinked(block)) return false
	return block.block.type === 'table' || (block.words.length >= 30 && /。[”）)]?$/.test(block.words)) || numberingOf(block.block.text) !== null
}

/** What stands under a document's text: its date, its annexes, to whom it is copied. */
function isEnding(block: PageBlock): boolean {
	return !isLinked(block) && (dateLine.test(block.words) || /^(?:抄送|抄报|附件[\d:：]|[（(]此件)/.test(block.words))
}

/** Whether a line at the edge of the part found is the document's own. */
function isOfDocument(block: PageBlock): boolean {
	const { words } = block
	if (block.isPagePart || block.isMetadata || isPageLine(words) || labelsIn(block) > 1) return false
	if (block.block.type === 'table' || documentNumber.test(words) || isWholeTitle(words) || /^附件/.test(words)) return true
	return !isLinked(block)
}

/** How many labels of the page's data about the document a line holds: 发布时间：… 来源：… */
function labelsIn({ block }: PageBlock): number {
	return block.type === 'table' ? 0 : (splitLabelled(block.text)?.length ?? 0)
}

/** How many of a document's blocks stand before its running text: title, number, and what a page prints between them. */
export function headLength(blocks: readonly PageBlock[]): number {
	const found = blocks.findIndex(block => weightOf(block) > 0)
	return Math.max(found, 0)
}
