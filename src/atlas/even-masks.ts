import type { Plan } from '../model/index.ts'

/** What a reader sees where personal data was masked, however long it was: the length of a name or a number says something of it. */
export const evenMask = '×××'

/** Rows of the sign that ingest masks with, blanks between them. */
const row = /×(?:[^\S\n]*×)*/g
const lengthOf = (signs: string): number => signs.replace(/\s/g, '').length

/**
 * Makes the masks in words of a document equally long, for what is published; the text in which positions are valid stays as it is. A row as long as one that
 * the document prints itself (××县, 3×5) stays too: the document is right.
 * @param text the source, personal data masked character for character
 */
export function evenMasks({ coverage }: Pick<Plan, 'coverage'>, text: string): (words: string) => string {
	const masked = coverage.omitted.filter(({ reason }) => reason === 'personal-data')
	if (masked.length === 0) return words => words
	const others = text.split('')
	for (const { position } of masked) others.fill('\n', position.start.offset, position.end.offset)
	const printed = new Set(Array.from(others.join('').matchAll(row), ([signs]) => lengthOf(signs)))
	return words => words.replace(row, signs => (printed.has(lengthOf(signs)) ? signs : evenMask))
}

/** Parts of a plan that no words of the document are in, or by which its parts find each other. */
const notWords = new Set(['id', 'unit', 'task', 'sectionId', 'parent', 'source', 'coverage', 'jurisdiction'])

/** A plan with its masks equally long; the same plan when nothing was masked. */
export function withEvenMasks(plan: Plan, text: string): Plan {
	if (plan.coverage.omitted.every(({ reason }) => reason !== 'personal-data')) return plan
	const even = evenMasks(plan, text)
	const evened = (value: unknown): unknown => {
		if (typeof value === 'string') return even(value)
		if (Array.isArray(value)) return value.map(evened)
		if (typeof value !== 'object' || value === null) return value
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, notWords.has(key) ? inner : evened(inner)]))
	}
	return evened(plan) as Plan
}
