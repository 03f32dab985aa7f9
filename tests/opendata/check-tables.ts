import { describe, expect, test } from 'vitest'
import { harmlessText } from '../../src/atlas/harmless-text.ts'
import { listSeparator } from '../../src/opendata/table.ts'
import { tables } from '../../src/opendata/tables/index.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { at, buildPlan } from '../atlas/build-plan.ts'
import { readCsv } from '../site/setup/read-csv.ts'
import { isFormula } from './is-formula.ts'
import { collectionNames, publish, site } from './published.ts'

const seeds = await publish('seeds')

describe.each(collectionNames)('the tables of %s', name => {
	test('read back are what was written, cell by cell, and every row has every column', async () => {
		const { atlas, text } = await publish(name)
		for (const table of tables) {
			const written = (cell: string) => harmlessText(isFormula(cell) ? `'${cell}` : cell)
			const rows = table.rows({ atlas, address: path => `${site}${path}` })
			const harmless = rows.map(row => row.map(cell => (typeof cell === 'string' ? written(cell) : String(cell ?? ''))))
			expect([table.name, ...readCsv(text(`${table.name}.csv`))]).toEqual([table.name, table.columns.map(column => column.name), ...harmless])
		}
	})

	test('have in each cell what the type, the codes and the constraints of its column say', async () => {
		const { rows } = await publish(name)
		const patterns = {
			string: /^/,
			list: /^/,
			integer: /^-?\d+$/,
			number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
			boolean: /^(?:true|false)$/,
			date: /^\d{4}-\d{2}-\d{2}$/,
			uri: /^https?:\/\/\S+$/,
		}
		const wrong = tables.flatMap(({ name: table, columns }) =>
			rows(table).flatMap((row, index) =>
				columns
					.filter(({ name: column, type, required, values }) => {
						const cell = row[column] ?? ''
						return cell === '' ? required : !patterns[type].test(cell) || (values !== undefined && !Object.keys(values).includes(cell))
					})
					.map(column => `${table} ${index + 1} ${column.name}: ${row[column.name]}`),
			),
		)
		expect(wrong).toEqual([])
	})

	test('tell their rows apart by the key, and every foreign key leads to a row', async () => {
		const { rows } = await publish(name)
		const keys = new Map(tables.map(({ name: table }) => [table, new Set(rows(table).map(({ id }) => id))]))
		const twice = tables.filter(({ name: table, primaryKey }) => {
			const all = rows(table).map(row => JSON.stringify(primaryKey.map(column => row[column])))
			return new Set(all).size < all.length
		})
		const lost = tables.flatMap(({ name: table, columns }) =>
			columns.flatMap(({ name: column, references }) =>
				references === undefined
					? []
					: rows(table)
							.map(row => row[column] ?? '')
							.filter(cell => cell !== '' && !keys.get(references)?.has(cell))
							.map(cell => `${table}.${column} ${cell}`),
			),
		)
		expect([twice.map(table => table.name), lost]).toEqual([[], []])
	})
})

test('rows of older plans say that a newer one is there', async () => {
	const { rows, text } = await publish('topics')
	const current = new Map(rows('plans').map(({ id, is_current }) => [id, is_current]))
	expect([...current].filter(([, isCurrent]) => isCurrent === 'false').map(([id]) => id)).toEqual(['quxian-2016'])
	const rowsOfPlans = ['tasks', 'assignments', 'indicators', 'citations'].flatMap(table => rows(table))
	expect(rowsOfPlans.filter(({ plan_id = '', is_current }) => current.get(plan_id) !== is_current)).toEqual([])
	expect(rowsOfPlans.some(({ is_current }) => is_current === 'false')).toBe(true)
	const { plans }: { plans: { id: string; isCurrent: boolean }[] } = JSON.parse(text('plans.json'))
	expect(new Map(plans.map(({ id, isCurrent }) => [id, String(isCurrent)]))).toEqual(current)
})

test('the five plans have 253 tasks, 159 units and 1458 assignments', () => {
	const counts = Object.fromEntries(seeds.files.tables.map(({ path, rowCount }) => [path.replace('.csv', ''), rowCount]))
	expect(counts).toMatchObject({ plans: 5, jurisdictions: 5, tasks: 253, units: 159, assignments: 1458 })
	const ofPlan = (plan: string) => seeds.rows('assignments').filter(({ plan_id }) => plan_id === plan)
	const roles = (plan: string) => ['lead', 'responsible', 'support'].map(role => ofPlan(plan).filter(row => row.role === role).length)
	expect(['quxian-2023', 'ziyang-2023', 'wushan-2022', 'miyi-2023', 'linyi-2022'].map(roles)).toEqual([
		[0, 238, 0],
		[100, 492, 0],
		[85, 215, 0],
		[66, 185, 0],
		[11, 66, 0],
	])
})

