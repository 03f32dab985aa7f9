import { describe, expect, it } from 'vitest'
import { brokenPromises, describeBrokenPromises } from '../../src/published/broken-promises.ts'
import { fileOfPath } from '../../src/published/promised-paths.ts'
import { parseRecord, recordFileOf } from '../../src/published/record.ts'
import type { Redirect } from '../../src/published/redirects.ts'
import { updateRecord } from '../../src/published/update-record.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildPlan, buildTask } from '../atlas/build-plan.ts'

const site = '2f1d6f0a-4a8e-4b3c-9d55-0a5b8f6f7c01'
const atlas = (...tasks: string[]) => atlasOf(buildPlan({ tasks: tasks.map(id => buildTask(id, ['县科协'])) }))
const record = updateRecord(null, { atlas: atlas('t1', 't2'), paths: ['/', '/jiaxian/', '/jiaxian.csv', '/a/', '/a.csv', '/b.csv'], date: '2026-01-05', site })
const filesOf = (...paths: string[]) => new Set(paths.map(fileOfPath))
const redirect = (from: string, to: string | null): Redirect => ({ from, to, reason: '合并', date: '2026-03-01', line: 1 })

describe('what was promised', () => {
	it('is kept by a site that has it all', () => {
		expect(
			brokenPromises(record, [], { atlas: atlas('t1', 't2', 't3'), files: filesOf('/', '/jiaxian/', '/jiaxian.csv', '/a/', '/a.csv', '/b.csv', '/new/') }),
		).toEqual([])
	})

	it('is broken by what is missing, files and tasks as well', () => {
		const files = filesOf('/', '/jiaxian/', '/jiaxian.csv', '/b.csv')
		expect(brokenPromises(record, [], { atlas: atlas('t2'), files })).toEqual(['/a.csv', '/a/', '/jiaxian/jiaxian-2023/#t1'])
	})

	it('is kept by a redirect of the page, and by an entry for the task', () => {
		const files = filesOf('/', '/jiaxian/', '/jiaxian.csv', '/b.csv')
		expect(brokenPromises(record, [redirect('/a/', '/jiaxian/'), redirect('/jiaxian/jiaxian-2023/#t1', null)], { atlas: atlas('t2'), files })).toEqual([])
	})
})

describe('the message', () => {
	it('lists pages first and says what to do in each case', () => {
		expect(describeBrokenPromises(['/a.csv', '/a/'], 'content/published.json').split('\n')).toEqual([
			'网站里少了 2 个公布过的网址，没有发布：',
			'  /a/',
			'  /a.csv',
			'别人可能存了、引了这些网址，不能不声不响地没了。请看是哪一种情况：',
			'  · 不是有意的：把删改的文件或条目恢复原样，再生成一次。',
			'  · 搬了、合并了或撤下了：在 content/redirects.yaml 里写明去处（to）或撤下（gone: true），附理由和日期；写一个网页，它的其他格式和嵌入页也算在内。',
			'  · 换了一批自己的方案，是一个新网站：删去 content/published.json，公布以后用 npm run record 重新登记。',
		])
	})

	it('lists twenty at most', () => {
		const lines = describeBrokenPromises(
			Array.from({ length: 23 }, (_, index) => `/p${index}/`),
			'content/published.json',
		).split('\n')
		expect(lines.filter(line => line.startsWith('  /p'))).toHaveLength(20)
		expect(lines).toContain('  …… 另有 3 个')
	})
})

describe('the file', () => {
	it.each([
		['the plans of this repository', {}, 'content/published.json'],
		['another folder', { ZEREN_SEEDS: 'plans' }, undefined],
		['another folder with a record', { ZEREN_SEEDS: 'plans', ZEREN_RECORD: 'plans.json' }, 'plans.json'],
		['none by choice', { ZEREN_RECORD: '' }, undefined],
	])('for %s', (_name, environment, file) => {
		expect(recordFileOf(environment)).toBe(file)
	})

	it.each([
		['cut short', '{"site":', '公布的记录读不懂。'],
		['written by hand', JSON.stringify({ ...record, plans: { x: { tasks: '', digest: 'abc', changes: [] } } }), '公布的记录读不懂（plans.x.digest）'],
	])('that is %s is said to be damaged', (_name, text, message) => {
		expect(() => parseRecord(text, 'content/published.json')).toThrow(message)
	})
})
