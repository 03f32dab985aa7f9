import type { APIRoute, GetStaticPaths } from 'astro'
import { collections } from '../../opendata/json/index.ts'
import { respondWith } from '../../opendata/site-data.ts'

/** The Data Package and CSV on the Web have these names. */
const metadata = ['datapackage', 'csv-metadata']

export const getStaticPaths: GetStaticPaths = () => [...collections.map(({ name }) => name), ...metadata].map(collection => ({ params: { collection } }))

/** A JSON file of the whole collection, or one that describes its tables. */
export const GET: APIRoute<Record<string, never>, { collection: string }> = ({ params, site }) => respondWith(`${params.collection}.json`, site)
