import type { Atlas } from '../../atlas/index.ts'
import type { Child } from '../../compare/view/node.ts'
import type { Embeddable } from '../embeddables.ts'

/** What every fragment is made of. */
export interface FragmentContext {
	atlas: Atlas
	embeddable: Embeddable
	/** Makes an address of a path from the site's root. */
	address(path: string): string
}

/** One way of saying what a fragment is about; the fullest that is small enough is taken. */
export interface Draft {
	/** What it leaves out, or that it is all; the way to the full page stands behind it. */
	note: string
	content(): Child
}

/** What a fragment says: below its title, then the fullest draft that is small enough. */
export interface FragmentParts {
	lead: Child
	drafts: readonly [Draft, ...Draft[]]
}

/** A text cut to so many characters, for the drafts that must be small whatever a document holds. */
export function clip(text: string, most: number): string {
	const characters = Array.from(text)
	return characters.length > most ? `${characters.slice(0, most).join('')}…` : text
}
