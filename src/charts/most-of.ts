/** What has the largest figure, equal ones side by side, in the order given. */
export interface Most<T> {
	items: readonly T[]
	figure: number
}

/** Null where no figure is above 0. */
export function mostOf<T>(items: readonly T[], figureOf: (item: T) => number): Most<T> | null {
	const figure = items.reduce((most, item) => Math.max(most, figureOf(item)), 0)
	return figure > 0 ? { items: items.filter(item => figureOf(item) === figure), figure } : null
}

/** More names than these are no title. */
const namesInTitle = 3

/** The names of what is equal: 县教育局、县工科局; of many the first with their number: 县教育局、县工科局、县委宣传部等 5 个单位. */
export function namesOf(names: readonly string[], what: string): string {
	const shown = names.slice(0, namesInTitle).join('、')
	return names.length > namesInTitle ? `${shown}等 ${names.length} ${what}` : shown
}
