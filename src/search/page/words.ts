import type { FacetName } from '../results/facets.ts'

/** The words of the pages; `src/atlas/role-words.ts` has the same for what is built, and the atlas does not go to the browser. */
export { noLeadStatement, roleWords } from '../../atlas/role-words.ts'

export const facetWords: Readonly<Record<FacetName, string>> = { place: '行政区', unit: '单位', role: '角色', action: '行动' }
