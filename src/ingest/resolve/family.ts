import type { Citation, Outline, Plan } from '../../model/index.ts'
import { type Following, partsFollowing } from './following.ts'

/** What of a plan tells which outline it carries out. */
export type OutlineClues = Pick<Plan, 'citations' | 'period' | 'issuedOn'>

/** An outline that a plan follows with less than this share of the parts with which it follows the best is on another topic. */
const leastShare = 0.5

/**
 * The outline that a plan carries out, and how: of those whose actions its chapters and tasks follow the one that it cites, by number or title; else the one
 * of its period; else the newest. To cite an outline is not enough: a plan on another matter may do so among its bases.
 */
export function outlineFollowed(clues: OutlineClues, followings: readonly Following[]): Following | null {
	const counted = followings.map(following => {
		const isCited = clues.citations.some(citation => cites(citation, following.outline))
		return { following, isCited, parts: partsFollowing(following, isCited) }
	})
	const most = Math.max(1, ...counted.map(({ parts }) => parts))
	const followed = counted.filter(({ parts }) => parts >= most * leastShare)
	const cited = narrowed(followed, ({ isCited }) => isCited).map(({ following }) => following)
	return newestOf(narrowed(cited, ({ outline }) => isOfItsTime(clues, outline)))
}

/** Those that meet the condition; all where none does. */
function narrowed<One>(all: readonly One[], isMet: (one: One) => boolean): readonly One[] {
	const met = all.filter(isMet)
	return met.length > 0 ? met : all
}

function cites({ title, documentNumber }: Citation, outline: Outline): boolean {
	return plain(documentNumber ?? '') === plain(outline.documentNumber) || outline.titles.some(words => plain(title ?? '').includes(plain(words)))
}

/** Whether a plan begins, or where its title names no years was issued, in the outline's years. */
function isOfItsTime({ period, issuedOn }: OutlineClues, { period: { start, end } }: Outline): boolean {
	const year = period?.start ?? (issuedOn === null ? null : Number(issuedOn.slice(0, 4)))
	return year !== null && year >= start && year <= end
}

function newestOf(followings: readonly Following[]): Following | null {
	return followings.reduce<Following | null>((newest, one) => (newest && newest.outline.period.start >= one.outline.period.start ? newest : one), null)
}

/** Letters and figures alone: brackets and dashes are printed in many ways. */
function plain(words: string): string {
	return words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
