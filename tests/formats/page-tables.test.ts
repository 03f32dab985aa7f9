import { describe, expect, it } from 'vitest'
import { currentPlans, getAtlas, namesLead } from '../../src/atlas/index.ts'
import { siteCharts } from '../../src/charts/index.ts'
import { chartsCsv } from '../../src/formats/chart-facts.ts'
import { pageFiles } from '../../src/formats/page-files.ts'
import { pageKinds } from '../../src/formats/page-kinds.ts'
import { tablesOf } from '../../src/formats/page-tables.ts'
import { allUnits } from '../../src/opendata/all-units.ts'
import { readCsv } from '../site/setup/read-csv.ts'

const atlas = await getAtlas({ seeds: 'seeds' })
const context = { atlas, address: (path: string) => path }
const files = new Map(pageFiles(atlas).map(file => [file.path, file]))
const tableAt = (path: string) => readCsv(files.get(path)?.bodyOf(context) ?? '')
const isNumber = (cell: string | undefined) => /^-?\d+(?:\.\d+)?$/.test(cell ?? '')

describe('the tables of a page beside its main one', () => {
	it('are listed for the page that has them', () => {
		const names = (path: string) => tablesOf(atlas, path).map(({ name }) => name)
		expect(names('/quxian/')).toEqual(['targets', 'roles'])
		expect(names('/functions/')).toEqual(['fields'])
		expect(names('/quxian/units/xianjiaoyuju/')).toEqual(['partners', 'sections', 'elsewhere'])
		expect(names('/compare/miyi-2023-vs-quxian-2023/')).toEqual(['facts', 'targets'])
		expect(names('/functions/jiaoyu/')).toEqual(['bodies', 'measures'])
		expect(names('/measures/')).toEqual(['map'])
		expect(names('/')).toEqual(['fields'])
		expect(names('/search/')).toEqual([])
	})

	it('lie beside the page, and no name is taken for a form of the main table', () => {
		const pages = pageKinds.flatMap(({ pagesOf }) => pagesOf(atlas))
		const names = new Set(pages.flatMap(({ tables = [] }) => tables.map(({ name }) => name)))
		expect([...names].filter(name => !/^[a-z]+$/.test(name))).toEqual([])
		expect([...files.keys()]).toContain('/compare/miyi-2023-vs-quxian-2023.targets.csv')
	})

	it('say what the plans are', () => {
		expect(tableAt('/compare/miyi-2023-vs-quxian-2023.facts.csv').map(([name, , number, date, tasks]) => [name, number, date, tasks])).toEqual([
			['方案', '文号', '成文日期', '任务'],
			['米易县', '米府发〔2023〕12号', '2023年5月29日', '31'],
			['渠县', '渠府办〔2023〕93号', '未载明', '38'],
		])
	})

	it('have the words of a target in one cell and its figure in another', () => {
		const [head = [], ...rows] = tableAt('/ziyang.targets.csv')
		const row = rows.find(cells => cells[0] === '公民具备科学素质的比例')
		expect(Object.fromEntries(head.map((name, at) => [name, row?.[at]]))).toMatchObject({ 年份: '2025', 目标: '超过13%', 比较: '超过', 数值: '13', 单位: '%' })
	})

	it('are the same wherever a picture stands', () => {
		expect(tableAt('/functions.fields.csv')).toEqual(tableAt('/charts/fields-by-action.csv'))
		expect(tableAt('/miyi.roles.csv')).toEqual(tableAt('/miyi/miyi-2023/charts/units-by-role.csv'))
		expect(tableAt('/miyi.roles.csv').length).toBe(36)
	})

	it('count with a body all whom it works with, as the page data does', () => {
		const json = JSON.parse(files.get('/quxian/units/xianjiaoyuju.json')?.bodyOf(context) ?? '')
		const [, ...rows] = tableAt('/quxian/units/xianjiaoyuju.partners.csv')
		expect(rows.map(([name, tasks]) => [name, Number(tasks)])).toEqual(json.partners.map(({ name, tasks }: { name: string; tasks: number }) => [name, tasks]))
		const [, ...others] = tableAt('/quxian/units/xianjiaoyuju.elsewhere.csv')
		expect(others.map(([, name]) => name)).toEqual(json.elsewhere.map(({ name }: { name: string }) => name))
	})
})

