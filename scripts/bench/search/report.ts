import type { EngineCost } from './engine.ts'
import { type Score, type Summary, summarise } from './score.ts'

/** One engine's answers to the whole table. */
export interface Outcome {
	name: string
	scores: readonly Score[]
	cost: EngineCost
}

/** The queries that are not answered rightly, or whose exact hits are not complete or not exact: one a line. */
export function describeFailures({ scores }: Outcome): string {
	return scores
		.flatMap(({ expected, shown, isRight, reciprocalRank, missed, unproven }) => {
			const first = isRight ? null : `first is ${shown.results[0] ?? 'nothing'}${rankWords(reciprocalRank)}`
			const offered = isRight || shown.offered.length === 0 ? null : `offered ${shown.offered.slice(0, 3).join('、')}`
			const faults = [first, offered, missed.length > 0 ? `missed ${missed.join(' ')}` : null, unproven.length > 0 ? `not exact ${unproven.join(' ')}` : null]
			const said = faults.filter(fault => fault !== null)
			return said.length === 0 ? [] : [`${expected.kind.padEnd(16)} ${expected.query}: ${said.join('; ')}`]
		})
		.join('\n')
}

function rankWords(reciprocalRank: number): string {
	return reciprocalRank === 0 ? ', none of ten is right' : `, number ${Math.round(1 / reciprocalRank)} is right`
}

/** One engine's figures by kind of query, as a Markdown table. */
export function tableByKind({ scores }: Outcome): string {
	const kinds = [...new Set(scores.map(({ expected }) => expected.kind))]
	const rows = kinds.map(kind => [kind, ...cells(summarise(scores.filter(({ expected }) => expected.kind === kind)))])
	return table(['kind', 'queries', 'right first', 'MRR@10', 'exact recall', 'exact precision'], [...rows, ['all', ...cells(summarise(scores))]])
}

/** All engines side by side, as a Markdown table. */
export function tableOfEngines(outcomes: readonly Outcome[]): string {
	const header = ['engine', 'queries', 'right first', 'MRR@10', 'exact recall', 'exact precision', 'first kB', 'next kB', 'first ms', 'next ms', 'keystroke ms']
	return table(
		header,
		outcomes.map(({ name, scores, cost }) => [
			name,
			...cells(summarise(scores)),
			...[cost.firstBytes / 1000, cost.nextBytes / 1000, cost.firstTime, cost.nextTime].map(value => value.toFixed(0)),
			cost.keystroke === null ? '' : cost.keystroke.toFixed(0),
		]),
	)
}

function cells({ queries, right, meanReciprocalRank, recall, precision }: Summary): string[] {
	return [String(queries), ...[right, meanReciprocalRank, recall, precision].map(value => (value === null ? '' : value.toFixed(3)))]
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
	return [header, header.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}
