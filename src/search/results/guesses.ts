import type { NameIndex } from '../query/name-index.ts'
import { readQuery } from '../query/read-query.ts'
import { type Reading, toTerm } from '../query/reading.ts'
import { type Answer, answersTo } from './answers.ts'
import { findExact, type Hit, type Index } from './find-passages.ts'
import { slipInTexts, slipsOfNames } from './slips.ts'
import { slugsOf } from './try-reading.ts'

/** What a mistyped query may have meant, and what that would answer. */
export interface Guess {
	text: string
	answers: Answer[]
	/** Passages that contain it, when it is a word of the texts and no name. */
	hits: Hit[]
}

/** More guesses confuse. */
const mostGuesses = 3

/** What was probably meant by a single word that finds nothing: names, or a word of the texts, that it is one slip away from. */
export async function guess(reading: Reading, names: NameIndex, index: Index): Promise<Guess[]> {
	const [term, another] = reading.terms
	if (!term || another || reading.documentNumber) return []
	const slips = slipsOfNames(names, term.folded)
	const inTexts = slips.length === 0 ? await slipInTexts(index, term.folded) : null
	const places = [...new Set(reading.places.map(({ from }) => from))].join(' ')
	const asked = (text: string) => `${places} ${text}`.trim()
	const named = slips.slice(0, mostGuesses).map(text => namedGuess(asked(text), names))
	return inTexts ? [...named, { text: inTexts, answers: [], hits: await findExact(index, [toTerm(inTexts)], slugsOf(reading)) }] : named
}

/** A name put right, in full when it is one body's: 渠县 县教育局. */
function namedGuess(asked: string, names: NameIndex): Guess {
	const [reading] = readQuery(asked, names)
	const answers = answersTo(reading, names.names)
	const [answer] = answers
	return { text: answer?.kind === 'units' && answer.rows.length === 1 ? reading.text : asked, answers, hits: [] }
}

/** With a slip put right the hits are those of the right word; a name that was mistyped has none. */
export function correctedHits(guesses: readonly Guess[]): Hit[] {
	const rank = ({ record }: Hit) => Number(record.kind === 'passage')
	return guesses.flatMap(({ hits }) => hits).sort((a, b) => rank(a) - rank(b))
}
