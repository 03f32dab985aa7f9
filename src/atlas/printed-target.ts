import type { Indicator } from '../model/index.ts'
import { comparatorWords } from './target-words.ts'

/** A target split for display: the figure large, the words around it small. */
export interface PrintedTarget {
	before: string
	figure: string
	after: string
}

const before = '达到|达|超过|突破|不低于|不少于|不超过|不高于|控制在|低于|高于|提高到|提升到|提升至|增加到|增加|减少|下降|为'
const after = '以上|以下|以内|左右'
const narrow = (text: string) => text.replaceAll('％', '%')
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The target in the words of its own sentence: 达到 13%, 14.5% 以上. When the figure does not stand in the sentence as it is
 * known (汉字 numerals, other blanks), the general words for its comparator; without a figure, those words alone.
 */
export const printedTarget = (indicator: Indicator): PrintedTarget => {
	const { value, unit, text, comparator, relativeTo } = indicator
	if (value === null) return { before: '', figure: comparatorWords[comparator], after: '' }
	const figure = `${value}${unit ?? ''}`
	// A relative target whose words hold the figure: 达到我市14.5%平均水平.
	const around = relativeTo?.split(figure)
	if (around?.length === 2) return { before: `${comparatorWords[comparator]}${around[0]}`, figure, after: around[1] ?? '' }
	// 3% is not the end of 13%.
	const pattern = `(?:(${before})(?:了)?\\s*)?(?<![\\d.])${escaped(String(value))}\\s*${escaped(narrow(unit ?? ''))}(${after})?`
	const printed = new RegExp(pattern, 'u').exec(narrow(text))
	if (printed) return { before: printed[1] ?? '', figure, after: printed[2] ?? '' }
	return { before: comparatorWords[comparator], figure, after: '' }
}

/** To what a target is relative, where {@link printedTarget} does not hold it already: 同步全省平均水平. */
export function printedRelation({ relativeTo }: Pick<Indicator, 'relativeTo'>): string | null {
	return relativeTo === null || relativeTo === '' || /\d/.test(relativeTo) ? null : relativeTo
}

/** A target in one sentence without its stop, in the words of the plan's page: 到 2025 年，公民具备科学素质的比例（同步全省平均水平）达到 13%. */
export function targetSentence(indicator: Indicator): string {
	const { year, metric, value } = indicator
	const { before, figure, after } = printedTarget(indicator)
	const relation = printedRelation(indicator)
	const when = year === null ? '年份未载明：' : `到 ${year} 年，`
	return `${when}${metric}${relation === null ? '' : `（${relation}）`}${before}${value === null ? '' : ' '}${figure}${after}`
}
