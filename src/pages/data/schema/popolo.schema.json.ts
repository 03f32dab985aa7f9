import type { APIRoute } from 'astro'
import { respondWith } from '../../../opendata/site-data.ts'

/** The JSON Schema (draft 2020-12) of /data/popolo.json, extension included. */
export const GET: APIRoute = ({ site }) => respondWith('schema/popolo.schema.json', site)
