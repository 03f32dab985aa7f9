import { extname } from 'node:path'
import { wholeEndings } from '../src/server/media-types.ts'

const mediaTypes: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip',
}

/** The media type for a file's name; what is unknown (Pagefind's index files) is plain bytes. */
export function mediaTypeOf(file: string): string {
	const whole = wholeEndings.find(([, ending]) => file.endsWith(`.${ending}`))
	return whole ? `${whole[0]}; charset=utf-8` : (mediaTypes[extname(file)] ?? 'application/octet-stream')
}

/** Whether compressing a file of this type saves anything. */
export function isCompressible(mediaType: string): boolean {
	return /^text\/|json|xml\b|wasm/.test(mediaType)
}
