import type { Indicator } from '../model/index.ts'

/** How a comparator is said; the document's own sentence stands beside it on the page. */
export const comparatorWords: Readonly<Record<Indicator['comparator'], string>> = {
	reach: '达到',
	exceed: '超过',
	atLeast: '不少于',
	atMost: '不超过',
	below: '低于',
	equal: '为',
	cover: '全覆盖',
	increase: '增加',
	decrease: '减少',
}

/** A target in short: 达到13%, 超过12%, 3个, 全覆盖. Relative words come first, 同步全省平均水平 达到13%, or say it all: 达到我市14.5%平均水平. */
export function targetWords({ comparator, value, unit, relativeTo }: Pick<Indicator, 'comparator' | 'value' | 'unit' | 'relativeTo'>): string {
	const words = comparatorWords[comparator]
	const target = value === null ? words : `${comparator === 'equal' ? '' : words}${value}${unit ?? ''}`
	if (!relativeTo) return target
	return value !== null && relativeTo.includes(`${value}${unit ?? ''}`) ? `${words}${relativeTo}` : `${relativeTo} ${target}`
}
