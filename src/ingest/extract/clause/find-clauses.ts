import { join, type Passage, slice, trim } from '../../passage.ts'
import { findDeclaration, withoutLostMark } from './declared-rules.ts'
import { anyLabelPattern, labelPattern, startLabelPattern } from './labels.ts'
import { looksLikeBody } from './name-form.ts'
import { groupsOf } from './parse-clause.ts'
import { withoutPartyOfAll } from './party-of-all.ts'
import { withoutStar } from './role-mark.ts'
import { splitNames } from './split-names.ts'
import { type VerbOptions, verbPattern } from './verbs.ts'

/** A responsibility clause in a paragraph. */
export interface FoundClause {
	/** Which of {@link clauseForms} saw it; part of each task's data. */
	form: string
	/** The words between the brackets, or behind the label's start. */
	content: Passage
	/** With the brackets: what is cut out of the task's text. */
	whole: Passage
	/** Whether it says who is responsible. One that does not (完成时限：…, 责任人：…) is part of a clause beside it, or plain text. */
	states: boolean
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
	{ id: 'sentence', examples: ['推进工作。由县教育局牵头，县科协参与。', '推进工作。县教育局牵头，县科协配合。'], find: sentences },
]

export interface FindOptions {
	/** Whether this document is known to write who is responsible as a bare list in brackets, 〔市教育局、市财政局〕. */
	bareLists?: boolean
}

const bareListForm: ClauseForm = { id: 'bracketed-list', examples: ['推进工作。〔县教育局、县科协〕'], find: bareLists }

/** What was found in a paragraph, but for bare lists; kept, as each step that needs a heading's title asks for its clauses again. */
const clausesIn = new WeakMap<Passage, readonly FoundClause[]>()

/** The clauses of a paragraph in order; where two forms see the same words the first form's reading stands. */
export function findClauses(paragraph: Passage, { bareLists = false }: FindOptions = {}): readonly FoundClause[] {
	const known = clausesIn.get(paragraph) ?? firstFound(paragraph)
	clausesIn.set(paragraph, known)
	return known.length === 0 && bareLists ? bareListForm.find(paragraph) : known
}

function firstFound(paragraph: Passage): readonly FoundClause[] {
	for (const { find } of clauseForms) {
		const clauses = find(paragraph)
		if (clauses.length > 0) return clauses
	}
	return []
}

interface Span {
	start: number
	end: number
	closed: boolean
}

const families = ['（）', '()', '〔〕', '［］', '[]', '【】', '〈〉', '{}'].map(pair => ({ open: pair[0] as string, close: pair[1] as string }))
const familyOf = new Map(families.flatMap(({ open, close }) => [open, close].map(sign => [sign, open === '（' ? '(' : open] as const)))
const opening = new Set(families.map(({ open }) => open))

