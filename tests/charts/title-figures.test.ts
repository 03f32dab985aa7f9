/** Every figure and every name in a title of the seeds, counted again from the rows of the chart's own table. */
import { describe, expect, it } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'
import { type Chart, type ChartCell, planCharts, siteCharts, unitBySectionChart } from '../../src/charts/index.ts'

const atlas = await getAtlas({ seeds: 'seeds' })

const textOf = (cell: ChartCell | undefined) => (typeof cell === 'object' ? cell.text : String(cell ?? ''))
/** The figure that a cell begins with: 3（牵头 2） is 3. */
const figureOf = (cell: ChartCell | undefined) => Number.parseInt(textOf(cell), 10)
const column = (chart: Chart, name: string) => chart.table.columns.indexOf(name)
/** The columns between the names and the sum that are actions: the outline's ten, whatever they are called. */
const actionColumns = (chart: Chart) => chart.table.columns.flatMap((name, index) => (index > 0 && !/^(?:组织实施|其他任务|合计)$/.test(name) ? [index] : []))
const namesWith = (rows: Chart['table']['rows'], figure: (row: readonly ChartCell[]) => number) => {
	const most = Math.max(...rows.map(figure))
	return { most, names: rows.filter(row => figure(row) === most).map(([name]) => textOf(name)) }
}
/** The names in a title, in any order. */
const split = (names: string | undefined) => (names ?? '').split('、').sort()

describe.each(atlas.plans)('$id', plan => {
	const charts = new Map(planCharts(atlas, plan).map(chart => [chart.id, chart]))
	const chartOf = (id: string) => charts.get(id) as Chart
	const isGroup = (name: string) => plan.units.some(unit => unit.name === name && (unit.kind === 'collective' || unit.kind === 'government'))
	/** What a title may compare: all rows, or the departments where it says so; then a group must have as much, or nothing would be left aside. */
	const compared = (chart: Chart, figure: (row: readonly ChartCell[]) => number) => {
		const { rows } = chart.table
		if (!chart.title.includes('部门')) return namesWith(rows, figure)
		const bodies = namesWith(
			rows.filter(([name]) => !isGroup(textOf(name))),
			figure,
		)
		const aside = rows.filter(row => isGroup(textOf(row[0])) && figure(row) >= bodies.most).map(([name]) => textOf(name))
		expect(chart.notes).toContain(`标题只比较部门，不计${aside.join('、')}。`)
		return bodies
	}

	it('units by role', () => {
		const chart = chartOf('units-by-role')
		const [, leaders, tasks, leads] = /^[^：]+：(.+?)(?:并列，各)?牵头 (\d+) 项中的 (\d+) 项$/.exec(chart.title) ?? []
		const [, silent, named, total] = /：(\d+) 项任务都没有写明谁牵头；(?:部门中)?(.+?)列入最多，(\d+) 项$/.exec(chart.title) ?? []
		const at = column(chart, leaders ? '牵头' : '任务合计')
		const { most, names } = compared(chart, row => figureOf(row[at]))
		expect([Number(tasks ?? silent), Number(leads ?? total), split(leaders ?? named)]).toEqual([plan.tasks.length, most, names.sort()])
	})

	it('units by action', () => {
		const chart = chartOf('units-by-action')
		const actions = actionColumns(chart)
		const reach = (row: readonly ChartCell[]) => actions.filter(at => figureOf(row[at]) > 0).length
		const { most, names } = compared(chart, reach)
		const [, widest, all, of, some, single] =
			/^[^：]+：(?:部门中)?(.+?)(?:并列，)?在(?:全部 (\d+) 个行动| (\d+) 个行动中的 (\d+) 个)里有任务；(\d+) 个单位只在 1 个行动里有任务$/.exec(chart.title) ??
			[]
		expect([split(widest), Number(all ?? some), Number(all ?? of)]).toEqual([names.sort(), most, actions.length])
		expect(Number(single)).toBe(chart.table.rows.filter(row => reach(row) === 1).length)
		const printed = new Set(plan.tasks.flatMap(({ action }) => action ?? []))
		const known = atlas.registries.actions.filter(({ id, part }) => printed.has(id) && part !== '组织实施')
		expect(actions.length).toBe(known.length)
	})

	it('from actions to leads', () => {
		const chart = chartOf('leads-by-action')
		const sum = column(chart, '合计')
		const { most, names } = compared(chart, row => figureOf(row[sum]))
		const [, leaders, units] = /^[^：]+：(?:(\d+) 个单位分头牵头|没有写明谁牵头；列出责任单位 (\d+) 个)，/.exec(chart.title) ?? []
		expect(Number(leaders ?? units)).toBe(chart.table.rows.length)
		const [, strong, equal, figure] = /，(?:部门中)?([^，]+?)(并列)?最多，(?:各 )?(\d+) 项/.exec(chart.title) ?? []
		expect([split(strong), Boolean(equal), Number(figure)]).toEqual([names.sort(), names.length > 1, most])
		const [, all, of, some] = /遍及(?:全部 (\d+) 个行动| (\d+) 个行动中的 (\d+) 个)$/.exec(chart.title) ?? []
		const row = chart.table.rows.find(([name]) => textOf(name) === strong)
		const actions = actionColumns(chart)
		const expected = row ? [actions.length, actions.filter(at => figureOf(row[at]) > 0).length] : [Number.NaN, Number.NaN]
		expect([Number(all ?? of), Number(all ?? some)]).toEqual(expected)
	})

	it('who works with whom', () => {
		const chart = chartOf('partners')
		const pairs = chart.table.rows.flatMap(([name, , partners]) =>
			textOf(partners)
				.split('、')
				.flatMap(partner => {
					const [, other, tasks] = /^(.+) (\d+)$/.exec(partner) ?? []
					return other ? [{ names: [textOf(name), other], tasks: Number(tasks) }] : []
				}),
		)
		const isOfGroup = ({ names }: { names: string[] }) => names.some(isGroup)
		const most = Math.max(...pairs.filter(pair => !isOfGroup(pair)).map(({ tasks }) => tasks))
		const best = new Set(pairs.filter(pair => !isOfGroup(pair) && pair.tasks === most).map(({ names }) => [...names].sort().join('与')))
		const [, said, figure] = /^[^：]+：(?:部门之间，)?(.+?)(?:并列)?最常一起，(?:各 )?(\d+) 项任务同列$/.exec(chart.title) ?? []
		expect(split(said).map(pair => pair.split('与').sort().join('与'))).toEqual([...best].sort())
		expect(Number(figure)).toBe(most)
		expect(chart.title.includes('部门之间')).toBe(pairs.some(pair => isOfGroup(pair) && pair.tasks >= most))
	})

	it('where the tasks of each unit lie', () => {
		for (const unit of plan.units) {
			const chart = unitBySectionChart(atlas, plan, unit.id)
			if (!chart) continue
			const sum = column(chart, '任务合计')
			const { most, names } = namesWith(chart.table.rows, row => figureOf(row[sum]))
			const all = chart.table.rows.length
			const words =
				names.length === all
					? `各 ${most} 项`
					: names.length > 2
						? `最多的 ${names.length} 个各 ${most} 项`
						: `最多的是${names.map(name => `「${name}」`).join('')}：${names.length > 1 ? '各 ' : ''}${most} 项`
			expect(chart.title).toBe(`${unit.name}的任务分布在 ${all} 个章节，${words}`)
		}
	})
})

