import type { Root } from '../../structure/tree.ts'
import type { Metadata } from '../extraction.ts'
import { issuedOn } from './dates.ts'
import { disclosureOf } from './disclosure.ts'
import { documentNumberOf } from './document-number.ts'
import { frontMatter } from './front-matter.ts'
import { periodOf } from './period.ts'
import { titlesOf } from './titles.ts'

/** How many lines at the end of a document are looked at for its signature and date. */
const closingLines = 12

/** What the document prints of itself, by GB/T 9704-2012. What it does not print is null, never concluded. */
export function metadataOf(root: Root): Metadata {
	const { lines, loose } = frontMatter(root)
	const front = lines.map(line => line.text)
	const all = loose.map(line => line.text)
	const titles = titlesOf(front)
	// A plan without a notice is signed and dated behind its text.
	const signed = issuedOn(front, titles.issuers) === null ? all.slice(-closingLines) : front
	const issuers = titles.issuers.length > 0 ? titles.issuers : signatureOf(signed)
	const addressee = front.find(line => /^(?:各|县|市|省|区).{1,160}[:：]$/.test(line.trim())) ?? null
	return {
		title: titles.title,
		noticeTitle: titles.noticeTitle,
		documentNumber: documentNumberOf(front),
		issuers,
		issuedOn: issuedOn(signed, issuers),
		period: periodOf(titles.title),
		disclosure: disclosureOf(all),
		addressee,
	}
}

/** The issuer that signs: the line above the date. */
function signatureOf(lines: readonly string[]): string[] {
	const date = lines.findIndex(line => issuedOn([line], []) !== null)
	const above = (lines[date - 1] ?? '').replace(/\s+/g, '')
	return date > 0 && /(?:政府|办公[室厅]|委员会|[局厅部委会院])$/.test(above) && above.length <= 30 ? [above] : []
}
