import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas } from '../../atlas/get-atlas.ts'
import { type Embeddable, embeddablesOf } from '../../embed/embeddables.ts'
import { oembedOf } from '../../embed/oembed-of.ts'
import { pathBesideEmbed } from '../../embed/path-beside-embed.ts'
import { fullUrl } from '../../layouts/url.ts'

/** None without an origin: a consumer would take a relative address for one of its own. */
export const getStaticPaths: GetStaticPaths = async () =>
	import.meta.env.SITE ? embeddablesOf(await getAtlas()).map(embeddable => ({ params: { path: pathBesideEmbed(embeddable) }, props: { embeddable } })) : []

/** What can be embedded, for programs that ask by oEmbed. */
export const GET: APIRoute<{ embeddable: Embeddable }> = ({ props: { embeddable }, site }) =>
	new Response(JSON.stringify(oembedOf(embeddable, path => fullUrl(path, site))), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
