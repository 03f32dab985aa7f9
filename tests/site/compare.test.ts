import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { getAtlas, writtenPairs } from '../../src/atlas/index.ts'
import { openSite } from './setup/open-site.ts'
import { readCsv } from './setup/read-csv.ts'
import { pagesOf } from './setup/site-files.ts'

const built = inject('site')
const site = openSite(built)
const atlas = await getAtlas()
const written = '/compare/miyi-2023-vs-wushan-2022/'
const drawn = '/compare/?plans=miyi-2023,wushan-2022'
const phone = { viewport: { width: 375, height: 800 } }

const isDrawn = (page: Page) => page.locator('body[data-compare=drawn]').waitFor()
const shownRows = (page: Page) => page.locator('.row:not([hidden])')
const search = (page: Page) => new URL(page.url()).search
/** All rows are made, and their words marked, as before printing, once the program that compares words is there. */
const isMarked = (page: Page) =>
	page.waitForFunction(() => {
		dispatchEvent(new Event('beforeprint'))
		return document.querySelectorAll('.entry-text ins').length > 0
	})
/** The whole comparison as markup, without what only a script works. */
const markup = (page: Page) =>
	page.evaluate(() => {
		const copy = document.querySelector('.comparison')?.cloneNode(true) as HTMLElement
		for (const part of copy.querySelectorAll('.needs-script')) part.remove()
		for (const each of copy.querySelectorAll('[hidden]')) each.removeAttribute('hidden')
		return copy.outerHTML.replaceAll('=""', '')
	})
const violations = async (page: Page) => {
	await page.evaluate(axe.source)
	return page.evaluate(async () => {
		const found = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
		return found.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`))
	})
}

describe('a written comparison', () => {
	it('is complete without a script: every task of both plans, all differences in a line, words marked', async () => {
		const page = await site.openPage(written, { javaScriptEnabled: false })
		const shown = await page.locator('.line .entry-place a[href*="#"]').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).hash))
		for (const id of ['miyi-2023', 'wushan-2022']) {
			const ids = atlas.planById.get(id)?.tasks.map(task => `#${task.id}`) ?? []
			expect(ids.filter(each => !shown.includes(each))).toEqual([])
		}
		expect(await page.locator('.differences li a').count()).toBe(await page.locator('.row[data-is~=different]').count())
		expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
		expect(await page.getByRole('link', { name: '下载这份对照（CSV）' }).count()).toBe(1)
	})

	it('marks words by elements, and by signs that need no colour', async () => {
		const page = await site.openPage('/compare/miyi-2023-vs-quxian-2023/', { javaScriptEnabled: false })
		const row = page.locator('[id="elderly.smart"]')
		expect(await row.locator('.plan-2 ins').allTextContents()).toContain('普及智能技术知识和技能')
		expect(await row.locator('.plan-1 del').allTextContents()).toContain('广泛开展与老年人日常生活息息相关的科普应用课程')
		const signs = await row
			.locator('ins, del')
			.evaluateAll(elements => elements.map(element => element.localName + getComputedStyle(element, '::before').content.slice(0, 3)))
		expect([...new Set(signs)].sort()).toEqual(['del"－"', 'ins"＋"'])
		expect(await row.innerText()).toContain('渠县未载明牵头')
	})

	it('has figures that are the numbers of its rows, and lead to the first of them', async () => {
		const page = await site.openPage(written, { javaScriptEnabled: false })
		const figures = await page
			.locator('.stat-value a[data-only]')
			.evaluateAll(links =>
				links.map(link => [link.getAttribute('data-only'), Number.parseInt(link.textContent ?? '', 10), link.getAttribute('href')] as const),
			)
		expect(figures.map(([token]) => token)).toEqual(expect.arrayContaining(['both', 'plan-1', 'plan-2', 'lead', 'partly']))
		for (const [token, count, href] of figures) {
			const rows = page.locator(`.row[data-is~="${token}"]:not([id^=n])`)
			expect([token, await rows.count(), `#${await rows.first().getAttribute('id')}`]).toEqual([token, count, href])
		}
	})

	it('is written for every pair of a few plans, with its table', () => {
		const paths = new Set(pagesOf(built).map(({ path }) => path))
		const pairs = writtenPairs(atlas).map(({ a, b }) => `${a.id}-vs-${b.id}`)
		expect(pairs).toHaveLength((atlas.plans.length * (atlas.plans.length - 1)) / 2)
		for (const pair of pairs) {
			expect(paths).toContain(`/compare/${pair}/`)
			const [head, ...rows] = readCsv(readFileSync(join(built.folder, `compare/${pair}.csv`), 'utf8'))
			expect(rows.filter(row => row.length !== head?.length)).toEqual([])
		}
	})
})

