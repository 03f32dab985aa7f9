import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { getAtlas, writtenPairs } from '../../src/atlas/index.ts'
import { findViolations } from './setup/find-violations.ts'
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
/** What is far away is laid out too, for a measure of what stands upon what: a box that is skipped is smaller than what is in it. */
const isLaidOut = (page: Page) =>
	page.locator('.row, .group, .sets, .compared-table').evaluateAll(boxes => {
		for (const box of boxes as HTMLElement[]) box.style.contentVisibility = 'visible'
	})
/** The whole comparison as markup, without what only a script works. */
const markup = (page: Page) =>
	page.evaluate(() => {
		const copy = document.querySelector('.comparison')?.cloneNode(true) as HTMLElement
		for (const part of copy.querySelectorAll('.needs-script')) part.remove()
		for (const each of copy.querySelectorAll('[hidden]')) each.removeAttribute('hidden')
		return copy.outerHTML.replaceAll('=""', '')
	})

describe('a written comparison', () => {
	it('is complete without a script: every task of both plans, all differences in a line, words marked', async () => {
		const page = await site.openPage(written, { javaScriptEnabled: false })
		const shown = await page.locator('.line .entry-place a[href*="#"]').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).hash))
		for (const id of ['miyi-2023', 'wushan-2022']) {
			const ids = atlas.planById.get(id)?.tasks.map(task => `#${task.id}`) ?? []
			expect(ids.filter(each => !shown.includes(each))).toEqual([])
		}
		const listed = await page.locator('.differences li a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).hash.slice(1)))
		const different = await page.locator('.row[data-is~=different]').evaluateAll(rows => rows.map(({ id }) => id))
		expect([...new Set(listed)].sort()).toEqual(different.sort())
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
		await expect.poll(() => search(page)).toBe('?only=lead')
		const leads = await shownRows(page).count()
		expect(await page.locator('.row[data-is~=lead]').count()).toBe(leads)
		await page.getByLabel('行动', { exact: true }).selectOption('elderly')
		await expect.poll(() => search(page)).toBe('?only=lead&action=elderly')
		await page.getByLabel('看哪些').selectOption('')
		await page.getByLabel('职能').selectOption('jiaoyu')
		const both = await shownRows(page).count()
		expect(await page.locator('[data-action=elderly] .row[data-functions~=jiaoyu]').count()).toBe(both)
		expect(await page.locator('[data-filter-summary]').innerText()).toContain(`显示 ${both} 项，共 ${all} 项`)
		const other = await site.openPage(written + search(page))
		expect(await shownRows(other).count()).toBe(both)
		await page.goBack()
		await page.goBack()
		await expect.poll(() => search(page)).toBe('?only=lead&action=elderly')
		const elderly = await page.locator('[data-action=elderly] .row[data-is~=lead]').count()
		await expect.poll(() => shownRows(page).count()).toBe(elderly)
		await page.getByRole('button', { name: '清除筛选' }).click()
		await page.waitForFunction(() => location.search === '')
		expect(await shownRows(page).count()).toBe(all)
	})

	it('sees what a figure counts, and takes it back by following a link to a hidden row', async () => {
		const page = await site.openPage(written)
		await page.locator('.stat-value a[data-only=plan-1]').click()
		await expect.poll(() => search(page)).toBe('?only=plan-1')
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
		expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(join(built.folder, 'compare/miyi-2023-vs-wushan-2022.excel.csv'), 'utf8'))
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
		await expect.poll(() => search(page)).toBe('?plans=ziyang-2023,quxian-2023,miyi-2023')
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
		await page.getByText('可以输入地名、拼音、文号或年份').waitFor()
		expect(await page.getByRole('link', { name: '看全部方案' }).getAttribute('href')).toBe(`${built.base}#plans`)
		await page.goto(site.address('/compare/?plans=linyi-2022,miyi-2023,quxian-2023,wushan-2022'))
		await isDrawn(page)
		await box.click()
		await page.getByText('最多选 4 份').waitFor()
		expect(await page.locator('[role=listbox] [role=option]').count()).toBe(0)
	})
})

