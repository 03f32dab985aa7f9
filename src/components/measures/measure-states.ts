/** What can be asked of a measure: of all places, or of one place beside the others. */
export const measureStates = ['partly', 'alone', 'everywhere', 'missing', 'unstated'] as const
export type MeasureState = (typeof measureStates)[number]

/** What a place has of a measure: no task, tasks without a lead, or tasks of which it is said who leads. */
export type CellState = 'missing' | 'unstated' | 'led'

/** How a question is called on the page; with the name of the place that is chosen. */
export function stateWords(state: MeasureState, place: string | null): string {
	const who = place ?? '有地方'
	switch (state) {
		case 'partly':
			return place === null ? '有地方列为任务、有地方没有列的' : `${place}列为任务、有地方没有列的`
		case 'alone':
			return place === null ? '只有一地列为任务的' : `只有${place}列为任务的`
		case 'everywhere':
			return '各地都列为任务的'
		case 'missing':
			return `${who}没有列为任务的`
		case 'unstated':
			return `${who}未载明牵头的`
	}
}

/**
 * Whether a measure is what is asked for.
 * @param all what every place has of it
 * @param own what the chosen place has; null when none is chosen
 */
export function isInState(state: MeasureState, all: readonly CellState[], own: CellState | null): boolean {
	const having = all.filter(cell => cell !== 'missing').length
	switch (state) {
		case 'partly':
			return having > 0 && having < all.length && own !== 'missing'
		case 'alone':
			return having === 1 && own !== 'missing'
		case 'everywhere':
			return having === all.length
		case 'missing':
		case 'unstated':
			return own === null ? all.includes(state) : own === state
	}
}

/** Whether the other places are what a reader who has chosen one wants to see beside it. */
export function asksOfOthers(state: MeasureState): boolean {
	return state === 'partly' || state === 'alone' || state === 'everywhere'
}
