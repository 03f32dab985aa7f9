/** No number and no title that says something is longer. */
const longest = 300

/** Letters and figures alone: brackets, blanks and dashes are printed in many ways. */
function bare(text: string): string {
	return text
		.normalize('NFKC')
		.slice(0, longest)
		.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The issuer's short form, the year, the serial number (GB/T 9704-2012, 7.2.5). */
const parts = /^(\p{L}{1,20})((?:19|20)\d{2})年?第?0{0,4}(\d{1,5})号?$/u

/** What is the same for all ways of printing one document number: 国发〔2021〕9号, 国发[2021]9号, 国发（２０２１）第9号, 国发 〔2021〕 9. */
export function numberKey(documentNumber: string): string {
	const number = bare(documentNumber)
	const [, prefix, year, serial] = parts.exec(number) ?? []
	return prefix === undefined ? number.replace(/号$/, '') : `${prefix} ${year} ${serial}`
}

const noticeEnd = /的?(?:通知|通告|公告|函)$/
const issues = /印发|转发|批转|发布|下发|公布/

/** The document that a notice issues: 国务院关于印发全民科学素质行动规划纲要（2021—2035年）的通知 → 全民科学素质行动规划纲要（2021—2035年）. Any other title as it is. */
export function issuedTitle(title: string): string {
	const text = title
		.normalize('NFKC')
		.slice(0, longest)
		.replace(/[\s\p{Cf}]/gu, '')
	const verb = issues.exec(text)
	const quoted = text.search(/[《〈<]/)
	if (!noticeEnd.test(text) || !verb || (quoted >= 0 && quoted < verb.index)) return text
	return text.slice(verb.index + 2).replace(noticeEnd, '')
}

/** What is the same for all ways of printing one title, whether the document or the notice that issued it is named. */
export function titleKey(title: string): string {
	return bare(issuedTitle(title))
}
