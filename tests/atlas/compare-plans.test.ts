import { describe, expect, test } from 'vitest'
import { bigramsOf, comparePath, comparePlans, diceOf, matchTargets, matchTasks, matchUnits } from '../../src/atlas/index.ts'
import type { Indicator } from '../../src/model/index.ts'
import { buildRegistries } from './build-atlas-input.ts'
import { at, buildJurisdiction, buildPlan, buildTask, buildUnit } from './build-plan.ts'

describe('likeness of texts', () => {
	test.each([
		['the same', '科普大篷车', '科普大篷车', 1],
		['nothing in common', '科普', '教育', 0],
		['half', '科普大', '科普小', 0.5],
		['punctuation and width say nothing', '科普、（大篷车）２', '科普大篷车2', 1],
		['single characters have no pairs', '科', '科', 0],
	])('%s', (_, a, b, dice) => {
		expect(diceOf(bigramsOf(a), bigramsOf(b))).toBe(dice)
	})
})

describe('units are matched as sets', () => {
	const names = (units: readonly { name: string }[]) => units.map(({ name }) => name)
	test('by function, in any order; a merged bureau may face two bodies', () => {
		const { same, onlyA, onlyB } = matchUnits(
			[buildUnit('县科协', ['kexie']), buildUnit('县教委', ['jiaoyu']), buildUnit('县体育局', ['tiyu']), buildUnit('县气象局', ['qixiang'])],
			[buildUnit('市教育体育局', ['jiaoyu', 'tiyu']), buildUnit('市妇联', ['fulian']), buildUnit('市科协', ['kexie'])],
		)
		expect(same.map(({ a, b }) => [names(a), names(b)])).toEqual([
			[['县科协'], ['市科协']],
			[['县教委', '县体育局'], ['市教育体育局']],
		])
		expect(names(onlyA)).toEqual(['县气象局'])
		expect(names(onlyB)).toEqual(['市妇联'])
	})
	test('without a function by name, whatever the level', () => {
		const { same } = matchUnits([buildUnit('县档案馆')], [buildUnit('市档案馆')])
		expect(same.map(({ a, b }) => [names(a), names(b)])).toEqual([[['县档案馆'], ['市档案馆']]])
	})
	test('an empty side', () => {
		expect(matchUnits([], [])).toEqual({ same: [], onlyA: [], onlyB: [] })
	})
})

describe('tasks are paired by likeness', () => {
	const task = (id: string, text: string) => buildTask(id, [], { title: text, text })
	const shape = (a: string[], b: string[]) =>
		matchTasks(
			a.map((text, index) => task(`a${index + 1}`, text)),
			b.map((text, index) => task(`b${index + 1}`, text)),
		).map(({ kind, a, b }) => [kind, a?.id ?? null, b?.id ?? null])
	test('the most alike first, each once; what only B has stands where it follows', () => {
		expect(shape(['实施智慧助老行动', '加强健康科普服务', '实施银龄科普行动'], ['加强老年人健康科普服务', '建设老年大学', '实施智慧助老行动'])).toEqual([
			['both', 'a1', 'b3'],
			['both', 'a2', 'b1'],
			['onlyB', null, 'b2'],
			['onlyA', 'a3', null],
		])
	})
	test('one side empty', () => {
		expect(shape([], ['一项任务'])).toEqual([['onlyB', null, 'b1']])
		expect(shape(['一项任务'], [])).toEqual([['onlyA', 'a1', null]])
	})
	test('equal texts are paired in document order', () => {
		expect(shape(['办讲座办展览', '办讲座办展览'], ['办讲座办展览', '办讲座办展览'])).toEqual([
			['both', 'a1', 'b1'],
			['both', 'a2', 'b2'],
		])
	})
})

describe('targets side by side', () => {
	const target = (change: Partial<Indicator>): Indicator => ({
		id: 'i',
		metric: '公民具备科学素质的比例',
		comparator: 'reach',
		value: 13,
		unit: '%',
		year: 2025,
		relativeTo: null,
		text: '',
		place: '',
		task: null,
		position: at(1),
		repeatedAt: [],
		...change,
	})
	test('literacy by year, others by metric; one side alone is no difference', () => {
		const a = buildPlan({ indicators: [target({}), target({ metric: '科普基地数量', unit: '个', value: 3 })] })
		const b = buildPlan({
			indicators: [target({ comparator: 'exceed' }), target({ year: 2035, value: 25 }), target({ metric: '科普基地的数量', unit: '个', value: 3 })],
		})
		expect(matchTargets(a, b).map(({ metric, year, a, b, same }) => [metric, year, a?.value, b?.value, same])).toEqual([
			['公民具备科学素质的比例', 2025, 13, 13, false],
			['公民具备科学素质的比例', 2035, undefined, 25, null],
			['科普基地数量', 2025, 3, 3, true],
		])
	})
	test('a second literacy target of the same year is not lost', () => {
		const a = buildPlan({ indicators: [target({}), target({ metric: '女性具备科学素质的比例', value: 11 })] })
		expect(matchTargets(a, buildPlan({ indicators: [target({})] })).map(({ metric, a, b }) => [metric, a?.value, b?.value])).toEqual([
			['公民具备科学素质的比例', 13, 13],
			['女性具备科学素质的比例', 11, undefined],
		])
	})
})

