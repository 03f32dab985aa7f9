import type { APIRoute } from 'astro'
import { getAtlas } from '../../atlas/index.ts'
import { comparisonCatalogue } from '../../compare/build/comparison-catalogue.ts'
import { fullUrl } from '../../layouts/url.ts'
import { comparisonCatalogue as file } from '../../opendata/json/comparison-catalogue.ts'
import { jsonText } from '../../opendata/json-file.ts'

/** Which plans can be compared, and on what. */
export const GET: APIRoute = async ({ site }) =>
	new Response(jsonText(file, comparisonCatalogue(await getAtlas()), { address: path => fullUrl(path, site) }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	})
