import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'

const site = openSite(inject('site'))
/** A loaded machine takes its time. */
const phone = { viewport: { width: 375, height: 667 }, isMobile: true, hasTouch: true }

const headerBox = (page: Page) => page.getByRole('combobox', { name: '搜索方案、单位和任务' })
const list = (page: Page) => page.getByRole('listbox', { name: '搜索建议' })
const options = async (page: Page) => (await list(page).getByRole('option').allInnerTexts()).map(text => text.replace(/\s+/g, ' '))
const chosen = (page: Page) => list(page).getByRole('option', { selected: true })
const isFocused = (page: Page) => headerBox(page).evaluate(element => element === document.activeElement)
const keep = (page: Page, kept: string) => page.evaluate(value => localStorage.setItem('zeren-searches', value), kept)
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('zeren-searches'))

/** A page with something typed into its box, and the suggestions open. */
async function typed(path: string, text: string): Promise<Page> {
	const page = await site.openPage(path)
	await headerBox(page).click()
	await headerBox(page).pressSequentially(text)
	await list(page).getByRole('option').first().waitFor()
	return page
}

describe('suggestions', () => {
	it('stand in named groups, the kind that is named in full first', async () => {
		const page = await typed('/functions/', '教育')
		await expect.poll(() => list(page).getByRole('group').first().getAttribute('aria-label')).toBe('职能')
		expect((await list(page).getByRole('group').first().getByRole('option').first().innerText()).replace(/\s+/g, ' ')).toBe('教育 5 地 5 个单位')
		const units = list(page).getByRole('group', { name: '单位' }).getByRole('option')
		expect((await units.allInnerTexts()).map(text => text.replace(/\s+/g, ' '))).toContain('县教育局 临猗县、渠县')
		expect(await units.first().locator('mark').innerText()).toBe('教育')
		expect(await list(page).getByRole('group', { name: '行动和举措' }).getByRole('option').count()).toBeGreaterThan(1)
	})

	it.each(['jyj', 'jiaoyuju', '縣教育', '渠县教', 'quxian jyj'])('know 县教育局 by %s', async text => {
		const page = await typed('/functions/', text)
		await expect.poll(async () => (await options(page)).some(option => option.includes('县教育局'))).toBe(true)
	})

	it('are walked through with the arrow keys; Home and Escape lead back into the box', async () => {
		const page = await typed('/functions/', '科协')
		const box = headerBox(page)
		await page.keyboard.press('ArrowDown')
		expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'))
		expect(await chosen(page).getAttribute('aria-posinset')).toBe('1')
		await page.keyboard.press('ArrowUp')
		expect(await chosen(page).count()).toBe(0)
		await page.keyboard.press('ArrowUp')
		expect(await chosen(page).getAttribute('aria-posinset')).toBe(await chosen(page).getAttribute('aria-setsize'))
		await page.keyboard.press('Home')
		expect(await chosen(page).count()).toBe(0)
		expect(await box.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(0)
		await page.keyboard.press('Escape')
		expect(await box.getAttribute('aria-expanded')).toBe('false')
		expect(await box.inputValue()).toBe('科协')
		await page.keyboard.press('ArrowDown')
		await expect.poll(() => chosen(page).getAttribute('aria-posinset')).toBe('1')
		await page.keyboard.press('Escape')
		await page.keyboard.press('Escape')
		expect(await box.inputValue()).toBe('')
	})

	it('lead to the results with Enter and with a click; without a choice Enter searches what was typed', async () => {
		const page = await typed('/functions/', '县教育')
		await page.keyboard.press('ArrowDown')
		const first = await chosen(page).locator('span').innerText()
		await page.keyboard.press('Enter')
		await page.waitForURL(url => url.searchParams.get('q') === first)
		const other = await typed('/functions/', '县教育')
		await list(other).getByRole('option', { name: '县教育局' }).click()
		await other.waitForURL(url => url.searchParams.get('q') === '县教育局')
		const third = await typed('/functions/', '县教育')
		await third.keyboard.press('Enter')
		await third.waitForURL(url => url.searchParams.get('q') === '县教育')
	})

	it('are left with Tab', async () => {
		const page = await typed('/functions/', '科协')
		await page.keyboard.press('Tab')
		expect(await headerBox(page).getAttribute('aria-expanded')).toBe('false')
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('搜索')
	})

	it('follow the typing on the search page in a row of their own, which covers no result', async () => {
		const page = await site.openPage('/search/')
		await headerBox(page).fill('县教育')
		await page.locator('[data-state="results"]').waitFor()
		await list(page).getByRole('option', { name: '县教育局' }).waitFor()
		const row = await list(page).boundingBox()
		const results = await page.locator('[data-part="answers"]').boundingBox()
		expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(results?.y ?? 0)
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('Enter')
		await page.waitForURL(url => url.searchParams.get('q')?.startsWith('县教育') === true && url.searchParams.get('q') !== '县教育')
		expect(await headerBox(page).getAttribute('aria-expanded')).toBe('false')
	})
})

describe('an input method', () => {
	it('composes without suggestions and without a search', async () => {
		const page = await site.openPage('/functions/')
		await headerBox(page).click()
		const client = await page.context().newCDPSession(page)
		await client.send('Input.imeSetComposition', { text: 'jiao', selectionStart: 4, selectionEnd: 4 })
		await page.waitForTimeout(600)
		expect(await headerBox(page).inputValue()).toBe('jiao')
		expect(await headerBox(page).getAttribute('aria-expanded')).toBe('false')
		await page.keyboard.press('Enter')
		await page.waitForTimeout(300)
		await expect.poll(() => new URL(page.url()).pathname).toBe('/kexue/suzhi/functions/')
		await headerBox(page).fill('')
		await client.send('Input.imeSetComposition', { text: 'jiaoyu', selectionStart: 6, selectionEnd: 6 })
		await client.send('Input.insertText', { text: '教育' })
		await expect.poll(async () => (await options(page)).length).toBeGreaterThan(1)
		expect(await headerBox(page).inputValue()).toBe('教育')
	})

	it('ends with an Enter that searches nothing, also where the composition ends before the key is told of', async () => {
		const page = await typed('/functions/', '科协')
		await page.keyboard.press('ArrowDown')
		const prevented = await headerBox(page).evaluate(element => {
			const press = (keyCode: number, isComposing: boolean) =>
				!element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode, isComposing, bubbles: true, cancelable: true }))
			element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
			const during = press(229, true)
			const arrow = element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }))
			element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
			return [during, arrow, press(229, false)]
		})
		expect(prevented).toEqual([true, true, true])
		await page.waitForTimeout(300)
		await expect.poll(() => new URL(page.url()).pathname).toBe('/kexue/suzhi/functions/')
	})
})

