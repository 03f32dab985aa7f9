import type { APIRoute, GetStaticPaths } from 'astro'
import { respondWith } from '../../opendata/site-data.ts'
import { tables } from '../../opendata/tables/index.ts'

export const getStaticPaths: GetStaticPaths = () => tables.map(({ name }) => ({ params: { table: name } }))

/** A table of the whole collection. */
export const GET: APIRoute<Record<string, never>, { table: string }> = ({ params, site }) => respondWith(`${params.table}.csv`, site)
