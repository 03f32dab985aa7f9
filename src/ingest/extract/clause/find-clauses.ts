import { type Passage, slice, trim } from '../../passage.ts'
import { deadlineLabelPattern, labelPattern } from './labels.ts'
import { splitNames } from './split-names.ts'
import { hasVerb } from './verbs.ts'

/** A responsibility clause in a paragraph. */
export interface FoundClause {
	/** Which of {@link clauseForms} saw it; part of each task's data. */
	form: string
	/** The words between the brackets, or behind the label's start. */
	content: Passage
	/** With the brackets: what is cut out of the task's text. */
	whole: Passage
}

interface ClauseForm {
	id: string
	/** Documented by its examples, which the tests run. */
	examples: readonly string[]
	find: (paragraph: Passage) => FoundClause[]
}

/** The ways in which a clause is set into running text, most definite first. A new one is a function and a line here. */
export const clauseForms: readonly ClauseForm[] = [
	{ id: 'bracketed-label', examples: ['推进工作。〔责任单位：县教育局、县科协〕', '推进工作。(牵头单位:市教育局;配合单位:市科技局)'], find: bracketedLabels },
	{ id: 'bracketed-verb', examples: ['推进工作。（县教育局牵头，县科协配合）', '推进工作。（县教育局、县科协按职责分工负责）'], find: bracketedVerbs },
	{ id: 'label-line', examples: ['责任单位：县教育局，县科协', '推进工作。牵头单位：县教育局'], find: labelLines },
]

/** The clauses of a paragraph in order; where two forms see the same words the first form's reading stands. */
export function findClauses(paragraph: Passage): FoundClause[] {
	for (const { find } of clauseForms) {
		const found = find(paragraph)
		if (found.length > 0) return found
	}
	return []
}

const families = ['（）', '()', '〔〕', '［］', '[]', '【】', '〈〉', '{}'].map(pair => ({ open: pair[0] as string, close: pair[1] as string }))
const familyOf = (sign: string) =>
	sign === '（' || sign === '(' || sign === '）' || sign === ')' ? '(' : (families.find(({ open, close }) => open === sign || close === sign)?.open ?? null)
const opening = new Set(families.map(({ open }) => open))
const startsWithLabel = new RegExp(`^\\s*(?:${labelPattern.source})`)

/** Every bracket with its partner, or with the end of the text where it is never closed. One pass, so that hostile text costs no more than its length. */
function brackets(text: string): { start: number; end: number; closed: boolean }[] {
	const open: { start: number; family: string | null }[] = []
	const result: { start: number; end: number; closed: boolean }[] = []
	for (let at = 0; at < text.length; at++) {
		const sign = text[at] as string
		const family = familyOf(sign)
		if (!family) continue
		if (opening.has(sign)) open.push({ start: at, family })
		else {
			// A mismatched pair 〔…） is one pair when nothing better is open.
			const depth = open.slice(-16).findLastIndex(one => one.family === family)
			const partner = depth >= 0 ? open.splice(Math.max(0, open.length - 16) + depth)[0] : open.pop()
			if (partner) result.push({ start: partner.start, end: at + 1, closed: true })
		}
	}
	for (const { start } of open) result.push({ start, end: text.length, closed: false })
	return result.sort((left, right) => left.start - right.start)
}

function bracketedLabels(paragraph: Passage): FoundClause[] {
	return outermost(
		brackets(paragraph.text)
			.filter(({ start }) => startsWithLabel.test(paragraph.text.slice(start + 1, start + 24)))
			.map(({ start, end, closed }) => clauseAt(paragraph, 'bracketed-label', start, end, closed)),
	)
}

function bracketedVerbs(paragraph: Passage): FoundClause[] {
	return outermost(
		brackets(paragraph.text)
			.filter(
				({ start, end, closed }) =>
					closed && end - start > 5 && end - start < 1200 && /负责|牵头|配合|落实|参与|主办|承办/.test(paragraph.text.slice(start, end)),
			)
			.map(({ start, end }) => clauseAt(paragraph, 'bracketed-verb', start, end, true))
			.filter(({ content }) => hasVerb(withoutDeclaration(content.text)) && splitNames(content).length > 0),
	)
}

function withoutDeclaration(text: string): string {
	return text.replace(/[。，,；;]\s*(?:列|排|名列)[^。]{0,30}牵头(?:单位|部门)[^。]{0,10}$/, '')
}

/** Lines that begin with a label, and a label behind the full stop of a paragraph: the clause runs to the end of the paragraph. */
function labelLines(paragraph: Passage): FoundClause[] {
	const label = new RegExp(`(?:^|(?<=[。；;！”）)]\\s*))(?:${labelPattern.source}|${deadlineLabelPattern.source})`).exec(paragraph.text)
	if (!label) return []
	const whole = slice(paragraph, label.index)
	return labelPattern.test(whole.text) ? [{ form: 'label-line', content: trim(whole), whole: trim(whole) }] : []
}

function clauseAt(paragraph: Passage, form: string, start: number, end: number, closed: boolean): FoundClause {
	return { form, content: trim(slice(paragraph, start + 1, closed ? end - 1 : end)), whole: trim(slice(paragraph, start, end)) }
}

/** A clause within another one is part of it. */
function outermost(clauses: FoundClause[]): FoundClause[] {
	const result: FoundClause[] = []
	for (const clause of clauses) {
		const last = result.at(-1)
		const lastEnd = last?.whole.offsets.at(-1) ?? -1
		if ((clause.whole.offsets[0] ?? 0) > lastEnd) result.push(clause)
	}
	return result
}
