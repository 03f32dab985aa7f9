/** An address that a server answers by another for good, or by saying that it is gone; paths from the site's root. */
export interface ServerRedirect {
	from: string
	/** Null: it is gone, 410. */
	to: string | null
}

/** The site as a server's configuration must know it. */
export interface ServerSite {
	/** The path under which it is served, with both slashes; of the marks that readBase() lets through. */
	base: string
	redirects: readonly ServerRedirect[]
}

/** A path as it stands in a regular expression. */
export const inPattern = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
