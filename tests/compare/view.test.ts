import { describe, expect, test } from 'vitest'
import { mentionStatement } from '../../src/atlas/measure-words.ts'
import { comparePlans } from '../../src/compare/align/compare-plans.ts'
import { type DifferenceList, listDifferences } from '../../src/compare/align/list-differences.ts'
import { markRow } from '../../src/compare/align/mark-row.ts'
import { comparisonCsv } from '../../src/compare/view/comparison-csv.ts'
import { comparisonView } from '../../src/compare/view/comparison-view.ts'
import { differenceItems } from '../../src/compare/view/difference-list-view.ts'
import { node, type ViewNode, wordsIn } from '../../src/compare/view/node.ts'
import { leadVerdicts, titleWords, togetherWords } from '../../src/compare/view/words.ts'
import { readCsv } from '../site/setup/read-csv.ts'
import { buildComparedPlan, outline, buildComparedTask as task } from './build-compared-plan.ts'

const options = { address: (path: string) => `/base${path}`, functionName: (id: string) => `职能${id}`, mark: markRow, rowsAtOnce: Number.POSITIVE_INFINITY }
const a = buildComparedPlan('甲县', [task('t1', 'elderly.smart', ['牵头 县教育局', '县科协'], { text: '开展讲座活动' }), task('t2', 'youth.spirit')])
const b = buildComparedPlan('乙县', [task('t1', 'elderly.smart', ['牵头 市科协'], { text: '开展讲座和展览活动', further: ['youth.teachers'] })])

function find(tree: ViewNode, isWanted: (name: string, attributes: Readonly<Record<string, string | true>>) => boolean): Exclude<ViewNode, string>[] {
	if (typeof tree === 'string') return []
	return [...(isWanted(tree.name, tree.attributes) ? [tree] : []), ...tree.children.flatMap(child => find(child, isWanted))]
}

