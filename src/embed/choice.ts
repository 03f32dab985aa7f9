import type { Role } from '../model/index.ts'
import type { EmbedKind } from './embeddables.ts'
import type { EmbedPart } from './parts-of-comparison.ts'

/** One thing that a page lets embed, as the dialog knows it; addresses start at the server's root. */
export interface EmbedChoice {
	/** How it is called among the others of its page: 整份方案, 二、提升行动. */
	name: string
	/** The title of its frame. */
	title: string
	kind: EmbedKind
	/** The page for a frame, and the same as it is in this version of the data. */
	address: string
	pinned: string
	/** Of a frame that no script fits to its content. */
	height: number
	/** The roles by which it can be filtered; none where it cannot. */
	roles: Role[]
	/** Whether it has targets that can be hidden. */
	hasTargets: boolean
	/** The same as plain HTML; null where there is none. */
	fragment: string | null
	/** Of a comparison: what of it can be had alone. */
	parts?: EmbedPart[]
	/** Of the search: all places, or one alone, the first of them unless another is chosen. */
	places?: { name: string; address: string; title: string }[]
}

/** What the dialog of a page is made of: `/quxian/` has `/embed/quxian.embed.json`. */
export interface EmbedChoices {
	dataVersion: string
	/** The script that fits frames to their content. */
	script: string
	choices: EmbedChoice[]
}