describe('a comparison that is drawn in the browser', () => {
	it('is the written one, word for word', async () => {
		const page = await site.openPage(drawn)
		await isDrawn(page)
		await isMarked(page)
		const other = await site.openPage(written)
		expect(await markup(page)).toBe(await markup(other))
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(await other.getByRole('heading', { level: 1 }).innerText())
		expect(site.complaints).toEqual([])
	})

	it('takes four plans, the first as the base, and asks nothing of others', async () => {
		const page = await site.openPage('/compare/?plans=ziyang-2023,quxian-2023,miyi-2023,linyi-2022')
		await isDrawn(page)
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('资阳市、渠县、米易县与临猗县')
		expect(await page.locator('.group').first().locator('.head').allTextContents()).toEqual(['资阳市', '渠县', '米易县', '临猗县'])
		expect(await page.locator('.comparison .note').first().innerText()).toContain('以资阳市为基准')
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
		expect([site.foreignRequests, site.complaints]).toEqual([[], []])
	})

	it.each([
		['a plan that does not exist', '?plans=miyi-2023,nowhere-2023', '没有编号为「nowhere-2023」的方案'],
		['one plan alone', '?plans=miyi-2023', '请再选一份'],
		['more than four', '?plans=linyi-2022,miyi-2023,quxian-2023,wushan-2022,ziyang-2023', '最多比较 4 份方案，这里有 5 份'],
	])('says what to do about %s', async (_, query, words) => {
		const page = await site.openPage(`/compare/${query}`)
		await page.locator('body[data-compare=failed]').waitFor()
		expect(await page.getByRole('alert').innerText()).toContain(words)
		expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0)
		expect(await page.getByRole('list', { name: '已选的方案' }).getByRole('listitem').count()).toBeGreaterThan(0)
	})

	it('can be asked for again when a plan could not be read', async () => {
		const page = await site.openPage('/compare/')
		await page.route('**/compare/plans/wushan-2022.json', route => route.abort())
		await page.goto(site.address(drawn))
		expect(await page.getByRole('alert').innerText()).toContain('方案的数据没有读到')
		await page.unroute('**/compare/plans/wushan-2022.json')
		await page.getByRole('button', { name: '重试' }).click()
		await isDrawn(page)
	})
})

