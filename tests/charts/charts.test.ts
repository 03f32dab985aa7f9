import { describe, expect, test } from 'vitest'
import { type Chart, fieldsByActionChart, targetsByPlaceChart, unitBySectionChart, unitsByRoleChart } from '../../src/charts/index.ts'
import { type SvgElement, type SvgNode, wordsIn } from '../../src/charts/svg.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildJurisdiction, buildPlan, buildTask, buildUnit, buildIndicator as target } from '../atlas/build-plan.ts'

function elements(node: SvgNode, name: string): SvgElement[] {
	if (typeof node === 'string') return []
	return [...(node.name === name ? [node] : []), ...node.children.flatMap(child => elements(child, name))]
}
const titles = (chart: Chart | null) => chart && elements(chart.wide, 'title').flatMap(wordsIn)

const jia = buildPlan({
	units: [buildUnit('县教育局', ['jiaoyu']), buildUnit('县科协', ['kexie'])],
	tasks: [
		buildTask('t1', ['牵头 县教育局', '县科协'], { action: 'youth', section: ['一、青少年'] }),
		buildTask('t2', ['县科协'], { action: 'elderly', section: ['二、老年人'] }),
		buildTask('t3', ['县科协'], { action: 'elderly', section: ['二、老年人'] }),
	],
	indicators: [target({}), target({ year: 2035, value: 25, comparator: 'exceed' })],
})
const yi = buildPlan({
	id: 'yixian-2022',
	jurisdiction: buildJurisdiction({ name: '乙县', code: '510002', slug: 'yixian' }),
	units: [buildUnit('县教育和体育局', ['jiaoyu', 'tiyu'])],
	tasks: [buildTask('t1', ['县教育和体育局'], { action: 'youth' })],
})
const atlas = atlasOf(jia, yi)

describe('fields of government by action', () => {
	const chart = fieldsByActionChart(atlas)
	test('the title says what is to be seen', () => {
		expect(chart?.title).toBe('2 类人群的任务里，科协被点名最多（3 项），教育牵头最多（1 项）')
	})
	test('every cell says its figures', () => {
		expect(titles(chart)).toEqual([
			'科协 · 青少年：1 项',
			'科协 · 老年人：2 项',
			'教育 · 青少年：2 项，其中牵头 1 项',
			'教育 · 老年人：0 项',
			'体育 · 青少年：1 项',
			'体育 · 老年人：0 项',
		])
	})
	test('one mark a task: a square for a lead, else a disc; hollow for a merged bureau', () => {
		const marks = (name: string) =>
			elements(chart?.wide ?? '', 'path')
				.filter(({ attributes }) => attributes.class === name)
				.reduce((sum, { attributes }) => sum + String(attributes.d).split('M').length - 1, 0)
		expect([marks('chart-lead'), marks('chart-solid'), marks('chart-hollow')]).toEqual([1, 4, 1])
	})
	test('the table has the same rows', () => {
		expect(chart?.table.columns).toEqual(['职能', '青少年', '老年人', '合计', '其中牵头', '其中由合并机构承担'])
		expect(chart?.table.rows).toEqual([
			[{ text: '科协', path: '/functions/kexie/', id: 'kexie' }, '1', '2', 3, 0, 0],
			[{ text: '教育', path: '/functions/jiaoyu/', id: 'jiaoyu' }, '2（牵头 1）', '0', 2, 1, 0],
			[{ text: '体育', path: '/functions/tiyu/', id: 'tiyu' }, '1', '0', 1, '未载明', 1],
		])
	})
	test('a plan that names no lead is named', () => {
		expect(chart?.notes).toContain('乙县的方案未载明牵头单位，其任务都画作圆点。')
	})
	test('without tasks there is nothing to draw', () => {
		expect(fieldsByActionChart(atlasOf(buildPlan()))).toBe(null)
	})
})

