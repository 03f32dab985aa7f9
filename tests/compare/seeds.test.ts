import { describe, expect, test } from 'vitest'
import { getAtlas, planOf } from '../../src/atlas/index.ts'
import { comparePlans } from '../../src/compare/align/compare-plans.ts'
import { columnsOf } from '../../src/compare/align/entries.ts'
import { listDifferences } from '../../src/compare/align/list-differences.ts'
import { markRow } from '../../src/compare/align/mark-row.ts'
import { countTokens } from '../../src/compare/align/row-tokens.ts'
import { comparedPlanOf } from '../../src/compare/build/compared-plan-of.ts'
import { comparedOutlines } from '../../src/compare/build/comparison-catalogue.ts'
import type { Plan } from '../../src/model/index.ts'

const atlas = await getAtlas()
const compare = (...ids: readonly string[]) =>
	comparePlans(
		ids.map(id => comparedPlanOf(atlas, planOf(atlas, id))),
		comparedOutlines(atlas),
	)

/** By measure, who leads what is mainly about it (else what is about it too), by function, else by name: counted from the plan itself, another way. */
function leadsByMeasure(plan: Plan): Map<string, { isMain: boolean; leads: Set<string> }> {
	const found = new Map<string, { isMain: boolean; leads: Set<string> }>()
	for (const task of plan.tasks) {
		const fields = task.assignments
			.filter(({ role }) => role === 'lead')
			.map(({ unit }) => plan.units.find(({ id }) => id === unit))
			.map(unit => (unit?.functions.length ? unit.functions.toSorted().join('+') : (unit?.name ?? '').replace(/^[市县]/, '')))
		const texts = task.measure === null && task.details.length > 0 ? task.details : [task]
		for (const { measure, furtherMeasures } of texts) {
			for (const id of [measure, ...furtherMeasures]) {
				if (id === null) continue
				const isMain = id === measure
				const known = found.get(id)
				if (!known || (isMain && !known.isMain)) found.set(id, { isMain, leads: new Set(fields) })
				else if (known.isMain === isMain) for (const field of fields) known.leads.add(field)
			}
		}
	}
	return found
}

test.each([
	['miyi-2023', 'wushan-2022'],
	['quxian-2023', 'ziyang-2023'],
	['linyi-2022', 'miyi-2023'],
])('the figures of %s and %s are those that are counted from the plans', (idA, idB) => {
	const [a, b] = [leadsByMeasure(planOf(atlas, idA)), leadsByMeasure(planOf(atlas, idB))]
	const both = [...a.keys()].filter(id => b.has(id))
	const silent = both.filter(id => a.get(id)?.leads.size === 0 || b.get(id)?.leads.size === 0)
	const shares = (id: string) =>
		[...(a.get(id)?.leads ?? [])].some(field => [...(b.get(id)?.leads ?? [])].some(other => other.split('+').some(part => field.split('+').includes(part))))
	const { summary } = compare(idA, idB)
	expect([summary.all, summary.only]).toEqual([both.length, [a.size - both.length, b.size - both.length]])
	expect(summary.leadNotStated).toBe(silent.length)
	expect(summary.leadDifferent).toBe(both.filter(id => !silent.includes(id) && !shares(id)).length)
	expect(summary.leadSame + summary.leadPartly).toBe(both.length - silent.length - summary.leadDifferent)
})

test('quxian names no lead: nothing is said to differ by it', () => {
	for (const id of ['linyi-2022', 'miyi-2023', 'wushan-2022', 'ziyang-2023']) {
		const { summary } = compare('quxian-2023', id)
		expect([summary.leadDifferent, summary.leadPartly, summary.leadSame, summary.leadNotStated]).toEqual([0, 0, 0, summary.all])
	}
})

test('every task of every plan stands in its comparisons, whole or by all its passages', () => {
	const { plans, groups } = compare(...atlas.plans.slice(0, 4).map(({ id }) => id))
	for (const [at, plan] of plans.entries()) {
		const shown = groups.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells[at] ?? [])))
		const expected = plan.tasks.flatMap((task, index) =>
			task.measure === null && task.passages.some(({ measure, further }) => measure !== null || further.length > 0)
				? task.passages.map((_, passage) => `${index} ${passage}`)
				: [`${index} null`],
		)
		expect(shown.map(({ task, passage }) => `${task} ${passage}`).toSorted()).toEqual(expected.toSorted())
	}
})

