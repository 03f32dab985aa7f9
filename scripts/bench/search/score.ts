import type { Expected } from './query-table.ts'

/** What an engine shows for a query. */
export interface Shown {
	/** Paths of all results, from above to below. */
	results: readonly string[]
	/** The hits that are said to contain the words. */
	exact: readonly { path: string; text: string }[]
	/** Names that are offered instead. */
	offered: readonly string[]
}

/** How one query was answered. */
export interface Score {
	expected: Expected
	shown: Shown
	isRight: boolean
	/** 1 / place of the first right result among the first ten; 0 without one. */
	reciprocalRank: number
	/** Tasks that contain the words and stand among the exact hits, and those that do not. */
	found: number
	missed: string[]
	/** Exact hits that contain the words, and those that do not. */
	proven: number
	unproven: string[]
}

/** Compares what is shown with what the table wants. */
export function score(expected: Expected, shown: Shown): Score {
	const rank = rankOf(expected, shown)
	const paths = new Set(shown.exact.map(({ path }) => path))
	const isMeasured = expected.words.length > 0
	const tasks = isMeasured ? expected.tasks : []
	const missed = tasks.filter(path => !paths.has(path))
	const unproven = isMeasured ? shown.exact.filter(hit => !isProven(expected, hit)).map(({ path }) => path) : []
	return {
		expected,
		shown,
		isRight: rank === 1,
		reciprocalRank: rank === null ? 0 : 1 / rank,
		found: tasks.length - missed.length,
		missed,
		proven: isMeasured ? shown.exact.length - unproven.length : 0,
		unproven,
	}
}

/** Where the first right result stands among ten. A name that is offered is right when nothing else stands there as if it were found. */
function rankOf({ first, offered }: Expected, { results, offered: names }: Shown): number | null {
	const at = results.slice(0, 10).findIndex(path => first.has(path))
	if (at >= 0) return at + 1
	if (results.length > 0) return null
	if (offered !== null) return names.some(name => plain(name).includes(plain(offered))) ? 1 : null
	return first.size === 0 ? 1 : null
}

function isProven({ words, tasks, places }: Expected, { path, text }: Shown['exact'][number]): boolean {
	if (places.length > 0 && !places.some(place => path.startsWith(`/${place}/`))) return false
	return tasks.includes(path) || words.every(word => plain(text).includes(plain(word)))
}

/** One width, one case, no blanks. Not the search's own folding, which is under test. */
export function plain(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}

/** The figures of many queries. */
export interface Summary {
	queries: number
	right: number
	meanReciprocalRank: number
	/** Null when no query of them has tasks to find, or hits to prove. */
	recall: number | null
	precision: number | null
}

/** Recall and precision are over all tasks and hits together, so that a query weighs by what it has to find. */
export function summarise(scores: readonly Score[]): Summary {
	const sum = (value: (each: Score) => number) => scores.reduce((total, each) => total + value(each), 0)
	const share = (part: number, rest: number) => (part + rest === 0 ? null : part / (part + rest))
	return {
		queries: scores.length,
		right: sum(({ isRight }) => Number(isRight)) / scores.length,
		meanReciprocalRank: sum(({ reciprocalRank }) => reciprocalRank) / scores.length,
		recall: share(
			sum(({ found }) => found),
			sum(({ missed }) => missed.length),
		),
		precision: share(
			sum(({ proven }) => proven),
			sum(({ unproven }) => unproven.length),
		),
	}
}
