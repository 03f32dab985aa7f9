import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { type PageFile, pageFiles } from '../formats/page-files.ts'
import { fullUrl } from '../layouts/url.ts'

export const getStaticPaths: GetStaticPaths = async () => pageFiles(await getAtlas()).map(file => ({ params: { file: file.path.slice(1) }, props: { file } }))

/** The data of every page at the page's own address: /quxian/ is /quxian.json and /quxian.csv. The list of pages is src/formats/page-kinds.ts. */
export const GET: APIRoute<{ file: PageFile }> = async ({ props, site }) =>
	new Response(props.file.bodyOf({ atlas: await getAtlas(), address: path => fullUrl(path, site) }), {
		headers: { 'Content-Type': `${props.file.mediaType}; charset=utf-8` },
	})
