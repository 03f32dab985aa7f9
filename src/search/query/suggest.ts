import type { UnitName } from '../names.ts'
import { hasLevel } from './body-names.ts'
import { fold } from './fold.ts'
import type { NameIndex } from './name-index.ts'

/** A name that what was typed may become. */
export interface Suggestion {
	/** What is searched when it is taken. */
	text: string
	/** What it is, and where: 单位 · 渠县、米易县等 4 地. */
	note: string
}

interface Candidate extends Suggestion {
	rank: number
	weight: number
}

/** Names that begin with what was typed (with or without 县, 市 …), then names that contain it, the most named first; each once. */
export function suggest(index: NameIndex, typed: string, most = 8): Suggestion[] {
	const text = fold(typed)
	if (text === '') return []
	const { places, plans, functions } = index.names
	const candidates: Candidate[] = [
		...places.flatMap(({ name, plan }) => {
			const tasks = plans.find(({ id }) => id === plan)?.tasks ?? 0
			return candidate(text, [name], `行政区 · ${tasks} 项任务`, Number.POSITIVE_INFINITY)
		}),
		...byName(index.names.units).flatMap(units => {
			const weight = units.reduce((sum, { lead, responsible, support }) => sum + lead + responsible + support, 0)
			return candidate(text, [units[0]?.name ?? '', ...units.flatMap(({ spellings }) => spellings)], `单位 · ${placesOf(index, units)}`, weight)
		}),
		...functions.flatMap(({ name, stems }) => candidate(text, [name, ...stems.filter(stem => stem.length > 1)], '职能', 0)),
	]
	return candidates
		.sort((a, b) => a.rank - b.rank || b.weight - a.weight || (a.text < b.text ? -1 : 1))
		.slice(0, most)
		.map(({ text: name, note }) => ({ text: name, note }))
}

function candidate(typed: string, names: readonly string[], note: string, weight: number): Candidate[] {
	const ranks = names.map(name => rankOf(typed, fold(name)))
	const rank = Math.min(...ranks)
	return rank === Number.POSITIVE_INFINITY ? [] : [{ text: names[0] ?? '', note, rank, weight }]
}

function rankOf(typed: string, name: string): number {
	if (name === typed) return 0
	if (name.startsWith(typed) || (hasLevel(name) && name.startsWith(typed, 1))) return 1
	return name.includes(typed) ? 2 : Number.POSITIVE_INFINITY
}

function byName(units: readonly UnitName[]): UnitName[][] {
	const groups = new Map<string, UnitName[]>()
	for (const unit of units) groups.set(unit.name, [...(groups.get(unit.name) ?? []), unit])
	return [...groups.values()]
}

function placesOf({ names }: NameIndex, units: readonly UnitName[]): string {
	const called = units.map(unit => names.places.find(({ slug }) => slug === unit.place)?.name ?? unit.place)
	return called.length <= 2 ? called.join('、') : `${called.slice(0, 2).join('、')}等 ${called.length} 地`
}