describe('the shortcuts', () => {
	it.each(['/', 'Control+k'])('%s leads to the box, and Escape back with everything as it was', async key => {
		const page = await site.openPage('/quxian/')
		const link = page.getByRole('link', { name: '指南', exact: true }).first()
		await link.focus()
		await page.keyboard.press(key)
		expect(await isFocused(page)).toBe(true)
		await page.keyboard.type('教育')
		await list(page).getByRole('option').first().waitFor()
		await page.keyboard.press('Escape')
		expect(await isFocused(page)).toBe(true)
		await page.keyboard.press('Escape')
		expect(await link.evaluate(element => element === document.activeElement)).toBe(true)
		expect(await headerBox(page).inputValue()).toBe('')
	})

	it('work on the home page, and a slash in a field is a slash', async () => {
		const page = await site.openPage('/')
		await page.keyboard.press('Control+k')
		await page.keyboard.type('a/b')
		expect(await headerBox(page).inputValue()).toBe('a/b')
	})
})

describe('recent searches', () => {
	it('are kept when a search is settled, not letter by letter, and offered in an empty box', async () => {
		const page = await site.openPage('/search/?q=' + encodeURIComponent('科普大篷车'))
		await page.locator('[data-state="results"]').waitFor()
		await headerBox(page).fill('')
		await headerBox(page).pressSequentially('双减')
		await page.locator('.hit').first().waitFor()
		expect(JSON.parse((await kept(page)) ?? '[]')).toEqual(['科普大篷车'])
		await page.keyboard.press('Enter')
		await expect.poll(() => kept(page)).toBe('["双减","科普大篷车"]')
		await page.goto(site.address('/functions/'))
		await headerBox(page).click()
		await list(page).getByRole('group', { name: '最近搜索' }).waitFor()
		expect(await options(page)).toEqual(['双减', '科普大篷车'])
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('Enter')
		await page.waitForURL(url => url.searchParams.get('q') === '双减')
	})

	it('are cleared by keyboard', async () => {
		const page = await site.openPage('/functions/')
		await keep(page, '["双减"]')
		await headerBox(page).focus()
		await list(page).getByRole('option', { name: '双减' }).waitFor()
		await page.keyboard.press('Tab')
		await page.keyboard.press('Tab')
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('清除记录')
		await page.keyboard.press('Enter')
		expect(await kept(page)).toBe(null)
		expect(await isFocused(page)).toBe(true)
		expect(await list(page).count()).toBe(0)
	})

	it('are not kept when the reader does not want it, until asked again', async () => {
		const page = await site.openPage('/functions/')
		await keep(page, '["双减"]')
		await headerBox(page).focus()
		await page.getByRole('button', { name: '不再保存' }).click()
		await page.goto(site.address(`/search/?q=${encodeURIComponent('科普大篷车')}`))
		await page.locator('[data-state="results"]').waitFor()
		expect(await kept(page)).toBe('off')
		await page.goto(site.address('/functions/'))
		await headerBox(page).focus()
		await expect.poll(() => headerBox(page).getAttribute('aria-controls')).toBe('search-suggestions')
		await page.keyboard.press('ArrowDown')
		await page.getByRole('button', { name: '重新保存' }).click()
		expect(await kept(page)).toBe(null)
	})

	it('stay text, and what is no list of texts is none', async () => {
		const page = await site.openPage('/functions/')
		await keep(page, JSON.stringify(['<img src=x onerror=alert(1)>', 7, { toString: 1 }]))
		await headerBox(page).focus()
		await list(page).getByRole('option').first().waitFor()
		expect(await options(page)).toEqual(['<img src=x onerror=alert(1)>'])
		expect(await page.locator('form img').count()).toBe(0)
		await keep(page, '{"broken')
		await page.reload()
		await headerBox(page).focus()
		await headerBox(page).pressSequentially('科协')
		await list(page).getByRole('option').first().waitFor()
		expect(site.complaints).toEqual([])
	})

	it('are done without where the browser forbids storage', async () => {
		const page = await site.openPage('/functions/')
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('forbidden', 'SecurityError')
				},
			})
		})
		await page.goto(site.address(`/search/?q=${encodeURIComponent('双减')}`))
		await page.locator('[data-state="results"]').waitFor()
		await headerBox(page).fill('科协')
		await list(page).getByRole('option').first().waitFor()
		expect(site.complaints).toEqual([])
	})
})

