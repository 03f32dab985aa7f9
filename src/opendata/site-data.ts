import { getAtlas } from '../atlas/get-atlas.ts'
import { fullUrl } from '../layouts/url.ts'
import { contentTypeOf } from '../server/media-types.ts'
import { type DataFiles, dataFileAt, dataFiles } from './data-files.ts'

/** The open data of the site that is being built. @param site `Astro.site` */
export async function siteData(site: URL | undefined): Promise<DataFiles> {
	return dataFiles({ atlas: await getAtlas(), address: path => fullUrl(path, site) })
}

/** A file of it as an endpoint answers. @param path below /data/ */
export async function respondWith(path: string, site: URL | undefined): Promise<Response> {
	const { bytes } = dataFileAt(await siteData(site), path)
	return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': contentTypeOf(path) } })
}
