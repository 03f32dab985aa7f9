import type { Action } from '../../model/index.ts'
import { pairsOf } from './measures/plain-text.ts'

/** How much a heading has in common with one action, and with which of its titles. */
export interface ActionScore {
	action: string
	/** 0 to 1: the Dice coefficient of the two titles' character pairs, each pair weighed by how few actions have it. */
	score: number
	/** The action's own title, or that of one of its measures, that comes nearest. */
	nearest: string
	/** The pairs in common, as the heading prints them. */
	shared: string[]
}

/** Below this a heading says too little: 总体要求, 工作目标. */
const leastScore = 0.3
/** The best must be this much better than the next: 五大提升行动 fits five actions alike. */
const leastMargin = 1.25

/**
 * The action of the outline to which a section belongs, by its path of headings from the outermost to the innermost: the innermost
 * heading that decides wins. Null when none does. Only the outline's own words count; no place and no document is named here.
 */
export function actionOf(headings: readonly string[], actions: readonly Action[]): string | null {
	for (const heading of headings.toReversed()) {
		const [best, next] = scoreActions(heading, actions)
		if (best && best.score >= leastScore && best.score >= (next?.score ?? 0) * leastMargin) return best.action
	}
	return null
}

/** Whether an action tells its outline from others: every plan has 组织实施. */
export function isTelling({ part }: Action): boolean {
	return part !== '组织实施'
}

/** The verdict on one heading with its reasons: every action, the nearest first; of equals in the order of the outline. */
export function scoreActions(heading: string, actions: readonly Action[]): ActionScore[] {
	const index = indexActions(actions)
	const asked = pairsIn(heading)
	return index.entries
		.map(entry => {
			let best: ActionScore = { action: entry.action, score: 0, nearest: entry.titles[0]?.title ?? '', shared: [] }
			for (const { title, pairs } of entry.titles) {
				const shared = [...asked].filter(pair => pairs.has(pair))
				const score = (2 * index.weightOf(shared)) / (index.weightOf(asked) + index.weightOf(pairs) || 1)
				if (score > best.score) best = { action: entry.action, score, nearest: title, shared }
			}
			return best
		})
		.sort((a, b) => b.score - a.score)
}

/** The titles of actions as headings are compared with them. */
interface ActionIndex {
	entries: { action: string; titles: { title: string; pairs: ReadonlySet<string> }[] }[]
	weightOf: (pairs: Iterable<string>) => number
}

const indexes = new WeakMap<readonly Action[], ActionIndex>()

function indexActions(actions: readonly Action[]): ActionIndex {
	const made = indexes.get(actions)
	if (made) return made
	const entries = actions.map(action => ({
		action: action.id,
		titles: [action.title, ...action.measures.map(measure => measure.title)].map(title => ({ title, pairs: pairsIn(title) })),
	}))
	const actionsWith = new Map<string, number>()
	for (const { titles } of entries) {
		for (const pair of new Set(titles.flatMap(({ pairs }) => [...pairs]))) actionsWith.set(pair, (actionsWith.get(pair) ?? 0) + 1)
	}
	// A pair that no action has speaks against all of them as much as a pair that one has speaks for it.
	const weight = (pair: string) => Math.log((actions.length + 1) / (actionsWith.get(pair) ?? 1))
	const weightOf = (pairs: Iterable<string>) => [...pairs].reduce((sum, pair) => sum + weight(pair), 0)
	const index = { entries, weightOf }
	indexes.set(actions, index)
	return index
}

/** The pairs of a heading without its number; 工作 stands in any heading and parts like punctuation. */
function pairsIn(heading: string): ReadonlySet<string> {
	const unnumbered = heading.normalize('NFKC').replace(/^\s*(?:第?[([]?[〇零一二三四五六七八九十百]+(?:[)\]、.．:]|[章节条]))\s*/u, '')
	return pairsOf(unnumbered.replaceAll('工作', ' '))
}
