import type { Atlas } from '../atlas/index.ts'
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
 * @param addressInFragment the same for what is pasted; the fragments are made with it
 */
export function choicesOf(atlas: Atlas, embeddables: readonly Embeddable[], address: (path: string) => string, addressInFragment = address): EmbedChoices {
	return {
		dataVersion: atlas.dataVersion,
		script: address('/embed.js'),
		choices: embeddables.map((embeddable): EmbedChoice => {
			const { path, title, kind, height } = embeddable
			const fragment = fragmentOf({ atlas, embeddable, address: addressInFragment })
			const marks = fragment?.marks
			return {
				name: nameOf(embeddable),
				title,
				kind,
				address: address(path),
				pinned: address(`/pinned/${atlas.dataVersion}${path}`),
				height,
				roles: roles.filter(role => marks?.has(role)),
				hasTargets: marks?.has('targets') ?? false,
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
