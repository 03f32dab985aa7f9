import type {
	AdministrativeArea,
	BreadcrumbList,
	GovernmentOrganization,
	Legislation,
	Organization,
	SearchAction,
	WebSite,
	WithActionConstraints,
} from 'schema-dts'
import type { Citation, FunctionEntry, Unit } from '../model/index.ts'
import type { PublishedPlan } from './atlas.ts'
import { basesOf } from './bases-of.ts'
import { parentGovernment } from './parent-government.ts'

/** A value that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The vocabulary of the objects below; their types are schema.org's own, so that a term that it does not have is an error of the compiler. */
const context = 'https://schema.org'

/** A thing with its vocabulary. */
export type JsonLd<Thing> = Thing & { '@context': typeof context }

/**
 * A plan as schema.org Legislation. Facts that the document does not print are left out, never filled in.
 * @param address the absolute address of the plan's page, or null when the site does not know where it will stand
 */
export function planJsonLd(plan: PublishedPlan, address: string | null): JsonLd<Legislation> {
	const bases = basesOf(plan)
	const others = plan.citations.filter(citation => !bases.includes(citation))
	return {
		'@context': context,
		'@type': 'Legislation',
		...(address ? { '@id': address, url: address } : {}),
		name: plan.title ?? plan.id,
		...(plan.sidecar?.sourceUrl ? { sameAs: plan.sidecar.sourceUrl } : {}),
		...(plan.documentNumber ? { legislationIdentifier: plan.documentNumber } : {}),
		...(plan.issuedOn ? { legislationDate: plan.issuedOn } : {}),
		legislationJurisdiction: administrativeArea(plan),
		...(plan.issuers.length ? { legislationPassedBy: plan.issuers.map(name => ({ '@type': 'GovernmentOrganization' as const, name })) } : {}),
		...(plan.period ? { temporalCoverage: `${plan.period.start}/${plan.period.end}` } : {}),
		...(bases.length ? { isBasedOn: bases.map(citedLegislation) } : {}),
		...(others.length ? { citation: others.map(citedLegislation) } : {}),
		inLanguage: 'zh-CN',
	}
}

const ofGovernment: ReadonlySet<Unit['kind']> = new Set(['department', 'government'])

/**
 * A unit as schema.org GovernmentOrganization (a party organ, a mass organisation and others as Organization), with every printed spelling as an alternate name, and the government that it belongs to where that is sure.
 * @param registry the functions, by which that is known
 */
export function unitJsonLd(
	registry: readonly FunctionEntry[],
	place: Pick<PublishedPlan, 'jurisdiction'>,
	unit: Unit,
	address: string | null,
): JsonLd<GovernmentOrganization | Organization> {
	const alternateNames = unit.spellings.filter(spelling => spelling !== unit.name)
	const parent = parentGovernment(registry, place, unit)
	return {
		'@context': context,
		'@type': ofGovernment.has(unit.kind) ? 'GovernmentOrganization' : 'Organization',
		...(address ? { '@id': address, url: address } : {}),
		name: unit.name,
		...(alternateNames.length ? { alternateName: alternateNames } : {}),
		areaServed: administrativeArea(place),
		...(parent ? { parentOrganization: { '@type': 'GovernmentOrganization' as const, name: parent } } : {}),
	}
}

/** The way to a page. @param items from the home page to the page itself, with absolute addresses */
export function breadcrumbJsonLd(items: readonly { name: string; address: string }[]): JsonLd<BreadcrumbList> {
	return {
		'@context': context,
		'@type': 'BreadcrumbList',
		itemListElement: items.map(({ name, address }, index) => ({ '@type': 'ListItem' as const, position: index + 1, name, item: address })),
	}
}

/** The site with its search. @param home the absolute address of its home page */
export function siteJsonLd(home: string): JsonLd<WebSite> {
	const search: WithActionConstraints<SearchAction> = {
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: `${home}search/?q={search_term_string}` },
		'query-input': 'required name=search_term_string',
	}
	return { '@context': context, '@type': 'WebSite', '@id': home, url: home, name: '责任', inLanguage: 'zh-CN', potentialAction: search }
}

/** Several things of one page under one vocabulary; undefined for none. */
export function jsonLdGraph(things: readonly (object | undefined)[]): object | undefined {
	const [first, ...others] = things.filter(thing => thing !== undefined)
	if (first === undefined || others.length === 0) return first
	const bare = [first, ...others].map(thing => Object.fromEntries(Object.entries(thing).filter(([key]) => key !== '@context')))
	return { '@context': context, '@graph': bare }
}

/**
 * JSON for the inside of a <script> element: whatever the texts contain, nothing in it can end the element, open a comment or break a line
 * of script. The escapes are JSON's own, so that a reader parses the same value.
 */
export function toScriptJson(value: unknown): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function administrativeArea({ jurisdiction }: Pick<PublishedPlan, 'jurisdiction'>): AdministrativeArea {
	const [parent] = jurisdiction.parents
	return {
		'@type': 'AdministrativeArea',
		name: jurisdiction.name,
		...(jurisdiction.code ? { identifier: jurisdiction.code } : {}),
		...(parent ? { containedInPlace: { '@type': 'AdministrativeArea' as const, name: parent.name } } : {}),
	}
}

function citedLegislation({ title, documentNumber }: Citation): Legislation {
	return {
		'@type': 'Legislation',
		...(title ? { name: title } : documentNumber ? { name: documentNumber } : {}),
		...(documentNumber ? { legislationIdentifier: documentNumber } : {}),
	}
}
