import type { GetStaticPaths } from 'astro'
import { answer, filesEnding } from '../formats/page-endpoint.ts'

export const getStaticPaths: GetStaticPaths = () => filesEnding('.json')

/** The data of every page at the page's own address: /quxian/ is /quxian.json. The list of pages is src/formats/page-kinds.ts. */
export const GET = answer
