import type { Comparison } from '../compare/align/comparison.ts'
import { listDifferences } from '../compare/align/list-differences.ts'
import { countTokens } from '../compare/align/row-tokens.ts'

/** What of a page can stand alone in its frame, and what the frame's address says for that. */
export interface EmbedPart {
	/** 牵头不同的举措 */
	name: string
	/** How many rows it has now; null for what has none. */
	count: number | null
	/** `part=rows&only=lead` */
	query: string
}

/**
 * The parts of a comparison, which whole is many screens tall: its differences as a list, the rows of which the leads differ, the rows of each action. None where
 * the plans are on different topics. The frame hides the rest by itself (frame-options.js); without its script it shows the whole.
 */
export function partsOfComparison(comparison: Comparison): EmbedPart[] {
	const { groups, isUnrelated } = comparison
	if (isUnrelated || groups.length === 0) return []
	const lead = countTokens(comparison).get('lead')
	return [
		...(listDifferences(comparison).length > 0 ? [{ name: '不同之处和目标', count: null, query: 'part=differences' }] : []),
		...(lead ? [{ name: '牵头不同的举措', count: lead.counted + lead.others, query: 'part=rows&only=lead' }] : []),
		...groups.flatMap(({ action, title, rows }) => (action === null ? [] : [{ name: title, count: rows.length, query: `part=rows&action=${action}` }])),
	]
}

/** What the address of a frame may say of these parts, which passes over all else: `differences`, `rows`. */
export function partNames(parts: readonly EmbedPart[]): string[] {
	return [...new Set(parts.flatMap(({ query }) => new URLSearchParams(query).get('part') ?? []))]
}
