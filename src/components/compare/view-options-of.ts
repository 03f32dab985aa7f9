import { type Atlas, functionName } from '../../atlas/index.ts'
import type { ViewOptions } from '../../compare/view/view-options.ts'
import { url } from '../../layouts/url.ts'

/** What the view of a comparison asks of the site while its pages are built. */
export const viewOptionsOf = (atlas: Atlas): Pick<ViewOptions, 'address' | 'functionName'> => ({
	address: path => url(path),
	functionName: id => functionName(atlas, id),
})
