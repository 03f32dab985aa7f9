import { answerWithLedger, ledgerRoutes } from '../handout/ledger-endpoint.ts'
import { ledgerXlsx } from '../handout/ledger-xlsx.ts'

export const getStaticPaths = ledgerRoutes

/** The 台账 of a plan or of a body as a spreadsheet, at the address of its page: /quxian/ is /quxian.xlsx. The list of pages is src/handout/pages-with-ledger.ts. */
export const GET = answerWithLedger('xlsx', ledgerXlsx)
