import { ledgerDocx } from '../handout/ledger-docx.ts'
import { answerWithLedger, ledgerRoutes } from '../handout/ledger-endpoint.ts'

export const getStaticPaths = ledgerRoutes

/** The 台账 of a plan or of a body as a Word file, at the address of its page: /quxian/ is /quxian.docx. The list of pages is src/handout/pages-with-ledger.ts. */
export const GET = answerWithLedger('docx', ledgerDocx)