/** Every bracket with its partner, or with the end of the text where it is never closed. One pass, so that hostile text costs no more than its length. */
function brackets(text: string): Span[] {
	const open: { start: number; family: string }[] = []
	const result: Span[] = []
	for (let at = 0; at < text.length; at++) {
		const sign = text[at] as string
		const family = familyOf.get(sign)
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

const startsWithLabel = new RegExp(`^(?:[^（(〔［[【]{0,30}[，,；;。])?\\s*(?:${startLabelPattern.source})`)

/** A clause may begin with its time limit: （2023年底前完成，责任单位：…）, （完成时限：…；责任单位：…）. */
function bracketedLabels(paragraph: Passage): FoundClause[] {
	const { text } = paragraph
	return outermost(
		brackets(text).filter(({ start, end, closed }) => {
			const inside = text.slice(start + 1, Math.min(end, start + 400))
			return (
				startsWithLabel.test(inside.slice(0, 60)) &&
				labelPattern.test(inside) &&
				(definiteLabel.test(inside) || namesBodies(clauseAt(paragraph, '', { start, end, closed }).content))
			)
		}),
	).map(span => clauseAt(paragraph, 'bracketed-label', span))
}

/** A label with its colon, or in brackets of its own. One without (责任单位 县教育局) counts only before names of bodies. */
const definiteLabel = /[:：】〕］\]]/

/** Longer ones are sentences. */
const longestVerbClause = 1200

function bracketedVerbs(paragraph: Passage): FoundClause[] {
	return outermost(
		brackets(paragraph.text).filter(span => {
			if (!span.closed || span.end - span.start <= 5 || span.end - span.start >= longestVerbClause) return false
			return verbPattern.test(paragraph.text.slice(span.start, span.end)) && namesBodies(clauseAt(paragraph, '', span).content)
		}),
	).map(span => clauseAt(paragraph, 'bracketed-verb', span))
}

/** Brackets at the end of a paragraph with names of bodies and nothing else; an abbreviation (以下简称…) or a place in brackets stands elsewhere. */
export function bareLists(paragraph: Passage): FoundClause[] {
	const end = paragraph.text.replace(/(?<![。；;\s])[。；;\s]+$/, '').length
	const last = brackets(paragraph.text).findLast(span => span.closed && span.end === end)
	if (!last || last.end - last.start < 5 || last.end - last.start > longestVerbClause) return []
	if (!/(?:^|[。；;！？”])\s*$/.test(paragraph.text.slice(Math.max(0, last.start - 20), last.start))) return []
	const found = clauseAt(paragraph, 'bracketed-list', last)
	return namesBodies(found.content) ? [found] : []
}

/** Whether words are lists of bodies, each with its verb: （A牵头，B配合）; not （党委领导、政府负责）, （由专人负责）. */
function namesBodies(words: Passage, options: VerbOptions = { loose: true }): boolean {
	const own = withoutPartyOfAll(withoutLostMark(words))
	const declared = findDeclaration(own.text)?.whole
	const names = groupsOf(declared ? join([slice(own, 0, declared[0]), slice(own, declared[1])]) : own, options).groups.flatMap(group => splitNames(group.names))
	return names.length > 0 && names.filter(({ text }) => looksLikeBody(withoutStar(text))).length * 2 > names.length
}

const anyStartLabel = new RegExp(startLabelPattern.source, 'g')
const beginsWithLabel = new RegExp(`^(?:${anyLabelPattern.source})`)

/** Lines that begin with a label, and a label behind the full stop of a paragraph: the clause runs to the end of the paragraph, or to where prose begins again. */
function labelLines(paragraph: Passage): FoundClause[] {
	for (const match of paragraph.text.matchAll(anyStartLabel)) {
		const before = paragraph.text.slice(Math.max(0, match.index - 20), match.index).trimEnd()
		if (before === '' ? match.index > 20 : !/[。；;！”）)]$/.test(before)) continue
		const whole = trim(slice(paragraph, match.index, endOfLabels(paragraph, match.index)))
		if (!definiteLabel.test(match[0]) && !namesBodies(whole)) continue
		return [{ form: 'label-line', content: whole, whole, states: labelPattern.test(whole.text) }]
	}
	return []
}

/** Behind the first full stop only more labels, a declaration or more names belong to the clause. */
function endOfLabels(paragraph: Passage, start: number): number {
	const stop = /^[^。]*。/.exec(paragraph.text.slice(start))
	if (!stop) return paragraph.text.length
	const end = start + stop[0].length
	const next = paragraph.text.slice(end, end + 60).trimStart()
	const goesOn = next === '' || beginsWithLabel.test(next) || findDeclaration(next) !== null
	return goesOn || splitNames(slice(paragraph, end)).every(({ text }) => looksLikeBody(text)) ? paragraph.text.length : end
}

/** A牵头，B参与。 as a sentence of its own, also with 由 before it. Without 由 it must say of two parties what each does, and nothing else. */
function sentences(paragraph: Passage): FoundClause[] {
	const found: FoundClause[] = []
	for (const match of paragraph.text.matchAll(/(?<=^|[。；;])\s*(由?)([^。；;]{4,300})(?=[。；;]|$)/g)) {
		if (!match[2]?.includes('牵头')) continue
		const content = slice(paragraph, match.index + match[0].length - match[2].length, match.index + match[0].length)
		const { groups } = groupsOf(content)
		if (!groups.some(({ role }) => role === 'lead') || (match[1] === '' && groups.length < 2) || !namesBodies(content, {})) continue
		found.push({ form: 'sentence', content, whole: slice(paragraph, match.index, match.index + match[0].length), states: true })
	}
	return found
}

function clauseAt(paragraph: Passage, form: string, { start, end, closed }: Span): FoundClause {
	return { form, content: trim(slice(paragraph, start + 1, closed ? end - 1 : end)), whole: trim(slice(paragraph, start, end)), states: true }
}

/** A clause within another one is part of it. */
function outermost(spans: readonly Span[]): Span[] {
	let last = -1
	return spans.filter(({ start, end }) => {
		if (start < last) return false
		last = end
		return true
	})
}
