import { isAddressee } from '../../structure/document-words.ts'
import type { Root } from '../../structure/tree.ts'
import type { Metadata } from '../extraction.ts'
import { dateOf, firstDate, printedOn, statedDate } from './dates.ts'
import { disclosureOf } from './disclosure.ts'
import { documentNumberOf } from './document-number.ts'
import { frontMatter } from './front-matter.ts'
import { issuersIn, namesIn, signatureOf, withPlace } from './issuers.ts'
import { periodOf } from './period.ts'
import { isStatement, statementsOf } from './statements.ts'
import { noTitles, titlesOf } from './titles.ts'

/** How many lines at the end of a document are looked at for its date. */
const closingLines = 12

/**
 * What the document prints of itself, by GB/T 9704-2012. What it does not print is null, never concluded. Where it says a thing twice, its own head and
 * signature count before the table of a web page, and the title's issuer before the signature.
 */
export function metadataOf(root: Root): Metadata {
	const { lines, loose } = frontMatter(root)
	const front = lines.map(line => line.text)
	const all = loose.map(line => line.text)
	const stated = statementsOf(front)
	const head = front.filter((line, at) => !isStatement(line) && !isValueBelow(front[at - 1]))
	const own = titlesOf(head, all)
	const titles = own.title === null && stated.title !== null ? titlesOf([stated.title], all) : own
	const remarks = (titles.title === null ? noTitles : titles).remarks
	const signature = signatureOf(all)
	const named = issuersIn(titles.heads, signature?.names ?? [])
	const statedIssuers = stated.issuer === null ? [] : (namesIn(stated.issuer) ?? [])
	const signed = signature?.names ?? []
	const red = paperHead(front)
	return {
		title: titles.title,
		noticeTitle: titles.noticeTitle,
		documentNumber: documentNumberOf([...head, ...remarks, ...(stated.documentNumber === null ? [] : [stated.documentNumber]), ...front]),
		issuers: withPlace([named, signed, statedIssuers, red].find(names => names.length > 0) ?? [], [...signed, ...red, ...statedIssuers]),
		issuedOn:
			(signature && dateOf(signature.date)) ??
			firstDate(front) ??
			(stated.issuedOn === null ? null : statedDate(stated.issuedOn)) ??
			firstDate(remarks) ??
			firstDate(all.slice(-closingLines)),
		printedOn: printedOn(all),
		period: periodOf(titles.title),
		disclosure: disclosureOf(all, front) ?? stated.disclosure,
		addressee: front.find(line => isAddressee(line.replace(/\s+/g, '')))?.trim() ?? null,
	}
}

/** Whether the line above is the label of a web page whose value stands below it: 来源：. A title or number there is the document's own. */
function isValueBelow(above: string | undefined): boolean {
	return above !== undefined && /[:：]\s*$/.test(above) && isStatement(above) && !/标题|名称|字号|文号/.test(above.replace(/\s/g, ''))
}

/** 发文机关标志 (GB/T 9704-2012, 7.2.4): the red head of the paper, 渠县人民政府文件. */
function paperHead(lines: readonly string[]): string[] {
	const [head] = lines.slice(0, 8).flatMap(line => /^(.{3,40}?)(?:文件)(?:[（(]|$)/.exec(line.replace(/\s+/g, ''))?.[1] ?? [])
	return head === undefined ? [] : (namesIn(head) ?? [])
}
