import type { Atlas } from '../atlas/atlas.ts'

/** What the open data is made of. */
export interface DataSource {
	atlas: Atlas
	/** Turns a path of the site into an address: with the site's origin where it is known, else from the server's root. */
	address: (path: string) => string
}
