import { describe, expect, it } from 'vitest'
import { getAtlas, planOf } from '../../src/atlas/index.ts'
import {
	type Chart,
	fieldsByActionChart,
	leadsByActionChart,
	partnersChart,
	planCharts,
	siteCharts,
	unitBySectionChart,
	unitsByActionChart,
	unitsByRoleChart,
} from '../../src/charts/index.ts'
import { type SvgNode, wordsIn } from '../../src/charts/svg.ts'
import type { Plan } from '../../src/model/index.ts'

const atlas = await getAtlas({ seeds: 'seeds' })

function marksOf(node: SvgNode): string[] {
	if (typeof node === 'string') return []
	return node.name === 'title' ? [wordsIn(node).join('')] : node.children.flatMap(marksOf)
}
const marks = (chart: Chart | null) => (chart ? marksOf(chart.wide) : [])
const nameOf = (plan: Plan, id: string) => plan.units.find(unit => unit.id === id)?.name ?? id
/** Every task with each of its units and roles once. */
const duties = (plan: Plan) =>
	plan.tasks.flatMap(task =>
		[...new Set(task.assignments.map(({ unit, role }) => `${unit} ${role}`))].map(key => ({
			task,
			unit: key.split(' ')[0] ?? '',
			role: key.split(' ')[1] ?? '',
		})),
	)

describe('what the titles find', () => {
	it.each([
		['巫山县', 'wushan-2022', '巫山县：县科协牵头 80 项中的 52 项'],
		['资阳市', 'ziyang-2023', '资阳市：市科协牵头 95 项中的 29 项'],
		['米易县', 'miyi-2023', '米易县：县经信科技局牵头 31 项中的 11 项'],
		['渠县', 'quxian-2023', '渠县：38 项任务都没有写明谁牵头；部门中县科协列入最多，34 项'],
		['临猗县', 'linyi-2022', '临猗县：县工科局、县教育局、县委宣传部并列，各牵头 9 项中的 2 项'],
	])('%s by role', (_place, id, title) => {
		expect(unitsByRoleChart(atlas, planOf(atlas, id))?.title).toBe(title)
	})

	it.each([
		['wushan-2022', '巫山县：县科协与县教委最常一起，30 项任务同列'],
		['quxian-2023', '渠县：部门之间，县科协与县科技局最常一起，21 项任务同列'],
		['ziyang-2023', '资阳市：部门之间，市科协与市科技局最常一起，40 项任务同列'],
		['miyi-2023', '米易县：部门之间，县经信科技局与县科协、县经信科技局与县农业农村局并列最常一起，各 17 项任务同列'],
	])('%s together', (id, title) => {
		expect(partnersChart(atlas, planOf(atlas, id))?.title).toBe(title)
	})

	it.each([
		['wushan-2022', '巫山县：11 个单位分头牵头，县科协最多，52 项，遍及 10 个行动中的 9 个'],
		['quxian-2023', '渠县：没有写明谁牵头；列出责任单位 27 个，部门中县科协最多，34 项，遍及全部 10 个行动'],
		['ziyang-2023', '资阳市：21 个单位分头牵头，市科协最多，29 项，遍及 10 个行动中的 9 个'],
		['linyi-2022', '临猗县：8 个单位分头牵头，县教育局、县委宣传部、县工科局并列最多，各 2 项'],
	])('%s by action', (id, title) => {
		expect(leadsByActionChart(atlas, planOf(atlas, id))?.title).toBe(title)
	})

	it.each([
		['wushan-2022', '巫山县：县科协在 10 个行动中的 9 个里有任务；10 个单位只在 1 个行动里有任务'],
		['miyi-2023', '米易县：县经信科技局在 10 个行动中的 9 个里有任务；4 个单位只在 1 个行动里有任务'],
		['quxian-2023', '渠县：部门中县科协、县教育局并列，在全部 10 个行动里有任务；5 个单位只在 1 个行动里有任务'],
		['ziyang-2023', '资阳市：部门中市科协在全部 10 个行动里有任务；9 个单位只在 1 个行动里有任务'],
		['linyi-2022', '临猗县：县科协在全部 9 个行动里有任务；12 个单位只在 1 个行动里有任务'],
	])('%s across actions', (id, title) => {
		expect(unitsByActionChart(atlas, planOf(atlas, id))?.title).toBe(title)
	})

	it('columns that are no action are said to be none, and are called as the plan calls them', () => {
		const chart = unitsByActionChart(atlas, planOf(atlas, 'ziyang-2023'))
		expect(chart?.table.columns.slice(-4)).toEqual(['交流合作', '组织实施', '其他任务', '合计'])
		expect(chart?.notes).toContain('「组织实施」「其他任务」不是行动，单列一栏。')
		expect(unitsByActionChart(atlas, planOf(atlas, 'quxian-2023'))?.table.columns).toContain('国际交流合作')
	})

	it('a unit that one task names in two roles is said to be, where the roles are more than their sum', () => {
		expect(unitsByRoleChart(atlas, planOf(atlas, 'miyi-2023'), 40)?.notes).toEqual(['一项任务以两种角色列入同一单位的，合计只计一次：各乡镇 1 项。'])
		expect(unitsByRoleChart(atlas, planOf(atlas, 'ziyang-2023'), 40)?.notes).toEqual(['一项任务以两种角色列入同一单位的，合计只计一次：市科协 1 项。'])
		expect(unitsByRoleChart(atlas, planOf(atlas, 'wushan-2022'), 40)?.notes).toEqual([])
	})

	it('on the page of the unit too', () => {
		const [miyi, ziyang] = [planOf(atlas, 'miyi-2023'), planOf(atlas, 'ziyang-2023')]
		const idOf = (plan: Plan, name: string) => plan.units.find(unit => unit.name === name)?.id ?? ''
		expect(unitBySectionChart(atlas, ziyang, idOf(ziyang, '市科协'))?.notes).toEqual(['有 1 项任务以两种角色列入，合计只计一次。'])
		expect(unitBySectionChart(atlas, miyi, idOf(miyi, '县科协'))?.notes).toEqual([])
	})

	it('who is left aside in a title is named', () => {
		expect(partnersChart(atlas, planOf(atlas, 'ziyang-2023'))?.notes).toContain('标题只比较部门，不计各县（区）人民政府、高新区管委会、临空经济区管委会。')
		expect(partnersChart(atlas, planOf(atlas, 'wushan-2022'))?.notes.filter(note => note.startsWith('标题'))).toEqual([])
	})
})

