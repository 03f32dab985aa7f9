import type { APIRoute, GetStaticPathsResult } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { fullUrl } from '../layouts/url.ts'
import { contentTypeOf } from '../server/media-types.ts'
import { type PageFile, pageFiles } from './page-files.ts'

/** The files of one form, for the endpoint whose address ends in it. @param end `.json` */
export async function filesEnding(end: string): Promise<GetStaticPathsResult> {
	const files = pageFiles(await getAtlas()).filter(({ path }) => path.endsWith(end))
	return files.map(file => ({ params: { page: file.path.slice(1, -end.length) }, props: { file } }))
}

/** Answers with the file. */
export const answer: APIRoute<{ file: PageFile }> = async ({ props, site }) =>
	new Response(props.file.bodyOf({ atlas: await getAtlas(), address: path => fullUrl(path, site) }), {
		headers: { 'Content-Type': contentTypeOf(props.file.path) },
	})
