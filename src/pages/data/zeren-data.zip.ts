import type { APIRoute } from 'astro'
import { respondWith } from '../../opendata/site-data.ts'

/** All open data in one file. */
export const GET: APIRoute = ({ site }) => respondWith('zeren-data.zip', site)
