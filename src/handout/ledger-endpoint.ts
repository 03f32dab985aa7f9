import type { APIRoute } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { formOf } from '../layouts/page-share.ts'
import { fullUrl } from '../layouts/url.ts'
import type { Ledger } from './ledger.ts'
import { type PageWithLedger, pagesWithLedger } from './pages-with-ledger.ts'

/** The 台账 of every page that has one, for the endpoint of one form of it. */
export async function ledgerRoutes() {
	return pagesWithLedger(await getAtlas()).map(page => ({ params: { page: page.path.slice(1, -1) }, props: { page } }))
}

/** Answers with the 台账 in this form. */
export function answerWithLedger(
	form: 'docx' | 'xlsx',
	bytesOf: (ledger: Ledger) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
): APIRoute<{ page: PageWithLedger }> {
	return async ({ props: { page }, site }) =>
		new Response(await bytesOf(page.ledgerOf({ address: fullUrl(page.path, site) })), { headers: { 'Content-Type': formOf(form).type } })
}
