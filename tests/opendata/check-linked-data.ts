import jsonld, { type JsonLdDocument } from 'jsonld'
import { describe, expect, test } from 'vitest'
import { collectionNames, publish, site } from './published.ts'

/** The terms of https://www.w3.org/ns/csvw that are used, so that nothing is fetched. */
const csvwTerms = [
	...['dialect', 'encoding', 'delimiter', 'lineTerminators', 'quoteChar', 'doubleQuote', 'header', 'tables', 'url', 'tableSchema', 'columns', 'name', 'titles'],
	...['datatype', 'base', 'format', 'separator', 'required', 'primaryKey', 'foreignKeys', 'columnReference', 'reference', 'resource'],
]
const csvwContext = {
	'@context': {
		csvw: 'http://www.w3.org/ns/csvw#',
		dc: 'http://purl.org/dc/terms/',
		...Object.fromEntries(csvwTerms.map(term => [term, `csvw:${term}`])),
	},
}
const documentLoader = async (url: string) => {
	if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`${url} is not known here`)
	return { contextUrl: undefined, documentUrl: url, document: csvwContext }
}
/** Throws at a term that no context knows. */
const expand = (document: JsonLdDocument) => jsonld.expand(document, { documentLoader, safe: true, base: `${site}/data/` } as object)

describe.each(collectionNames)('linked data of %s', name => {
	test('CSV on the Web expands without unknown terms and has every table with its keys', async () => {
		const { text, files } = await publish(name)
		const metadata = JSON.parse(text('csv-metadata.json'))
		await expect(expand(metadata)).resolves.toHaveLength(1)
		expect(metadata.tables.map(({ url }: { url: string }) => url)).toEqual(files.tables.map(({ path }) => path))
		for (const { url, tableSchema } of metadata.tables) {
			expect([url, tableSchema.columns.map(({ titles }: { titles: string[] }) => titles[0]).join(',')]).toEqual([url, text(url).split('\r\n')[0]])
			for (const { reference } of tableSchema.foreignKeys ?? []) expect(files.tables.map(({ path }) => path)).toContain(reference.resource)
		}
	})

	test('the catalogue expands without unknown terms; it has the collection, every plan, and each file with size and digest', async () => {
		const { text, files, atlas } = await publish(name)
		const catalogue = JSON.parse(text('catalog.jsonld'))
		const [expanded] = await expand(catalogue)
		expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Catalog'])
		const datasets: { [key: string]: unknown; 'dcat:distribution': { [key: string]: { '@id': string; '@value': string } }[] }[] = catalogue['dcat:dataset']
		expect(datasets.map(dataset => dataset['dct:identifier'])).toEqual(['collection', ...atlas.plans.map(({ id }) => id)])
		const distributions = datasets.flatMap(dataset => dataset['dcat:distribution'])
		const listed = distributions.map(one => [one['dcat:downloadURL']?.['@id'], Number(one['dcat:byteSize']?.['@value'])])
		const known = [files.zip, ...files.tables, ...files.collections, ...files.metadata, ...files.plans]
		expect(listed).toEqual(known.map(({ path, bytes }) => [`${site}/data/${path}`, bytes.length]))
	})
})

test('what was issued when is said of documents alone, and by them', async () => {
	const { text } = await publish('seeds')
	const catalogue = JSON.parse(text('catalog.jsonld'))
	expect(Object.keys(catalogue).filter(key => /issued|modified/.test(key))).toEqual([])
	const datasets: { [key: string]: unknown; 'dct:source'?: { 'dct:issued'?: { '@value': string } } }[] = catalogue['dcat:dataset']
	expect(datasets.flatMap(dataset => Object.keys(dataset).filter(key => /issued|modified/.test(key)))).toEqual([])
	expect(datasets.map(dataset => [dataset['dct:identifier'], dataset['dct:source']?.['dct:issued']?.['@value'] ?? null])).toEqual([
		['collection', null],
		['linyi-2022', '2022-10-24'],
		['miyi-2023', '2023-05-29'],
		['quxian-2023', null],
		['wushan-2022', '2022-10-13'],
		['ziyang-2023', '2023-01-10'],
	])
})
