import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'
import { openSite } from './setup/open-site.ts'
import { closed, linesOf, pdfPages } from './setup/pdf-pages.ts'
import { templates } from './setup/templates.ts'

const site = openSite(inject('site'))
const atlas = await getAtlas()
const print = async (page: Page) => pdfPages(await page.pdf({ preferCSSPageSize: true }))
/** What a reader sees as a heading on paper. */
const headingsOf = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, h5, caption)')].filter(one => one.offsetHeight > 1).map(one => one.innerText),
	)

describe('on paper', () => {
	it.each(['plan', 'unit', 'compare plans'] as const)('the page of %s leaves navigation and buttons out and keeps the contents', async name => {
		const page = await site.openPage(templates[name])
		const heading = await page.getByRole('heading', { level: 1 }).innerText()
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
		expect(await page.getByRole('navigation', { name: '主导航' }).count()).toBe(0)
		expect(await page.getByRole('search').count()).toBe(0)
		expect(await page.getByRole('button').count()).toBe(0)
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading)
		const [paper, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color])
		expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
	})

	it.each([
		['the unit with most tasks', '/ziyang/units/shikexie/', 18],
		['a plan that names no lead', '/quxian/', 20],
		['a plan of a table', '/wushan/', 24],
		['a plan of numbered tasks', '/miyi/', 24],
		['a comparison', '/compare/linyi-2022-vs-miyi-2023/', 36],
		['some rows of a comparison', '/compare/linyi-2022-vs-miyi-2023/?only=lead', 10],
	])('%s is in the look of an official document, with its pages numbered and no heading left behind', async (_, path, most) => {
		const page = await site.openPage(path)
		await page.emulateMedia({ media: 'print' })
		const headings = new Set((await headingsOf(page)).map(closed))
		const title = await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontFamily)
		expect(title).toMatch(/^FZXiaoBiaoSong-B05S, STZhongsong, SimSun/)
		const titles = await page.locator('main .task-title').allInnerTexts()
		const pages = await print(page)
		expect(pages.length).toBeLessThanOrEqual(most)
		const lines = pages.map(linesOf)
		expect(lines.map(ofPage => closed(ofPage.at(-1) ?? ''))).toEqual(pages.map((_, index) => `—${index + 1}—`))
		expect(lines.filter(ofPage => ofPage.length < 3)).toEqual([])
		expect(lines.map(ofPage => closed(ofPage.at(-2) ?? '')).filter(line => headings.has(line))).toEqual([])
		const body = closed(lines.flatMap(ofPage => ofPage.slice(0, -1)).join(''))
		let at = 0
		const lost = titles.filter(one => {
			at = body.indexOf(closed(one), Math.max(at, 0))
			return at === -1
		})
		expect(lost).toEqual([])
		const [last = '', before = ''] = [body.slice(-400), body.slice(-1200)]
		expect(last).toContain(`数据版本${atlas.dataVersion}`)
		// Its own address, that of its plan for good, those of the texts that it rests on; none of what is not on paper.
		const { base } = inject('site')
		const own = `${base}${path.slice(1).replace(/[?].*$/, '')}`
		expect(before).toContain(own)
		const plans = atlas.plans.map(({ id, jurisdiction }) => `${base}${jurisdiction.slug}/${id}/`)
		const known = [own, ...plans, ...plans.map(plan => `${plan}source/`)]
		expect((body.match(/\/(?:[a-z][a-z0-9-]*\/)+/g) ?? []).filter(address => !known.includes(address))).toEqual([])
	})

	it('a table that goes on has its head on the next page too', async () => {
		const page = await site.openPage('/ziyang/units/shikexie/')
		const table = page.getByRole('table', { name: '与市科协列在同一项任务的单位' })
		const [head = '', ...rows] = (await table.locator('tr').allInnerTexts()).map(closed)
		const pages = pdfPages(await page.pdf({ width: '210mm', height: '125mm' })).map(one => linesOf(one).map(closed))
		const ofTable = pages.filter(lines => lines.some(line => rows.includes(line)))
		expect(ofTable.length).toBe(2)
		expect(ofTable.flat().filter(line => rows.includes(line))).toEqual(rows)
		expect(ofTable.map(lines => lines.filter(line => line === head).length)).toEqual([1, 1])
	})

	it.each(atlas.plans.map(({ id, jurisdiction }) => [id, `/${jurisdiction.slug}/${id}/brief/`]))(
		'%s on one page is one sheet, with every sentence',
		async (_, path) => {
			const page = await site.openPage(path)
			const sentences = await page.locator('.brief li').allInnerTexts()
			// A site that knows its origin has a code on each page.
			await page.evaluate(() => {
				const image = Object.assign(document.createElement('img'), { width: 132, height: 132, alt: '' })
				const code = Object.assign(document.createElement('p'), { className: 'page-qr' })
				code.append(image, ' 手机扫码打开本页')
				if (!document.querySelector('.page-qr')) document.querySelector('main')?.append(code)
			})
			const pages = await print(page)
			expect(pages.length).toBe(1)
			expect(pages[0]).toContain('手机扫码打开本页')
			const body = closed(pages[0] ?? '')
			expect(sentences.filter(sentence => !body.includes(closed(sentence)))).toEqual([])
			expect(body.endsWith('—1—')).toBe(true)
		},
	)

	it('a unit is no wider than the paper', async () => {
		const page = await site.openPage(templates.unit)
		await page.emulateMedia({ media: 'print' })
		await page.setViewportSize({ width: 627, height: 1000 })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(627)
	})
})
