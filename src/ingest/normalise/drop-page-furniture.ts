import type { OmissionReason } from '../../model/plan.ts'
import { join, type Passage, slice } from '../passage.ts'
import type { Layout, Span } from '../read/layout.ts'
import { emptied, isBlank, type Line, withText } from './line.ts'

/** What a page prints besides the document. Each pattern must match a whole line. */
const furniture: readonly { reason: OmissionReason; pattern: RegExp }[] = [
	// — 6 —, - 6 -, –6–, ·6·
	{ reason: 'page-number', pattern: /^[-–—―－·\s]*[-–—―－·]\s*\d{1,4}\s*[-–—―－·]+$/ },
	// 第 6 页, 第6页 共20页, 6 / 20
	{ reason: 'page-number', pattern: /^第\s*\d{1,4}\s*页(?:[,，/\s]*共\s*\d{1,4}\s*页)?$/ },
	{ reason: 'page-number', pattern: /^\d{1,4}\s*\/\s*\d{1,4}$/ },
	// what text extraction from a PDF leaves between pages
	{ reason: 'page-number', pattern: /^#?\s*Page\s+\d{1,5}\s*:?$/i },
	// the line under a Markdown table's head
	{ reason: 'markup', pattern: /^\|(?:\s*:?-+:?\s*\|)+$/ },
	// a rule drawn with signs
	{ reason: 'rule-line', pattern: /^(?:[-*_—–=]\s*){3,}$/ },
]

/** The contents page: its heading, and entries that end in leaders and a page number. */
const contentsHeading = /^目\s*录$/
const leadersAndPage = /[.．…·]{2}\s*\d{1,4}$/
const leader = /[.．。…·\s]/
const longestEntry = 80

/** Whether a line is some words, leaders and a page number: 一、总体要求……3. The leaders are counted from the end, so that a line of dots costs no more than its length. */
function isContentsEntry(text: string): boolean {
	let end = leadersAndPage.exec(text)?.index ?? 0
	if (end === 0) return false
	while (end > 0 && leader.test(text[end - 1] as string)) end--
	return end <= longestEntry
}

/** Empties the lines that belong to the page and not to the document, and says which and why. */
export function dropPageFurniture(lines: readonly Line[], omit: (line: Line, reason: OmissionReason) => void): Line[] {
	const drop = (line: Line, reason: OmissionReason): Line => {
		omit(line, reason)
		return emptied(line)
	}
	return lines.map((line, index) => {
		const text = line.text.trim()
		// A cell may hold 3/20 or a number alone.
		if (text === '' || line.kind === 'table') return line
		const found = furniture.find(({ pattern }) => pattern.test(text))
		if (found) return drop(line, found.reason)
		if (isContentsEntry(text)) return drop(line, 'table-of-contents')
		if (contentsHeading.test(text.replace(/[#*]/g, '').trim()) && followedByContents(lines, index)) return drop(line, 'table-of-contents')
		return line
	})
}

function followedByContents(lines: readonly Line[], index: number): boolean {
	const next = lines.slice(index + 1, index + 6).find(line => !isBlank(line))
	return next !== undefined && isContentsEntry(next.text.trim())
}

/** Takes out of the lines what the format itself marks as the page's: navigation, running heads, page numbers. */
export function dropMarked(lines: readonly Line[], furniture: Layout['furniture'], omit: (passage: Passage, reason: OmissionReason) => void): Line[] {
	const spans = [...furniture].sort((left, right) => left.start - right.start)
	let next = 0
	return lines.map(line => {
		const begin = line.offsets[0]
		const end = (line.offsets.at(-1) ?? -1) + 1
		if (begin === undefined) return line
		while (next < spans.length && (spans[next] as Span).end <= begin) next++
		const kept: Passage[] = []
		let last = begin
		for (let at = next; at < spans.length && (spans[at] as Span).start < end; at++) {
			const span = spans[at] as Layout['furniture'][number]
			const from = Math.max(span.start, last)
			const to = Math.min(span.end, end)
			if (to <= from) continue
			kept.push(slice(line, last - begin, from - begin))
			omit(slice(line, from - begin, to - begin), span.reason)
			last = to
		}
		return last === begin ? line : withText(line, join([...kept, slice(line, last - begin)]))
	})
}