describe('the page of a comparison', () => {
	const view = comparisonView(comparePlans([a, b], [outline]), options)
	const row = (id: string) => find(view, (name, attributes) => name === 'article' && attributes.id === id)[0] ?? ''
	test('figures lead to their first row', () => {
		expect(find(view, (_, attributes) => attributes.class === 'stat').map(wordsIn)).toEqual([
			'＝ 两地都有1项',
			'－ 只有甲县列为任务1项',
			'＋ 只有乙县列为任务1项',
			'≠ 牵头不同1项',
			'≈ 牵头部分相同0项',
		])
		expect(
			find(view, (_, attributes) => typeof attributes['data-only'] === 'string').map(({ attributes }) => [attributes['data-only'], attributes.href]),
		).toEqual([
			['both', '#elderly.smart'],
			['plan-1', '#youth.spirit'],
			['plan-2', '#youth.teachers'],
			['lead', '#elderly.smart'],
		])
	})
	test('all differences in a line', () => {
		const list = find(view, (_, attributes) => attributes.class === 'differences')[0] ?? ''
		expect(find(list, name => name === 'li').map(wordsIn)).toEqual(['弘扬科学精神', '培训科学教师', '智慧助老：甲县 县教育局；乙县 市科协'])
	})
	test('a row says who has it, who leads, which units, and marks words by elements', () => {
		expect(find(row('elderly.smart'), (_, attributes) => attributes.class === 'row-verdict').map(wordsIn)).toEqual(['＝ 两地都有≠ 牵头不同单位 ＝1 －1'])
		expect(find(row('elderly.smart'), name => name === 'ins' || name === 'del').map(each => [each.name, wordsIn(each)])).toEqual([['ins', '和展览']])
		expect(find(row('elderly.smart'), (_, attributes) => attributes.class === 'alone').map(wordsIn)).toEqual(['县教育局'])
		expect(wordsIn(row('youth.spirit'))).toContain('没有列为任务')
		expect(wordsIn(row('youth.teachers'))).toContain('兼及这项举措的：t1（主要是智慧助老）')
	})
	test('what a plan says of a row only by the way stands beside what the other says, and below where the row has it anyway', () => {
		const main = buildComparedPlan('甲县', [task('t1', 'youth.teachers', ['牵头 县教育局'])])
		const both = buildComparedPlan('丙县', [task('t1', 'youth.teachers'), task('t2', 'elderly.smart', [], { further: ['youth.teachers'] })])
		const linesOf = (other: typeof main) => {
			const [teachers = ''] = find(comparisonView(comparePlans([main, other], [outline]), options), (_, { id }) => id === 'youth.teachers')
			const lines = find(teachers, (_, { class: names }) => typeof names === 'string' && names.split(' ').includes('line'))
			return lines.map(line => find(line, (_, { class: names }) => String(names).startsWith('cell ')).map(cell => wordsIn(cell).includes('兼及这项举措的')))
		}
		expect(linesOf(b)).toEqual([[false, true]])
		expect(linesOf(both)).toEqual([[false, false], [true]])
	})
	test('rows that are made later can be found and filtered already', () => {
		const later = comparisonView(comparePlans([a, b], [outline]), { ...options, rowsAtOnce: 1 })
		const rows = find(later, name => name === 'article')
		expect(rows.map(({ attributes, children }) => [attributes.id, attributes['data-is'], children.length > 0])).toEqual([
			['youth.spirit', 'plan-1 different', true],
			['youth.teachers', 'plan-2 different', false],
			['elderly.smart', 'both different lead', false],
		])
	})
	test('folded lists that are made later have their titles already, and say the same', () => {
		const comparison = comparePlans([a, b], [outline])
		const lists = (rowsAtOnce: number) =>
			find(
				find(comparisonView(comparison, { ...options, rowsAtOnce }), (_, attributes) => attributes.class === 'differences')[0] ?? '',
				name => name === 'details',
			)
		const later = lists(0).map((list, at) =>
			list.attributes.open ? list.children.slice(1) : differenceItems(comparison, listDifferences(comparison)[at] as DifferenceList),
		)
		expect(later).toEqual(lists(Number.POSITIVE_INFINITY).map(({ children }) => children.slice(1)))
		expect(lists(0).map(({ attributes, children }) => [attributes.open ?? false, children.length > 1])).toEqual(
			lists(0).map(({ attributes }) => Array(2).fill(attributes.open ?? false)),
		)
	})
	test('a plan older than the outline is said to be', () => {
		const factsIn = (ages: readonly string[]) => {
			const plans = [a, b].map((plan, at) => ({ ...plan, age: `${ages[at]} ${plan.id}` }))
			return find(comparisonView(comparePlans(plans, [outline]), options), (_, attributes) => attributes['aria-label'] === '方案的基本情况')
				.map(wordsIn)
				.join('')
		}
		expect(factsIn(['2016', '2022'])).toContain('对照的依据')
		expect(factsIn(['2016', '2022'])).toContain('时间早于《素质纲要》，这里按它的举措归类，只供对照')
		expect(factsIn(['2016', '2022'])).toContain('按《素质纲要》的举措归类')
		expect(factsIn(['2021', ''])).not.toContain('对照的依据')
	})
	test('every address is below the base or on the page', () => {
		const addresses = find(view, (_, attributes) => typeof attributes.href === 'string').map(({ attributes }) => String(attributes.href))
		expect(addresses.filter(address => !address.startsWith('/base/') && !address.startsWith('#'))).toEqual([])
	})
	test('what a document contains stays text', () => {
		const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>'
		const plan = buildComparedPlan('丙县', [task('t1', 'elderly.smart', [], { title: hostile, text: hostile })], { name: hostile, documentNumber: hostile })
		const tree = comparisonView(comparePlans([plan, b], [outline]), options)
		expect(find(tree, name => ['img', 'script'].includes(name))).toEqual([])
		expect(find(tree, (_, attributes) => Object.keys(attributes).some(name => name.startsWith('on') || name === 'style'))).toEqual([])
		expect(wordsIn(tree)).toContain(hostile)
	})
})

