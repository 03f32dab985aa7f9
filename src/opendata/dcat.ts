import { createHash } from 'node:crypto'
import type { PublishedPlan } from '../atlas/atlas.ts'
import type { Json } from '../atlas/json-ld.ts'
import { planPath } from '../atlas/paths.ts'
import { mediaTypeOf } from '../server/media-types.ts'
import { description, keywords, licence, rights, title } from './about.ts'
import type { DataFile } from './data-file.ts'
import type { DataSource } from './source.ts'

/** Prefixes alone: whoever reads the catalogue fetches nothing. */
const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	locn: 'http://www.w3.org/ns/locn#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	spdx: 'http://spdx.org/rdf/terms#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const zh = (text: string): Json => ({ '@value': text, '@language': 'zh-CN' })
const iri = (address: string): Json => ({ '@id': address })
const typed = (value: string, type: string): Json => ({ '@value': value, '@type': `xsd:${type}` })

const chinese = iri('http://publications.europa.eu/resource/authority/language/ZHO')
const government = iri('http://publications.europa.eu/resource/authority/data-theme/GOVE')

/** A file of the catalogue; the zip that the catalogue itself lies in has no bytes yet. */
export type ListedFile = Pick<DataFile, 'path' | 'title' | 'schema'> & { bytes: Buffer | null }

/**
 * The catalogue by DCAT-AP (https://semiceu.github.io/DCAT-AP/): the collection as a dataset, and each plan as one. When something was issued is said of
 * documents alone, by what they print.
 * @param files those of the collection · @param ofPlan those of a plan
 */
export function dcatCatalogue(
	{ files, ofPlan }: { files: readonly ListedFile[]; ofPlan: (plan: PublishedPlan) => readonly DataFile[] },
	source: DataSource,
): Json {
	const { atlas, address } = source
	const page = address('/data/')
	const publisher = { '@id': `${address('/')}#publisher`, '@type': 'foaf:Agent', 'foaf:name': zh('责任 Zeren'), 'foaf:homepage': iri(address('/')) }
	const collection = {
		'@id': `${page}#collection`,
		'@type': 'dcat:Dataset',
		'dct:identifier': 'collection',
		'dct:title': zh(title),
		'dct:description': zh(description),
		'dcat:version': atlas.dataVersion,
		...common(publisher['@id']),
		...periodOf(atlas.plans),
		'dct:spatial': atlas.places.map(({ jurisdiction }) => placeOf(jurisdiction)),
		'dcat:landingPage': document(page),
		'dct:hasPart': atlas.plans.map(plan => iri(`${page}#${plan.id}`)),
		'dcat:distribution': files.map(file => distributionOf(file, source)),
	}
	const ofPlans = atlas.plans.map(plan => ({
		'@id': `${page}#${plan.id}`,
		'@type': 'dcat:Dataset',
		'dct:identifier': plan.id,
		'dct:title': zh(plan.title ?? plan.id),
		'dct:description': zh(`${plan.jurisdiction.name}：${plan.tasks.length} 项任务，${plan.units.length} 个单位。`),
		'dcat:version': atlas.dataVersion,
		...common(publisher['@id']),
		...periodOf([plan]),
		'dct:spatial': placeOf(plan.jurisdiction),
		'dcat:landingPage': document(address(planPath(atlas, plan))),
		'dct:isPartOf': iri(collection['@id']),
		'dct:source': documentOf(plan),
		'dcat:distribution': ofPlan(plan).map(file => distributionOf(file, source)),
	}))
	return {
		'@context': context,
		'@id': `${page}#catalogue`,
		'@type': 'dcat:Catalog',
		'dct:title': zh(`${title}（数据目录）`),
		'dct:description': zh(description),
		'dct:publisher': publisher,
		'dct:language': chinese,
		'dct:license': licenceOf,
		'dct:rights': rightsOf,
		'foaf:homepage': document(page),
		'dcat:dataset': [collection, ...ofPlans],
	}
}

const licenceOf: Json = { '@id': licence.url, '@type': 'dct:LicenseDocument' }
const rightsOf: Json = { '@type': 'dct:RightsStatement', 'rdfs:label': zh(rights) }
const accessOf = iri('http://publications.europa.eu/resource/authority/access-right/PUBLIC')

const common = (publisher: string) => ({
	'dct:publisher': iri(publisher),
	'dct:language': chinese,
	'dcat:theme': government,
	'dcat:keyword': keywords.map(zh),
	'dct:accessRights': accessOf,
})

const document = (address: string): Json => ({ '@id': address, '@type': 'foaf:Document' })

/** The years for which the plans are made; nothing where none prints them. */
function periodOf(plans: readonly PublishedPlan[]): { [key: string]: Json } {
	const periods = plans.flatMap(({ period }) => period ?? [])
	if (periods.length === 0) return {}
	const start = String(Math.min(...periods.map(period => period.start))).padStart(4, '0')
	const end = String(Math.max(...periods.map(period => period.end))).padStart(4, '0')
	return { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': typed(start, 'gYear'), 'dcat:endDate': typed(end, 'gYear') } }
}

function placeOf({ name, code }: PublishedPlan['jurisdiction']): Json {
	return { '@type': 'dct:Location', 'skos:prefLabel': zh(name), 'locn:geographicName': zh(name), ...(code ? { 'dct:identifier': code } : {}) }
}

/** The document as published. */
function documentOf({ title: words, noticeTitle, documentNumber, issuedOn, issuers, sidecar }: PublishedPlan): Json {
	const name = words ?? noticeTitle
	return {
		'@type': 'foaf:Document',
		...(sidecar?.sourceUrl ? { 'foaf:page': iri(sidecar.sourceUrl) } : {}),
		...(name ? { 'dct:title': zh(name) } : {}),
		...(documentNumber ? { 'dct:identifier': documentNumber } : {}),
		...(issuedOn ? { 'dct:issued': typed(issuedOn, 'date') } : {}),
		...(issuers.length > 0 ? { 'dct:creator': issuers.map(issuer => ({ '@type': 'foaf:Organization', 'foaf:name': zh(issuer) })) } : {}),
	}
}

function distributionOf({ path, title: words, bytes, schema }: ListedFile, { address }: DataSource): Json {
	const at = address(`/data/${path}`)
	return {
		'@id': `${at}#distribution`,
		'@type': 'dcat:Distribution',
		'dct:title': zh(words),
		'dcat:accessURL': iri(at),
		'dcat:downloadURL': iri(at),
		'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaTypeOf(path)}`),
		...(bytes === null ? {} : sizeAndDigest(bytes)),
		'dct:license': licenceOf,
		'dct:rights': rightsOf,
		...(schema === undefined ? {} : { 'dct:conformsTo': { '@id': address(schema), '@type': 'dct:Standard' } }),
	}
}

const sizeAndDigest = (bytes: Buffer): Record<string, Json> => ({
	'dcat:byteSize': typed(String(bytes.length), 'nonNegativeInteger'),
	'spdx:checksum': {
		'@type': 'spdx:Checksum',
		'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
		'spdx:checksumValue': typed(createHash('sha256').update(bytes).digest('hex'), 'hexBinary'),
	},
})
