import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import jsonld from 'jsonld'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { checkAkn } from '../formats/akn/check-akn.ts'
import type { BuiltSite } from './setup/build-sites.ts'
import { readCsv } from './setup/read-csv.ts'
import { bare, readTables, type TableOfPage } from './setup/read-tables.ts'
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

/** Further tables of a page by their captions: each has a CSV of that name. */
const furtherTables: readonly [RegExp, string][] = [
	[/^目标对照$|^任务中的目标/, 'targets'],
	[/^方案的基本情况$/, 'facts'],
	[/^各地负责.*的单位及其任务数$/, 'bodies'],
	[/^各项举措由各地负责/, 'measures'],
	[/的举措在各地方案中的任务和牵头单位$/, 'map'],
	[/^与.*列在同一项任务的单位$/, 'partners'],
	[/^章节的任务数，按角色$/, 'sections'],
	[/职能相同的单位$/, 'elsewhere'],
]
/** Tables of pictures: each has the CSV of the picture, where it can be taken away. */
const pictures: readonly [RegExp, string][] = [
	[/^单位的任务数，按角色$/, 'units-by-role'],
	[/^各单位在各.+的任务数$/, 'units-by-action'],
	[/^各.+的任务由谁(?:牵头|负责)$/, 'leads-by-action'],
	[/^各单位和哪些单位同列一项任务$/, 'partners'],
	[/^各职能为.+承担的任务数$/, 'fields-by-action'],
	[/^《.+》的举措在各地方案中的任务数$/, 'measures-by-place-[^/]+'],
	[/：各地方案的目标$/, 'targets-by-place'],
]
/** Those that are tables of a page whose subject is another. */
const pageTables: Readonly<Record<string, string>> = { 'fields-by-action': 'fields', 'units-by-role': 'roles' }
const nameAmong = (known: readonly [RegExp, string][], caption: string) => known.find(([pattern]) => pattern.test(caption))?.[1]

/** The CSV in which a table of a page stands. @param offered what the page links to */
function csvOf(path: string, caption: string, offered: readonly string[]): string {
	const page = path === '/' ? 'index' : path.slice(1, -1)
	const further = nameAmong(furtherTables, caption)
	if (further) return `${page}.${further}.csv`
	const picture = nameAmong(pictures, caption)
	const own = picture && pageTables[picture] && `${page}.${pageTables[picture]}.csv`
	if (own && offered.includes(own)) return own
	const file = picture && offered.find(one => new RegExp(`(?:^|/)charts/${picture}\\.csv$`).test(one))
	return file ?? `${page}.csv`
}

/** What a page calls a column of its CSV. */
const columnNames: Readonly<Record<string, string>> = { 地方: '行政区', 任务: '任务合计' }
/** Columns whose cells are held against those of the CSV: of what a row is, and how many tasks. */
const isCompared = (column: string) => /^(?:行政区|单位|章节|职能|共同任务)$|(?:牵头|责任|配合|合计)$/.test(column)