describe('a plan that names no lead', () => {
	const silent = currentPlans(atlas).filter(plan => !namesLead(plan))
	const places = silent.map(({ jurisdiction }) => jurisdiction.name)

	it('has no figure of tasks led in any table, not even 0', () => {
		const counted = [...files].flatMap(([path, file]) => {
			if (!path.endsWith('.csv')) return []
			const [head = [], ...rows] = readCsv(file.bodyOf(context))
			const leads = head.flatMap((column, at) => (column.includes('牵头') ? [at] : []))
			const isSilent = (row: readonly string[]) =>
				silent.some(({ jurisdiction }) => path.startsWith(`/${jurisdiction.slug}/`))
					? !path.endsWith('.elsewhere.csv')
					: row.some(cell => places.includes(cell))
			return leads.length === 0 ? [] : rows.filter(row => isSilent(row) && leads.some(at => isNumber(row[at]))).map(row => `${path}: ${row.join()}`)
		})
		expect(places).toEqual(['渠县'])
		expect(counted).toEqual([])
	})

	it('says so in the cell, beside figures of those that name some', () => {
		const [head = [], ...rows] = tableAt('/functions/jiaoyu.bodies.csv')
		const leadOf = (place: string) => rows.find(row => row[0] === place)?.[head.indexOf('牵头')]
		expect([leadOf('渠县'), leadOf('米易县')]).toEqual(['未载明', expect.stringMatching(/^\d+$/)])
	})

	it('is no reason to say that a field of government leads nothing', () => {
		const [head = [], ...rows] = tableAt('/index.fields.csv')
		const cellsOf = (field: string) =>
			['产业工人', '产业工人（其中牵头）', '其中牵头'].map(column => rows.find(row => row[0] === field)?.[head.indexOf(column)])
		expect([cellsOf('科协'), cellsOf('民政')]).toEqual([
			['13', '4', '30'],
			['1', '未载明', '2'],
		])
	})

	it('is null in the data, not 0, wherever the tasks of a body of such a plan are counted', () => {
		const leadsIn = (value: unknown): unknown[] => {
			if (value === null || typeof value !== 'object') return []
			const own = 'counts' in value && JSON.stringify(value).includes('"unitId":"quxian/') ? [(value.counts as { lead: unknown }).lead] : []
			return 'counts' in value ? own : Object.values(value).flatMap(leadsIn)
		}
		const counted = [...files].filter(([path]) => path.endsWith('.json')).flatMap(([, file]) => leadsIn(JSON.parse(file.bodyOf(context))))
		expect(counted.length).toBeGreaterThan(27)
		expect(new Set(counted)).toEqual(new Set([null]))
	})

	it('is said in the data of a body too', () => {
		const { places: found } = JSON.parse(files.get('/functions/jiaoyu.json')?.bodyOf(context) ?? '')
		const stated = found.map(({ jurisdiction, bodies }: { jurisdiction: string; bodies: { isLeadStated: boolean }[] }) => [
			jurisdiction,
			[...new Set(bodies.map(({ isLeadStated }) => isLeadStated))],
		])
		expect(Object.fromEntries(stated)).toMatchObject({ 渠县: [false], 米易县: [true] })
	})
})

describe('a field of government', () => {
	it('has a place that names no body of it beside the column of bodies, not in it', () => {
		for (const path of ['/functions.csv', '/functions/qiaolian.csv', '/functions/qiaolian.bodies.csv']) {
			const [head = [], ...rows] = tableAt(path)
			const missing = rows.filter(row => row.includes('未单独提到')).map(row => [row[head.indexOf('单位')], row[head.indexOf('说明')]])
			expect([path, ...new Set(missing.map(cells => cells.join()))]).toEqual([path, ',未单独提到'])
		}
	})

	it('says of which outline a measure is', () => {
		const [head = [], ...rows] = tableAt('/functions/jiaoyu.measures.csv')
		const outlineOf = new Map(rows.map(row => [row[head.indexOf('举措')], row[head.indexOf('纲要')]]))
		expect(outlineOf.get('提升基础教育阶段科学教育水平')).toBe('全民科学素质行动规划纲要（2021—2035年）')
		expect(outlineOf.get('不属于纲要的哪一项举措，或归不了')).toBe('')
	})
})

describe('the table of a picture', () => {
	it('has plain figures, each in a column of its own', () => {
		for (const path of ['/quxian/quxian-2023/charts/units-by-action.csv', '/ziyang/ziyang-2023/charts/units-by-action.csv']) {
			const [, ...rows] = tableAt(path)
			expect(rows.flatMap(([, , ...cells]) => cells.filter(cell => !isNumber(cell)))).toEqual([])
		}
		const [head = [], ...fields] = tableAt('/charts/fields-by-action.csv')
		expect(head.slice(0, 4)).toEqual(['职能', '职能编号', '青少年', '青少年（其中牵头）'])
		expect(fields[0]?.slice(0, 4)).toEqual(['科协', 'kexie', '37', '12'])
	})

	it('says a target in its words and in cells', () => {
		const rows = tableAt('/charts/targets-by-place.csv')
		expect(rows.find(([place]) => place === '临猗县')?.slice(1, 8)).toEqual([
			'2025',
			'linyi-2022',
			'达到我市14.5%平均水平',
			'达到',
			'14.5',
			'%',
			'我市14.5%平均水平',
		])
		expect(rows.find(([place]) => place === '米易县')?.slice(1, 6)).toEqual(['', 'miyi-2023', '未载明', '', ''])
	})

	it('has a row a pair, and a row a figure where all pictures are in one', () => {
		expect(tableAt('/quxian/quxian-2023/charts/partners.csv')).toContainEqual(['县科协', '县科技局', 'quxian/xiankexie', 'quxian/xiankejiju', '21'])
		const [, ...all] = tableAt('/quxian/quxian-2023/charts.csv')
		expect(all.filter(cells => !isNumber(cells.at(-1)))).toEqual([])
		expect(all).toContainEqual(['谁和谁一起', '县科协', '县科技局', 'quxian/xiankexie', 'quxian/xiankejiju', '共同任务', '21'])
	})

	it('says of each figure which row it is of, a year where a row is one', () => {
		const [, ...all] = readCsv(chartsCsv(siteCharts(atlas)))
		const keys = all.map(cells => cells.slice(0, -1).join(': '))
		expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
		expect(all).toContainEqual(['各地的目标', '资阳市', '2025', 'ziyang-2023', '', '数值', '13'])
		expect(all.filter(([, row, second]) => row === '米易县' && second === '未载明').map(cells => cells.slice(-2))).toContainEqual(['目标', '未载明'])
	})
})

