import type { APIRoute, GetStaticPaths } from 'astro'
import { z } from 'zod'
import type { PageKind } from '../../../formats/page-kind.ts'
import { schemaPathOf } from '../../../formats/page-kind.ts'
import { pageKinds } from '../../../formats/page-kinds.ts'
import { fullUrl } from '../../../layouts/url.ts'
import { contentTypeOf } from '../../../server/media-types.ts'

export const getStaticPaths: GetStaticPaths = () => pageKinds.map(kind => ({ params: { page: kind.id }, props: { kind } }))

/** The JSON Schema (draft 2020-12) of the JSON of one kind of page, written from the model by which it is made. */
export const GET: APIRoute<{ kind: PageKind }> = ({ props: { kind }, site }) => {
	const path = schemaPathOf(kind.id)
	const { $schema, ...schema } = z.toJSONSchema(kind.schema, { target: 'draft-2020-12' })
	const described = { $schema, $id: fullUrl(path, site), title: kind.title, ...schema }
	return new Response(`${JSON.stringify(described, null, '\t')}\n`, { headers: { 'Content-Type': contentTypeOf(path) } })
}
