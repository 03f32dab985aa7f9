import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas } from '../../atlas/get-atlas.ts'
import { type Embeddable, embeddablesOf } from '../../embed/embeddables.ts'
import { fragmentOf } from '../../embed/fragment/fragment-of.ts'
import { pathBesideEmbed } from '../../embed/path-beside-embed.ts'
import { fullUrl } from '../../layouts/url.ts'

export const getStaticPaths: GetStaticPaths = async () =>
	embeddablesOf(await getAtlas()).flatMap(embeddable =>
		embeddable.kind === 'search' ? [] : [{ params: { path: pathBesideEmbed(embeddable) }, props: { embeddable } }],
	)

/** What can be embedded as plain HTML to paste. */
export const GET: APIRoute<{ embeddable: Embeddable }> = async ({ props: { embeddable }, site }) =>
	new Response(fragmentOf({ atlas: await getAtlas(), embeddable, address: path => fullUrl(path, site) })?.html, {
		headers: { 'Content-Type': 'text/html; charset=utf-8' },
	})
