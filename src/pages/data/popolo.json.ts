import type { APIRoute } from 'astro'
import { respondWith } from '../../opendata/site-data.ts'

/** The bodies and their responsibilities by Popolo. */
export const GET: APIRoute = ({ site }) => respondWith('popolo.json', site)
