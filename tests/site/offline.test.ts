import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { readPage } from '../../scripts/read-page.ts'
import { getAtlas, planOf } from '../../src/atlas/index.ts'
import { hashOf } from '../../src/offline/build/bundle.ts'
import { findViolations } from './setup/find-violations.ts'
import { openFiles } from './setup/open-file.ts'
import { overflowOf } from './setup/overflow-of.ts'

const built = inject('site')
const hostile = inject('hostile')
const { openFile, requests, complaints } = openFiles(built)
const [planFile, comparisonFile] = ['miyi.offline.html', 'compare/miyi-2023-vs-quxian-2023.offline.html']
const atlas = await getAtlas()
const plan = planOf(atlas, 'miyi-2023')

const filesOf = (folder: string) => listFiles(folder).filter(file => file.endsWith('.offline.html'))
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const finder = (page: Page) => page.getByRole('searchbox', { name: /查找/ })
const status = (page: Page) => page.locator('[data-finder-status]').innerText()
const isInSight = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate(element => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight)

describe('the files', () => {
	it('are one for every plan and every written comparison, each small enough for a mail', () => {
		const files = filesOf(built.folder)
		expect(files.filter(file => !file.startsWith('compare/'))).toEqual(atlas.places.map(({ jurisdiction }) => `${jurisdiction.slug}.offline.html`).sort())
		expect(files.filter(file => file.startsWith('compare/'))).toHaveLength(10)
		expect(files.filter(file => statSync(join(built.folder, file)).size > 1_500_000)).toEqual([])
		for (const file of ['quxian/quxian-2016.offline.html', 'quxian/quxian-2023.offline.html']) expect(filesOf(inject('topics').folder)).toContain(file)
	})

	it.each([
		['seeds', built.folder],
		['hostile plans', hostile.folder],
	])('of the %s have nothing that is fetched, and a policy that allows their own script and style alone', (_name, folder) => {
		for (const file of filesOf(folder)) {
			const html = read(folder, file)
			const page = readPage(html)
			expect(page.links.filter(({ fetched, href }) => fetched && !href.startsWith('data:'))).toEqual([])
			expect(page.inlineAttributes).toEqual([])
			const [preferences = '', script = '', ...others] =
				page.inlineScripts.length === 2 ? [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(match => match[1] ?? '') : []
			const style = html.match(/<style>([\s\S]*?)<\/style>/)?.[1] ?? ''
			expect(others).toEqual([])
			expect(html).toContain(
				`content="default-src 'none';img-src data:;style-src ${hashOf(style)};script-src ${hashOf(preferences)} ${hashOf(script)};base-uri 'none';form-action 'none'"`,
			)
		}
	})

	it('link to what is in them, to originals, and to the site only where it knows its address', () => {
		const addresses = (folder: string) => filesOf(folder).flatMap(file => readPage(read(folder, file)).links.filter(({ from }) => from === 'a[href]'))
		expect(addresses(built.folder).filter(({ href }) => !href.startsWith('#'))).toEqual([])
		const known = addresses(hostile.folder).filter(({ href, external }) => !href.startsWith('#') && !external)
		expect(known.filter(({ href }) => !href.startsWith('https://www.example.gov.cn/'))).toEqual([])
		expect(read(hostile.folder, 'quxian.offline.html')).toContain('<a href="https://www.example.gov.cn/quxian/">看网站上的最新内容</a>')
	})

	it('are offered on their pages as downloads', () => {
		expect(read(built.folder, 'miyi/index.html')).toMatch(/<a class="button" href="[^"]*\/miyi\.offline\.html" download/)
	})
})

describe('a plan opened from a folder', () => {
	it('says what it is, shows everything, and asks for nothing', async () => {
		const page = await openFile(planFile)
		expect(await page.title()).toContain('（离线版）')
		const notice = await page.getByRole('complementary', { name: '关于这份文件' }).innerText()
		for (const words of ['离线版', atlas.dataVersion, '米府发〔2023〕12号', '数据截至本版']) expect(notice).toContain(words)
		expect(await page.locator('article.task:visible').count()).toBe(31)
		await page.getByRole('button', { name: '长者模式' }).click()
		expect(await page.locator('html').getAttribute('data-mode')).toBe('elder')
		expect(requests).toEqual([])
		expect(complaints).toEqual([])
	})

	it('answers what a unit is responsible for: filter, counts by role, list of duties', async () => {
		const page = await openFile(planFile)
		await finder(page).fill('县教育和体育局负责什么')
		const results = page.getByRole('region', { name: '查找结果' })
		expect(await results.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/^县教育和体育局 牵头 5 项\s+责任 12 项/)])
		await results.getByRole('button', { name: '只看这些任务：县教育和体育局' }).click()
		await page.getByText('县教育和体育局：显示 17 项任务，共 31 项').waitFor()
		expect(await page.locator('article.task:visible').count()).toBe(17)
		expect(await page.locator('.filter-roles').innerText()).toContain('牵头 5 项')
		await page.getByRole('link', { name: '负责什么，列成一张单子' }).click()
		const duty = page.locator('#unit-xianjiaoyuhetiyuju')
		expect(await duty.getByRole('link').allInnerTexts()).toEqual(expect.arrayContaining(['第 1 项', '第 28 项']))
		await duty.getByRole('link', { name: '第 28 项' }).click()
		expect(await isInSight(page, '#t28')).toBe(true)
		expect(complaints).toEqual([])
	})

	it('finds words where they stand, counts them, and steps through them by keyboard', async () => {
		const page = await openFile(planFile)
		await page.keyboard.press('/')
		await page.keyboard.type('科普活动')
		expect(await status(page)).toBe('5 处，在 5 条里')
		expect(await page.getByRole('region', { name: '查找结果' }).locator('li strong').allInnerTexts()).toEqual(
			expect.arrayContaining(['5　深入开展农村科普活动']),
		)
		await page.keyboard.press('Enter')
		await page.keyboard.press('Enter')
		expect(await status(page)).toBe('第 2 处，共 5 处')
		expect(await page.locator('mark.finder-current').allInnerTexts()).toEqual(['科普活动'])
		expect(await isInSight(page, '#t5 mark.finder-current')).toBe(true)
		await page.keyboard.press('Shift+Enter')
		expect(await isInSight(page, '#t3 mark.finder-current')).toBe(true)
		await finder(page).fill('量子计算机')
		expect(await status(page)).toBe('没有找到“量子计算机”')
		expect(await page.locator('main mark').count()).toBe(0)
		await finder(page).fill('')
		expect(await page.locator('#t5').innerText()).toContain('深入开展农村科普活动')
	})

	it('leads to a task and to a line of the source, which it carries', async () => {
		const page = await openFile(`${planFile}#t12`)
		expect(await isInSight(page, '#t12 .task-title')).toBe(true)
		await page.locator('#t4').getByRole('link', { name: '原文第 68—70 行' }).click()
		expect(await page.locator('#source').getAttribute('open')).toBe('')
		expect(await isInSight(page, '#L68')).toBe(true)
		expect(await page.locator('#L68').innerText()).toContain('壮大中小学科技师资队伍')
	})

	it('is complete without a script', async () => {
		const page = await openFile(planFile, { javaScriptEnabled: false })
		expect(await page.locator('article.task:visible').count()).toBe(31)
		expect(await page.locator('.line').count()).toBe(await page.locator('.source .line').count())
		const text = (await page.locator('main').textContent())?.replace(/\s+/g, '') ?? ''
		for (const task of plan.tasks) expect(text).toContain(task.text.replace(/\s+/g, '').slice(-30))
		expect(await page.getByRole('button').count()).toBe(0)
	})

	it('is printed without its bar, and without what is folded', async () => {
		const page = await openFile(planFile)
		await page.emulateMedia({ media: 'print' })
		expect(await page.getByRole('searchbox').count()).toBe(0)
		expect(await page.locator('#source:visible, .duty:visible').count()).toBe(0)
		expect(await page.locator('article.task:visible').count()).toBe(31)
		expect(await page.locator('.offline-notice').innerText()).toContain(atlas.dataVersion)
	})
})