describe('a row of a picture', () => {
	const ids = {
		单位: new Set(allUnits(atlas).map(({ key }) => key)),
		职能: new Set(atlas.registries.functions.map(({ id }) => id)),
		举措: new Set(atlas.registries.outlines.flatMap(({ actions }) => actions.flatMap(({ measures }) => measures.map(({ id }) => id)))),
		方案: new Set(atlas.plans.map(({ id }) => id)),
	}
	const kindOf = (column: string) => (Object.keys(ids) as (keyof typeof ids)[]).find(kind => column.endsWith(`${kind}编号`))

	it('says of what it is by an id of the open data, in its CSV and its JSON', () => {
		const charts = [...files].filter(([path]) => /\/charts\/[^/]+\.csv$/.test(path))
		const faults = charts.flatMap(([path, file]) => {
			const [head = [], ...rows] = readCsv(file.bodyOf(context))
			const columns = head.flatMap((column, at) => (column.endsWith('编号') ? [{ at, known: ids[kindOf(column) ?? '单位'] }] : []))
			const lost = rows.filter(row => row[0] !== '全国' && columns.some(({ at, known }) => !known.has(row[at] ?? '')))
			const json = JSON.parse(files.get(path.replace(/csv$/, 'json'))?.bodyOf(context) ?? '')
			const shown = json.rows.filter(
				([cell]: [string | { id?: string }]) => cell !== '全国' && !Object.values(ids).some(known => known.has((typeof cell === 'object' && cell.id) || '')),
			)
			return columns.length === 0 || lost.length + shown.length > 0 || json.data.columns.join() !== head.join() ? [path] : []
		})
		expect(faults).toEqual([])
		expect(charts.length).toBe(23)
	})
})

describe('the units that page data name', () => {
	const keys = new Set(allUnits(atlas).map(({ key }) => key))
	const idsIn = (value: unknown): string[] =>
		value !== null && typeof value === 'object'
			? Object.entries(value).flatMap(([name, inner]) =>
					name === 'unitId'
						? [String(inner)]
						: name === 'unitIds'
							? Object.values(inner as Record<string, unknown>)
									.flat()
									.map(String)
							: idsIn(inner),
				)
			: []

	it.each(pageKinds.map(kind => [kind.id, kind] as const))('have the ids of the open data: %s', (_, { pagesOf }) => {
		const lost = pagesOf(atlas).flatMap(page => idsIn(page.json(context)).filter(id => !keys.has(id)))
		expect(lost).toEqual([])
	})

	it('have them wherever a body is named', () => {
		const idsAt = (path: string) => new Set(idsIn(JSON.parse(files.get(path)?.bodyOf(context) ?? '')))
		for (const path of ['/quxian.json', '/quxian/units.json', '/quxian/units/xianjiaoyuju.json', '/quxian/quxian-2023/source.json', '/functions/jiaoyu.json'])
			expect([path, idsAt(path).has('quxian/xianjiaoyuju')]).toEqual([path, true])
		for (const path of ['/compare/miyi-2023-vs-quxian-2023.json', '/quxian/quxian-2023/brief.json', '/functions.json'])
			expect([path, idsAt(path).has('quxian/xianjiaoyuju')]).toEqual([path, true])
		expect(idsAt('/measures/youth.basic-education.json').size + idsAt('/measures.json').size > 0).toBe(true)
	})
})

it('一页看懂 says each fact with where it is from', () => {
	const { sentences } = JSON.parse(files.get('/quxian/quxian-2023/brief.json')?.bodyOf(context) ?? '')
	const [, size] = sentences
	expect([size.topic, size.text]).toEqual(['plan', expect.stringMatching(/^共有 38 项任务，写到 27 个单位；/)])
	expect(size.facts.slice(0, 2)).toEqual([
		{ text: '38 项任务', fact: { kind: 'count', of: 'tasks', value: 38 }, source: expect.stringMatching(/#tasks$/) },
		{ text: '27 个单位', fact: { kind: 'count', of: 'units', value: 27 }, source: '/quxian/units/' },
	])
})
