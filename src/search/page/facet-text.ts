import type { SearchNames } from '../names.ts'
import { roleOrder } from '../record.ts'
import type { FacetName } from '../results/facets.ts'
import { roleWords } from './words.ts'

/** How a value of a facet is called; one that the site does not know (an old address) is shown as it is. */
export function facetText(name: FacetName, value: string, names: SearchNames): string {
	if (name === 'place') return names.places.find(({ slug }) => slug === value)?.name ?? value
	if (name === 'function') return names.functions.find(({ id }) => id === value)?.name ?? value
	if (name === 'action') return names.actions.find(({ id }) => id === value)?.title ?? value
	const role = roleOrder.find(each => name === 'role' && each === value)
	return role ? roleWords[role] : value
}