describe('words', () => {
	const places = (...names: readonly string[]) => names.map(name => buildComparedPlan(name, []))
	test.each([
		[places('甲县', '乙县'), '两地', '甲县与乙县'],
		[places('甲县', '乙县', '丙县'), '三地', '甲县、乙县与丙县'],
		[places('甲县', '乙县', '丙县', '丁县'), '四地', '甲县、乙县、丙县与丁县'],
		[places('甲县', '甲县'), '两份方案', '甲县与甲县'],
	])('of several plans', (plans, together, title) => {
		expect([togetherWords({ plans, isPeriods: false }), titleWords(plans)]).toEqual([together, title])
	})
	test('two periods: new, changed, no more', () => {
		const period = (age: string, tasks: Parameters<typeof buildComparedPlan>[1]) => buildComparedPlan(`甲${age}`, tasks, { place: 'jia', age })
		const comparison = comparePlans(
			[
				period('2021', [task('t1', 'elderly.smart', ['县教育和体育局'], { text: '新话' }), task('t3', 'youth.teachers')]),
				period('2016', [task('t1', 'elderly.smart', ['县教育局', '县体育局']), task('t2', 'youth.spirit')]),
			],
			[outline],
		)
		const words = wordsIn(comparisonView(comparison, options))
		expect(words).toContain('＝ 没有变化0项≠ 有变化1项－ 不再有1项＋ 新增1项')
		expect(words).toContain('文字有改动（1）智慧助老')
		expect(words).not.toContain('只有')
	})
	test('bodies of one field under other names stand together, and nothing is said of why', () => {
		const units = (names: readonly [string, ...string[]][]) =>
			names.map(([name, ...functions]) => ({ name, kind: 'department' as const, functions, path: '/u/' }))
		const period = (age: string, own: readonly [string, ...string[]][]) => buildComparedPlan(`甲${age}`, [], { place: 'jia', age, units: units(own) })
		const words = wordsIn(
			comparisonView(
				comparePlans(
					[
						period('2016', [
							['县教育局', 'jiaoyu'],
							['县体育局', 'tiyu'],
							['县农业局', 'nongye'],
						]),
						period('2021', [
							['县教育和体育局', 'jiaoyu', 'tiyu'],
							['县农业农村局', 'nongye'],
						]),
					],
					[outline],
				),
				options,
			),
		)
		expect(words).toContain('名称不同，同一职能（2）')
		expect(words).toContain('县教育局、县体育局 → 县教育和体育局县农业局 → 县农业农村局')
		expect(words).not.toMatch(/并入|改为/)
	})
	test('of three plans the verdicts name their plans', () => {
		const plan = (name: string, ...bodies: readonly string[]) => buildComparedPlan(name, [task('t', 'elderly.smart', bodies)])
		const comparison = comparePlans([plan('甲县', '牵头 县科协'), plan('乙县', '牵头 县教育局'), plan('丙县', '县科协')], [outline])
		const [row] = comparison.groups.flatMap(group => group.rows)
		expect(row && leadVerdicts(comparison, row).map(({ words }) => words)).toEqual(['≠ 牵头不同：乙县', '丙县未载明牵头'])
	})
	test('an attribute without a value is left out, children that are not there as well', () => {
		expect(node('p', { class: null, open: true, id: 'x' }, null, false, ['a', ['b']], '')).toEqual({
			name: 'p',
			attributes: { open: true, id: 'x' },
			children: ['a', 'b'],
		})
	})
})

describe('the signs of units', () => {
	const signsOf = (...plans: Parameters<typeof comparePlans>[0]) =>
		find(comparisonView(comparePlans(plans, [outline]), options), (_, attributes) => String(attributes.class).startsWith('units units-')).map(list =>
			list.children.map(child => `${typeof child === 'string' ? '' : (child.attributes.class ?? 'same')} ${wordsIn(child)}`),
		)
	const plan = (name: string, ...bodies: readonly string[]) => buildComparedPlan(name, [task('t', 'elderly.smart', bodies)])
	test('a body that leads on one side alone has a sign of its own, and its role on the other', () => {
		expect(signsOf(plan('甲县', '牵头 县科协', '县教育局', '县档案馆'), plan('乙县', '牵头 县教委', '市科协', '县民政局'))).toEqual([
			['moved 县科协（乙县：责任）'],
			['moved 县教育局（乙县：牵头）', 'alone 县档案馆'],
			['moved 县教委（甲县：责任）'],
			['moved 市科协（甲县：牵头）', 'alone 县民政局'],
		])
	})
	test('where one plan does not say who leads, roles are not compared', () => {
		expect(signsOf(plan('甲县', '牵头 县科协'), plan('乙县', '市科协'))).toEqual([['same 县科协'], ['same 市科协']])
	})
	test('in the column of the base one plan that shares the role is enough', () => {
		expect(signsOf(plan('甲县', '牵头 县科协'), plan('乙县', '牵头 市科协'), plan('丙县', '牵头 县教育局', '市科协'))).toEqual([
			['same 县科协'],
			['same 市科协'],
			['alone 县教育局'],
			['moved 市科协（甲县：牵头）'],
		])
	})
	test('a body with two roles in a row is the same where the other side has that role', () => {
		const two = buildComparedPlan('甲县', [task('t1', 'elderly.smart', ['牵头 县科协']), task('t2', 'elderly.smart', ['牵头 县教育局', '县科协'])])
		expect(signsOf(two, plan('乙县', '牵头 县教委', '市科协')).toSorted()).toEqual([
			['moved 县科协（乙县：责任）'],
			['same 县教委'],
			['same 县教育局'],
			['same 县科协'],
			['same 市科协'],
		])
	})
})

