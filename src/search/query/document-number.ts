/** 国发〔2021〕9号 in any style of brackets and width, with or without blanks; the prefix is the issuer's word. */
const pattern = /(\p{Script=Han}{1,12})\s*[〔［[（(【]\s*((?:19|20)\d{2})\s*[〕］\])）】]\s*第?\s*(\d{1,5})\s*号?/u

/**
 * The document number in a text, as official documents print it (GB/T 9704-2012, 7.2.5: 六角括号, no leading zero), or null.
 * `rest` is the text without it.
 */
export function readDocumentNumber(text: string): { documentNumber: string; rest: string } | null {
	const match = pattern.exec(text.replace(/[０-９]/g, digit => digit.normalize('NFKC')))
	if (!match) return null
	const [printed, prefix, year, serial] = match
	return { documentNumber: `${prefix}〔${year}〕${Number(serial)}号`, rest: text.slice(0, match.index) + text.slice(match.index + printed.length) }
}
