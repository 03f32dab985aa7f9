import type { Jurisdiction, StatableFact, Supplement } from '../../model/plan.ts'
import type { Registries } from '../../model/registries.ts'
import type { Metadata } from '../extract/extraction.ts'
import { jurisdictionNamed } from './jurisdiction-named.ts'
import type { Sidecar, SidecarFields } from './sidecar.ts'

type PrintedFacts = Omit<Metadata, 'addressee'>

/** Where a document prints one thing and its sidecar states another. */
export interface Contradiction {
	fact: StatableFact
	printed: string
	stated: string
	/** Of the sidecar. */
	file: string
	line: number
}

/** A document's facts, those that it does not print taken from its sidecar. */
export interface StatedFacts<Printed extends PrintedFacts> {
	facts: Printed
	jurisdiction: Jurisdiction | null
	/** What the sidecar states and the document does not print. */
	stated: StatableFact[]
	contradictions: Contradiction[]
}

/**
 * The facts of a document together with those of its sidecar: what the document prints stands, what it does not print is stated.
 *
 * @throws {SourceError} when the sidecar's jurisdiction names no place, or more than one.
 */
export function stateFacts<Printed extends PrintedFacts>(
	printed: Printed,
	jurisdiction: Jurisdiction | null,
	sidecar: Sidecar | undefined,
	registries: Registries,
): StatedFacts<Printed> {
	const result: StatedFacts<Printed> = { facts: { ...printed }, jurisdiction, stated: [], contradictions: [] }
	if (!sidecar) return result
	const { file, fields, lineOf } = sidecar
	/** True where the document does not print the fact, so that the sidecar's words take its place. */
	const mayState = (fact: StatableFact, own: string | null, other: string): boolean => {
		if (own === null) result.stated.push(fact)
		else if (plain(own) !== plain(other)) result.contradictions.push({ fact, printed: own, stated: other, file, line: lineOf(fact) })
		return own === null
	}
	if (fields.jurisdiction !== undefined) {
		const named = jurisdictionNamed(fields.jurisdiction, registries, file, lineOf('jurisdiction'))
		if (mayState('jurisdiction', jurisdiction && placeWords(jurisdiction), placeWords(named))) result.jurisdiction = named
	}
	for (const fact of ['title', 'documentNumber', 'issuedOn', 'disclosure'] as const satisfies (StatableFact & keyof SidecarFields)[]) {
		const words = fields[fact]
		if (words !== undefined && mayState(fact, printed[fact], words)) result.facts[fact] = words
	}
	if (fields.issuers && mayState('issuers', printed.issuers.join('、') || null, fields.issuers.join('、'))) result.facts.issuers = fields.issuers
	return result
}

/** A sidecar as the plan bears it. `stated` is what of it the document does not print. */
export function supplementOf({ file, fields }: Sidecar, stated: StatableFact[]): Supplement {
	return {
		file,
		states: stated,
		sourceUrl: fields.sourceUrl ?? null,
		publishedOn: fields.publishedOn ?? null,
		disclosureAssertedBy: stated.includes('disclosure') ? (fields.disclosureAssertedBy ?? null) : null,
		note: fields.note ?? null,
	}
}

/** 四川省达州市渠县. */
const placeWords = ({ parents, name }: Jurisdiction): string => [...parents.map(parent => parent.name).reverse(), name].join('')

/** Widths, blanks and the style of brackets make no other words. */
const plain = (words: string): string =>
	words
		.normalize('NFKC')
		.replace(/[\s《》]+/gu, '')
		.replace(/[[(【{]/gu, '〔')
		.replace(/[\])】}]/gu, '〕')
