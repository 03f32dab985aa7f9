import { describe, expect, it } from 'vitest'
import { getAtlas, planOf } from '../../src/atlas/index.ts'
import { type Chart, leadsByActionChart, partnersChart, planCharts, siteCharts, unitsByActionChart, unitsByRoleChart } from '../../src/charts/index.ts'
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
		['渠县', 'quxian-2023', '渠县：38 项任务都没有写明谁牵头，县科协列入 34 项'],
		['临猗县', 'linyi-2022', '临猗县：县工科局牵头 9 项中的 2 项'],
	])('%s by role', (_place, id, title) => {
		expect(unitsByRoleChart(atlas, planOf(atlas, id))?.title).toBe(title)
	})

	it.each([
		['wushan-2022', '巫山县：县科协和县教委最常一起，30 项任务同列'],
		['quxian-2023', '渠县：县科协和县科技局最常一起，21 项任务同列'],
		['ziyang-2023', '资阳市：市科协和市科技局最常一起，40 项任务同列'],
	])('%s together', (id, title) => {
		expect(partnersChart(atlas, planOf(atlas, id))?.title).toBe(title)
	})

	it.each([
		['wushan-2022', '巫山县：11 个单位分头牵头，县科协牵头的任务遍及 10 个行动中的 9 个'],
		['quxian-2023', '渠县：没有写明谁牵头，27 个责任单位中，县科协列入全部 10 个行动'],
	])('%s by action', (id, title) => {
		expect(leadsByActionChart(atlas, planOf(atlas, id))?.title).toBe(title)
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
		expect(targets?.title).toBe('到 2025 年公民具备科学素质的比例：从巫山县超过 12%，到临猗县达到 14.5%，全国超过 15%')
		expect(targets?.notes[0]).toBe('全国的目标出自《全民科学素质行动规划纲要（2021—2035年）》（国发〔2021〕9号）。')
		expect(marks(targets ?? null)).toEqual([
			'全国 · 2025年：超过15%',
			'全国 · 2035年：达到25%',
			'临猗县 · 2025年：达到14.5%',
			'渠县 · 2025年：达到13%',
			'渠县 · 2035年：达到25%',
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

	it('the squares of the measures are the entries of all plans', () => {
		const measures = siteCharts(atlas).find(({ id }) => id === 'measures-by-place-kexue-suzhi-2021')
		const parts = atlas.plans.flatMap(plan => plan.tasks.flatMap(task => (task.measure === null && task.details.length ? task.details : [task])))
		const main = parts.filter(({ measure }) => measure !== null).length
		const further = parts.reduce((sum, { furtherMeasures }) => sum + furtherMeasures.length, 0)
		const words = marks(measures ?? null)
		const sum = (pattern: RegExp) => words.reduce((total, one) => total + Number(pattern.exec(one)?.[1] ?? 0), 0)
		expect([sum(/：(\d+) 项/), sum(/兼及 (\d+) 项/)]).toEqual([main, further])
		expect(words.length).toBe(5 * atlas.registries.actions.flatMap(action => action.measures).length)
	})
})