describe('two plans', () => {
	const { actions } = buildRegistries()
	const units = [buildUnit('教育局', ['jiaoyu']), buildUnit('教委', ['jiaoyu']), buildUnit('科协', ['kexie'])]
	const yi = { id: 'yixian-2022', jurisdiction: buildJurisdiction({ name: '乙县', slug: 'yixian' }) }
	const compare = (a: string[], b: string[]) => {
		const text = { title: '实施智慧助老行动', text: '实施智慧助老行动', action: 'elderly' }
		return comparePlans(buildPlan({ units, tasks: [buildTask('t1', a, text)] }), buildPlan({ ...yi, units, tasks: [buildTask('t1', b, text)] }), actions)
	}
	test.each([
		['the same field under another name', ['牵头 教育局', '科协'], ['牵头 教委'], 'same'],
		['another field', ['牵头 教育局'], ['牵头 科协'], 'different'],
		['two leads against one of them', ['牵头 教育局', '牵头 科协'], ['牵头 教委'], 'partly'],
		['A does not say', ['教育局'], ['牵头 教委'], 'notStatedA'],
		['B does not say', ['牵头 教育局'], ['教委'], 'notStatedB'],
		['neither says', ['教育局'], ['科协'], 'notStated'],
	])('who leads: %s', (_, a, b, lead) => {
		const [row] = compare(a, b).actions[0]?.tasks ?? []
		expect(row?.kind === 'both' && row.lead).toBe(lead)
	})
	test('actions in the order of the outline, tasks of no action last, empty ones left out', () => {
		const a = buildPlan({ tasks: [buildTask('t1', ['牵头 科协']), buildTask('t2', ['科协'], { action: 'elderly' })] })
		const b = buildPlan({ ...yi, tasks: [buildTask('t1', ['科协'], { action: 'youth', title: '办科技节', text: '办科技节' })] })
		const { actions: compared, summary } = comparePlans(a, b, actions)
		expect(compared.map(({ action, tasks }) => [action?.id ?? null, tasks.map(({ kind }) => kind)])).toEqual([
			['youth', ['onlyB']],
			['elderly', ['onlyA']],
			[null, ['onlyA']],
		])
		expect(summary).toEqual({
			both: 0,
			onlyA: 2,
			onlyB: 1,
			leadSame: 0,
			leadPartly: 0,
			leadDifferent: 0,
			leadNotStated: 0,
			wholeActions: 0,
			targetsDifferent: 0,
		})
	})
	test('an action that one plan gives out as a single task is compared as a whole', () => {
		const whole = { title: '实施老年人科学素质提升行动', action: 'elderly' }
		const a = buildPlan({ units, tasks: [buildTask('r1', ['牵头 教育局'], whole)] })
		const parts = [buildTask('t1', ['牵头 教委'], { action: 'elderly' }), buildTask('t2', ['牵头 科协'], { action: 'elderly' })]
		const { actions: compared, summary } = comparePlans(a, buildPlan({ ...yi, units, tasks: parts }), actions)
		expect(compared.map(({ tasks, whole }) => [tasks.length, whole?.a.map(({ id }) => id), whole?.b.map(({ id }) => id), whole?.lead])).toEqual([
			[0, ['r1'], ['t1', 't2'], 'partly'],
		])
		expect([summary.wholeActions, summary.both, summary.onlyA, summary.onlyB]).toEqual([1, 0, 0, 0])
	})
	test('the address of a pair does not depend on the order', () => {
		expect(comparePath('quxian-2023', 'miyi-2023')).toBe('/compare/miyi-2023-vs-quxian-2023/')
		expect(comparePath('miyi-2023', 'quxian-2023')).toBe('/compare/miyi-2023-vs-quxian-2023/')
	})
})
