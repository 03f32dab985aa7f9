import { describe, expect, it } from 'vitest'
import { ingest, sourceOf } from '../../../src/ingest/index.ts'
import { readCsv } from '../../../src/ingest/read/csv.ts'
import { registries, rolesOf } from '../ingest-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readCsv(utf8(text), '分工.csv')
const table = (text: string) => {
	const result = read(text)
	return result.layout?.tables?.map(({ rows }) => rows.map(row => row.map(cell => result.text.slice(cell.start, cell.end))))
}

describe('a table in a text file', () => {
	it.each([
		['commas', '任务,牵头\n修桥,县交通局\n'],
		['tabs', '任务\t牵头\n修桥\t县交通局\n'],
		['semicolons', '任务;牵头\r\n修桥;县交通局'],
		['full-width commas', '任务，牵头\n修桥，县交通局\n'],
		['a line that names the separator', 'sep=;\n任务;牵头\n修桥;县交通局\n'],
		['quotes', '"任务","牵头"\n"修桥","县交通局"\n'],
		['a mark at its start', '\ufeff任务,牵头\n修桥,县交通局\n'],
	])('%s', (_, text) => {
		expect(table(text)).toEqual([
			[
				['任务', '牵头'],
				['修桥', '县交通局'],
			],
		])
	})

	it('keeps what stands in quotes', () => {
		expect(table('任务,牵头\n"修桥,修路\n清淤","县交通局（""路桥""中心）"\n"植树"造林,县林业局')).toEqual([
			[
				['任务', '牵头'],
				['修桥,修路\n清淤', '县交通局（"路桥"中心）'],
				['植树造林', '县林业局'],
			],
		])
	})

	it('has its title above it', () => {
		expect(read('某县分工表,,\n序号,任务,牵头\n1,修桥,县交通局\n').text).toBe('某县分工表\n序号\t任务\t牵头\n1\t修桥\t县交通局\n')
	})

	it('takes a quote that is never closed as a sign', () => {
		expect(table('任务,牵头\n"修桥,县交通局')).toEqual([
			[
				['任务', '牵头'],
				['"修桥', '县交通局'],
			],
		])
	})

	it('is read in GB 18030, and its tasks are', async () => {
		// 任务,牵头单位 / 修桥,县交通局
		const bytes = new Uint8Array(Buffer.from('c8cecef12cc7a3cdb7b5a5cebb0ad0deC7C52ccfd8bdbbcda8bed6'.toLowerCase(), 'hex'))
		const { plan } = await ingest(sourceOf('分工.csv', bytes), registries)
		expect(plan.tasks.map(task => `${task.title}：${rolesOf(task)}`)).toEqual(['修桥：牵头 县交通局'])
	})

	it('says when it is empty', () => {
		expect(() => read(',,\n,')).toThrow('分工.csv：表格是空的。请')
	})

	it('takes linear time', () => {
		expect(read(`${'"'.repeat(300_001)}a`).text.length).toBe(150_002)
		expect(read('a,'.repeat(200_000)).text.split('\n')[0]?.length).toBe(399_999)
	})
})