describe('units of all pairs', () => {
	const ids = atlas.plans.map(({ id }) => id)
	const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map(b => compare(a, b)))
	const row = (idA: string, idB: string, measure: string) =>
		compare(idA, idB)
			.groups.flatMap(({ rows }) => rows)
			.find(({ id }) => id === measure)
	const namesOf = (idA: string, units: readonly number[]) => units.map(unit => planOf(atlas, idA).units[unit]?.name)

	test('whoever is said to lead on one side alone leads there', () => {
		for (const { groups } of pairs) {
			for (const { units, leadUnits } of groups.flatMap(({ rows }) => rows)) {
				for (const { a, b, leads } of units[1]?.moved ?? []) {
					expect(leads === 'a' ? a.filter(unit => !leadUnits[0]?.includes(unit)) : b.filter(unit => !leadUnits[1]?.includes(unit))).toEqual([])
				}
			}
		}
	})
	test('each unit is on both sides or alone, once', () => {
		for (const { plans, units } of pairs) {
			const { bothA, bothB, onlyA, onlyB } = units[1] ?? { bothA: [], bothB: [], onlyA: [], onlyB: [] }
			expect([...bothA, ...onlyA].toSorted((x, y) => x - y)).toEqual([...(plans[0]?.units.keys() ?? [])])
			expect([...bothB, ...onlyB].toSorted((x, y) => x - y)).toEqual([...(plans[1]?.units.keys() ?? [])])
		}
	})
	test('sports in common make no bureau of health one of education, townships are townships', () => {
		expect(namesOf('miyi-2023', row('linyi-2022', 'miyi-2023', 'elderly.smart')?.units[1]?.onlyB ?? [])).toContain('县教育和体育局')
		expect(namesOf('ziyang-2023', row('quxian-2023', 'ziyang-2023', 'elderly.health')?.units[1]?.onlyB ?? [])).toContain('市教育体育局')
		const townships = [
			['quxian-2023', 'wushan-2022'],
			['miyi-2023', 'quxian-2023'],
		] as const
		for (const [idA, idB] of townships) {
			const { onlyA = [], onlyB = [] } = compare(idA, idB).units[1] ?? {}
			expect([...namesOf(idA, onlyA), ...namesOf(idB, onlyB)].filter(name => name?.startsWith('各乡镇'))).toEqual([])
		}
	})
})

test('one word that a plan changed is marked, whatever else the measure has', () => {
	const { plans, groups } = compare('wushan-2022', 'ziyang-2023')
	const row = groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'youth.basic-education')
	const columns = columnsOf(plans, row?.lines ?? [])
	const at = columns[0]?.findIndex(text => text?.startsWith('落实科学教育质量评价')) ?? -1
	const shown = markRow(columns).map(texts => texts[at]?.pieces.map(({ text, mark }) => (mark === null ? text : `<${mark} ${text}>`)).join(''))
	expect(shown).toEqual(['<del 落实>科学教育质量评价和青少年科学素质监测评估<del 。>', '<ins 完善>科学教育质量评价和青少年科学素质监测评估'])
})
test('a target that moves with the province is not compared with a figure', () => {
	const literacy = compare('quxian-2023', 'ziyang-2023').targets.filter(({ cells }) => cells.some(cell => cell?.isLiteracy))
	expect(literacy.map(({ year, verdict, cells }) => [year, verdict, cells.map(cell => cell?.relativeTo)])).toEqual([
		[2025, 'notComparable', ['同步全省平均水平', null]],
		[2035, 'notComparable', ['同步全省', null]],
	])
})
test('what a plan writes of a measure without naming units stands with the row that the other has as a task', () => {
	const rows = compare('quxian-2023', 'ziyang-2023').groups.flatMap(group => group.rows)
	const line = (id: string) => rows.find(row => row.id === id)?.mentions[0]?.line
	expect(['implementation.monitoring', 'implementation.awards'].map(line)).toEqual([705, 707])
})
test('lists, figures and filters say the same numbers', () => {
	const ids = atlas.plans.map(({ id }) => id)
	for (const comparison of [...ids.flatMap((a, at) => ids.slice(at + 1).map(b => compare(a, b))), compare(...ids.slice(0, 4))]) {
		const { summary, plans } = comparison
		const lists = listDifferences(comparison)
		const tokens = countTokens(comparison)
		const listed = (kind: string, plan: number | null = null) => lists.find(list => list.kind === kind && list.plan === plan)?.rows.length ?? 0
		const figures = [...summary.only, summary.some, summary.leadDifferent, summary.leadPartly]
		expect([...plans.map((_, plan) => listed('only', plan)), listed('some'), listed('lead'), listed('leadPartly')]).toEqual(figures)
		const filters = [...plans.map((_, plan) => `plan-${plan + 1}` as const), 'some', 'lead', 'partly'] as const
		expect(filters.map(token => tokens.get(token)?.counted ?? 0)).toEqual(figures)
	}
})
