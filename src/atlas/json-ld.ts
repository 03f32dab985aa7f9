import type { Citation, Unit } from '../model/index.ts'
import type { PublishedPlan } from './atlas.ts'

/** A value that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The vocabulary of the objects below: https://schema.org/Legislation and https://schema.org/GovernmentOrganization. */
const context = 'https://schema.org'

/**
 * A plan as schema.org Legislation. Facts that the document does not print are left out, never filled in.
 * @param address the absolute address of the plan's page, or null when the site does not know where it will stand
 */
export function planJsonLd(plan: PublishedPlan, address: string | null): Json {
	return {
		'@context': context,
		'@type': 'Legislation',
		...(address ? { '@id': address, url: address } : {}),
		name: plan.title ?? plan.id,
		...(plan.sidecar?.sourceUrl ? { sameAs: plan.sidecar.sourceUrl } : {}),
		...(plan.documentNumber ? { legislationIdentifier: plan.documentNumber } : {}),
		...(plan.issuedOn ? { legislationDate: plan.issuedOn } : {}),
		legislationJurisdiction: administrativeArea(plan),
		...(plan.issuers.length ? { legislationPassedBy: plan.issuers.map(name => ({ '@type': 'GovernmentOrganization', name })) } : {}),
		...(plan.period ? { temporalCoverage: `${plan.period.start}/${plan.period.end}` } : {}),
		...(plan.citations.length ? { isBasedOn: plan.citations.map(citedLegislation) } : {}),
		inLanguage: 'zh-CN',
	}
}

/** A unit as schema.org GovernmentOrganization, with every printed spelling as an alternate name. */
export function unitJsonLd(place: Pick<PublishedPlan, 'jurisdiction'>, unit: Unit, address: string | null): Json {
	const alternateNames = unit.spellings.filter(spelling => spelling !== unit.name)
	return {
		'@context': context,
		'@type': 'GovernmentOrganization',
		...(address ? { '@id': address, url: address } : {}),
		name: unit.name,
		...(alternateNames.length ? { alternateName: alternateNames } : {}),
		areaServed: administrativeArea(place),
	}
}

/**
 * JSON for the inside of a <script> element: whatever the texts contain, nothing in it can end the element, open a comment or break a line
 * of script. The escapes are JSON's own, so that a reader parses the same value.
 */
export function toScriptJson(value: Json): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function administrativeArea({ jurisdiction }: Pick<PublishedPlan, 'jurisdiction'>): Json {
	const [parent] = jurisdiction.parents
	return {
		'@type': 'AdministrativeArea',
		name: jurisdiction.name,
		...(jurisdiction.code ? { identifier: jurisdiction.code } : {}),
		...(parent ? { containedInPlace: { '@type': 'AdministrativeArea', name: parent.name } } : {}),
	}
}

function citedLegislation({ title, documentNumber }: Citation): Json {
	return {
		'@type': 'Legislation',
		...(title ? { name: title } : documentNumber ? { name: documentNumber } : {}),
		...(documentNumber ? { legislationIdentifier: documentNumber } : {}),
	}
}
