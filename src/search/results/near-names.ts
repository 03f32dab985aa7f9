import type { SearchNames } from '../names.ts'
import { fold } from '../query/fold.ts'

/** Names of units, places and functions that look like what was asked for and not found, the nearest first. */
export function nearNames(names: SearchNames, asked: string, most = 6): string[] {
	const text = coreOf(fold(asked))
	if (text.length < 2) return []
	const all = [...names.places.map(({ name }) => name), ...names.functions.map(({ name }) => name), ...names.units.map(({ name }) => name)]
	return [...new Set(all)]
		.map(name => ({ name, likeness: likeness(text, coreOf(fold(name))) }))
		.filter(({ likeness: value }) => value >= 0.5)
		.sort((a, b) => b.likeness - a.likeness || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
		.slice(0, most)
		.map(({ name }) => name)
}

/** Without 县, 市 … in front and 局, 委 … behind: all bodies have these in common. */
function coreOf(name: string): string {
	const core = name.replace(/^[县市区旗省州]/u, '').replace(/(?:委员会|办公室|[局委办会部厅院站])$/u, '')
	return core.length < 2 ? name : core
}

/** Share of the characters that two names have in common, in the same order (longest common subsequence against their mean length). */
function likeness(a: string, b: string): number {
	let above = new Array<number>(b.length + 1).fill(0)
	for (const character of a) {
		const row = [0]
		for (let at = 1; at <= b.length; at += 1) {
			row.push(character === b[at - 1] ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0))
		}
		above = row
	}
	return (2 * (above[b.length] ?? 0)) / (a.length + b.length)
}
