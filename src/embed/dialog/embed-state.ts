import type { Role } from '../../model/index.ts'
import type { EmbedChoice } from '../choice.ts'
import type { FrameFacts } from '../frame-code.ts'

/** How it is put into a page: a frame, a frame that a script fits to its content, plain HTML. */
export type Way = 'frame' | 'script' | 'fragment'
export type Theme = 'light' | 'dark' | 'auto'

/** What an editor has chosen; remembered while the page is open. */
export interface EmbedState {
	choice: number
	/** Of a search that can be of one place: which of its places. */
	place: number
	/** Which part of a comparison, counted from 1; 0 for the whole. */
	part: number
	way: Way
	isPinned: boolean
	theme: Theme
	role: Role | null
	targets: boolean
	/** The level of the title; null leaves it to the way: the first in a frame, the second in a page. */
	heading: number | null
	/** How wide the portal is in the preview, in CSS pixels. */
	width: (typeof previewWidths)[number]
}

export const previewWidths = [320, 768, 1200] as const

/** Portals are white: what follows the reader's system would be a black block in some of them. */
export const initialState: EmbedState = {
	choice: 0,
	place: 0,
	part: 0,
	way: 'frame',
	isPinned: false,
	theme: 'light',
	role: null,
	targets: true,
	heading: null,
	width: 1200,
}

/** What can be chosen for this way of embedding this. Plain HTML is of one version by its nature, and has the colours of the page that it is in. */
export function optionsFor(
	{ kind, roles, hasTargets, places = [], parts = [] }: Pick<EmbedChoice, 'kind' | 'roles' | 'hasTargets' | 'places' | 'parts'>,
	way: Way,
) {
	const isFrame = way !== 'fragment'
	return {
		pinned: isFrame && kind !== 'search',
		theme: isFrame,
		role: roles.length > 1,
		targets: hasTargets,
		heading: kind !== 'search',
		place: places.length > 1,
		part: isFrame && parts.length > 0,
	}
}

/**
 * The frame that was chosen: what is as it is anyway is not said in its address.
 * @param origin of the site, as the editor's browser sees it
 */
export function frameFor(choice: EmbedChoice, state: EmbedState, origin: string): FrameFacts {
	const can = optionsFor(choice, state.way)
	const { address: latest, title } = (can.place && choice.places?.[state.place]) || choice
	const address = new URL(can.pinned && state.isPinned ? choice.pinned : latest, origin)
	const part = can.part ? choice.parts?.[state.part - 1] : undefined
	for (const [name, value] of new URLSearchParams(part?.query)) address.searchParams.set(name, value)
	if (state.theme !== 'auto') address.searchParams.set('theme', state.theme)
	if (can.role && state.role) address.searchParams.set('role', state.role)
	if (can.targets && !state.targets) address.searchParams.set('targets', 'hide')
	if (can.heading && state.heading !== null) address.searchParams.set('heading', String(state.heading))
	return { src: address.href, title: part ? `${title}：${part.name}` : title, height: choice.height }
}
