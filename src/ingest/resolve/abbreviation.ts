import type { Unit } from '../../model/index.ts'

/** A body as two of them are compared: its name in the words of its own place, what kind of body it is and its fields. */
export interface NamedBody {
	name: string
	kind: Unit['kind']
	/** Its functions; empty when they are not known, or when a place has many bodies of them (医院). */
	fields: readonly string[]
}

const suffixes = [
	'分局',
	'分中心',
	'分行',
	'支行',
	'分公司',
	'联合会',
	'协会',
	'委员会',
	'办公室',
	'管委会',
	'局',
	'委',
	'办',
	'厅',
	'部',
	'中心',
	'院',
	'会',
	'社',
	'站',
	'所',
	'队',
	'处',
	'联',
	'协',
	'党校',
	'公司',
	'银行',
]
/** 委 is short for 委员会, 联 for 联合会: the same form of body. */
const longForms: Readonly<Record<string, string>> = { 委: '委员会', 办: '办公室', 联: '联合会', 协: '协会' }

/** The words for a level that a name may leave out (教育厅 — 省教育厅), and those that only a body with a known field may leave out (气象局 — 中国气象局). */
export const levelWords = ['省', '市', '县', '区', '州', '旗', '盟', '自治区']
export const nationalWords = ['国家', '国务院', '中国', '全国']

/**
 * Whether one name is the other's abbreviation: its characters are a subsequence of the other's (县卫健局 — 县卫生健康局), the form of body is the same
 * (局 and 局), so is what kind of body it is, and so are its fields, which must be known (县科技局 is not short for 县经信科技局: that one does more;
 * 县医院 may be any hospital). A body that begins with the other's whole name is a part of it (市生态环境局 — 市生态环境局临猗分局).
 */
export function isAbbreviation(short: NamedBody, long: NamedBody): boolean {
	const key = abbreviationKey(short)
	if (key === null || key !== abbreviationKey(long)) return false
	return short.name.length >= 3 && short.name.length < long.name.length && !isPartOf(long.name, short.name) && isSubsequence(short.name, long.name)
}

/** What two names must have in common before one can be short for the other; null for a name that is short for none and has no short forms. */
export function abbreviationKey({ name, kind, fields }: NamedBody): string | null {
	const form = bodyForm(name)
	if (kind === 'collective' || fields.length === 0 || form === null) return null
	return [kind, form, [...fields].sort().join(), name[0]].join(' ')
}

/** 市生态环境局临猗分局 is part of 市生态环境局; 县政府办公室 is only 县政府办 written out. */
function isPartOf(name: string, whole: string): boolean {
	return name.startsWith(whole) && name !== whole.slice(0, -1) + (longForms[whole.slice(-1)] ?? '')
}

function bodyForm(name: string): string | null {
	const suffix = suffixes.find(candidate => name.endsWith(candidate))
	return suffix ? (longForms[suffix] ?? suffix) : null
}

function isSubsequence(short: string, long: string): boolean {
	let at = 0
	for (const sign of long) if (sign === short[at]) at++
	return at === short.length
}
