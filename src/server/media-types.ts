/** The media types of the site's files by their extension; what a server does not know it would send as plain bytes, or (IIS) not at all. */
export const mediaTypes: readonly (readonly [type: string, extensions: readonly string[]])[] = [
	['text/html', ['html']],
	['text/css', ['css']],
	['text/javascript', ['js', 'mjs']],
	['text/csv', ['csv']],
	['text/plain', ['txt', 'conf']],
	['text/markdown', ['md']],
	['application/json', ['json']],
	['application/ld+json', ['jsonld']],
	['application/xml', ['xml']],
	['application/wasm', ['wasm']],
	['application/zip', ['zip']],
	['application/pdf', ['pdf']],
	['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx']],
	['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx']],
	['image/svg+xml', ['svg']],
	['image/png', ['png']],
	['image/x-icon', ['ico']],
	['application/octet-stream', ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter']],
]

/** How files end whose last extension says too little. */
export const wholeEndings: readonly (readonly [type: string, ending: string])[] = [
	['application/atom+xml', '.atom.xml'],
	['application/feed+json', '.feed.json'],
	['application/akn+xml', '.akn.xml'],
	['application/schema+json', '.schema.json'],
	['application/csvm+json', 'csv-metadata.json'],
]

/** Types that are text in UTF-8 and worth compressing; those of the search index are compressed already. */
export const textTypes: readonly string[] = [
	...mediaTypes.map(([type]) => type).filter(type => /^text\/|json|xml$/.test(type)),
	...wholeEndings.map(([type]) => type),
]

const typeByExtension: ReadonlyMap<string, string> = new Map(mediaTypes.flatMap(([type, extensions]) => extensions.map(extension => [extension, type])))

/** The media type of a file, by how its name ends; what is unknown (Pagefind's index files) is plain bytes. @param file `quxian.akn.xml`, `/quxian.csv` */
export function mediaTypeOf(file: string): string {
	const whole = wholeEndings.find(([, ending]) => file.endsWith(ending))
	return whole?.[0] ?? typeByExtension.get(file.split('.').at(-1) ?? '') ?? 'application/octet-stream'
}

/** The Content-Type by which a file is sent: what is text is UTF-8. */
export function contentTypeOf(file: string): string {
	const type = mediaTypeOf(file)
	return textTypes.includes(type) ? `${type}; charset=utf-8` : type
}

/** Whether compressing a file of this Content-Type saves anything. */
export function isCompressible(contentType: string): boolean {
	return contentType.endsWith('; charset=utf-8') || contentType === 'application/wasm'
}
