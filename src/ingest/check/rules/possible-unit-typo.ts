import type { Unit } from '../../../model/plan.ts'
import { placeOf } from '../place-of.ts'
import type { Finding, Rule } from '../rule.ts'

export const possibleUnitTypo = {
	id: 'possible-unit-typo',
	severity: 'warning',
	title: '单位名称疑似有误',
	explanation: '名称与本方案中另一单位只差一个字，或有重印的字。印错的名称会被当作另一个单位，那个单位就查不到这项任务。',
	mend: '核对机构名称后改正。已经印发不便再改的，由网站维护人在 content/unit-corrections.yaml 登记应为哪个单位和理由；未登记的不合并。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.做好保障。（责任单位：县人力资源社会社会保障局）'],
		mended: ['1.做好保障。（责任单位：县人力资源社会保障局）'],
	},
	check: ({ plan, corrections }) => [
		...corrections.map(
			({ printed, name, reason }): Finding => ({
				message: `「${printed}」疑为「${name}」之误，已按登记归入`,
				note: reason,
				position: placeOf(plan, printed),
			}),
		),
		...suspects(plan.units, unit => plan.tasks.filter(({ assignments }) => assignments.some(assignment => assignment.unit === unit.id)).length).map(
			([unit, other]): Finding => ({
				message: other ? `「${unit.name}」与「${other.name}」相近，疑为印误` : `「${unit.name}」中有重印的字，疑为印误`,
				note: '核实后请在 content/unit-corrections.yaml 登记',
				position: placeOf(plan, unit.name),
			}),
		),
	],
} as const satisfies Rule

/** Units named once or twice whose field is not known and that are one character away from an often named one, or repeat two characters. */
function suspects(units: readonly Unit[], timesOf: (unit: Unit) => number): [Unit, Unit | null][] {
	return units.flatMap((unit): [Unit, Unit | null][] => {
		if (unit.kind === 'collective') return []
		if (/(..)\1/.test(unit.name)) return [[unit, null]]
		if (unit.functions.length > 0 || timesOf(unit) > 2) return []
		const near = units.filter(other => other !== unit && timesOf(other) >= 3 && oneAway(unit.name, other.name))
		return near.length === 1 ? [[unit, near[0] as Unit]] : []
	})
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
