import type { Citation, Outline, Section, Task } from '../../model/index.ts'
import { carriesOutOutline } from './actions.ts'

/**
 * The outline that a plan carries out: the one that it cites, by number or title; else the newest one whose actions its chapters and tasks follow. A plan
 * that follows no outline's actions has none, whatever it cites.
 */
export function outlineOf(citations: readonly Citation[], parts: readonly Pick<Section | Task, 'action'>[], outlines: readonly Outline[]): Outline | null {
	const followed = outlines.filter(({ actions }) =>
		carriesOutOutline(
			parts.map(({ action }) => action),
			actions,
		),
	)
	return followed.find(outline => citations.some(citation => cites(citation, outline))) ?? newestOf(followed)
}

function cites({ title, documentNumber }: Citation, outline: Outline): boolean {
	return plain(documentNumber ?? '') === plain(outline.documentNumber) || outline.titles.some(words => plain(title ?? '').includes(plain(words)))
}

function newestOf(outlines: readonly Outline[]): Outline | null {
	return outlines.reduce<Outline | null>((newest, one) => (newest && newest.period.start >= one.period.start ? newest : one), null)
}

/** Letters and figures alone: brackets and dashes are printed in many ways. */
function plain(words: string): string {
	return words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
