import { formOf } from '../layouts/page-share.ts'
import type { Ledger } from './ledger.ts'
import { ledgerDocx } from './ledger-docx.ts'
import { ledgerXlsx } from './ledger-xlsx.ts'

/** A 台账 as the answer of an endpoint: a Word file. */
export async function docxResponse(ledger: Ledger): Promise<Response> {
	return new Response(await ledgerDocx(ledger), { headers: { 'Content-Type': formOf('docx').type } })
}

/** The same as a spreadsheet. */
export function xlsxResponse(ledger: Ledger): Response {
	return new Response(ledgerXlsx(ledger), { headers: { 'Content-Type': formOf('xlsx').type } })
}
