import type { APIRoute, GetStaticPaths } from 'astro'
import { jsonFiles } from '../../../opendata/json/index.ts'
import { respondWith } from '../../../opendata/site-data.ts'

export const getStaticPaths: GetStaticPaths = () => jsonFiles.map(({ name }) => ({ params: { schema: name } }))

/** The JSON Schema (draft 2020-12) of a JSON file, written from the model that fills the file. */
export const GET: APIRoute<Record<string, never>, { schema: string }> = ({ params, site }) => respondWith(`schema/${params.schema}.schema.json`, site)
