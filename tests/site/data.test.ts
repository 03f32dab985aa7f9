import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { getAtlas } from '../../src/atlas/index.ts'
import { dataFiles, listOf } from '../../src/opendata/data-files.ts'
import { readCsv } from './setup/read-csv.ts'
import { pagesOf } from './setup/site-files.ts'

const built = inject('site')
const hostile = inject('hostile')
const pages = pagesOf(built)
const files = dataFiles({ atlas: await getAtlas(), address: path => built.base.replace(/\/$/, '') + path })
const read = (file: string, { folder } = built) => readFileSync(join(folder, file))

describe('the open data of the built site', () => {
	it('is what the tables and the JSON are made of, byte by byte', () => {
		const wrong = listOf(files).filter(({ path, bytes }) => !read(`data/${path}`).equals(bytes))
		expect(wrong.map(({ path }) => path)).toEqual([])
	})

	it('has no other file than these, their twins and the page', () => {
		const known = listOf(files).flatMap(({ path }) => (path.endsWith('.csv') ? [path, path.replace('.csv', '.excel.csv')] : [path]))
		const others = listFiles(join(built.folder, 'data')).filter(file => !known.includes(file))
		expect(others.filter(file => !/^schema\/page-[a-z-]+\.schema\.json$/.test(file))).toEqual(['index.html'])
	})

	it('has addresses of the base, of pages and lines that are there', () => {
		const page = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]))
		const lost = files.tables.flatMap(({ path, bytes }) => {
			const [head = [], ...rows] = readCsv(bytes.toString('utf8'))
			return rows.flatMap(row =>
				row.filter((cell, at) => cell !== '' && /^(?:page|text)_url$/.test(head[at] ?? '') && !isThere(cell)).map(cell => `${path} ${cell}`),
			)
		})
		expect(lost).toEqual([])

		function isThere(address: string): boolean {
			if (!address.startsWith(built.base)) return false
			const [path = '', anchor] = address.slice(built.base.length - 1).split('#')
			const ids = page.get(path.replace(/\?.*$/, ''))
			return ids !== undefined && (anchor === undefined || ids.has(anchor))
		}
	})

	it('is on a page that says of every file its rows and leads to it', () => {
		const page = pages.find(({ path }) => path === '/data/')
		const links = page?.links.map(({ href }) => href) ?? []
		expect(
			listOf(files)
				.filter(({ path }) => !links.includes(`${built.base}data/${path}`))
				.map(({ path }) => path),
		).toEqual([])
		expect(files.tables.filter(({ path }) => !links.includes(`${built.base}data/${path.replace('.csv', '.excel.csv')}`))).toEqual([])
		expect(page?.text.replace(/\s/g, '')).toContain('不在任务中的为空；见tasks.csv')
		expect(page?.text).toContain('5 份方案、253 项任务、1458 条责任、159 个单位')
		expect(
			pages
				.filter(one => !one.links.some(({ href }) => href === `${built.base}data/`))
				.map(({ path }) => path)
				.filter(path => !path.startsWith('/embed/')),
		).toEqual([])
	})
})

describe.each([
	['seeds', built],
	['hostile', hostile],
])('the CSV of the site of %s', (_, site) => {
	it('is UTF-8 without a byte order mark, its twin the same behind one', () => {
		const tables = listFiles(site.folder).filter(file => file.endsWith('.csv') && !file.endsWith('.excel.csv'))
		const mark = Buffer.from([0xef, 0xbb, 0xbf])
		const wrong = tables.filter(file => {
			const bytes = read(file, site)
			const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
			return text.startsWith('\ufeff') || !read(file.replace(/\.csv$/, '.excel.csv'), site).equals(Buffer.concat([mark, bytes]))
		})
		expect(wrong).toEqual([])
		expect(listFiles(site.folder).filter(file => file.endsWith('.excel.csv')).length).toBe(tables.length)
	})

	it('breaks no row', () => {
		const tables = listFiles(site.folder).filter(file => file.endsWith('.csv'))
		const wrong = tables.filter(file => {
			const [head = [], ...rows] = readCsv(read(file, site).toString('utf8'))
			return rows.some(row => row.length !== head.length)
		})
		expect(wrong).toEqual([])
	})
})

it('a plan that is not public has no word in the zip', () => {
	const texts = Object.values(unzipSync(read('data/zeren-data.zip', hostile))).map(bytes => Buffer.from(bytes).toString('utf8'))
	expect(texts.filter(text => /朱雀|zhuque|secret\.(?:txt|plan)/.test(text))).toEqual([])
	expect(texts.some(text => text.includes('window.hacked'))).toBe(true)
})
