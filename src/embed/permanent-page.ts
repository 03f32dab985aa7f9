import { permanentPath } from '../atlas/index.ts'
import type { Embeddable } from './embeddables.ts'

/**
 * Where the full page of something is found for good, from the site's root; for plain HTML, which stays as it is in another site's page (for pinned frames
 * pin/pin-page.ts does the same). A plan and its sections are at the address of their place only until a newer plan comes. Whatever else has a page keeps its
 * address: a comparison and the charts of a plan name their plans in it; a body, a field and a chart over places are of the plans that are current, and have no
 * page for one version.
 */
export function permanentPage({ kind, plans: [plan], page }: Pick<Embeddable, 'kind' | 'plans' | 'page'>): string {
	if (!plan || (kind !== 'plan' && kind !== 'section')) return page
	return permanentPath(plan) + (/#.*$/.exec(page)?.[0] ?? '')
}
