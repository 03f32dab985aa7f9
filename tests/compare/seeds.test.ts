import { expect, test } from 'vitest'
import { getAtlas, planOf } from '../../src/atlas/index.ts'
import { comparedPlanOf } from '../../src/compare/build/compared-plan-of.ts'
import { comparedOutlines } from '../../src/compare/build/comparison-catalogue.ts'
import { comparePlans } from '../../src/compare/compare/compare-plans.ts'
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
