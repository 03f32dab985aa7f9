import { type Atlas, getAtlas, placeOf, placeUnitOf, unitsOfPlace } from '../atlas/index.ts'
import { readRecord } from '../published/record.ts'
import type { Feed } from './feed.ts'
import { placeFeed, siteFeed, unitFeed } from './feeds-of.ts'

/** The feed of the site (`index`) or of a place, by the name of its file. */
export function pageFeed(atlas: Atlas, page: string): Feed | null {
	return page === 'index' ? siteFeed(atlas, readRecord()) : placeFeed(placeOf(atlas, page), readRecord())
}

/** The feed of a body of a place. */
export function feedOfUnit(atlas: Atlas, slug: string, unitId: string): Feed | null {
	const place = placeOf(atlas, slug)
	return unitFeed(place, placeUnitOf(place, unitId), readRecord())
}

/** The site and the places that have a feed. */
export async function pagesWithFeed() {
	const atlas = await getAtlas()
	const pages = ['index', ...atlas.places.map(({ jurisdiction }) => jurisdiction.slug)]
	return pages.filter(page => pageFeed(atlas, page)).map(page => ({ params: { page } }))
}

/** The units that have a feed. */
export async function unitsWithFeed() {
	const atlas = await getAtlas()
	return atlas.places.flatMap(place => {
		const jurisdiction = place.jurisdiction.slug
		return unitsOfPlace(place)
			.filter(({ id }) => feedOfUnit(atlas, jurisdiction, id))
			.map(({ id }) => ({ params: { jurisdiction, unit: id } }))
	})
}
