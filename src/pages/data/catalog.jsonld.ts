import type { APIRoute } from 'astro'
import { respondWith } from '../../opendata/site-data.ts'

/** The catalogue for data portals: DCAT-AP. */
export const GET: APIRoute = ({ site }) => respondWith('catalog.jsonld', site)