describe('a comparison opened from a folder', () => {
	it('is filtered, stepped through and searched', async () => {
		const page = await openFile(comparisonFile)
		await page.getByLabel('看哪些').selectOption('plan-2')
		expect(await page.locator('.row:visible').count()).toBe(5)
		await page.getByRole('button', { name: '清除筛选' }).click()
		await page.locator('main').press('j')
		expect(await page.locator('[data-step-place]').innerText()).toMatch(/^第 1 处，共 \d+ 处$/)
		await page.getByRole('link', { name: '创新现代科技馆体系' }).first().click()
		expect(await isInSight(page, '[id="infrastructure.museums"] .row-title')).toBe(true)
		await page.getByLabel('看哪些').selectOption('plan-1')
		await finder(page).fill('智慧助老')
		await finder(page).press('Enter')
		// What the filter hides is shown again.
		expect(await isInSight(page, '[id="elderly.smart"] mark.finder-current')).toBe(true)
		expect(requests).toEqual([])
		expect(complaints).toEqual([])
	})
})

describe.each([
	['plan', planFile, '教育', 'dark'],
	['comparison', comparisonFile, '科普', 'light'],
] as const)('a %s', (_name, file, words, colorScheme) => {
	it('has nothing that axe minds, with results open', async () => {
		const page = await openFile(file, { colorScheme })
		await finder(page).fill(words)
		expect(await findViolations(page)).toEqual([])
	})

	it('fits a phone, also with results open and in 长者模式', async () => {
		const page = await openFile(file, { viewport: { width: 375, height: 800 }, isMobile: true, hasTouch: true })
		expect(await overflowOf(page)).toBe(0)
		await finder(page).fill(words)
		expect(await overflowOf(page)).toBe(0)
		await page.keyboard.press('Escape')
		await page.getByRole('button', { name: '长者模式' }).click()
		expect(await overflowOf(page)).toBe(0)
	})
})

describe('a hostile plan', () => {
	const opened = openFiles(hostile)

	it('does nothing when it is opened, searched for and found', async () => {
		for (const file of filesOf(hostile.folder)) {
			const page = await opened.openFile(file)
			for (const query of ['<script>window.hacked=1</script>', '"><img src=x onerror=window.hacked=1>', '</style>']) {
				await finder(page).fill(query)
				await finder(page).press('Enter')
			}
			expect(await page.locator('main, .finder').locator('img, script, iframe, style').count()).toBe(0)
			expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
		}
		expect(opened.requests).toEqual([])
		expect(opened.complaints).toEqual([])
	})
})