describe.each(atlas.plans)('$id, counted again', plan => {
	it('every bar has the tasks of its unit and role', () => {
		const counts = new Map<string, number>()
		for (const { unit, role } of duties(plan)) {
			const words = `${nameOf(plan, unit)} · ${{ lead: '牵头', responsible: '责任', support: '配合' }[role]}`
			counts.set(words, (counts.get(words) ?? 0) + 1)
		}
		expect(marks(unitsByRoleChart(atlas, plan, 40)).sort()).toEqual([...counts].map(([words, count]) => `${words} ${count} 项`).sort())
	})

	it('the cells of the heat table hold all duties, in 牵头 and 责任', () => {
		const cells = marks(unitsByActionChart(atlas, plan))
		const sum = (pattern: RegExp) => cells.reduce((total, words) => total + Number(pattern.exec(words)?.[1] ?? 0), 0)
		expect(sum(/牵头 (\d+) 项/)).toBe(duties(plan).filter(({ role }) => role === 'lead').length)
		expect(sum(/责任 (\d+) 项/)).toBe(duties(plan).filter(({ role }) => role === 'responsible').length)
	})

	it('a square of the matrix for every two units that share a task, with the number of their tasks', () => {
		const pairs = new Map<string, number>()
		for (const { assignments } of plan.tasks) {
			const units = [...new Set(assignments.map(({ unit }) => unit))]
			units.forEach((a, index) => {
				for (const b of units.slice(index + 1)) {
					const key = [nameOf(plan, a), nameOf(plan, b)].sort().join(' · ')
					pairs.set(key, (pairs.get(key) ?? 0) + 1)
				}
			})
		}
		const drawn = marks(partnersChart(atlas, plan)).map(words => {
			const [, a = '', b = '', count] = /^(.*) · (.*)：同列 (\d+) 项任务$/.exec(words) ?? []
			return `${[a, b].sort().join(' · ')} ${count}`
		})
		expect(drawn.sort()).toEqual([...pairs].map(([key, count]) => `${key} ${count}`).sort())
	})

	it('the ribbons carry every lead once, or every responsible unit where nobody leads', () => {
		const hasLead = duties(plan).some(({ role }) => role === 'lead')
		const ribbons = marks(leadsByActionChart(atlas, plan)).filter(words => words.includes(' → '))
		const carried = ribbons.reduce((total, words) => total + Number(/(\d+) 项$/.exec(words)?.[1] ?? 0), 0)
		expect(carried).toBe(duties(plan).filter(({ role }) => role === (hasLead ? 'lead' : 'responsible')).length)
	})

	it('has all four pictures, each with a table of as many units as have tasks', () => {
		const withTasks = new Set(plan.tasks.flatMap(({ assignments }) => assignments.map(({ unit }) => unit))).size
		const leads = new Set(
			duties(plan)
				.filter(({ role }) => role === 'lead')
				.map(({ unit }) => unit),
		).size
		expect(planCharts(atlas, plan).map(({ id, table }) => [id, table.rows.length])).toEqual([
			['units-by-role', withTasks],
			['units-by-action', withTasks],
			['leads-by-action', leads || withTasks],
			['partners', withTasks],
		])
	})
})

