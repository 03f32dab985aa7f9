import type { Plan } from '../model/index.ts'
import type { Registries } from '../model/registries.ts'
import type { Atlas, Place, PublishedPlan } from './atlas.ts'

/** What stops the site from being built, in words for the maintainer who put the documents there. */
export class AtlasError extends Error {
	override name = 'AtlasError'
	readonly hint: string
	readonly files: readonly string[]
	/** @param message what is wrong, with the files · @param hint what to do */
	constructor(message: string, hint: string, files: readonly string[]) {
		super(`${message}\n${hint}`)
		this.hint = hint
		this.files = files
	}
}

/** Names that are pages of the site already: no place can have them as its address. */
export const reservedSlugs: ReadonlySet<string> = new Set([
	'404',
	'compare',
	'data',
	'embed',
	'functions',
	'guide',
	'lineage',
	'measures',
	'pagefind',
	'quality',
	'search',
	'targets',
])

export interface AtlasInput {
	documents: readonly { plan: Plan; text: string }[]
	registries: Registries
	dataVersion: string
}

/**
 * Puts ingested documents together to one atlas.
 * Throws an AtlasError when a plan's place is unknown, or two files claim the same plan id or address.
 */
export function buildAtlas({ documents, registries, dataVersion }: AtlasInput): Atlas {
	const planById = new Map<string, PublishedPlan>()
	const textById = new Map<string, string>()
	for (const { plan, text } of documents) {
		const published = asPublished(plan)
		const clash = planById.get(plan.id)
		if (clash) {
			throw new AtlasError(
				`两份文件得出同一个方案编号「${plan.id}」：${clash.source.file} 与 ${plan.source.file}`,
				'同一行政区同一年份只能有一份方案。请删去重复的一份；若确为两份，请核对标题、文号和成文日期中的年份。',
				[clash.source.file, plan.source.file],
			)
		}
		planById.set(plan.id, published)
		textById.set(plan.id, text)
	}
	const plans = [...planById.values()].sort((a, b) => compareText(a.id, b.id))
	const places = placesOf(plans)
	return { plans, places, planById, placeBySlug: new Map(places.map(place => [place.jurisdiction.slug, place])), textById, registries, dataVersion }
}

function asPublished(plan: Plan): PublishedPlan {
	const { jurisdiction } = plan
	if (!jurisdiction) {
		throw new AtlasError(
			`认不出 ${plan.source.file} 是哪个行政区的方案`,
			'请核对标题和发文机关中的地名是否完整，或查看 content/divisions.csv 中有没有这个行政区。运行 npm run ingest -- 文件名 可以看到读出了什么。',
			[plan.source.file],
		)
	}
	if (reservedSlugs.has(jurisdiction.slug)) {
		throw new AtlasError(
			`${plan.source.file} 的行政区「${jurisdiction.name}」的网址「${jurisdiction.slug}」与本站的栏目重名`,
			'请在 content/place-slugs.yaml 中为这个地方另定网址。',
			[plan.source.file],
		)
	}
	return { ...plan, jurisdiction }
}

function placesOf(plans: readonly PublishedPlan[]): Place[] {
	const bySlug = new Map<string, PublishedPlan[]>()
	for (const plan of plans) {
		const siblings = bySlug.get(plan.jurisdiction.slug)
		if (!siblings) {
			bySlug.set(plan.jurisdiction.slug, [plan])
			continue
		}
		const [first] = siblings
		if (first && !isSamePlace(first, plan)) {
			throw new AtlasError(
				`两个行政区的网址都是「${plan.jurisdiction.slug}」：${first.jurisdiction.name}（${first.source.file}）与 ${plan.jurisdiction.name}（${plan.source.file}）`,
				'请在 content/place-slugs.yaml 中为其中一个另定网址。',
				[first.source.file, plan.source.file],
			)
		}
		siblings.push(plan)
	}
	return [...bySlug.values()].flatMap(siblings => {
		const sorted = siblings.toSorted(byNewest)
		const [newest] = sorted
		return newest ? [{ jurisdiction: newest.jurisdiction, plans: sorted, newest }] : []
	})
}

function isSamePlace(a: PublishedPlan, b: PublishedPlan): boolean {
	return a.jurisdiction.name === b.jurisdiction.name && a.jurisdiction.code === b.jurisdiction.code
}

/** Newest first: by the printed date; a plan without a date by the year in its id. */
function byNewest(a: PublishedPlan, b: PublishedPlan): number {
	return compareText(dateOf(b), dateOf(a)) || compareText(b.id, a.id)
}

function dateOf(plan: PublishedPlan): string {
	return plan.issuedOn ?? plan.id.match(/\d{4}/)?.[0] ?? ''
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
