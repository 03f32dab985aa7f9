/** A file of the open data, below /data/. */
export interface DataFile {
	/** plans/quxian-2023.json */
	path: string
	/** Chinese: what it is. */
	title: string
	/** Chinese: what it holds. */
	description: string
	bytes: Buffer
	/** How many rows a table has, without its head. */
	rowCount?: number
	/** The path of its schema, from the site's root. */
	schema?: string
}