describe('no more is said than is known', () => {
	test('what a plan writes of without naming anybody is led to', () => {
		const mentioning = buildComparedPlan('丙县', [], {
			mentions: [{ measure: 'elderly.smart', heading: '加强老年服务', line: 61, path: '/丙县/source/#L61' }],
		})
		const view = comparisonView(comparePlans([a, mentioning], [outline]), options)
		const absent = find(view, (_, attributes) => attributes.class === 'absent')
		expect(absent.map(wordsIn)).toEqual(['没有列为任务', `${mentionStatement}：「加强老年服务」，原文第 61 行`])
		expect(absent.flatMap(each => find(each, name => name === 'a')).map(({ attributes }) => attributes.href)).toEqual(['/base/丙县/source/#L61'])
	})
	test('leads of a whole action are said to be such, in the list, the row and the CSV', () => {
		const whole = buildComparedPlan('丁县', [
			task('t1', null, ['牵头 县教育局'], { passages: [{ title: '助老', text: '助老', measure: 'elderly.smart', further: [], line: 3 }] }),
		])
		const comparison = comparePlans([b, whole], [outline])
		const view = comparisonView(comparison, options)
		expect(find(view, name => name === 'li').map(wordsIn)).toContain('智慧助老：乙县 市科协；丁县 县教育局（整项行动）')
		expect(wordsIn(view)).toContain('≠ 牵头不同（按整项行动）')
		expect(readCsv(comparisonCsv(comparison)).map(row => row[3])).toContain('牵头不同（按整项行动）')
	})
	test('plans on other topics are not put side by side', () => {
		const other = (name: string, topic: string, text: string) => buildComparedPlan(name, [task('t1', null, [], { text, title: text })], { family: null, topic })
		const view = comparisonView(
			comparePlans([other('甲县', '养老', '建设社区食堂方便老人就餐'), other('乙县', '节水', '改造灌区渠系降低损失')], [outline]),
			options,
		)
		expect(wordsIn(view)).toContain('主题不同，不逐项对照')
		expect(find(view, name => name === 'article')).toEqual([])
		expect(find(view, name => name === 'a').map(({ attributes }) => attributes.href)).toEqual(expect.arrayContaining(['/base/甲县/', '/base/乙县/']))
	})
	test('a title of thousands of characters is cut in the list of differences', () => {
		const long = buildComparedPlan('甲县', [task('t1', null, [], { title: '长'.repeat(4000), text: '长'.repeat(4000) })])
		const list = find(comparisonView(comparePlans([long, b], [outline]), options), (_, attributes) => attributes.class === 'differences')[0] ?? ''
		expect(find(list, name => name === 'a').map(each => wordsIn(each).length)).toEqual([62, 6, 4])
	})
})

test('the CSV has one row a line, the plans beside each other, and no cell that runs', () => {
	const formula = buildComparedPlan('丙县', [task('t1', 'elderly.smart', ['牵头 县科协'], { label: '第 1 项', title: '=1+1', text: '=1+1', line: 9 })])
	const rows = readCsv(comparisonCsv(comparePlans([a, formula], [outline])))
	expect(rows[0]?.slice(0, 8)).toEqual(['行动', '举措', '有无', '牵头对照', '丙县有、甲县没有的单位', '甲县有、丙县没有的单位', '甲县：任务', '甲县：全文'])
	expect(rows.slice(1)).toEqual([
		['青少年行动', '弘扬科学精神', '只有甲县列为任务', '', '', '', 't2', 't2', '', '', '', '1', '', '', '', '', '', '', '', ''],
		[
			'老年人行动',
			'智慧助老',
			'两地都有',
			'牵头不同',
			'',
			'县教育局',
			't1',
			'开展讲座活动',
			'县教育局',
			'县科协',
			'',
			'1',
			'',
			'第 1 项',
			"'=1+1",
			'县科协',
			'',
			'',
			'9',
			'',
		],
	])
})
