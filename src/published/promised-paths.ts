/**
 * Files that nobody is promised: their names change with their content, they belong to the program of a page, or they stand only where the origin is known.
 * Embedded versions that stay as they are (`pinned/`) are kept by what pins them.
 */
const unpromised = [
	/^_astro\//,
	/^pagefind\//,
	/^pinned\//,
	/^embed\/.*\.embed\.json$/,
	/^search\/(?!index\.html$)/,
	/^compare\/plans(?:\.json$|\/)/,
	/^sitemap[^/]*\.xml$/,
	/\.qr\.svg$/,
	/^embed\/.*\.oembed\.json$/,
	/^(?:404\.html|robots\.txt|favicon\.\w+)$/,
]

/**
 * The addresses that a built site promises to keep, from its root: pages with their final slash, and the files that others may link to, fetch or subscribe to.
 * @param files all files of the built site, with `/`
 */
export function promisedPaths(files: readonly string[]): string[] {
	return files.filter(file => !unpromised.some(pattern => pattern.test(file))).map(pathOfFile)
}

/** The address of a file: a page is asked for by its folder. */
const pathOfFile = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

/** The file of an address; an anchor is none of its business. */
export const fileOfPath = (path: string): string => path.replace(/#.*$/, '').replace(/\/$/, '/index.html').slice(1)
