import {
	type Atlas,
	chartsPath,
	comparePath,
	functionPath,
	functionsIndex,
	type Place,
	type PublishedPlan,
	placeUnitPath,
	planName,
	planPath,
	targetsPath,
	unitsOfPlace,
	writtenPairs,
} from '../atlas/index.ts'
import { type Chart, planCharts, siteCharts } from '../charts/index.ts'
import { titleWords } from '../compare/view/words.ts'
import { embedPath } from '../layouts/page-share.ts'
import { chartHeight, heightOf } from './height-of.ts'
import { placeSearchEmbed, placeSearchPage } from './search-paths.ts'

/** What can stand in a frame of another site's page. */
export type EmbedKind = 'plan' | 'section' | 'unit' | 'function' | 'comparison' | 'chart' | 'search'

/** One page for a frame, and the full page that it is made of. */
export interface Embeddable {
	/** Of the page for the frame, from the site's root: `/embed/quxian/`. */
	path: string
	/** Of the full page, with the anchor where it stands there: `/quxian/#s2`. */
	page: string
	/** What is to be seen, without the site's name; the title of the frame. */
	title: string
	kind: EmbedKind
	/** Whose words it shows. */
	plans: readonly PublishedPlan[]
	/** Of a frame that no script fits to what is in it, in CSS pixels; the frame scrolls. */
	height: number
}

const lists = new WeakMap<Atlas, readonly Embeddable[]>()
const byPath = new WeakMap<readonly Embeddable[], ReadonlyMap<string, Embeddable>>()

/** Every page for a frame: plans and their sections, the units of each place, functions, comparisons, charts, search; each path once. */
export function embeddablesOf(atlas: Atlas): readonly Embeddable[] {
	const known = lists.get(atlas)
	if (known) return known
	const list = [
		...atlas.places.flatMap(place => [...place.plans.flatMap(plan => ofPlan(atlas, plan)), ...ofUnits(place)]),
		...functionsIndex(atlas).map(({ id, name, places }) =>
			embeddable('function', functionPath(id), `${name}：各地由谁负责`, [
				...new Set(places.flatMap(({ bodies }) => bodies.flatMap(({ unit }) => unit.inPlans.map(({ plan }) => plan)))),
			]),
		),
		...writtenPairs(atlas).map(({ a, b }) =>
			embeddable('comparison', comparePath(atlas, a, b), `${titleWords([a, b].map(plan => ({ name: planName(atlas, plan) })))}：方案比较`, [a, b]),
		),
		...siteCharts(atlas).map(chart => ofChart(chart, chart.title, `/embed/charts/${chart.id}/`, pageOfSiteChart(chart))),
		embeddable('search', '/search/', '搜索方案、单位和任务', atlas.plans),
		...atlas.places.map(ofPlaceSearch),
	]
	lists.set(atlas, list)
	return list
}

/** The page for a frame with this path; null when there is none. */
export function maybeEmbeddableAt(atlas: Atlas, path: string): Embeddable | null {
	const list = embeddablesOf(atlas)
	const known = byPath.get(list) ?? new Map(list.map(one => [one.path, one]))
	byPath.set(list, known)
	return known.get(path) ?? null
}

/** The page for a frame with this path. Throws when there is none: a page asks only for what getStaticPaths listed. */
export function embeddableAt(atlas: Atlas, path: string): Embeddable {
	const found = maybeEmbeddableAt(atlas, path)
	if (!found) throw new Error(`没有可以嵌入的页面 ${path}`)
	return found
}

/** The page for a frame with one top-level section of a plan. */
const sectionEmbedPath = (plan: PublishedPlan, sectionId: string): string => `/embed/${plan.jurisdiction.slug}/${plan.id}/sections/${sectionId}/`

function ofPlan(atlas: Atlas, plan: PublishedPlan): Embeddable[] {
	const name = planName(atlas, plan)
	const page = planPath(atlas, plan)
	return [
		embeddable('plan', page, plan.title ?? `${name}的方案`, [plan]),
		...plan.sections
			.filter(({ parent }) => parent === null)
			.map(
				({ id, heading }): Embeddable => ({
					path: sectionEmbedPath(plan, id),
					page: `${page}#${id}`,
					title: `${heading}（${plan.title ?? name}）`,
					kind: 'section',
					plans: [plan],
					height: heightOf.section,
				}),
			),
		...planCharts(atlas, plan).map(chart =>
			ofChart(chart, `${name}：${chart.heading}`, `/embed${chartsPath(plan)}${chart.id}/`, `${chartsPath(plan)}#${chart.id}`),
		),
	]
}

function ofUnits(place: Place): Embeddable[] {
	return unitsOfPlace(place).map(({ id, name, inPlans }) =>
		embeddable(
			'unit',
			placeUnitPath(place, id),
			`${name}（${place.jurisdiction.name}）`,
			inPlans.map(({ plan }) => plan),
		),
	)
}

function ofPlaceSearch(place: Place): Embeddable {
	return {
		path: placeSearchEmbed(place),
		page: placeSearchPage(place),
		title: `搜索${place.jurisdiction.name}的方案、单位和任务`,
		kind: 'search',
		plans: place.plans,
		height: heightOf.search,
	}
}

function ofChart(chart: Chart, title: string, path: string, page: string): Embeddable {
	return { path, page, title, kind: 'chart', plans: chart.plans, height: chartHeight(chart) }
}

/** A page that is made of a whole full page. */
function embeddable(kind: Exclude<EmbedKind, 'chart' | 'section'>, page: string, title: string, plans: readonly PublishedPlan[]): Embeddable {
	return { path: embedPath(page), page, title, kind, plans, height: heightOf[kind] }
}

/** Where a chart over several plans stands among the full pages. */
function pageOfSiteChart({ id }: Chart): string {
	if (id === 'targets-by-place') return targetsPath
	return id === 'fields-by-action' ? '/functions/#people' : `/measures/#${id}`
}