describe('units by role', () => {
	test('the one that leads most is in the title', () => {
		expect(unitsByRoleChart(atlas, jia)?.title).toBe('甲县：县教育局牵头 3 项中的 1 项')
		expect(unitsByRoleChart(atlas, yi)?.title).toBe('乙县：1 项任务都没有写明谁牵头；县教育和体育局列入最多，1 项')
	})
	test('a plan without lead says so, and shows no lead', () => {
		const chart = unitsByRoleChart(atlas, yi)
		expect(chart?.notes).toEqual(['本方案未载明牵头单位。'])
		expect(chart?.legend).toEqual([{ mark: 'responsible', text: '责任' }])
		expect(chart?.table.columns).toEqual(['单位', '责任', '任务合计'])
	})
	test('bars as long as the figures, the largest first; the table has all units', () => {
		const chart = unitsByRoleChart(atlas, jia, 1)
		const widths = elements(chart?.wide ?? '', 'rect').map(({ attributes }) => attributes.class)
		expect(widths).toEqual(['chart-responsible'])
		expect(chart?.notes).toEqual(['只画任务最多的 1 个，其余 1 个见数据表。'])
		expect(chart?.table.rows).toEqual([
			[{ text: '县科协', path: '/jiaxian/units/县科协/', id: 'jiaxian/县科协' }, 0, 3, 3],
			[{ text: '县教育局', path: '/jiaxian/units/县教育局/', id: 'jiaxian/县教育局' }, 1, 0, 1],
		])
	})
	test('one bar a role', () => {
		expect(titles(unitsByRoleChart(atlas, jia))).toEqual(['县科协 · 责任 3 项', '县教育局 · 牵头 1 项'])
	})
	test('a hostile name stays text', () => {
		const name = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
		const chart = unitsByRoleChart(atlas, { ...jia, units: [buildUnit(name)], tasks: [buildTask('t1', [name])] })
		const names = elements(chart?.wide ?? '', 'text').map(node => wordsIn(node).join(''))
		expect(names[0]).toBe('<script>alert(1)</script>"><img src=x onerror=a…')
		expect(titles(chart)).toEqual([`${name} · 责任 1 项`])
		expect(elements(chart?.wide ?? '', 'script')).toEqual([])
	})
})

describe('the sections of a unit', () => {
	test('one bar a section', () => {
		const chart = unitBySectionChart(atlas, jia, '县科协')
		expect(chart?.title).toBe('县科协的任务分布在 2 个章节，最多的是「二、老年人」：2 项')
		expect(chart?.table.rows).toEqual([
			[{ text: '一、青少年', path: '/jiaxian/#t1' }, 1, 1],
			[{ text: '二、老年人', path: '/jiaxian/#t2' }, 2, 2],
		])
	})
	test('sections that are called alike stay two', () => {
		const section = ['（一）加强领导']
		const plan = { ...jia, tasks: [buildTask('t1', ['县科协'], { section, sectionId: 's1-1' }), buildTask('t2', ['县科协'], { section, sectionId: 's2-1' })] }
		expect(unitBySectionChart(atlas, plan, '县科协')?.table.rows).toEqual([
			[{ text: '（一）加强领导', path: '/jiaxian/#t1' }, 1, 1],
			[{ text: '（一）加强领导', path: '/jiaxian/#t2' }, 1, 1],
		])
	})
	test('one section is no picture', () => {
		expect(unitBySectionChart(atlas, jia, '县教育局')).toBe(null)
	})
})

describe('targets', () => {
	const chart = targetsByPlaceChart(atlas)
	test('every mark says place, year and comparator', () => {
		expect(titles(chart)).toEqual(['甲县 · 2025年：达到13%', '甲县 · 2035年：超过25%'])
		expect(elements(chart?.wide ?? '', 'circle').length).toBe(1)
	})
	test('a place without target is 未载明, in picture and table', () => {
		expect(wordsIn(chart?.wide ?? '')).toContain('未载明')
		expect(chart?.table.rows).toEqual([
			[{ text: '甲县', path: '/jiaxian/', id: 'jiaxian-2023' }, '2025年', '达到13%', { text: '到2025年达到13%', path: '/jiaxian/jiaxian-2023/source/#L9' }],
			[{ text: '甲县', path: '/jiaxian/', id: 'jiaxian-2023' }, '2035年', '超过25%', { text: '到2025年达到13%', path: '/jiaxian/jiaxian-2023/source/#L9' }],
			[{ text: '乙县', path: '/yixian/', id: 'yixian-2022' }, '未载明', '未载明', '未载明'],
		])
	})
	test('no place has one: no picture', () => {
		expect(targetsByPlaceChart(atlasOf(yi))).toBe(null)
	})
})

test('the same data give the same picture, with numbers of at most three decimals', () => {
	for (const draw of [() => fieldsByActionChart(atlas), () => unitsByRoleChart(atlas, jia), () => targetsByPlaceChart(atlas)]) {
		const json = JSON.stringify(draw())
		expect(json).toBe(JSON.stringify(draw()))
		expect(json).not.toMatch(/\d\.\d{4}/)
		expect(json).not.toMatch(/"style"/)
	}
})
