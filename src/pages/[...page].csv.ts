import type { GetStaticPaths } from 'astro'
import { answer, filesEnding } from '../formats/page-endpoint.ts'

export const getStaticPaths: GetStaticPaths = () => filesEnding('.csv')

/** The main table of every page at the page's own address: /quxian/units/ is /quxian/units.csv. The list of pages is src/formats/page-kinds.ts. */
export const GET = answer
