import type { Atlas } from '../atlas/index.ts'
import { comparisonOf } from '../compare/build/comparison-of.ts'
import { formatPath } from '../layouts/page-share.ts'
import { roles } from '../model/index.ts'
import type { EmbedChoice, EmbedChoices } from './choice.ts'
import { type Embeddable, embeddablesOf } from './embeddables.ts'
import { fragmentOf } from './fragment/fragment-of.ts'
import { type EmbedPart, partsOfComparison } from './parts-of-comparison.ts'
import { placeSearchEmbed } from './search-paths.ts'

/** The full pages from which something can be embedded, each with what it is: the page of a place also with its search, before that of all places. */
export function embedsByPage(atlas: Atlas): Map<string, readonly Embeddable[]> {
	const list = embeddablesOf(atlas)
	const pages = Map.groupBy(list, ({ page }) => page.replace(/[?#].*$/, ''))
	for (const place of atlas.places) {
		const own = list.filter(({ path }) => path === placeSearchEmbed(place))
		pages.get(`/${place.jurisdiction.slug}/`)?.push(...own, ...list.filter(({ path }) => path === '/embed/search/'))
	}
	return pages
}

/**
 * What the dialog of a page offers, the whole before its parts.
 * @param address makes an address of a path from the site's root
 * @param addressInFragment the same for what is pasted; the fragments are made with it
 */
export function choicesOf(atlas: Atlas, embeddables: readonly Embeddable[], address: (path: string) => string, addressInFragment = address): EmbedChoices {
	const searches = embeddables.filter(({ kind }) => kind === 'search')
	return {
		dataVersion: atlas.dataVersion,
		script: address('/embed.js'),
		choices: embeddables.flatMap((embeddable): EmbedChoice[] => {
			if (embeddable.kind === 'search' && embeddable !== searches[0]) return []
			const { path, title, kind, height } = embeddable
			const fragment = fragmentOf({ atlas, embeddable, address: addressInFragment })
			const marks = fragment?.marks
			const parts = partsOf(atlas, embeddable)
			return [
				{
					name: nameOf(embeddable),
					title,
					kind,
					address: address(path),
					pinned: address(`/pinned/${atlas.dataVersion}${path}`),
					height,
					roles: roles.filter(role => marks?.has(role)),
					hasTargets: marks?.has('targets') ?? false,
					fragment: fragment && address(formatPath(path, 'fragment.html')),
					...(parts.length > 0 && { parts }),
					...(kind === 'search' && { places: searches.map(search => ({ name: placeName(search), address: address(search.path), title: search.title })) }),
				},
			]
		}),
	}
}

function nameOf({ kind, title, page, plans: [plan] }: Embeddable): string {
	if (kind === 'plan') return '整份方案'
	if (kind === 'search') return '搜索框和结果'
	if (kind !== 'section') return title
	return plan?.sections.find(({ id }) => page.endsWith(`#${id}`))?.heading ?? title
}

function partsOf(atlas: Atlas, { kind, plans: [a, b] }: Embeddable): EmbedPart[] {
	return kind === 'comparison' && a && b ? partsOfComparison(comparisonOf(atlas, a, b)) : []
}

/** Of which place a search is. */
function placeName({ path, plans: [plan] }: Embeddable): string {
	return path === '/embed/search/' || !plan ? '全部地方' : `只查${plan.jurisdiction.name}`
}