describe('on a phone', () => {
	it('the box becomes a sheet that holds the focus, and the page behind it stays where it is', async () => {
		const page = await site.openPage('/quxian/', phone)
		await headerBox(page).tap()
		const sheet = page.getByRole('dialog', { name: '搜索方案、单位和任务' })
		await sheet.waitFor()
		expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 375, height: 667 })
		expect(await isFocused(page)).toBe(true)
		await page.keyboard.type('教育')
		await list(page).getByRole('option').first().waitFor()
		for (const option of await list(page).getByRole('option').all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
		for (let presses = 0; presses < 8; presses += 1) {
			await page.keyboard.press('Tab')
			expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true)
		}
		await page.mouse.wheel(0, 500)
		expect(await page.evaluate(() => scrollY)).toBe(0)
		expect(await sheet.ariaSnapshot()).toContain('- combobox "搜索方案、单位和任务" [expanded]')
	})

	it.each(['返回', 'Escape'])('%s closes it and the focus is in the box again', async way => {
		const page = await site.openPage('/quxian/', phone)
		await headerBox(page).tap()
		const sheet = page.getByRole('dialog')
		await sheet.waitFor()
		if (way === 'Escape') await page.keyboard.press('Escape')
		else await sheet.getByRole('button', { name: '返回' }).tap()
		await sheet.waitFor({ state: 'detached' })
		await expect.poll(() => isFocused(page)).toBe(true)
		expect(await page.getByRole('banner').getByRole('search').getByRole('combobox').count()).toBe(1)
		await headerBox(page).tap()
		await sheet.waitFor()
		expect(await isFocused(page)).toBe(true)
	})

	it('a suggestion leads to the results, also on the search page, where the sheet closes', async () => {
		const page = await site.openPage('/', phone)
		await headerBox(page).tap()
		await page.keyboard.type('县教育局')
		await list(page).getByRole('option', { name: '县教育局' }).first().tap()
		await page.waitForURL(url => url.searchParams.get('q') === '县教育局')
		await page.locator('[data-state="results"]').waitFor()
		await headerBox(page).tap()
		await page.getByRole('dialog').waitFor()
		await headerBox(page).fill('双减')
		await page.keyboard.press('Enter')
		await page.waitForURL(url => url.searchParams.get('q') === '双减')
		await page.getByRole('dialog').waitFor({ state: 'detached' })
		await page.locator('.hit').first().waitFor()
		expect(site.complaints).toEqual([])
	})

	it('merely passing the box with Tab opens nothing', async () => {
		const page = await site.openPage('/quxian/', phone)
		await headerBox(page).focus()
		await page.keyboard.press('Tab')
		expect(await page.getByRole('dialog').count()).toBe(0)
	})
})

