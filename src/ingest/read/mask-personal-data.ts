/** Stands for one masked character: positions stay valid, and a reader sees that something was there. */
export const mask = '×'

/**
 * What is masked: mobile and fixed telephone numbers, e-mail addresses, identity card numbers, and the names of contact persons.
 * Group 1, where there is one, is the label, which stays. The personal information protection law (个人信息保护法) asks for a purpose before a
 * private person's data is published; a plan's list of duties has none.
 */
const patterns: readonly RegExp[] = [
	/((?:联\s*系|经\s*办)\s*人\s*(?:及(?:联系)?(?:电话|方式))?\s*[:：][^\S\n]*)((?:(?!联\s*系|电\s*话|手\s*机)[\u4e00-\u9fff· 、])+)/g,
	// 举报电话：12345 is a public service number: three to six digits and nothing more.
	/((?:电\s*话|联\s*系\s*方\s*式|手\s*机(?:号码?)?|传\s*真|邮\s*箱|E-?mail|微\s*信(?:号)?|QQ(?:号)?)\s*[:：][^\S\n]*)(?!\d{3,6}(?![\w@\s—–－-]))([^\n\u4e00-\u9fff]*[^\n\u4e00-\u9fff\s])/gi,
	/[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
	/(?<![\d])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g,
	/(?<![\dXx])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dXx])/g,
]

export interface Masked {
	/** As long as the text given, with the personal data replaced character for character. */
	text: string
	/** The spans `[start, end)` that were masked, in order. */
	spans: { start: number; end: number }[]
}

/** Masks a private person's contact data, character for character, before any later stage sees the text. */
export function maskPersonalData(text: string): Masked {
	const hidden = new Set<number>()
	for (const pattern of patterns) {
		for (const match of text.matchAll(pattern)) {
			const start = match.index + (match[1]?.length ?? 0)
			for (let at = start; at < match.index + match[0].length; at++) if (!/\s/.test(text[at] as string)) hidden.add(at)
		}
	}
	const units = text.split('')
	const spans: Masked['spans'] = []
	for (const at of [...hidden].sort((left, right) => left - right)) {
		units[at] = mask
		const last = spans.at(-1)
		if (last && last.end === at) last.end = at + 1
		else spans.push({ start: at, end: at + 1 })
	}
	return { text: units.join(''), spans }
}
