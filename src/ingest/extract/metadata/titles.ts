/** The titles that a document prints, without blanks. */
export interface Titles {
	/** Of the plan itself: what is issued. */
	title: string | null
	/** Of the notice that issues it. */
	noticeTitle: string | null
	/** The issuers that the notice's title names before 关于. */
	issuers: string[]
}

const kinds = '方案|意见|计划|规划|纲要|办法|措施|要点|分工表?|清单|行动|规定|细则|决定'
const years = '(?:[（(][^（()）]{2,30}[）)])?'

/**
 * Title and notice title. A notice's title may stand over several lines, its issuer on one of its own (渠县人民政府办公室 / 关于印发《…》的 / 通知);
 * what it issues is named inside it, in 《》 or bare. Without a notice, the first line that ends like a title is the title.
 */
export function titlesOf(lines: readonly string[]): Titles {
	const squeezed = lines.map(line => line.replace(/\s+/g, ''))
	const start = squeezed.findIndex(line => /关于/.test(line) && line.length <= 120 && !/[。；]/.test(line))
	const notice = start >= 0 ? noticeFrom(squeezed, start) : null
	if (!notice) {
		const own = squeezed.findIndex(line => new RegExp(`(?:${kinds})${years}$`).test(line) && line.length <= 60 && !/[。；，]/.test(line))
		if (own < 0) return { title: null, noticeTitle: null, issuers: [] }
		return { title: withYears(squeezed, own), noticeTitle: null, issuers: [] }
	}
	const issued = /关于(?:印发|转发|发布|下发)(?:《(.+)》|(.+?))的?(?:通知|通告)?$/.exec(notice.title)
	const title = issued ? ownHead(squeezed, (issued[1] ?? issued[2]) as string) : notice.title
	const issuers =
		notice.issuer.match(/[^、，]+?(?:人民政府办公[室厅]|人民政府|委员会办公室|办公[室厅]|委员会|管委会|[局厅部委会院](?!办公))(?=$|[、，]|[^、，]{2,})/g) ?? []
	return { title, noticeTitle: issued ? notice.title : null, issuers: issuers.map(issuer => issuer.replace(/文件$/, '')) }
}

/** A title of several lines ends in 通知 or the like; the issuer stands before 关于 or alone in the lines above. */
function noticeFrom(lines: readonly string[], start: number): { title: string; issuer: string } | null {
	let text = lines[start] as string
	for (let at = start; at < Math.min(lines.length, start + 5); at++) {
		if (at > start) text += lines[at]
		const done = new RegExp(`(?:通知|通告|(?:${kinds})${years})$`).test(text)
		const more = /关于(?:印发|转发|发布|下发)/.test(text) && !/(?:通知|通告)$/.test(text)
		if (!done || more) continue
		const inside = text.slice(0, text.indexOf('关于'))
		const above: string[] = []
		for (let line = start - 1; inside === '' && line >= 0 && above.length < 4; line--) {
			const candidate = lines[line] as string
			if (!/(?:政府|办公[室厅]|委员会|[局厅部委会院])$/.test(candidate) || candidate.length > 30) break
			above.unshift(candidate)
		}
		const issuer = inside || above.join('、')
		return { title: inside ? text : `${above.join('')}${text}`, issuer }
	}
	return null
}

/** Years in brackets on the line below belong to the title: …实施方案 / （2021—2025年）. */
function withYears(lines: readonly string[], at: number): string {
	const next = lines[at + 1] ?? ''
	return /^[（(]\d{4}[^（()）]*[）)]$/.test(next) ? `${lines[at]}${next}` : (lines[at] as string)
}

/** The title as the plan's own head prints it: it counts before the notice's form of it, from which it may differ in signs (2021-2025 and 2021—2025). */
function ownHead(lines: readonly string[], issued: string): string {
	const bare = (text: string) => text.replace(/[\p{P}\p{S}]/gu, '')
	const heads = lines.flatMap((line, at) => [line, withYears(lines, at)])
	return heads.find(head => bare(head) === bare(issued)) ?? issued
}
