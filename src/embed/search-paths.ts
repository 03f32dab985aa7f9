import type { Place } from '../atlas/index.ts'

/** The page for a frame with the search of one place. */
export const placeSearchEmbed = ({ jurisdiction }: Pick<Place, 'jurisdiction'>): string => `/embed/search/${jurisdiction.slug}/`

/** The full page of the search, narrowed to a place. */
export const placeSearchPage = ({ jurisdiction }: Pick<Place, 'jurisdiction'>): string => `/search/?place=${jurisdiction.slug}`
