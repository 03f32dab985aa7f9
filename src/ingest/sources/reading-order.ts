/** 01-通知.docx, 2、方案.docx, 03附件.xlsx: a number that the maintainer has put in front. Years (2023年…) are none. */
const prefix = /^(?:(\d{1,3})[-_.、)\s]|(0\d{1,2})(?!\d))/u
const annex = /^附(?:件|表|录|图)|附件(?=[\d一二三四五六七八九十])/u
const annexNumber = /附(?:件|表|录|图)[\s(]*(\d{1,3}|[一二三四五六七八九十]{1,3})/u
const notice = /通知|印发(?!稿)|[转批]发|批转/u

/**
 * The files of one plan in the order in which they are read: the notice that issues it, the plan, its annexes by number, and else by name. A number in
 * front of a name (01-, 02-) comes before all that.
 */
export function readingOrder(names: readonly string[]): string[] {
	return names
		.map(name => ({ name, rank: rankOf(name.normalize('NFKC')) }))
		.sort((left, right) => compareRanks(left.rank, right.rank) || compareNames(left.name, right.name))
		.map(({ name }) => name)
}

/** Smaller ones first: the number in front, then what the file is, then the annex's own number. */
function rankOf(name: string): number[] {
	const [, first, second] = prefix.exec(name) ?? []
	const number = Number(first ?? second ?? Number.POSITIVE_INFINITY)
	if (annex.test(name)) return [number, 2, numeral(annexNumber.exec(name)?.[1] ?? '')]
	return [number, notice.test(name) ? 0 : 1, 0]
}

/** 附件1, 附件十二; an annex without a number is the only one. */
function numeral(text: string): number {
	if (/^\d+$/.test(text)) return Number(text)
	const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
	const digit = (character = '') => '一二三四五六七八九'.indexOf(character) + 1
	return (text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0) + (ones ? digit(ones) : 0)
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
	const at = left.findIndex((value, index) => value !== right[index])
	return at < 0 ? 0 : (left[at] as number) < (right[at] as number) ? -1 : 1
}

/** By name, numbers by their value: 表2 before 表10. The same on every machine, whatever its language. */
export function compareNames(left: string, right: string): number {
	const [a, b] = [runsOf(left), runsOf(right)]
	for (let at = 0; at < Math.min(a.length, b.length); at++) {
		const [one, other] = [a[at] as string, b[at] as string]
		const difference = /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : 0
		if (difference !== 0) return difference
		if (one !== other) return one < other ? -1 : 1
	}
	return a.length - b.length
}

const runsOf = (name: string): string[] => name.match(/\d{1,15}|\D+/g) ?? []
