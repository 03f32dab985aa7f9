/** One change of the data. */
export interface FeedEntry {
	/** A UUID; the same for good. */
	id: string
	title: string
	/** What changed, in one sentence. */
	summary: string
	/** The page, from the site's root. */
	path: string
	/** The day of the change, YYYY-MM-DD. */
	date: string
	/** Who issued the plan; empty where it does not say. */
	authors: readonly string[]
}

/** What one can subscribe to: the changes of the site, of a place or of a unit, newest first. */
export interface Feed {
	/** A UUID; the same for good. */
	id: string
	title: string
	/** The page that it is about, from the site's root. */
	path: string
	/** One at least: a feed without a date is none. */
	entries: readonly [FeedEntry, ...FeedEntry[]]
}

/** Under which address a feed stands. */
export interface FeedPlace {
	base: string
	site: URL | undefined
}

/** The day in China, where the documents are from, as a moment. */
export const momentOf = (date: string): string => `${date}T00:00:00+08:00`
