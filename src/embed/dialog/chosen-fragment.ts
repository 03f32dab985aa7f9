import type { ViewElement } from '../../compare/view/node.ts'
import type { EmbedChoice } from '../choice.ts'
import { applyOptions } from '../fragment/apply-options.ts'
import { type EmbedState, optionsFor } from './embed-state.ts'
import { readTree } from './fragment-tree.ts'

/** In a page that has a title of its own. */
const headingInPage = 2

const files = new Map<string, Promise<ViewElement>>()

/** The plain HTML that was chosen, its addresses absolute. Rejects when it cannot be had. */
export async function chosenFragment(choice: EmbedChoice, state: EmbedState): Promise<ViewElement> {
	const { fragment } = choice
	if (fragment === null) throw new Error(`${choice.address} is nothing without a script`)
	const can = optionsFor(choice, 'fragment')
	const file = files.get(fragment) ?? load(fragment)
	files.set(fragment, file)
	file.catch(() => files.delete(fragment))
	return applyOptions(await file, {
		role: can.role ? state.role : null,
		targets: state.targets,
		heading: state.heading ?? headingInPage,
		address: href => new URL(href, location.origin).href,
	})
}

async function load(address: string): Promise<ViewElement> {
	const response = await fetch(address)
	const tree = response.ok ? readTree(await response.text()) : null
	if (!tree) throw new Error(`${response.status} ${address}`)
	return tree
}
