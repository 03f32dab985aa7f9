import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'

const site = openSite(inject('site'))

const status = async (page: Page) => (await page.locator('[data-part=status]').textContent()) ?? ''
const parameters = (page: Page) => new URL(page.url()).searchParams.toString()
/** A loaded machine takes its time. */
const facet = (page: Page, group: string, name: string) => page.getByRole('group', { name: group }).getByRole('checkbox', { name })
async function open(address: string, options = {}): Promise<Page> {
	const page = await site.openPage(address, options)
	await page.locator('[data-state="results"]').waitFor()
	return page
}

describe('browsing without words', () => {
	it('shows all tasks place by place, narrows them, and comes back to all', async () => {
		const page = await site.openPage('/search/')
		await page.getByRole('link', { name: '浏览全部 253 项任务' }).click()
		await expect.poll(() => status(page)).toBe('全部 253 项任务')
		expect(await page.locator('.hit-group h3 a').allInnerTexts()).toEqual(['临猗县', '米易县', '渠县', '巫山县', '资阳市'])
		expect(await page.getByRole('group', { name: '排序' }).isVisible()).toBe(false)
		await facet(page, '角色', '牵头').check()
		await expect.poll(() => status(page)).toBe('全部 253 项任务，按筛选显示 215 项')
		await facet(page, '职能', '教育').check()
		await expect.poll(() => parameters(page)).toBe('function=jiaoyu&role=lead&sort=document')
		await page.getByRole('button', { name: /^取消筛选：.*教育/ }).waitFor()
		for (const hit of await page.locator('.hit').all()) expect(await hit.locator('.hit-units').first().innerText()).toMatch(/^牵头\s[^\n]*(?:教育|教委)/)
		await page.getByRole('button', { name: '清除全部' }).click()
		await expect.poll(() => status(page)).toBe('全部 253 项任务')
		await expect.poll(() => parameters(page)).toBe('sort=document')
		expect(site.complaints).toEqual([])
	})

	it('has an entrance by role and by action, with the number of tasks behind it', async () => {
		const page = await site.openPage('/search/')
		const link = page.getByRole('link', { name: '老年人科学素质提升行动' })
		expect(await link.locator('xpath=..').innerText()).toMatch(/18 项$/)
		await link.click()
		await expect.poll(() => status(page)).toBe('全部 253 项任务，按筛选显示 18 项')
		expect(await facet(page, '行动', '老年人科学素质提升行动').isChecked()).toBe(true)
	})

	it('keeps what was chosen when the words are taken out', async () => {
		const page = await open('/search/?q=%E7%A7%91%E6%99%AE&place=quxian')
		await page.getByRole('main').getByRole('combobox').fill('')
		await expect.poll(() => status(page)).toBe('全部 253 项任务，按筛选显示 38 项')
		await page.getByRole('button', { name: /^取消筛选：.*渠县/ }).click()
		await expect.poll(() => status(page)).toBe('全部 253 项任务')
	})
})

describe('the hits', () => {
	it('stand by relevance or in document order, as the address says', async () => {
		const page = await open('/search/?q=%E7%A7%91%E6%99%AE')
		const places = () => page.locator('.hit-group h3 a').allInnerTexts()
		const byRelevance = await places()
		expect(byRelevance[0]).toBe('巫山县')
		await page.getByRole('radio', { name: '原文顺序' }).check()
		await expect.poll(() => parameters(page)).toContain('sort=document')
		await expect.poll(places).toEqual(['临猗县', '米易县', '渠县', '巫山县', '资阳市'])
		const lines = await page.locator('.hit-group').first().locator('.hit-source a').allInnerTexts()
		const numbers = lines.map(text => Number(/\d+/.exec(text)?.[0]))
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
		await page.goBack()
		await expect.poll(places).toEqual(byRelevance)
	})

	it('are the first eight of a plan, the rest on request, by keyboard alone', async () => {
		const page = await open('/search/?q=%E7%A7%91%E6%99%AE')
		const group = page.locator('.hit-group').first()
		expect(await group.locator('.hit').count()).toBe(8)
		const more = group.getByRole('button', { name: /^再看其余 \d+ 处$/ })
		const rest = Number(/\d+/.exec(await more.innerText())?.[0])
		await more.focus()
		await page.keyboard.press('Enter')
		expect(await group.locator('.hit').count()).toBe(8 + rest)
		expect(await page.evaluate(() => document.activeElement?.closest('.hit')?.matches(':nth-child(9)'))).toBe(true)
	})
})

describe('the facets', () => {
	it('find a value in a long list', async () => {
		const page = await open('/search/?q=%E7%A7%91%E6%99%AE')
		const units = page.getByRole('group', { name: '单位' })
		await units.getByText(/^其余 \d+ 个$/).click()
		await units.getByRole('textbox', { name: '在其余单位中查找' }).fill('妇联')
		const shown = await units.locator('details').getByRole('checkbox').all()
		for (const box of shown) expect(await box.getAttribute('value')).toContain('妇联')
		await units.getByRole('checkbox', { name: '县妇联' }).check()
		await page.getByRole('button', { name: /^取消筛选：.*县妇联/ }).waitFor()
		expect(await units.getByRole('textbox').inputValue()).toBe('妇联')
	})

	it('hand the focus on when a choice is taken back', async () => {
		const page = await open('/search/?q=%E7%A7%91%E6%99%AE&role=lead')
		await page.getByRole('button', { name: /^取消筛选：.*牵头/ }).focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => status(page)).not.toContain('按筛选显示')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-summary')
	})

	it('say what they count, and fold away on a phone', async () => {
		const page = await open('/search/?q=%E7%A7%91%E6%99%AE', { viewport: { width: 375, height: 760 } })
		expect(await page.getByRole('group', { name: '行政区' }).isVisible()).toBe(false)
		await page.getByText('筛选', { exact: true }).click()
		expect(await facet(page, '行政区', '渠县 41 处').isVisible()).toBe(true)
		await facet(page, '行政区', '渠县').check()
		await page.getByText('已选 1 项').waitFor()
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
	})
})
