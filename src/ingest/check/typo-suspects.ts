import type { Plan, Unit } from '../../model/plan.ts'

/** How often a unit must be named for its name to be trusted, and at most for it to be doubted. */
const [often, seldom] = [3, 2]

/**
 * Units that may be misprints: those that repeat two characters, and those named once or twice whose field is not known and that are one character
 * away from exactly one often named unit, which stands beside them. The time is linear in the number of units.
 */
export function typoSuspects({ units, tasks }: Pick<Plan, 'units' | 'tasks'>): [unit: Unit, meant: Unit | null][] {
	const times = new Map<string, number>()
	for (const { assignments } of tasks) for (const unit of new Set(assignments.map(assignment => assignment.unit))) times.set(unit, (times.get(unit) ?? 0) + 1)
	const near = new Map<string, Unit[]>()
	for (const unit of units) {
		if ((times.get(unit.id) ?? 0) < often) continue
		for (const key of neighbourhood(unit.name)) {
			const same = near.get(key)
			if (same) same.push(unit)
			else near.set(key, [unit])
		}
	}
	return units.flatMap((unit): [Unit, Unit | null][] => {
		if (unit.kind === 'collective') return []
		if (/(..)\1/.test(unit.name)) return [[unit, null]]
		if (unit.functions.length > 0 || (times.get(unit.id) ?? 0) > seldom) return []
		const meant = new Set(neighbourhood(unit.name).flatMap(key => (near.get(key) ?? []).filter(other => oneAway(unit.name, other.name))))
		const [only] = meant
		return only !== undefined && meant.size === 1 ? [[unit, only]] : []
	})
}

/** Longer than any name of a body: what is longer is a text that was taken for one. */
const longestName = 60

/** A name and what is left of it without one character: two names that are one edit apart have one of these in common. */
function neighbourhood(name: string): string[] {
	if (name.length > longestName) return []
	return [...new Set([name, ...Array.from({ length: name.length }, (_, at) => name.slice(0, at) + name.slice(at + 1))])]
}

/** Whether one insertion, deletion, change or swap of neighbours turns one name into the other. */
export function oneAway(left: string, right: string): boolean {
	if (left === right || Math.abs(left.length - right.length) > 1) return false
	let start = 0
	while (start < left.length && left[start] === right[start]) start++
	const [tailLeft, tailRight] = [left.slice(start), right.slice(start)]
	if (tailLeft.slice(1) === tailRight.slice(1) || tailLeft.slice(1) === tailRight || tailLeft === tailRight.slice(1)) return true
	return tailLeft[0] === tailRight[1] && tailLeft[1] === tailRight[0] && tailLeft.slice(2) === tailRight.slice(2)
}
