import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { checkLinks, describeLinkFaults } from '../../scripts/check-links.ts'
import { listFiles } from '../../scripts/list-files.ts'
import { getAtlas } from '../../src/atlas/index.ts'
import { embeddablesOf } from '../../src/embed/embeddables.ts'
import { pagesOf } from './setup/site-files.ts'

const site = inject('site')
const pages = pagesOf(site)
const atlas = await getAtlas()

/** Every page that the design promises for these plans. */
function promisedPaths(): string[] {
	const ofPlaces = atlas.places.flatMap(({ jurisdiction: { slug }, plans, newest }) => [
		`/${slug}/`,
		`/${slug}/units/`,
		...newest.units.flatMap(({ id }) => [`/${slug}/units/${id}/`]),
		...plans.flatMap(plan => [`/${slug}/${plan.id}/source/`, `/${slug}/${plan.id}/charts/`, `/${slug}/${plan.id}/brief/`]),
		...plans.filter(plan => plan !== newest).map(plan => `/${slug}/${plan.id}/`),
	])
	const functions = [...new Set(atlas.plans.flatMap(plan => plan.units.flatMap(unit => unit.functions)))]
	const pairs = atlas.plans.flatMap((plan, index) => atlas.plans.slice(index + 1).map(other => `/compare/${plan.id}-vs-${other.id}/`))
	const articles = readdirSync('content/guide').map(file => `/guide/${basename(file, '.mdx')}/`)
	const measures = atlas.registries.actions.flatMap(action => action.measures.map(({ id }) => `/measures/${id}/`))
	const single = [
		'/',
		'/404.html',
		'/functions/',
		'/measures/',
		'/targets/',
		'/lineage/',
		'/compare/',
		'/data/',
		'/search/',
		'/quality/',
		'/guide/',
		'/guide/rules/',
	]
	const reports = atlas.plans.map(plan => `/quality/${plan.id}/`)
	const embedded = embeddablesOf(atlas).map(({ path }) => path)
	return [...single, ...reports, ...measures, ...ofPlaces, ...functions.map(id => `/functions/${id}/`), ...pairs, ...articles, ...embedded].sort()
}

describe('the built site', () => {
	it('has every page that the design promises and no other', () => {
		expect(pages.map(page => page.path).sort()).toEqual(promisedPaths())
	})

	it('has the data of every plan and the list of every unit', () => {
		const files = new Set(listFiles(site.folder))
		const promised = atlas.places.flatMap(({ jurisdiction, plans, newest }) => [
			...plans.flatMap(plan => [`data/plans/${plan.id}.json`, `data/plans/${plan.id}.csv`]),
			...newest.units.map(unit => `${jurisdiction.slug}/units/${unit.id}.csv`),
		])
		expect([...promised, 'data/plans.json', 'data/schema/plan.schema.json', 'favicon.svg'].filter(file => !files.has(file))).toEqual([])
	})

	it('has no link, anchor, script, style or image that leads nowhere, leaves the base or asks another site', () => {
		expect(describeLinkFaults(checkLinks(site.folder, site.base))).toEqual([])
	})

	it('begins every address of its own with the base', () => {
		const astray = pages.flatMap(page =>
			page.links.filter(({ href }) => href.startsWith('/') && !href.startsWith(site.base)).map(({ href }) => `${page.path} ${href}`),
		)
		expect(astray).toEqual([])
	})

	it('says on every page that it is Chinese, has one h1, a title of its own and a description', () => {
		expect(pages.filter(page => page.language !== 'zh-CN').map(page => page.path)).toEqual([])
		expect(pages.filter(page => page.headings.length !== 1 || page.headings[0] === '').map(page => page.path)).toEqual([])
		expect(pages.filter(page => !page.description).map(page => page.path)).toEqual([])
		const byTitle = Map.groupBy(
			pages.filter(page => !page.path.startsWith('/embed/')),
			page => page.title,
		)
		expect([...byTitle.values()].filter(group => group.length > 1).map(group => group.map(page => page.path))).toEqual([])
		expect(byTitle.has('')).toBe(false)
	})

	it('has no id twice on a page', () => {
		const doubled = pages.flatMap(page => page.ids.filter((id, index) => page.ids.indexOf(id) !== index).map(id => `${page.path} #${id}`))
		expect(doubled).toEqual([])
	})

	it('works under a policy that allows nothing inline', () => {
		expect(pages.flatMap(page => page.inlineAttributes.map(name => `${page.path} ${name}`))).toEqual([])
		expect(pages.flatMap(page => page.inlineScripts.map(script => `${page.path} ${script.slice(0, 60)}`))).toEqual([])
		expect(pages.filter(page => /<style\b/.test(page.html)).map(page => page.path)).toEqual([])
		const policies = pages.map(page => page.html.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/)?.[1] ?? '')
		expect(policies.filter(policy => !policy.includes("default-src 'self'") || policy.includes('unsafe-inline') || policy.includes("'unsafe-eval'"))).toEqual(
			[],
		)
	})

	it('leaves nothing of the build behind', () => {
		expect(existsSync(`${site.folder}-building`)).toBe(false)
		expect(listFiles(site.folder).filter(file => /\.(map|astro|ts|mjs)$/.test(file))).toEqual([])
		expect(readdirSync(site.folder).filter(name => name.startsWith('.'))).toEqual([])
		expect(join(site.folder, 'index.html')).toSatisfy(existsSync)
	})
})
