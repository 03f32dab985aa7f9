/** What a number in a cell stands for, by the format it is shown in (ECMA-376, Part 1, 18.8.30 and 18.8.31). */
export interface NumberFormat {
	kind: 'number' | 'percent' | 'date'
	/** The parts of a date that are shown. */
	shows: { year: boolean; month: boolean; day: boolean; time: boolean }
}

const nothing = { year: false, month: false, day: false, time: false }
const plain: NumberFormat = { kind: 'number', shows: nothing }
const day: NumberFormat = { kind: 'date', shows: { year: true, month: true, day: true, time: false } }
const time: NumberFormat = { kind: 'date', shows: { ...nothing, time: true } }
const month: NumberFormat = { kind: 'date', shows: { ...nothing, year: true, month: true } }
const monthAndDay: NumberFormat = { kind: 'date', shows: { ...nothing, month: true, day: true } }

/** The formats that a file needs not define; those from 27 on are China's. */
const builtIn = new Map<number, NumberFormat>([
	...[9, 10].map((id): [number, NumberFormat] => [id, { kind: 'percent', shows: nothing }]),
	...[14, 15, 30, 31, 36, 50].map((id): [number, NumberFormat] => [id, day]),
	...[17, 27, 52, 57].map((id): [number, NumberFormat] => [id, month]),
	...[16, 28, 29, 51, 53, 54, 58].map((id): [number, NumberFormat] => [id, monthAndDay]),
	...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, NumberFormat] => [id, time]),
	[22, { kind: 'date', shows: { year: true, month: true, day: true, time: true } }],
])

/** The format with a number, and its code where the file defines one. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
	if (code === undefined) return builtIn.get(id) ?? plain
	// Words in quotes, colours and places in brackets, and escaped signs are no part of it; of several sections the first is for what is positive.
	const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_./gi, '').toLowerCase()
	if (bare.includes('%')) return { kind: 'percent', shows: nothing }
	if (!/[ymdhs]/.test(bare) || bare.includes('#')) return plain
	const shows = { year: bare.includes('y'), month: /m/.test(bare.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, '')), day: bare.includes('d'), time: /[hs]/.test(bare) }
	return { kind: 'date', shows }
}

/** A number as it is shown: 45223 → 2023年10月24日, 0.15 → 15%. `from1904`: the file counts its days from 1904. */
export function shownNumber(value: string, { kind, shows }: NumberFormat, from1904: boolean): string {
	const number = Number(value)
	if (value.trim() === '' || !Number.isFinite(number)) return value
	if (kind === 'percent') return `${rounded(number * 100)}%`
	if (kind === 'number' || number < 0 || number > 2958465) return rounded(number)
	// Day 60 of 1900 is a 29 February that never was; days before it are one off (18.17.4.1).
	const days = from1904 ? number + 1462 : number < 60 ? number + 1 : number
	const date = new Date(Math.round((days - 25569) * 86_400) * 1000)
	const clock = `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`
	const parts = [
		shows.year ? `${date.getUTCFullYear()}年` : '',
		shows.month ? `${date.getUTCMonth() + 1}月` : '',
		shows.day ? `${date.getUTCDate()}日` : '',
		shows.time ? clock : '',
	]
	return parts.join('')
}

/** Without what computing in binary leaves: 0.1 + 0.2 is 0.3. */
function rounded(number: number): string {
	return String(Number(number.toPrecision(15)))
}