describe('over all plans', () => {
	it('the targets of the country stand first, with their source', () => {
		const [targets] = siteCharts(atlas)
		expect(targets?.title).toBe('到 2025 年公民具备科学素质的比例：从巫山县超过 12% 到资阳市超过 13%，全国超过 15%；临猗县、渠县是相对目标，不在此列')
		expect(targets?.notes[0]).toBe('全国的目标出自《全民科学素质行动规划纲要（2021—2035年）》（国发〔2021〕9号）。')
		expect(marks(targets ?? null)).toEqual([
			'全国 · 2025年：超过15%',
			'全国 · 2035年：达到25%',
			'临猗县 · 2025年：达到我市14.5%平均水平',
			'渠县 · 2025年：同步全省平均水平 达到13%',
			'渠县 · 2035年：同步全省 达到25%',
			'巫山县 · 2025年：超过12%',
			'资阳市 · 2025年：超过13%',
			'资阳市 · 2035年：达到25%',
		])
		expect(targets?.table.rows.slice(0, 2)).toEqual([
			['全国', '2025年', '超过15%', '2025年目标：我国公民具备科学素质的比例超过15%'],
			['全国', '2035年', '达到25%', '2035年远景目标：我国公民具备科学素质的比例达到25%'],
		])
		expect(targets?.table.rows.map(([place]) => (typeof place === 'object' ? place.text : place))).toContain('米易县')
	})

	it('the squares of the measures are the tasks of all plans, a task once for each of its measures', () => {
		const measures = siteCharts(atlas).find(({ id }) => id === 'measures-by-place-kexue-suzhi-2021')
		const pairs = (plan: Plan, of: 'main' | 'further') =>
			plan.tasks.flatMap(task => {
				const parts = task.measure === null && task.details.length ? task.details : [task]
				const main = new Set(parts.flatMap(({ measure }) => measure ?? []))
				return of === 'main' ? [...main] : [...new Set(parts.flatMap(({ furtherMeasures }) => furtherMeasures))].filter(id => !main.has(id))
			}).length
		const count = (of: 'main' | 'further') => atlas.plans.reduce((sum, plan) => sum + pairs(plan, of), 0)
		const words = marks(measures ?? null)
		const sum = (pattern: RegExp) => words.reduce((total, one) => total + Number(pattern.exec(one)?.[1] ?? 0), 0)
		expect([sum(/：(\d+) 项/), sum(/兼及 (\d+) 项/)]).toEqual([count('main'), count('further')])
		expect(words.length).toBe(5 * atlas.registries.actions.flatMap(action => action.measures).length)
	})

	it('one outline has the columns: a second one, in which people are called alike, adds none', () => {
		const [outline] = atlas.registries.outlines
		if (!outline) throw new Error('no outline')
		const actions = outline.actions.map(action => ({ ...action, id: `next-${action.id}`, measures: [] }))
		const registries = { ...atlas.registries, outlines: [{ ...outline, family: 'next', actions }, outline], actions: [...actions, ...atlas.registries.actions] }
		const chart = fieldsByActionChart({ ...atlas, registries })
		expect(chart?.table).toEqual(fieldsByActionChart(atlas)?.table)
	})

	it('a shortened drawing offers no file, for the file is another picture', () => {
		const wushan = planOf(atlas, 'wushan-2022')
		expect([unitsByRoleChart(atlas, wushan)?.file, unitsByRoleChart(atlas, wushan, 15)?.file]).toEqual(['/wushan/wushan-2022/charts/units-by-role.svg', null])
		expect([fieldsByActionChart(atlas)?.file, fieldsByActionChart(atlas, 12)?.file]).toEqual(['/charts/fields-by-action.svg', null])
	})

	it('what a plan writes of without making it a task is no dash', () => {
		const measures = siteCharts(atlas).find(({ id }) => id === 'measures-by-place-kexue-suzhi-2021')
		const words = marks(measures ?? null)
		const ofMeasure = (id: string) => {
			const title = atlas.registries.actions.flatMap(action => action.measures).find(measure => measure.id === id)?.title
			return words.filter(one => one.startsWith(`${title} · `)).map(one => one.slice((title?.length ?? 0) + 3))
		}
		expect(ofMeasure('implementation.organisation')).toContain('渠县：写到，未列为任务')
	})
})
