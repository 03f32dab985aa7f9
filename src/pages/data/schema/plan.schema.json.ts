import type { APIRoute } from 'astro'
import { z } from 'zod'
import { planSchema } from '../../../model/index.ts'

/** The JSON Schema (draft 2020-12) of a published plan, written from the same model that ingest fills. */
export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(z.toJSONSchema(planSchema, { target: 'draft-2020-12' }), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	})