describe('the box in which plans are chosen', () => {
	const choosing = async () => {
		const page = await site.openPage('/compare/')
		return { page, box: page.getByRole('combobox', { name: '选方案' }), status: page.locator('[data-choose-status]') }
	}
	it('takes two at once', async () => {
		const { page, box } = await choosing()
		await box.fill('巫山和资阳')
		await page.getByRole('option', { name: '2 份一起选' }).click()
		expect(await page.getByRole('list', { name: '已选的方案' }).getByRole('listitem').allTextContents()).toEqual(['巫山县×', '资阳市×'])
		expect(await box.inputValue()).toBe('')
	})
	it('says what is chosen already, and forgets what was typed and not chosen', async () => {
		const { page, box, status } = await choosing()
		await page.goto(site.address('/compare/?plans=wushan-2022,quxian-2023,miyi-2023'))
		await isDrawn(page)
		await box.fill('巫山')
		await page.waitForFunction(() => document.querySelector('[data-choose-status]')?.textContent !== '')
		expect(await status.innerText()).toBe('巫山县已选')
		await box.fill('临猗')
		await page.getByRole('option', { name: /临猗县/ }).waitFor()
		await page.getByRole('button', { name: '比较', exact: true }).click()
		await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#plan-input')?.value === '')
		await expect.poll(() => search(page)).toBe('?plans=wushan-2022,quxian-2023,miyi-2023')
	})
	it('does not say that there is no such plan when the catalogue could not be read', async () => {
		const { page, box, status } = await choosing()
		await page.route('**/compare/plans.json', route => route.abort())
		await box.fill('渠县')
		await page.waitForFunction(() => document.querySelector('[data-choose-status]')?.textContent !== '')
		expect(await status.innerText()).toContain('方案目录没有读到')
		await page.unroute('**/compare/plans.json')
		await page.getByRole('button', { name: '重试' }).click()
		await page.getByRole('option', { name: /渠县/ }).waitFor()
		expect(await status.innerText()).toBe('1 份方案')
	})
})

describe('the address of a comparison', () => {
	it.each(['', written])('is not taken apart by what chat programs cut: #% on %s', async path => {
		const page = await site.openPage(path === '' ? `${drawn}#%E4` : `${path}#%`)
		if (path === '') await isDrawn(page)
		await page.keyboard.press('j')
		expect(await page.evaluate(() => document.activeElement?.className)).toContain('row')
		expect(site.complaints).toEqual([])
	})
	it('stays true where nothing answers to it, and says why', async () => {
		const page = await site.openPage('/compare/?plans=quxian-2023,wushan-2022&only=lead')
		await isDrawn(page)
		expect([await shownRows(page).count(), search(page), await page.getByLabel('看哪些').inputValue()]).toEqual([
			0,
			'?plans=quxian-2023,wushan-2022&only=lead',
			'lead',
		])
		expect(await page.locator('[data-empty]').innerText()).toContain('没有牵头不同的举措（渠县未载明牵头）。')
		await page.getByRole('button', { name: '全部显示' }).click()
		await page.waitForFunction(() => !location.search.includes('only'))
		expect(await page.locator('.row[hidden]').count()).toBe(0)
	})
	it('with a condition that no comparison has says so', async () => {
		const page = await site.openPage(`${written}?function=nothing`)
		expect(await shownRows(page).count()).toBe(0)
		expect(await page.locator('[data-empty]').innerText()).toContain('网址里的筛选条件，这份对照里没有。')
	})
	it('keeps the choice of rows when the same plans are compared again', async () => {
		const page = await site.openPage('/compare/?plans=quxian-2023,wushan-2022,miyi-2023&only=different')
		await isDrawn(page)
		const shown = await shownRows(page).count()
		await page.getByRole('button', { name: '比较', exact: true }).click()
		await expect
			.poll(async () => [search(page), await page.getByLabel('看哪些').inputValue(), await shownRows(page).count()])
			.toEqual(['?plans=quxian-2023,wushan-2022,miyi-2023&only=different', 'different', shown])
	})
	it('gains one step for one choice, and a figure opens in a new tab like any link', async () => {
		const page = await site.openPage(written)
		const steps = await page.evaluate(() => history.length)
		const figure = page.locator('.stat-value a[data-only=both]')
		await figure.click()
		await figure.click()
		expect(await page.evaluate(() => history.length)).toBe(steps + 1)
		const [other] = await Promise.all([page.context().waitForEvent('page'), page.locator('.stat-value a[data-only=plan-1]').click({ modifiers: ['Control'] })])
		await other.waitForURL(url => url.pathname.endsWith(written))
		await expect.poll(() => search(page)).toBe('?only=both')
	})
})