describe('over all plans', () => {
	const charts = siteCharts(atlas)

	it('targets: a place of the range has the least or the most of those that stand alone', () => {
		const chart = charts.find(({ id }) => id === 'targets-by-place') as Chart
		const [, low, least, high, most, country] = /从(.+?)超过 (\d+)% 到(.+?)超过 (\d+)%，全国超过 (\d+)%/.exec(chart.title) ?? []
		const rows = chart.table.rows.filter(row => textOf(row[1]) === '2025年').map(row => ({ place: textOf(row[0]), words: textOf(row[2]) }))
		const direct = rows.flatMap(({ place, words }) => {
			const value = /^(?:达到|超过)(\d+(?:\.\d+)?)%$/.exec(words)?.[1]
			return value === undefined ? [] : [{ place, value: Number(value) }]
		})
		const places = direct.filter(({ place }) => place !== '全国').sort((a, b) => a.value - b.value)
		expect([places[0], places.at(-1)]).toEqual([
			{ place: low, value: Number(least) },
			{ place: high, value: Number(most) },
		])
		expect(direct.find(({ place }) => place === '全国')?.value).toBe(Number(country))
		const relative = rows.filter(({ place }) => !direct.some(one => one.place === place)).map(({ place }) => place)
		expect(chart.title).toContain(`；${relative.join('、')}是相对目标，不在此列`)
	})

	it('fields of government', () => {
		const chart = charts.find(({ id }) => id === 'fields-by-action') as Chart
		const [, field, total, lead] = /里，(.+)被点名最多，牵头也最多：(\d+) 项中牵头 (\d+) 项$/.exec(chart.title) ?? []
		const named = namesWith(chart.table.rows, row => figureOf(row[column(chart, '合计')]))
		const leading = namesWith(chart.table.rows, row => figureOf(row[column(chart, '其中牵头')]))
		expect([named, leading]).toEqual([
			{ names: [field], most: Number(total) },
			{ names: [field], most: Number(lead) },
		])
	})

	it('measures', () => {
		const chart = charts.find(({ id }) => id === 'measures-by-place-kexue-suzhi-2021') as Chart
		const found = chart.table.rows.map(([, ...cells]) => cells.filter(cell => /^(?:[1-9]|兼及)/.test(textOf(cell))).length)
		const nowhere = found.filter(count => count === 0).length
		expect(chart.title).toBe(
			`${found.length} 项举措中，${found.filter(count => count === 5).length} 项 5 地都列为任务${nowhere ? `，${nowhere} 项没有一地列为任务` : ''}`,
		)
	})
})
