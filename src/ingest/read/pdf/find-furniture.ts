import type { OmissionReason } from '../../../model/plan.ts'
import type { PageContent } from './lay-out-page.ts'
import type { PrintLine } from './set-lines.ts'

/** The part of a page, from above and from below, in which running heads and page numbers stand. */
const margin = 0.115
/** How many lines of a page's margin are looked at. */
const mostLines = 3
/** How far the same line may stand from its place on another page. In points. */
const drift = 5

const pageNumber = /^[-–—―－·•\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／共,，]\s*共?\s*\d{1,4}\s*页?)?[-–—―－·•\s]*$/i

/** The lines that belong to the pages of a document, and why: page numbers, and what stands at the same place on several pages. */
export function findFurniture(pages: readonly PageContent[]): Map<PrintLine, OmissionReason> {
	const found = new Map<PrintLine, OmissionReason>()
	const places = new Map<string, { line: PrintLine; from: number }[]>()
	for (const page of pages) {
		const lines = page.items.flatMap(item => (item.type === 'line' ? [item.line] : []))
		const body = lines.length + page.items.length > 0 && !lines.every(line => line.artifact)
		const above = lines.filter(line => line.base < page.height * margin).sort((one, other) => one.base - other.base)
		const below = lines.filter(line => line.base > page.height * (1 - margin)).sort((one, other) => other.base - one.base)
		for (const line of [...above.slice(0, mostLines), ...below.slice(0, mostLines)]) {
			if (pageNumber.test(line.text)) found.set(line, 'page-number')
			else if (line.artifact && body) found.set(line, 'running-head')
			// Counted from the nearer edge: pages of several sizes have the same margins.
			const from = line.base < page.height / 2 ? line.base : line.base - page.height
			const key = line.text.replace(/\s+/g, '').replace(/第\d+页|[-–—]\d+[-–—]/g, '#')
			// 附件 stands at the head of each annex; a sentence is part of the text.
			if (!/^附件|[。；]$/.test(key)) places.set(key, [...(places.get(key) ?? []), { line, from }])
		}
	}
	const least = Math.max(2, Math.min(5, Math.ceil(pages.length * 0.3)))
	for (const same of places.values()) {
		if (same.length < least) continue
		for (const { line, from } of same) {
			const near = same.filter(other => Math.abs(other.from - from) <= drift).length
			if (near >= least && !found.has(line)) found.set(line, 'running-head')
		}
	}
	return found
}