/** Rows of a table whose cells stand together in no row of the CSV. */
function lostRows({ columns, rows }: TableOfPage, [head = [], ...records]: string[][]): string[] {
	const names = columns.map(column => (head.includes(column) ? column : (columnNames[column] ?? column)))
	const compared = names.flatMap((column, at) => (isCompared(column) && head.includes(column) ? [{ at, in: head.indexOf(column) }] : []))
	const keyOf = (cells: readonly (string | undefined)[]) => JSON.stringify(cells)
	const known = new Set(records.map(record => keyOf(compared.map(column => bare(record[column.in] ?? '').replace(/^'(?=[=+@-])/, '')))))
	return rows.filter(({ cells }) => !known.has(keyOf(compared.map(({ at }) => cells[at])))).map(({ cells }) => compared.map(({ at }) => cells[at]).join(' '))
}

/** Tables that a site has for sure, because its plans have what they show. */
const furtherOf: Readonly<Record<(typeof names)[number], readonly string[]>> = {
	site: [
		...['index.fields.csv', 'functions.fields.csv', 'measures.map.csv', 'quxian.targets.csv', 'quxian.roles.csv', 'functions/jiaoyu.bodies.csv'],
		'functions/jiaoyu.measures.csv',
		...['partners', 'sections', 'elsewhere'].map(table => `quxian/units/xianjiaoyuju.${table}.csv`),
		...['facts', 'targets'].map(table => `compare/miyi-2023-vs-quxian-2023.${table}.csv`),
	],
	hostile: [
		'index.fields.csv',
		'functions.fields.csv',
		'quxian.roles.csv',
		'measures.map.csv',
		'quxian.targets.csv',
		'functions/jiaoyu.bodies.csv',
		'compare/miyi-2023-vs-quxian-2023.facts.csv',
	],
	// Its current plans carry out no outline that has measures, and state no target.
	topics: ['functions/jiaoyu.bodies.csv', 'quxian/units/xianminzhengju.sections.csv', 'compare/quxian-2016-vs-quxian-2023.facts.csv'],
}

describe.each(names)('every table of the %s site', name => {
	const built = inject(name)
	const { read, files } = readIn(built)
	const csv = new Map(files.filter(file => /(?<!\.excel)\.csv$/.test(file)).map(file => [file, read(file)]))
	const pages = pagesOf(built)
	const tables = pages
		.filter(({ path, html }) => !withoutCsv.test(path) && html.includes('<table'))
		.flatMap(({ path, html, links }) => {
			const offered = [...new Set(links.map(({ href }) => pathIn(href, built.base).replace('.excel.csv', '.csv')))]
			return readTables(html).map(table => ({ path, offered, table, file: csvOf(path, table.caption, offered) }))
		})

	it('has a CSV that its page offers', () => {
		const missing = tables.filter(({ file, offered }) => !csv.has(file) || !offered.includes(file))
		expect(missing.map(({ path, table, file }) => `${path} ${table.caption}: ${file}`).slice(0, 10)).toEqual([])
	})

	it('has all its rows there', () => {
		const texts = new Map([...csv].map(([file, text]) => [file, bare(text.replaceAll('""', '"'))]))
		const faults = tables.flatMap(({ path, file, table: { caption, rowHeads } }) => {
			// Behind what a target measures its head says year and verdict, which have columns of their own; the last row of the map of measures counts the others.
			const heads = rowHeads.map(head => (caption === '目标对照' ? head.replace(/(?:\d{4}年|年份未载明).*$/, '') : head))
			const missing = heads.filter(head => texts.get(file)?.includes(head) !== true && !/^列为任务的举措共\d+项$/.test(head))
			return missing.length > 0 ? [`${path} ${caption}: ${missing.slice(0, 3).join('、')}`] : []
		})
		expect(faults.slice(0, 10)).toEqual([])
	})

	it('says there of each row what the page says: who it is of, and how many tasks', () => {
		const records = new Map([...csv].map(([file, text]) => [file, readCsv(text)]))
		const faults = tables.flatMap(({ path, file, table }) => lostRows(table, records.get(file) ?? []).map(row => `${path} ${table.caption}: ${row}`))
		expect(faults.slice(0, 10)).toEqual([])
	})

	it('is linked, if it is of a picture, in the forms for programs too; no CSV of a page is there without a link', () => {
		const linked = new Set(pages.flatMap(({ links }) => links.map(({ href }) => pathIn(href, built.base))))
		const drawn = pages.flatMap(({ links }) => links.map(({ href }) => pathIn(href, built.base)).filter(file => /(?:^|\/)charts\/[^/]+\.svg$/.test(file)))
		const beside = [...new Set(drawn)].flatMap(file => ['csv', 'excel.csv', 'json'].map(ending => file.replace(/svg$/, ending)))
		const measures = files.filter(file => /^measures\/(?!all\.)[^/]+\.csv$/.test(file))
		expect([...beside, ...measures].filter(file => !linked.has(file)).slice(0, 10)).toEqual([])
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
		expect(further.map(({ file }) => file)).toEqual(expect.arrayContaining([...furtherOf[name]]))
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
	const { read, json, files } = readIn(inject('hostile'))

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

	it('is not with signs that control a terminal, in no table and no JSON', () => {
		const controls = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\\u(?:00[01]\d|00[01][a-f]|d[89a-f]..)|\\[bf]/u
		const data = files.filter(file => /\.csv$|^data\/.*\.json(?:ld)?$/.test(file) || (file.endsWith('.json') && read(file).startsWith('{"$schema"')))
		expect(data.filter(file => controls.test(read(file).replaceAll('\\\\', '')))).toEqual([])
		expect(read('yanbianxian.csv')).toContain('县科\ufffd协')
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