describe('what is said of two plans', () => {
	it('has a sign for a body that leads on one side alone, and its role on the other', async () => {
		const page = await site.openPage('/compare/wushan-2022-vs-ziyang-2023/', { javaScriptEnabled: false })
		const moved = page.locator('[id="youth.spirit"] .moved')
		expect(await moved.allTextContents()).toEqual([
			'县科协（资阳市：责任）',
			'县教委（资阳市：牵头）',
			'市教育体育局（巫山县：责任）',
			'市科协（巫山县：牵头）',
		])
		const signs = await moved.evaluateAll(items => items.map(item => getComputedStyle(item, '::before').content.slice(0, 3)))
		expect([...new Set(signs)]).toEqual(['"⇄"'])
		expect(await page.locator('.legend dt').allTextContents()).toEqual(['＝', '⇄', '＋', '－'])
	})
	it('has the same numbers in figures, list and filter', async () => {
		const page = await site.openPage('/compare/wushan-2022-vs-ziyang-2023/')
		const numberIn = (words: string | null) => Number.parseInt(/（(\d+)/.exec(words ?? '')?.[1] ?? '', 10)
		for (const [token, title] of [
			['plan-2', '＋ 只有资阳市列为任务'],
			['lead', '≠ 牵头不同'],
			['partly', '≈ 牵头部分相同'],
		] as const) {
			const figure = Number.parseInt((await page.locator(`.stat-value a[data-only=${token}]`).textContent()) ?? '', 10)
			const listed = numberIn(await page.locator('.differences summary', { hasText: title }).textContent())
			expect([token, listed, numberIn(await page.locator(`option[value=${token}]`).textContent())]).toEqual([token, figure, figure])
		}
	})
	it('claims no more than that nobody stands responsible, and leads to where the plan writes of it', async () => {
		const page = await site.openPage('/compare/quxian-2023-vs-ziyang-2023/', { javaScriptEnabled: false })
		const absent = page.locator('[id="implementation.organisation"] .absent')
		expect(await absent.innerText()).toMatch(/^写到，.+原文第 69\d 行$/)
		expect(await absent.getByRole('link').getAttribute('href')).toMatch(/quxian-2023\/source\/#L69\d$/)
	})
	it('pairs a text with the one that differs in a word, whatever else stands in the row', async () => {
		const page = await site.openPage('/compare/wushan-2022-vs-ziyang-2023/', { javaScriptEnabled: false })
		const line = page.locator('[id="youth.basic-education"] .line', { hasText: '科学教育质量评价' })
		expect([await line.locator('.plan-1 del').first().textContent(), await line.locator('.plan-2 ins').first().textContent()]).toEqual(['落实', '完善'])
	})
})

describe('without a script', () => {
	it('the page that chooses says what can be had all the same', async () => {
		const page = await site.openPage('/compare/?plans=quxian-2023,wushan-2022', { javaScriptEnabled: false })
		expect(await page.getByRole('main').innerText()).toContain('没有脚本时，可以看下面已经写好的对照')
		expect(await page.getByRole('link', { name: '比较渠县与巫山县' }).count()).toBe(1)
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

describe('by the keyboard', () => {
	it('the row that is stepped to shows it, has a name, and its number is told', async () => {
		const page = await site.openPage(drawn)
		await isDrawn(page)
		await page.locator('#compared-rows').evaluate(heading => heading.scrollIntoView())
		await page.keyboard.press('j')
		const row = page.locator('.row:focus')
		expect(await row.evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid')
		const title = await row.locator('.row-title').innerText()
		expect(await page.getByRole('article', { name: title, exact: true }).count()).toBe(1)
		expect(
			await page
				.getByRole('status')
				.filter({ hasText: /^第 1 处，共/ })
				.count(),
		).toBe(1)
	})
})

describe('for everybody', () => {
	it.each(['light', 'dark'] as const)('a drawn comparison has nothing that axe finds, in %s', async colorScheme => {
		const page = await site.openPage('/compare/?plans=linyi-2022,quxian-2023,miyi-2023', { colorScheme })
		await isDrawn(page)
		await isMarked(page)
		await isLaidOut(page)
		expect(await findViolations(page)).toEqual([])
	})
	it('a filtered comparison prints what it shows, and nothing of the rest', async () => {
		const page = await site.openPage(`${written}?only=lead`)
		await page.emulateMedia({ media: 'print' })
		expect([await page.locator('.differences').isVisible(), await page.locator('#compared-targets').isVisible()]).toEqual([false, false])
		expect(await page.locator('[data-filter-summary]').innerText()).toContain('只看牵头不同')
		expect(await shownRows(page).first().isVisible()).toBe(true)
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
