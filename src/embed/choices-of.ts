import type { Atlas } from '../atlas/index.ts'
import type { ViewNode } from '../compare/view/node.ts'
import { formatPath } from '../layouts/page-share.ts'
import { roles } from '../model/index.ts'
import type { EmbedChoice, EmbedChoices } from './choice.ts'
import { type Embeddable, embeddablesOf } from './embeddables.ts'
import { fragmentOf } from './fragment/fragment-of.ts'

/** The full pages from which something can be embedded, each with what it is. */
export function embedsByPage(atlas: Atlas): Map<string, readonly Embeddable[]> {
	return Map.groupBy(embeddablesOf(atlas), ({ page }) => page.replace(/#.*$/, ''))
}

/**
 * What the dialog of a page offers, the whole before its parts.
 * @param address makes an address of a path from the site's root
 */
export function choicesOf(atlas: Atlas, embeddables: readonly Embeddable[], address: (path: string) => string): EmbedChoices {
	return {
		dataVersion: atlas.dataVersion,
		script: address('/embed.js'),
		choices: embeddables.map((embeddable): EmbedChoice => {
			const { path, title, kind, height } = embeddable
			const fragment = fragmentOf({ atlas, embeddable, address })
			const marks = new Set(fragment ? marksIn(fragment) : [])
			return {
				name: nameOf(embeddable),
				title,
				kind,
				address: address(path),
				pinned: address(`/pinned/${atlas.dataVersion}${path}`),
				height,
				roles: roles.filter(role => marks.has(role)),
				hasTargets: marks.has('targets'),
				fragment: fragment && address(formatPath(path, 'fragment.html')),
			}
		}),
	}
}

function nameOf({ kind, title, page, plans: [plan] }: Embeddable): string {
	if (kind === 'plan') return '整份方案'
	if (kind !== 'section') return title
	return plan?.sections.find(({ id }) => page.endsWith(`#${id}`))?.heading ?? title
}

/** By what a fragment can be filtered: its roles, and `targets`. */
function marksIn(tree: ViewNode): string[] {
	if (typeof tree === 'string') return []
	const { 'data-role': own, 'data-column': column, 'data-targets': targets } = tree.attributes
	const marks = [
		...(typeof own === 'string' ? own.split(' ') : []),
		...(typeof column === 'string' ? [column] : []),
		...(targets === undefined ? [] : ['targets']),
	]
	return [...marks, ...tree.children.flatMap(marksIn)]
}
