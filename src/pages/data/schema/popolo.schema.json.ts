import type { APIRoute } from 'astro'
import { z } from 'zod'
import { popoloSchema, popoloSchemaPath } from '../../../formats/popolo.ts'
import { fullUrl } from '../../../layouts/url.ts'

/** The JSON Schema (draft 2020-12) of /data/popolo.json, extension included. */
export const GET: APIRoute = ({ site }) => {
	const { $schema, ...schema } = z.toJSONSchema(popoloSchema, { target: 'draft-2020-12' })
	const described = { $schema, $id: fullUrl(popoloSchemaPath, site), title: '单位和责任（Popolo 加扩展）', ...schema }
	return new Response(`${JSON.stringify(described, null, '\t')}\n`, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } })
}
