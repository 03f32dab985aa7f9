import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import jsonld from 'jsonld'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { checkAkn } from '../formats/akn/check-akn.ts'
import type { BuiltSite } from './setup/build-sites.ts'
import { bare, readTables } from './setup/read-tables.ts'
import { pagesOf } from './setup/site-files.ts'

const names = ['site', 'hostile', 'topics'] as const
const readIn = ({ folder }: BuiltSite) => {
	const read = (file: string) => readFileSync(join(folder, file), 'utf8')
	return { read, files: listFiles(folder), json: (file: string) => JSON.parse(read(file)) }
}

/** The path of an address of a site, below its base. */
const pathIn = (address: string, base: string) => new URL(address, 'http://site.invalid').pathname.slice(base.length)

describe.each(names)('the JSON beside the pages of the %s site', name => {
	const built = inject(name)
	const { files, json, read } = readIn(built)
	const ajv = addFormats.default(new Ajv2020({ strict: true }))
	const validators = new Map(
		files.filter(file => /^data\/schema\/(page-.*|popolo)\.schema\.json$/.test(file)).map(file => [file, ajv.compile({ ...json(file), $id: undefined })]),
	)
	const data = files.filter(file => file.endsWith('.json') && /^\{"\$schema":"[^"]*\/data\/schema\/page-/.test(read(file)))

	it('is as its published schema says, and names a page that is there', () => {
		const faults = data.flatMap(file => {
			const content = json(file)
			const validate = validators.get(pathIn(content.$schema, built.base))
			if (!validate) return [`${file}: no schema ${content.$schema}`]
			const page = pathIn(content.page, built.base)
			const isThere = files.includes(page.endsWith('.svg') ? page : `${page}index.html`)
			return [...(validate(content) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`]), ...(isThere ? [] : [`${file}: no page ${page}`])]
		})
		expect(faults.slice(0, 5)).toEqual([])
		expect(data).toContain('index.json')
	})

	it('is also in Popolo as its published schema says', () => {
		const validate = validators.get('data/schema/popolo.schema.json')
		expect([validate?.(json('data/popolo.json')), validate?.errors]).toEqual([true, null])
	})
})

it('has a page of every kind', () => {
	const { files, read } = readIn(inject('site'))
	const kinds = files.flatMap(file => /^data\/schema\/page-(.*)\.schema\.json$/.exec(file)?.[1] ?? [])
	const named = new Set(files.filter(file => file.endsWith('.json')).map(file => /\/page-([a-z-]+)\.schema\.json/.exec(read(file).slice(0, 120))?.[1]))
	expect(kinds.filter(kind => !named.has(kind))).toEqual([])
	expect(kinds.length).toBe(19)
})

/** Pages whose tables have no CSV: prose (the guide), what says of the open data which columns and files there are, and what is a part of another page. */
const withoutCsv = /^\/(?:embed|data|guide|pinned|search)\/(?!rules)/

describe.each(names)('every table of the %s site', name => {
	const built = inject(name)
	const { read, files } = readIn(built)
	const csv = new Map(files.filter(file => /(?<!\.excel)\.csv$/.test(file)).map(file => [file, bare(read(file).replaceAll('""', '"'))]))
	const pages = pagesOf(built)

	it('has its rows in a CSV that the page offers', () => {
		const faults: string[] = []
		for (const { path, html, links } of pages.filter(page => !withoutCsv.test(page.path))) {
			if (!html.includes('<table')) continue
			const offered = new Set(links.map(({ href }) => pathIn(href, built.base).replace('.excel.csv', '.csv')))
			const text = [...offered].map(file => csv.get(file) ?? '').join('\n')
			for (const { caption, rowHeads } of readTables(html)) {
				// Behind what a target measures its head says year and verdict, which have columns of their own; the last row of the map of measures counts the others.
				const names = rowHeads.map(head => (caption === '目标对照' ? head.replace(/(?:\d{4}年|年份未载明).*$/, '') : head))
				const missing = names.filter(head => !text.includes(head) && !/^列为任务的举措共\d+项$/.test(head))
				if (missing.length > 0) faults.push(`${path} ${caption}: ${missing.slice(0, 3).join('、')}`)
			}
		}
		expect(faults.slice(0, 10)).toEqual([])
	})

	it('lies at the address of its page, in <head> and below it', () => {
		const paths = new Map(pages.map(page => [page.path === '/' ? 'index' : page.path.slice(1, -1), page]))
		const further = [...csv.keys()].flatMap(file => {
			const [, page, table] = /^(.*)\.([a-z]+)\.csv$/.exec(file) ?? []
			const of = paths.get(page ?? '')
			return of && table ? [{ file, of }] : []
		})
		const faults = further.flatMap(({ file, of }) => {
			const from = of.links.filter(({ href }) => pathIn(href, built.base).replace('.excel.csv', '.csv') === file).map(link => link.from)
			return from.toSorted().join(' ') === 'a[href] a[href] link[href]' ? [] : [`${file}: ${from.join(' ')}`]
		})
		expect(faults.slice(0, 10)).toEqual([])
		expect(further.map(({ file }) => file)).toEqual(expect.arrayContaining(['index.fields.csv', 'measures.map.csv']))
	})
})

describe.each(names)('the plans of the %s site as Akoma Ntoso', name => {
	const { read, files } = readIn(inject(name))

	it('are as the standard wants', () => {
		const documents = files.filter(file => file.endsWith('.akn.xml'))
		expect(documents.flatMap(file => checkAkn(read(file)).faults.map(fault => `${file}: ${fault}`))).toEqual([])
		expect(documents.length).toBe(files.filter(file => /^data\/plans\/[^/]+(?<!\.excel)\.csv$/.test(file)).length)
	})
})

describe('markup in a plan', () => {
	const { read, json } = readIn(inject('hostile'))

	it('stays text in XML', () => {
		const { text } = checkAkn(read('quxian.akn.xml'))
		expect(text).toContain('<script>window.hacked=1</script>')
		expect(text).toContain('"><img src=x onerror=window.hacked=1>')
		expect(text).toContain('<!--科技馆-->')
		expect(text).toContain(']]>')
	})

	it('stays text in JSON, and no formula in a table', () => {
		const printed = json('quxian.json').tasks.flatMap((task: { assignments: { printed: string }[] }) => task.assignments.map(one => one.printed))
		expect(printed).toContain('县教育局</script><script>window.hacked=1</script>')
		expect(json('quxian/quxian-2023/source.json').lines.some(({ text }: { text: string }) => text.includes('<script>window.hacked=1</script>'))).toBe(true)
	})

	it('leads nowhere from a field that is an address', () => {
		const addresses = (value: unknown): string[] =>
			typeof value === 'string'
				? /^(?:https?:|javascript:|data:|\/\/)/i.test(value)
					? [value]
					: []
				: value !== null && typeof value === 'object'
					? Object.values(value).flatMap(addresses)
					: []
		const found = ['quxian.json', 'quxian/units.json', 'lineage.json', 'functions.json', 'index.json'].flatMap(file => addresses(json(file)))
		expect(found.filter(address => !address.startsWith('https://www.example.gov.cn/'))).toEqual([])
	})
})

/** Every term of schema.org that the pages use; the compiler has proved most of them (src/atlas/json-ld.ts). */
const terms = new Set([
	...[
		'Legislation',
		'GovernmentOrganization',
		'Organization',
		'AdministrativeArea',
		'BreadcrumbList',
		'ListItem',
		'WebSite',
		'SearchAction',
		'EntryPoint',
		'Dataset',
		'DataDownload',
	],
	...[
		'name',
		'url',
		'sameAs',
		'identifier',
		'description',
		'inLanguage',
		'license',
		'version',
		'isAccessibleForFree',
		'distribution',
		'encodingFormat',
		'contentUrl',
	],
	...[
		'legislationIdentifier',
		'legislationDate',
		'legislationJurisdiction',
		'legislationPassedBy',
		'temporalCoverage',
		'isBasedOn',
		'citation',
		'containedInPlace',
	],
	...['alternateName', 'areaServed', 'parentOrganization', 'itemListElement', 'position', 'item', 'potentialAction', 'target', 'urlTemplate', 'query-input'],
	...['keywords', 'creator', 'publisher', 'spatialCoverage', 'includedInDataCatalog', 'dateModified', 'variableMeasured', 'hasPart', 'isPartOf', 'usageInfo'],
])
const vocabulary = 'https://schema.org/'
const addressTerms = ['url', 'sameAs', 'item', 'license', 'contentUrl'].map(term => [term, { '@type': '@id' }])
const documentLoader = async (address: string) => {
	if (address.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`JSON-LD asks for ${address}`)
	return { contextUrl: undefined, documentUrl: address, document: { '@context': { '@vocab': vocabulary, ...Object.fromEntries(addressTerms) } } }
}

describe('the JSON-LD of a site that knows its origin', () => {
	const pages = pagesOf(inject('hostile')).filter(({ path }) => !path.startsWith('/embed/'))
	const things = Promise.all(
		pages.flatMap(({ path, jsonLd }) => jsonLd.map(async text => ({ path, expanded: await jsonld.expand(JSON.parse(text), { documentLoader }) }))),
	)

	it('expands to terms of schema.org alone', async () => {
		const unknown = new Set<string>()
		const visit = (value: unknown): void => {
			if (Array.isArray(value)) value.forEach(visit)
			else if (value !== null && typeof value === 'object') {
				for (const [key, inner] of Object.entries(value)) {
					if (key === '@type') for (const type of [inner].flat()) if (!terms.has(String(type).replace(vocabulary, ''))) unknown.add(String(type))
					if (!key.startsWith('@') && !(key.startsWith(vocabulary) && terms.has(key.slice(vocabulary.length)))) unknown.add(key)
					if (key !== '@type') visit(inner)
				}
			}
		}
		for (const { expanded } of await things) visit(expanded)
		expect([...unknown]).toEqual([])
	})

	it('names things by whole addresses of the site', async () => {
		const ids = (await things).flatMap(({ expanded }) => (expanded as { '@id'?: string; '@graph'?: { '@id'?: string }[] }[]).flatMap(one => one['@id'] ?? []))
		expect(ids.filter(id => !id.startsWith('https://www.example.gov.cn/'))).toEqual([])
		expect(ids).toEqual(expect.arrayContaining(['https://www.example.gov.cn/', 'https://www.example.gov.cn/quxian/', 'https://www.example.gov.cn/data/']))
	})

	it('says the way to a page', () => {
		const unit = pages.find(({ path }) => path.startsWith('/quxian/units/') && path !== '/quxian/units/')
		const [way] = JSON.parse(unit?.jsonLd[0] ?? '{}')['@graph'].filter((thing: { '@type': string }) => thing['@type'] === 'BreadcrumbList')
		expect(way.itemListElement.map(({ item }: { item: string }) => item)).toEqual(
			['/', '/quxian/', '/quxian/units/', unit?.path].map(path => `https://www.example.gov.cn${path}`),
		)
	})
})
