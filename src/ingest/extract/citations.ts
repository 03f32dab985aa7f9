import type { Citation } from '../../model/plan.ts'
import { type LineIndex, type Passage, slice, squeeze } from '../passage.ts'
import type { Root } from '../structure/tree.ts'
import { documentNumberPattern } from './metadata/document-number.ts'
import { frontMatter } from './metadata/front-matter.ts'

/** A sentence that says on what the document is based. */
const basis = /根据|按照|依据|贯彻|落实|遵照/

/**
 * The higher documents that a plan says it implements, in order: those that its opening (before the first chapter) names in 《》 with 根据, 按照, 贯彻 or the like,
 * each with the number in the brackets behind it. The plan's own title and short forms (以下简称《纲要》) are none.
 */
export function citationsOf(root: Root, ownTitle: string | null, index: LineIndex): Citation[] {
	const citations: Citation[] = []
	for (const line of frontMatter(root).lines) {
		if (!basis.test(line.text)) continue
		for (const { start, end } of bookTitles(line.text)) {
			const title = squeeze(slice(line, start + 1, end - 1)).text
			const before = line.text.slice(Math.max(0, start - 8), start)
			if (/简称[“"]?$/.test(before) || title.length < 5 || sameTitle(title, ownTitle) || /(?:制定|印发|编制)(?:了|本)?$/.test(before)) continue
			const number = numberBehind(line, end)
			if (citations.some(known => known.title === title)) continue
			citations.push({ title, documentNumber: number.text, position: index.position(slice(line, start, number.end)) })
		}
	}
	return citations
}

/** Outermost 《…》; a title inside a title (《…印发〈…〉的通知》, 《…<…>…》) is part of it. */
function bookTitles(text: string): { start: number; end: number }[] {
	const result: { start: number; end: number }[] = []
	let depth = 0
	let start = 0
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '《' && depth++ === 0) start = at
		if (text[at] === '》' && depth > 0 && --depth === 0) result.push({ start, end: at + 1 })
	}
	return result
}

function numberBehind(line: Passage, end: number): { text: string | null; end: number } {
	const match = new RegExp(`^\\s*[（(]\\s*(${documentNumberPattern.source})[^（()）]*[）)]`).exec(line.text.slice(end, end + 80))
	return match?.[1] ? { text: match[1].replace(/\s+/g, ''), end: end + match[0].length } : { text: null, end }
}

function sameTitle(title: string, own: string | null): boolean {
	const bare = (text: string) => text.replace(/[\p{P}\p{S}\s]/gu, '')
	return own !== null && bare(title) === bare(own)
}