describe('a reader', () => {
	it('narrows the rows, sends the address to somebody, and goes back', async () => {
		const page = await site.openPage(written)
		const all = await shownRows(page).count()
		await page.getByLabel('看哪些').selectOption('lead')
		expect(search(page)).toBe('?only=lead')
		const leads = await shownRows(page).count()
		expect(await page.locator('.row[data-is~=lead]').count()).toBe(leads)
		await page.getByLabel('行动', { exact: true }).selectOption('elderly')
		expect(search(page)).toBe('?only=lead&action=elderly')
		await page.getByLabel('看哪些').selectOption('')
		await page.getByLabel('职能').selectOption('jiaoyu')
		const both = await shownRows(page).count()
		expect(await page.locator('[data-action=elderly] .row[data-functions~=jiaoyu]').count()).toBe(both)
		expect(await page.locator('[data-filter-summary]').innerText()).toContain(`显示 ${both} 项，共 ${all} 项`)
		const other = await site.openPage(written + search(page))
		expect(await shownRows(other).count()).toBe(both)
		await page.goBack()
		await page.goBack()
		expect([search(page), await shownRows(page).count()]).toEqual([
			'?only=lead&action=elderly',
			await page.locator('[data-action=elderly] .row[data-is~=lead]').count(),
		])
		await page.getByRole('button', { name: '清除筛选' }).click()
		await page.waitForFunction(() => location.search === '')
		expect(await shownRows(page).count()).toBe(all)
	})

	it('sees what a figure counts, and takes it back by following a link to a hidden row', async () => {
		const page = await site.openPage(written)
		await page.locator('.stat-value a[data-only=plan-1]').click()
		expect(search(page)).toBe('?only=plan-1')
		expect(await shownRows(page).count()).toBe(await page.locator('.row[data-is~=plan-1]').count())
		await page.locator('.differences a[href="#elderly.smart"]').evaluate(link => (link as HTMLElement).click())
		await page.waitForFunction(() => location.search === '')
		expect(await page.locator('[id="elderly.smart"]').isVisible()).toBe(true)
	})

	it('steps from difference to difference by keys, not while typing, and can switch the keys off', async () => {
		const page = await site.openPage(drawn)
		await isDrawn(page)
		const rows = await page.locator('.row[data-is~=different]').evaluateAll(elements => elements.map(({ id }) => id))
		const focused = () => page.evaluate(() => document.activeElement?.id)
		await page.locator('#compared-rows').evaluate(heading => heading.scrollIntoView())
		await page.keyboard.press('j')
		expect(await focused()).toBe(rows[0])
		await page.keyboard.press('n')
		expect([await focused(), await page.locator('[data-step-place]').innerText()]).toEqual([rows[1], `第 2 处，共 ${rows.length} 处`])
		await page.keyboard.press('k')
		expect(await focused()).toBe(rows[0])
		await page.getByRole('button', { name: '下一处不同' }).click()
		expect(await focused()).toBe(rows[1])
		await page.locator('#plan-input').focus()
		await page.keyboard.press('j')
		expect([await focused(), await page.locator('#plan-input').inputValue()]).toEqual(['plan-input', 'j'])
		await page.getByLabel('用 J、K 键').uncheck()
		await page.keyboard.press('j')
		expect(await page.getByLabel('用 J、K 键').evaluate(element => element === document.activeElement)).toBe(true)
	})

	it('takes the comparison along as a table: the drawn one is the written one', async () => {
		const page = await site.openPage(drawn)
		await isDrawn(page)
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()])
		expect(download.suggestedFilename()).toBe('米易县与巫山县.csv')
		expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(join(built.folder, 'compare/miyi-2023-vs-wushan-2022.csv'), 'utf8'))
	})

	it('copies the address', async () => {
		const page = await site.openPage(written, { permissions: ['clipboard-read', 'clipboard-write'] })
		await page.getByRole('button', { name: '复制链接' }).click()
		await page.getByText('链接已复制').waitFor()
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
	})

	it('chooses plans by the keyboard: by pinyin, by number, and removes one', async () => {
		const page = await site.openPage('/compare/')
		const box = page.getByRole('combobox', { name: '选方案' })
		await box.fill('zy')
		await page.getByRole('option', { name: /资阳市/ }).waitFor()
		await page.keyboard.press('ArrowDown')
		const active = await box.getAttribute('aria-activedescendant')
		expect([active, await page.locator('[role=option][aria-selected=true]').getAttribute('id')]).toEqual([
			await page.locator('[role=listbox] [role=option]').first().getAttribute('id'),
			active,
		])
		await page.keyboard.press('Enter')
		await box.pressSequentially('渠府办2023')
		await page.getByRole('option', { name: /渠县/ }).waitFor()
		await page.keyboard.press('Enter')
		await box.pressSequentially('米易')
		await page.getByRole('option', { name: /米易县/ }).waitFor()
		await page.keyboard.press('Enter')
		const chosen = page.getByRole('list', { name: '已选的方案' }).getByRole('listitem')
		expect(await chosen.allTextContents()).toEqual(['资阳市基准×', '渠县×', '米易县×'])
		await page.keyboard.press('Enter')
		await isDrawn(page)
		expect(search(page)).toBe('?plans=ziyang-2023,quxian-2023,miyi-2023')
		await page.getByRole('button', { name: '移除米易县' }).click()
		await page.getByRole('button', { name: '比较', exact: true }).click()
		await page.waitForURL(/\/compare\/quxian-2023-vs-ziyang-2023\/$/)
		await page.goBack()
		await isDrawn(page)
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('资阳市、渠县与米易县')
	})

	it('is told when there are too few, too many, or none of that name', async () => {
		const page = await site.openPage('/compare/')
		const box = page.getByRole('combobox', { name: '选方案' })
		const status = page.locator('[data-choose-status]')
		await page.getByRole('button', { name: '比较', exact: true }).click()
		expect(await status.innerText()).toBe('请先选两份方案')
		await box.fill('火星')
		await page.getByText('没有找到这样的方案').waitFor()
		await page.goto(site.address('/compare/?plans=linyi-2022,miyi-2023,quxian-2023,wushan-2022'))
		await isDrawn(page)
		await box.click()
		await page.getByText('最多选 4 份').waitFor()
		expect(await page.locator('[role=listbox] [role=option]').count()).toBe(0)
	})
})

describe('on a phone', () => {
	it('the plans stand below each other, and one alone can be read, without a script', async () => {
		const page = await site.openPage(written, { ...phone, javaScriptEnabled: false })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
		const cells = page.locator('[id="elderly.smart"] .cell')
		await page.locator('[id="elderly.smart"]').scrollIntoViewIfNeeded()
		const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()]
		expect([first?.x, (second?.y ?? 0) >= (first?.y ?? 0) + (first?.height ?? 0)]).toEqual([second?.x, true])
		await page.locator('label[for=show-2]').click()
		expect([await cells.nth(0).isVisible(), await cells.nth(1).isVisible()]).toEqual([false, true])
	})
	it('four plans stay within the window', async () => {
		const page = await site.openPage('/compare/?plans=ziyang-2023,quxian-2023,miyi-2023,linyi-2022', phone)
		await isDrawn(page)
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
	})
})

describe('for everybody', () => {
	it.each(['light', 'dark'] as const)('a drawn comparison has nothing that axe finds, in %s', async colorScheme => {
		const page = await site.openPage('/compare/?plans=linyi-2022,quxian-2023,miyi-2023', { colorScheme })
		await isDrawn(page)
		await isMarked(page)
		expect(await violations(page)).toEqual([])
	})
	it('on paper it has no controls, and all words are there', async () => {
		const page = await site.openPage(drawn)
		await isDrawn(page)
		await isMarked(page)
		await page.emulateMedia({ media: 'print' })
		expect(await page.getByRole('button').count()).toBe(0)
		expect(await page.locator('.row:not(:has(.row-title))').count()).toBe(0)
		await page.setViewportSize({ width: 718, height: 1000 })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718)
	})
})
