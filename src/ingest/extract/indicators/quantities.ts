import type { Indicator } from '../../../model/plan.ts'

/** A target found in one clause of a sentence (what stands between two commas); offsets within that clause. */
export interface Quantity {
	comparator: Indicator['comparator']
	value: number | null
	unit: string | null
	/** What is measured, before cleaning; empty when the clause begins with the comparator. */
	metric: string
	relativeTo: string | null
	/** Just behind the last word that belongs to it. */
	end: number
}

/** What the sentence around a clause is about; found once a sentence. */
export interface SentenceKind {
	/** Meetings, hearings or reports: a routine, no target. */
	routine: boolean
	/** Something is to be built, trained or reached. */
	builds: boolean
}

type Recogniser = (clause: string, sentence: SentenceKind) => Quantity | null

const comparators: readonly { comparator: Indicator['comparator']; words: string }[] = [
	{ comparator: 'atMost', words: '不超过|不高于|控制在|不多于' },
	{ comparator: 'atLeast', words: '不低于|不少于|至少达到|不小于' },
	{ comparator: 'exceed', words: '超过|高于|突破|大于|多于' },
	{ comparator: 'reach', words: '达到|达|提高到|提升到|提高至|提升至|增至|增加到|保持在|稳定在' },
	{ comparator: 'below', words: '低于|下降到|降至|降到|压减至|压缩至' },
	{ comparator: 'increase', words: '增长|提高|增加|新增' },
	{ comparator: 'decrease', words: '下降|减少|降低|压减' },
]
const anyComparator = comparators.map(({ words }) => words).join('|')
/** From its first digit, so that a long row of digits is looked at once. */
const number = '(?<!\\d)(\\d+(?:\\.\\d+)?)'
const relative = '(?:(?:同步|高于|不低于|接近|与|达到)?(?:全国|全省|全市|全县|我省|我市|我县|全区|自治区)[^，。]{0,8}?)'
/** Things that are built, trained or reached. Not 项, 届, 期, 章: they count the plan's own parts; 次 only as 人次 or 场次. */
const countedUnit = '((?:万|亿)?(?:人次|场次|平方米|公里|元|个|名|人|家|所|处|座|支|套|辆|场|户|件|亩|米)(?:百分点)?)'
/** A sentence about meetings, hearings or reports sets a routine, no target. */
const routine = /会议|听取|汇报|召开|通报|调度|[每全]年(?:至少)?\s*\d+\s*次/

const builds = /建成|建设|新建|打造|培育|培训|培养|创建|发展|组建/

export function sentenceKind(sentence: string): SentenceKind {
	return { routine: routine.test(sentence), builds: builds.test(sentence) }
}

const percentagePattern = new RegExp(
	`^(.*?)(${relative})?(${anyComparator})(?:(全国|全省|全市|全县|我省|我市|我县)的?)?\\s*${number}\\s*([%％‰])((?:的)?平均水平|以上|以内|左右)?`,
)

/** 公民具备科学素质的比例(同步全省平均水平)达到13%, 达到我市14.5%平均水平 */
function percentage(clause: string): Quantity | null {
	const match = percentagePattern.exec(clause)
	if (!match?.[3] || !match[4 + 1] || !match[6]) return null
	const outside = match[2] || null
	const inside = match[4] ? `${match[4]}${match[5]}${match[6]}${match[7] ?? ''}` : null
	return {
		comparator: match[7] === '以上' ? 'atLeast' : match[7] === '以内' ? 'atMost' : comparatorOf(match[3]),
		value: Number(match[5]),
		unit: match[6],
		metric: match[1] ?? '',
		relativeTo: outside ?? inside,
		end: match[0].length,
	}
}

const countPattern = new RegExp(`^(.*?)(${anyComparator})?(?:(?<!\\s)\\s+)?${number}\\s*${countedUnit}(以上|以内|左右)?(?=$|[、。；）)]|的目标)`)

/** 累计提供精准科普服务超过1200万人次, 建成省级特色科普基地1个, 县级科普示范基地3个以上 */
function count(clause: string, sentence: SentenceKind): Quantity | null {
	if (sentence.routine) return null
	const match = countPattern.exec(clause)
	if (!match?.[3] || !match[4]) return null
	const bound = match[2] !== undefined || match[5] !== undefined
	// Without 达到 or 以上 a number is a target only where the sentence says that something is to be built or reached.
	if (!bound && !sentence.builds) return null
	if (/第\s*$/.test(match[1] ?? '')) return null
	return {
		comparator: match[5] === '以上' ? 'atLeast' : match[5] === '以内' ? 'atMost' : match[2] ? comparatorOf(match[2]) : 'equal',
		value: Number(match[3]),
		unit: match[4],
		metric: match[1] ?? '',
		relativeTo: null,
		end: match[0].length,
	}
}

/** 实现全县城乡群众精准科普服务全覆盖 */
function coverage(clause: string): Quantity | null {
	const match = /^(.*?)(?:的)?(?:实现)?全(?:面)?覆盖/.exec(clause)
	return match?.[1] ? { comparator: 'cover', value: null, unit: null, metric: match[1], relativeTo: null, end: match[0].length } : null
}

function comparatorOf(word: string): Indicator['comparator'] {
	return comparators.find(({ words }) => words.split('|').includes(word))?.comparator ?? 'reach'
}

/** In order: the first that reads a clause reads it. */
export const quantityRecognisers: readonly Recogniser[] = [percentage, count, coverage]
