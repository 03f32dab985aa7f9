import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas } from '../../atlas/get-atlas.ts'
import { choicesOf, embedsByPage } from '../../embed/choices-of.ts'
import type { Embeddable } from '../../embed/embeddables.ts'
import { fullUrl, url } from '../../layouts/url.ts'

export const getStaticPaths: GetStaticPaths = async () =>
	[...embedsByPage(await getAtlas())].map(([page, embeddables]) => ({ params: { path: page.slice(1, -1) }, props: { embeddables } }))

/** What the dialog of a page lets embed. */
export const GET: APIRoute<{ embeddables: readonly Embeddable[] }> = async ({ props: { embeddables }, site }) =>
	new Response(
		JSON.stringify(
			choicesOf(
				await getAtlas(),
				embeddables,
				path => url(path),
				path => fullUrl(path, site),
			),
		),
		{ headers: { 'Content-Type': 'application/json; charset=utf-8' } },
	)
