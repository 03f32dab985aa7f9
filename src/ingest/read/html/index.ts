import { SourceError } from '../../source-error.ts'
import { paragraph, writeBlocks } from '../blocks.ts'
import type { ReadText } from '../layout.ts'
import { decodePage } from './decode-page.ts'
import { findBody, headLength } from './find-body.ts'
import { flatten } from './flatten.ts'
import { isLabel, type MetadataLine, metadataLines, splitLabelled } from './metadata.ts'
import { isLinked, type PageBlock } from './page-block.ts'
import { isPageLine } from './page-words.ts'
import { attributeOf, descendants, type Element, isText, parsePage } from './parse-page.ts'
import { secondCopy } from './second-copy.ts'

/**
 * A saved web page. Its text is what a person sees, in reading order: first the page's own table about the document (索引号, 发文机关, 成文日期 …), a line
 * `label：value` each; the document; and around them, as furniture, navigation, share bars and footers.
 *
 * @throws {SourceError} when the bytes are no page, or nothing of it is seen.
 */
export function readHtml(bytes: Uint8Array, file: string): ReadText {
	const root = parsePage(decodePage(bytes, file), file)
	const page = flatten(root)
	if (page.blocks.length === 0)
		throw new SourceError(file, '网页里没有可见的文字', '正文可能由脚本载入：请在浏览器中打开原网页，等正文显示后再另存为“网页，全部”')
	const body = findBody(root, page)
	const before = describeAround(page.blocks.slice(0, body.from))
	const document = page.blocks.slice(body.from, body.to)
	const copy = secondCopy(document)
	const inside = describeHead(document.slice(0, copy))
	const after = [...document.slice(copy).map(block => ({ ...block, isPagePart: true })), ...describeAround(page.blocks.slice(body.to))]
	keepTitle(before, inside, titlesOf(root))
	// What the page says of the document stands before it, wherever the page prints it.
	const late = after.filter(block => block.isMetadata)
	const blocks = [...withoutRepeats([...before, ...late]), ...inside.map(asInside), ...after.filter(block => !block.isMetadata)]
	return writeBlocks(blocks.map(({ block, isMetadata, isPagePart }) => (isPagePart && !isMetadata ? { ...block, leftOut: 'navigation' as const } : block)))
}

/** Lines outside the document: what the page says of it is a line `label：value`, all else belongs to the page. */
function describeAround(blocks: readonly PageBlock[]): PageBlock[] {
	const described: PageBlock[] = []
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at] as PageBlock
		if (block.isMetadata || block.isPagePart || block.block.type === 'table' || isLinked(block)) {
			described.push(block.isMetadata ? block : { ...block, isPagePart: true })
			continue
		}
		// A label and its value may be two lines: <dt>索引号</dt><dd>A12</dd>.
		const next = blocks[at + 1]
		const pair = isLabel(block.block.text) && next?.block.type === 'paragraph' ? metadataLines([block.block.text, next.block.text, '索引号']) : null
		const lines: MetadataLine[] = pair?.slice(0, 1) ?? splitLabelled(block.block.text) ?? [{ text: block.block.text, isKept: false }]
		if (pair && lines[0]?.isKept) at++
		for (const { text, isKept } of lines) {
			const isRest = !isKept && lines.length === 1
			described.push({ ...block, block: isRest ? block.block : paragraph(text), isMetadata: isKept, isPagePart: !isKept })
		}
	}
	return described
}

/** Between a document's title and its text a page may print its own line: 发布时间：… 来源：… 浏览次数：…. */
function describeHead(blocks: readonly PageBlock[]): PageBlock[] {
	const length = headLength(blocks)
	const head = blocks.slice(0, length).flatMap((block): PageBlock[] => {
		const lines = block.block.type === 'paragraph' ? (splitLabelled(block.block.text) ?? []) : []
		return lines.length < 2 ? [block] : lines.map(({ text, isKept }) => ({ ...block, block: paragraph(text), isMetadata: isKept, isPagePart: !isKept }))
	})
	return [...head, ...blocks.slice(length)]
}

/** Inside the document, what `<nav>` and the like hold, and page words between its parts, still belong to the page. */
function asInside(block: PageBlock): PageBlock {
	return block.isPagePart || (block.block.type === 'paragraph' && isPageLine(block.words)) ? { ...block, isPagePart: true } : block
}

/**
 * Many portals print a document's title only above it. It is the document's when the page is called so and the document does not begin with it.
 */
function keepTitle(before: PageBlock[], inside: readonly PageBlock[], names: readonly string[]): void {
	const head = inside
		.slice(0, 12)
		.map(({ words }) => words)
		.join('')
	const isTitle = ({ words, block, isMetadata }: PageBlock) =>
		!isMetadata && block.type === 'paragraph' && words.length >= 6 && (block.rank === 1 || names.some(name => name.startsWith(words) || name.endsWith(words)))
	const at = before.findLastIndex(isTitle)
	const found = before[at]
	if (found?.block.type !== 'paragraph' || head.includes(found.words)) return
	before[at] = { ...found, isPagePart: false, block: { ...found.block, rank: 1 } }
}

/** What the page is called: its `<title>` and the names that portals give the article. */
function titlesOf(root: Element): string[] {
	const title = descendants(root, 'title')[0]
		?.childNodes.filter(isText)
		.map(({ value }) => value)
	const named = descendants(root, 'meta')
		.filter(meta => /^(?:ArticleTitle|title|og:title)$/i.test(attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? ''))
		.map(meta => attributeOf(meta, 'content') ?? '')
	return [title?.join('') ?? '', ...named].map(name => name.replace(/\s+/g, '')).filter(name => name.length >= 6)
}

/** A page for wide and narrow screens prints its data twice. */
function withoutRepeats(blocks: readonly PageBlock[]): PageBlock[] {
	const seen = new Set<string>()
	return blocks.map(block => {
		if (!block.isMetadata || block.block.type !== 'paragraph') return block
		const again = seen.has(block.block.text)
		seen.add(block.block.text)
		return again ? { ...block, isMetadata: false, isPagePart: true } : block
	})
}
