/**
 * Where the index lies, below the site's base. The folders are named by a hash of the files in them, so that a browser never mixes files of
 * two builds, and a file once fetched stays good. The list itself is asked for anew each time.
 */
export interface IndexPlace {
	/** Pagefind's folder, with its final slash. */
	pagefind: string
	/** The folder of the same records as plain texts, one file a plan, with its final slash. */
	texts: string
}

export const indexPlaceFile = 'search/index.json'

/** The list of the text files in their folder: the ids of the plans. */
export const textListFile = 'plans.json'
