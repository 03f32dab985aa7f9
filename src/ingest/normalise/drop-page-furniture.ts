import type { OmissionReason } from '../../model/plan.ts'
import { emptied, isBlank, type Line } from './line.ts'

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
const contentsEntry = /^.{1,80}?[.．。…·\s]*[.．…·]{2,}\s*\d{1,4}$/

/** Empties the lines that belong to the page and not to the document, and says which and why. */
export function dropPageFurniture(lines: readonly Line[], omit: (line: Line, reason: OmissionReason) => void): Line[] {
	const drop = (line: Line, reason: OmissionReason): Line => {
		omit(line, reason)
		return emptied(line)
	}
	return lines.map((line, index) => {
		const text = line.text.trim()
		if (text === '') return line
		const found = furniture.find(({ pattern }) => pattern.test(text))
		if (found) return drop(line, found.reason)
		if (contentsEntry.test(text)) return drop(line, 'table-of-contents')
		if (contentsHeading.test(text.replace(/[#*]/g, '').trim()) && followedByContents(lines, index)) return drop(line, 'table-of-contents')
		return line
	})
}

function followedByContents(lines: readonly Line[], index: number): boolean {
	const next = lines.slice(index + 1, index + 6).find(line => !isBlank(line))
	return next !== undefined && contentsEntry.test(next.text.trim())
}
