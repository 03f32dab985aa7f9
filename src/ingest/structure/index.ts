import type { NormalisedDocument, StructuredDocument } from '../draft.ts'
import { isBlank, type Line } from '../normalise/line.ts'
import { join, type Passage, slice, squeeze, trim } from '../passage.ts'
import type { TableLayout } from '../read/layout.ts'
import { annexNote } from './annex-note.ts'
import { collectionNumber, dateLine, isBodyName, isWholeTitle } from './document-words.ts'
import { readMarkedTable } from './marked-table.ts'
import { type Numbering, numberingOf } from './numbering.ts'
import { recutHead } from './recut-head.ts'
import { readTable } from './table.ts'
import type { Node, Root, Section } from './tree.ts'

/**
 * Third stage: lines to a tree. Guarantees:
 * 1. every non-blank line is in exactly one node, in reading order (`toText` gives the text back);
 * 2. a numbered line is a section, nested by rank (一、 → （一） → 1. → （1） → ①), whatever Markdown rank it was given;
 * 3. a section's id comes from the numbers on the way to it and not from its words;
 * 4. a title, an annex or the colophon ends all open sections; what is not understood is a paragraph;
 * 5. the title that a collection numbers (7. …关于…的通知) and the entries of an annex note are no sections.
 */
export function structure(document: NormalisedDocument): StructuredDocument {
	return { ...document, root: treeOf({ ...document, lines: recutHead(document.lines, document.text) }) }
}

/** Titles end in the name of a kind of document (GB/T 9704-2012, 7.3.1), with at most the years behind it. */
const documentKind = /(?:方案|意见|计划|规划|纲要|通知|通告|办法|措施|要点|分工表?|清单|文件|目录|台账|附件)(?:[（(][^（()）]{1,30}[）)])?$/

/** What stands behind the text: 版记 and notes (GB/T 9704-2012, 7.3.6 and 7.4), and whom to ask. It belongs to no chapter. */
const colophon = /^\s*(?:信息公开(?:选|属性|类别)|抄\s*[送报]\s*[:：]|分\s*送\s*[:：]|主题词|联\s*系\s*(?:人|电话|方式|地址)\s*[:：]|附\s*件\s*\d*\s*[:：])/

/** The date of a document, or the signature in the line above it. */
function isSigned(lines: readonly Line[], at: number): boolean {
	const plain = (line: Line | undefined) => (line?.text ?? '').replace(/\s+/g, '')
	const dated = (line: Line | undefined) => dateLine.test(plain(line))
	return dated(lines[at]) || (isBodyName(plain(lines[at])) && (dated(lines[at + 1]) || (isBodyName(plain(lines[at + 1])) && dated(lines[at + 2]))))
}

function treeOf({ lines, layout, text }: Pick<NormalisedDocument, 'lines' | 'layout' | 'text'>): Root {
	const root: Root = { type: 'root', children: [] }
	const open: Section[] = []
	const ids = new Map<string, number>()
	const annexes = annexNote()
	let begun = false
	const place = (node: Node) => (open.at(-1)?.children ?? root.children).push(node)

	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as Line
		if (line.kind === 'table') {
			const end = endOfMarked(lines, at, layout.tables)
			const marked = end && readMarkedTable(end.table, lines.slice(at, end.end), text)
			if (marked) {
				for (const before of marked.before) if (!isBlank(before)) place({ type: 'paragraph', line: before })
				place(marked.table)
				at = end.end - 1
				continue
			}
		}
		const found = line.kind === 'table' ? null : readTable(lines, at)
		if (found) {
			place(found.table)
			at = found.end - 1
			continue
		}
		if (isBlank(line)) continue
		if (colophon.test(line.text) || isSigned(lines, at)) open.length = 0
		const annex = annexes.read(line.text)
		if (isTitle(line) || annex === 'title' || (!begun && isNumberedTitle(line))) {
			open.length = 0
			begun = true
			root.children.push({ type: 'title', line })
			continue
		}
		const numbering = annex === 'entry' ? null : numberingOf(line.text)
		begun ||= numbering !== null
		if (!numbering) {
			place({ type: 'paragraph', line })
			continue
		}
		while (open.length > 0 && (open.at(-1) as Section).numbering.rank >= numbering.rank) open.pop()
		const section: Section = { type: 'section', id: sectionId(open.at(-1), numbering, ids), line, numbering, ...headingOf(line, numbering), children: [] }
		place(section)
		open.push(section)
	}
	return root
}

/** The marked table that begins with a line, and the line behind it; null when none begins there. */
function endOfMarked(lines: readonly Line[], at: number, tables: readonly TableLayout[]): { table: TableLayout; end: number } | null {
	const start = lines[at]?.offsets[0] ?? -1
	const before = lines[at - 1]?.offsets.at(-1) ?? -1
	const table = tables.find(candidate => candidate.start <= start && start < candidate.end && before < candidate.start)
	if (!table) return null
	let end = at
	while (end < lines.length && (lines[end]?.offsets[0] ?? -1) < table.end) end++
	return { table, end }
}

function isTitle(line: Line): boolean {
	return line.hashes > 0 && numberingOf(line.text) === null && documentKind.test(line.text.replace(/\s+/g, ''))
}

/** The title of a document in a collection, with its number there. */
function isNumberedTitle(line: Line): boolean {
	return collectionNumber.test(line.text) && isWholeTitle(squeeze(line).text.replace(collectionNumber, ''))
}

function sectionId(parent: Section | undefined, numbering: Numbering, ids: Map<string, number>): string {
	const id = `${parent ? `${parent.id}-` : 's'}${numbering.value}`
	const times = ids.get(id) ?? 0
	ids.set(id, times + 1)
	return times === 0 ? id : `${id}${times < 26 ? String.fromCharCode(97 + times) : `z${times}`}`
}

/** A run-in title ends at its full stop; a line without one, or with nothing behind it, is a heading. */
function headingOf(line: Line, numbering: Numbering): { title: Passage; body: Passage } {
	const text = trim(slice(line, numbering.length))
	const stop = stopOf(text.text)
	const bold = line.bold > numbering.length ? line.bold - numbering.length : 0
	const cut = bold > 0 && bold < text.text.length ? bold : (stop ?? text.text.length)
	const title = trim(slice(text, 0, cut))
	const plain = /[。：:]$/.test(title.text) ? slice(title, 0, title.text.length - 1) : title
	const body = trim(slice(text, cut))
	const behind = /^[。：:]/.test(body.text) ? trim(slice(body, 1)) : body
	return plain.text.length > 60 ? { title: join([]), body: text } : { title: plain, body: behind }
}

/** Where the first full stop or colon stands that is not inside brackets: （责任单位：…） ends no title. Null when there is none. */
function stopOf(text: string): number | null {
	let depth = 0
	for (let at = 0; at < text.length; at++) {
		const sign = text[at] as string
		if ('（(〔[［【〈《“'.includes(sign)) depth++
		else if ('）)〕]］】〉》”'.includes(sign)) depth = Math.max(0, depth - 1)
		else if (depth === 0 && '。：:'.includes(sign)) return at
	}
	// A bracket that is never closed hides every stop behind it: then the first stop counts.
	return depth > 0 ? (/[。：:]/.exec(text)?.index ?? null) : null
}