describe('the box of a place', () => {
	it.each(['/quxian/', '/quxian/units/'])('on %s suggests and searches in that place alone', async path => {
		const page = await site.openPage(path)
		const box = page.getByRole('combobox', { name: '在渠县的方案中搜索' })
		await box.click()
		await box.pressSequentially('县科')
		await list(page).getByRole('option').first().waitFor()
		const units = await list(page).getByRole('group', { name: '单位' }).getByRole('option').allInnerTexts()
		expect(units.map(text => text.replace(/\s+/g, ' '))).toEqual(['县科协 34 项任务', '县科技局 21 项任务'])
		await box.fill('科普')
		await page.keyboard.press('Enter')
		await page.waitForURL(url => url.pathname.endsWith('/search/'))
		await expect.poll(() => new URL(page.url()).searchParams.getAll('place')).toEqual(['quxian'])
		await page.locator('.hit').first().waitFor()
		expect(await page.locator('.hit-group').count()).toBe(1)
	})
})

describe('what is loaded', () => {
	it('nothing of the search before the box has the focus', async () => {
		const page = await site.openPage('/quxian/')
		const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname))
		await page.waitForLoadState('networkidle')
		expect((await loaded()).filter(path => /pagefind|names\.json|suggestions/.test(path))).toEqual([])
		await page.keyboard.press('/')
		await expect.poll(async () => (await loaded()).filter(path => path.endsWith('/search/names.json')).length).toBe(1)
		expect((await loaded()).filter(path => path.includes('pagefind'))).toEqual([])
	})

	it.each(['/', '/quxian/', '/quxian/units/xianjiaoyuju/'])('at most 15 kB of scripts on %s', async path => {
		const page = await site.openPage('/none/')
		let bytes = 0
		page.on('requestfinished', async request => {
			if (request.resourceType() === 'script') bytes += (await request.sizes()).responseBodySize
		})
		await page.goto(site.address(path))
		await page.waitForLoadState('networkidle')
		expect(bytes).toBeLessThanOrEqual(15_000)
	})
})

describe('without a script', () => {
	it('a search leads to an index from A to Z, where each unit has its places', async () => {
		const page = await site.openPage('/quxian/', { javaScriptEnabled: false })
		await page.getByRole('searchbox', { name: '在渠县的方案中搜索' }).fill('教育')
		await page.keyboard.press('Enter')
		await page.waitForURL(url => url.pathname.endsWith('/search/'))
		const main = page.getByRole('main')
		expect(await main.getByRole('link', { name: '渠县', exact: true }).first().isVisible()).toBe(true)
		await main.locator('summary', { hasText: /^\s*J/ }).click()
		await main
			.getByRole('listitem')
			.filter({ hasText: /^县教育局/ })
			.getByRole('link', { name: '渠县' })
			.click()
		await page.waitForURL('**/quxian/units/xianjiaoyuju/')
	})
})
