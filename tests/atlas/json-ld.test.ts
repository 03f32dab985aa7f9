import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breadcrumbJsonLd, jsonLdGraph, planJsonLd, siteJsonLd, toScriptJson, unitJsonLd } from '../../src/atlas/index.ts'
import { anyText } from '../any-text.ts'
import { registries } from '../ingest/ingest-text.ts'
import { at, buildPlan, buildUnit } from './build-plan.ts'

const registry = registries.functions

test('a plan is a Legislation with the facts that it prints', () => {
	const plan = buildPlan({
		documentNumber: '甲府办〔2023〕1号',
		issuedOn: '2023-01-10',
		issuers: ['甲县人民政府办公室'],
		period: { start: 2021, end: 2025, text: '2021—2025年' },
		citations: [
			{ title: '全民科学素质行动规划纲要', documentNumber: '国发〔2021〕9号', position: at(3) },
			{ title: '甲县科普办法', documentNumber: null, position: at(8) },
		],
		preamble: [{ text: '根据《全民科学素质行动规划纲要》（国发〔2021〕9号），制定本方案。', position: at(3, 1, 40) }],
	})
	expect(planJsonLd(plan, 'https://example.gov.cn/jiaxian/')).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Legislation',
		'@id': 'https://example.gov.cn/jiaxian/',
		url: 'https://example.gov.cn/jiaxian/',
		name: '甲县实施方案',
		legislationIdentifier: '甲府办〔2023〕1号',
		legislationDate: '2023-01-10',
		legislationJurisdiction: {
			'@type': 'AdministrativeArea',
			name: '甲县',
			identifier: '510001',
			containedInPlace: { '@type': 'AdministrativeArea', name: '丙市' },
		},
		legislationPassedBy: [{ '@type': 'GovernmentOrganization', name: '甲县人民政府办公室' }],
		temporalCoverage: '2021/2025',
		isBasedOn: [{ '@type': 'Legislation', name: '全民科学素质行动规划纲要', legislationIdentifier: '国发〔2021〕9号' }],
		citation: [{ '@type': 'Legislation', name: '甲县科普办法' }],
		inLanguage: 'zh-CN',
	})
})

test('what a plan does not print is left out', () => {
	const plan = buildPlan()
	expect(Object.keys(planJsonLd(plan, null) as object)).toEqual(['@context', '@type', 'name', 'legislationJurisdiction', 'inLanguage'])
})

test('a unit is a GovernmentOrganization; its other spellings are alternate names', () => {
	const unit = buildUnit('县卫生健康局', ['weisheng'], { spellings: ['县卫生健康局', '县卫健局'] })
	expect(unitJsonLd(registry, buildPlan({ units: [unit] }), unit, null)).toMatchObject({
		'@type': 'GovernmentOrganization',
		name: '县卫生健康局',
		alternateName: ['县卫健局'],
	})
})

test('a body that is none of the government is an Organization', () => {
	const unit = buildUnit('县科协', ['kexie'], { kind: 'massOrganisation' })
	expect(unitJsonLd(registry, buildPlan({ units: [unit] }), unit, null)).toMatchObject({ '@type': 'Organization', name: '县科协' })
})

test('a department belongs to the government of its place', () => {
	const unit = buildUnit('县卫生健康局', ['weishengjiankang'], { kind: 'department' })
	expect(unitJsonLd(registry, buildPlan({ units: [unit] }), unit, null)).toMatchObject({
		parentOrganization: { '@type': 'GovernmentOrganization', name: '甲县人民政府' },
	})
})

test('several things of a page share their vocabulary', () => {
	const way = breadcrumbJsonLd([{ name: '首页', address: 'https://example.gov.cn/' }])
	expect(jsonLdGraph([undefined, way])).toBe(way)
	expect(jsonLdGraph([undefined])).toBe(undefined)
	expect(jsonLdGraph([siteJsonLd('https://example.gov.cn/'), way])).toMatchObject({
		'@context': 'https://schema.org',
		'@graph': [
			{ '@type': 'WebSite', potentialAction: { target: { urlTemplate: 'https://example.gov.cn/search/?q={search_term_string}' } } },
			{ '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: '首页', item: 'https://example.gov.cn/' }] },
		],
	})
})

test.each([
	['an end of the script element', '</script><script>alert(1)</script>'],
	['a comment', '<!--<script>'],
	['a CDATA end', ']]>'],
	['an entity', '&lt;/script&gt;'],
	['line separators', 'a\u2028b\u2029c'],
	['an image', '"><img src=x onerror=alert(1)>'],
])('cannot leave its script element: %s', (_, text) => {
	const json = toScriptJson({ name: text, [text]: [text] })
	expect(json).not.toMatch(/[<>&\u2028\u2029]/)
	expect(JSON.parse(json)).toEqual({ name: text, [text]: [text] })
})

test('whatever the text, a reader parses the same value', () => {
	fc.assert(
		fc.property(anyText(), text => {
			const json = toScriptJson([text])
			expect(json).not.toMatch(/[<>&\u2028\u2029]/)
			expect(JSON.parse(json)).toEqual([text])
		}),
	)
})
