import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { getAtlas } from '../../src/atlas/index.ts'
import { pageFiles } from '../../src/formats/page-files.ts'
import { pageKinds } from '../../src/formats/page-kinds.ts'
import { readCsv } from '../site/setup/read-csv.ts'

const atlas = await getAtlas({ seeds: 'seeds' })
const context = { atlas, address: (path: string) => `https://www.example.gov.cn/sub${path}` }
const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }))

describe.each(pageKinds.map(kind => [kind.id, kind] as const))('pages of kind %s', (id, { schema, pagesOf }) => {
	const pages = pagesOf(atlas)
	const validate = ajv.compile(z.toJSONSchema(schema, { target: 'draft-2020-12' }))
	const bodies = pages.map(page => ({ ...page, data: JSON.parse(JSON.stringify(page.json(context))) }))

	it('are as their schema says', () => {
		const faults = bodies.flatMap(({ path, data }) => (validate(data) ? [] : [`${path} ${ajv.errorsText(validate.errors)}`]))
		expect(faults.slice(0, 5)).toEqual([])
	})

	it('name their schema, their page, the version and where the words are from', () => {
		for (const { path, data } of bodies) {
			expect(data.$schema).toBe(`https://www.example.gov.cn/sub/data/schema/page-${id}.schema.json`)
			if (id !== 'chart') expect(data.page).toBe(`https://www.example.gov.cn/sub${path}`)
			expect(data.dataVersion).toBe(atlas.dataVersion)
			for (const source of data.sources) expect(atlas.planById.get(source.id)?.documentNumber).toBe(source.documentNumber)
		}
	})

	it('have tables whose rows have as many cells as their head', () => {
		for (const { path, csv } of pages.flatMap(page => [page, ...(page.tables ?? []).map(table => ({ path: `${page.path}${table.name}`, csv: table.csv }))])) {
			const [head, ...rows] = readCsv(csv())
			expect([path, rows.filter(row => row.length !== head?.length)]).toEqual([path, []])
			expect([path, new Set(head).size]).toEqual([path, head?.length])
			if (id !== 'home') expect([path, rows.length === 0 && !path.startsWith('/quality/')]).toEqual([path, false])
		}
	})
})

describe('the files', () => {
	const files = pageFiles(atlas)

	it('have addresses of their own', () => {
		expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
	})

	it('are beside every kind of page', () => {
		const paths = files.map(({ path }) => path)
		expect(paths).toEqual(
			expect.arrayContaining([
				...['/index.json', '/index.csv', '/quxian.json', '/quxian.csv', '/quxian.akn.xml', '/quxian/units.json', '/quxian/units/xianjiaoyuju.json'],
				...['/quxian/quxian-2023/source.json', '/quxian/quxian-2023/charts.json', '/quxian/quxian-2023/charts/partners.csv', '/charts/targets-by-place.json'],
				...['/functions.csv', '/functions/jiaoyu.csv', '/measures.csv', '/measures/elderly.smart.csv', '/targets.json', '/lineage.csv', '/compare.json'],
				...['/compare/miyi-2023-vs-quxian-2023.json', '/quality.csv', '/quality/quxian-2023.csv', '/guide/rules.json'],
			]),
		)
	})
})

describe('what the data says', () => {
	const dataAt = (id: string, path: string) => {
		const page = pageKinds
			.find(kind => kind.id === id)
			?.pagesOf(atlas)
			.find(one => one.path === path)
		return JSON.parse(JSON.stringify(page?.json(context)))
	}

	it('is what the page of a unit says', () => {
		const { plans, jurisdiction, sources } = dataAt('unit', '/quxian/units/xianjiaoyuju/')
		expect([jurisdiction, sources[0].documentNumber]).toEqual(['渠县', '渠府办〔2023〕93号'])
		const [{ counts, duties }] = plans
		expect(duties.length).toBe(counts.total)
		expect(duties[0]).toMatchObject({
			role: 'responsible',
			id: 't1',
			title: '将弘扬科学精神贯穿于育人全链条',
			page: 'https://www.example.gov.cn/sub/quxian/#t1',
			line: 80,
			source: 'https://www.example.gov.cn/sub/quxian/quxian-2023/source/#L80',
			printed: [{ printed: '县教育局', line: 92 }],
		})
	})

	it('is the whole text of a plan, line by line', () => {
		const { lines } = dataAt('source', '/quxian/quxian-2023/source/')
		expect(lines.map(({ text }: { text: string }) => text).join('\n')).toBe(atlas.textById.get('quxian-2023'))
		expect(lines[91].read).toMatchObject([
			{ text: '县委宣传部', role: 'responsible' },
			{ text: '县教育局', role: 'responsible' },
		])
	})

	it('counts a plan as the plan does', () => {
		const { tasks, units, namesLead } = dataAt('plan', '/ziyang/')
		const roles = tasks.flatMap((task: { assignments: { role: string }[] }) => task.assignments.map(({ role }) => role))
		expect([tasks.length, units.length, namesLead]).toEqual([95, 33, true])
		expect(['lead', 'responsible'].map(role => roles.filter((one: string) => one === role).length)).toEqual([100, 492])
	})
})
