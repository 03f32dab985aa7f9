import type { FacetName } from '../results/facets.ts'

/** The words of the pages, from the one file of the atlas that brings nothing else into the browser. */
export { noLeadStatement, roleWords } from '../../atlas/role-words.ts'

export const facetWords: Readonly<Record<FacetName, string>> = { place: '行政区', unit: '单位', function: '职能', role: '角色', action: '行动' }
