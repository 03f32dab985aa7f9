import { type Atlas, getAtlas } from '../../src/atlas/index.ts'
import { type DataFiles, dataFileAt, dataFiles } from '../../src/opendata/data-files.ts'
import { readCsv } from '../site/setup/read-csv.ts'

/** The folders of plans that the tests look at: the seeds, a place with replaced plans, and plans full of markup. */
export const collections = { seeds: 'seeds', topics: 'tests/site/fixtures/topics', hostile: 'tests/site/fixtures/hostile' } as const
export type CollectionName = keyof typeof collections
export const collectionNames = Object.keys(collections) as CollectionName[]

/** Open data as it is published, with addresses of a site that is served below a path. */
export interface Published {
	atlas: Atlas
	files: DataFiles
	/** The text of a file below /data/. */
	text(path: string): string
	/** The rows of a table by the names of its columns. */
	rows(table: string): Record<string, string>[]
}

export const site = 'https://www.example.gov.cn/kexue'

const published = new Map<CollectionName, Promise<Published>>()

/** The open data of a collection: made once for all tests, which only read it. */
export function publish(name: CollectionName): Promise<Published> {
	const made = published.get(name) ?? publishAnew(name)
	published.set(name, made)
	return made
}

async function publishAnew(name: CollectionName): Promise<Published> {
	const atlas = await getAtlas({ seeds: collections[name] })
	const files = dataFiles({ atlas, address: path => `${site}${path}` })
	const text = (path: string) => dataFileAt(files, path).bytes.toString('utf8')
	return {
		...{ atlas, files, text },
		rows: table => {
			const [head = [], ...rows] = readCsv(text(`${table}.csv`))
			return rows.map(row => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])))
		},
	}
}