test('a row of assignments is the assignment of the plan, with unit, words, evidence and line', () => {
	const { atlas, rows } = seeds
	const units = new Map(rows('units').map(row => [row.id, row.name]))
	const written = rows('assignments').map(row => [row.task_id, units.get(row.unit_id), row.role, row.printed_name, row.evidence, row.line, row.text_url])
	const known = atlas.plans.flatMap(plan =>
		plan.tasks.flatMap(task =>
			task.assignments.map(({ unit, role, printed, evidence, position: { start } }) => [
				...[`${plan.id}/${task.id}`, plan.units.find(({ id }) => id === unit)?.name, role, printed, evidence.text, String(start.line)],
				`${site}/${plan.jurisdiction.slug}/${plan.id}/source/#L${start.line}`,
			]),
		),
	)
	expect(written).toEqual(known)
})

test('a body is one in all current plans of its place; of a replaced plan it is another', async () => {
	const { rows } = await publish('topics')
	const bodies = rows('units').filter(({ jurisdiction_id, name }) => jurisdiction_id === 'quxian' && /教育局|广电局/.test(name ?? ''))
	expect(bodies.map(({ id, is_current, plan_ids, task_count }) => [id, is_current, plan_ids?.split(listSeparator), task_count])).toEqual([
		['quxian/xianjiaoyuju', 'true', ['quxian-2024', 'quxian-2023'], '4'],
		['quxian/quxian-2016/xianjiaoyuju', 'false', ['quxian-2016'], '1'],
		['quxian/quxian-2016/xianguangdianju', 'false', ['quxian-2016'], '1'],
	])
})

test('the plans of a body are rows that lead to them, as its list says', async () => {
	const { rows, atlas } = await publish('topics')
	const listed = rows('units').flatMap(({ id, plan_ids = '' }) => plan_ids.split(listSeparator).map((plan, index) => [id, plan, String(index + 1)]))
	expect(rows('unit-plans').map(({ unit_id, plan_id, position }) => [unit_id, plan_id, position])).toEqual(listed)
	const unitsOf = new Map(atlas.plans.map(plan => [plan.id, new Map(plan.units.map(({ id, name }) => [id, name]))]))
	expect(rows('unit-plans').filter(({ plan_id = '', unit_in_plan = '', name_in_plan }) => unitsOf.get(plan_id)?.get(unit_in_plan) !== name_in_plan)).toEqual([])
	expect(
		rows('unit-plans')
			.filter(({ unit_id }) => unit_id === 'quxian/xianjiaoyuju')
			.map(({ plan_id }) => plan_id),
	).toEqual(['quxian-2024', 'quxian-2023'])
})

test('how many tasks a body leads is empty, and null, where its plan names no lead: that is not 0', () => {
	const empty = seeds.rows('units').filter(({ lead_count }) => lead_count === '')
	expect([...new Set(empty.map(({ jurisdiction_id }) => jurisdiction_id))]).toEqual(['quxian'])
	expect(empty).toHaveLength(27)
	const units: { id: string; counts: { lead: number | null } }[] = JSON.parse(seeds.text('units.json')).units
	expect(units.flatMap(({ id, counts }) => (counts.lead === null ? [id] : []))).toEqual(empty.map(({ id }) => id))
	const plans: { id: string; namesLead: boolean }[] = JSON.parse(seeds.text('plans.json')).plans
	expect(plans.flatMap(({ id, namesLead }) => (namesLead ? [] : [id]))).toEqual(['quxian-2023'])
})

test('a plan that another plan cites is told, by its number', () => {
	const cited = buildPlan({ id: 'jiaxian-2016', documentNumber: '甲府发〔2016〕3号' })
	const citations = ['甲府发〔2016〕3号', '甲府发〔2015〕1号'].map(documentNumber => ({ title: null, documentNumber, position: at(4) }))
	const source = { atlas: atlasOf(cited, buildPlan({ id: 'jiaxian-2023', citations })), address: (path: string) => path }
	expect(tables.find(({ name }) => name === 'citations')?.rows(source)).toEqual([
		['jiaxian-2023/c1', 'jiaxian-2023', 'true', null, '甲府发〔2016〕3号', 'jiaxian-2016', 4, '/jiaxian/jiaxian-2023/source/#L4'],
		['jiaxian-2023/c2', 'jiaxian-2023', 'true', null, '甲府发〔2015〕1号', null, 4, '/jiaxian/jiaxian-2023/source/#L4'],
	])
})

test('texts of a list are parted by a sign that none of them has', () => {
	const plan = buildPlan({ issuers: ['甲|乙', '丙'] })
	const table = tables.find(({ name }) => name === 'plans')
	const at = table?.columns.findIndex(({ name }) => name === 'issuers') ?? -1
	expect(table?.rows({ atlas: atlasOf(plan), address: path => path })[0]?.[at]).toBe('甲｜乙|丙')
})
