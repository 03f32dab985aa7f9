import type { GetStaticPaths } from 'astro'
import { answer, filesEnding } from '../formats/page-endpoint.ts'

export const getStaticPaths: GetStaticPaths = () => filesEnding('.akn.xml')

/** Each plan as Akoma Ntoso 3.0 at the address of its page: /quxian/ is /quxian.akn.xml. */
export const GET = answer
