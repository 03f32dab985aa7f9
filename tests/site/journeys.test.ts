import { describe, expect, inject, it } from 'vitest'
import { countRoles, getAtlas, placeOf, unitOf } from '../../src/atlas/index.ts'
import { openSite } from './setup/open-site.ts'

const site = openSite(inject('site'))
const plan = placeOf(await getAtlas(), 'quxian').newest
const unit = unitOf(plan, 'xianjiaoyuju')
const counts = countRoles(plan, unit.id)

describe('what a person does', () => {
	it('a clerk searches for 县教育局, finds its duties, and stands at the clause in the source', async () => {
		const page = await site.openPage('/')
		await page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('combobox')).first().fill('县教育局')
		await page.keyboard.press('Enter')
		await page.waitForURL(/\/search\/\?q=/)
		const main = page.getByRole('main')
		await page.getByRole('status').filter({ hasText: /\S/ }).waitFor()
		await main.locator(`a[href$="/quxian/units/${unit.id}/"]:visible`).first().click()
		await page.waitForURL(/\/quxian\/units\/xianjiaoyuju\/$/)
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('县教育局')
		expect(await main.innerText()).toContain(`责任 ${counts.responsible} 项（本方案未载明牵头单位）`)
		expect(await main.getByRole('article').count()).toBe(counts.total)

		const first = plan.tasks.find(task => task.assignments.some(assignment => assignment.unit === unit.id))
		await main
			.getByRole('article')
			.first()
			.getByRole('link', { name: /原文第/ })
			.first()
			.click()
		await page.waitForURL(/\/quxian\/quxian-2023\/source\/.*#L\d+/)
		const line = page.locator(`[id="${new URL(page.url()).hash.slice(1).replace(/-.*/, '')}"]`)
		expect(await line.innerText()).toContain(first?.title.slice(0, 6))
		expect(await line.evaluate(element => element.getBoundingClientRect().top)).toBeLessThan(900)
		expect(site.complaints).toEqual([])
	})

	it('a citizen filters a plan by unit, sees how many tasks are left, and can send the address to somebody', async () => {
		const page = await site.openPage('/quxian/')
		await page.getByLabel('单位', { exact: true }).selectOption(unit.id)
		await page.waitForURL(/unit=xianjiaoyuju/)
		const shown = page.locator('article.task:visible')
		expect(await shown.count()).toBe(counts.total)
		expect(await page.getByRole('main').getByRole('status').first().innerText()).toContain(String(counts.total))
		const other = await site.openPage(new URL(page.url()).pathname.replace('/kexue/suzhi', '') + new URL(page.url()).search)
		expect(await other.locator('article.task:visible').count()).toBe(counts.total)
	})

	it('a planner puts two places side by side', async () => {
		const page = await site.openPage('/')
		await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '比较' }).click()
		await page.locator('a[href$="/compare/miyi-2023-vs-quxian-2023/"]').first().click()
		const heading = await page.getByRole('heading', { level: 1 }).innerText()
		expect([heading.includes('米易'), heading.includes('渠县')]).toEqual([true, true])
		expect(await page.getByRole('main').innerText()).toContain('未载明')
	})

	it('an old reader turns on 长者模式, and it stays on the next page', async () => {
		const page = await site.openPage('/')
		const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
		const before = await size()
		await page.getByRole('button', { name: '长者模式' }).click()
		expect(await size()).toBeGreaterThan(before * 1.2)
		await page.goto(site.address('/quxian/'))
		expect(await page.getByRole('button', { name: '长者模式' }).getAttribute('aria-pressed')).toBe('true')
		expect(await size()).toBeGreaterThan(before * 1.2)
	})

	it('somebody who uses the keyboard alone skips to the page', async () => {
		const page = await site.openPage('/quxian/')
		await page.keyboard.press('Tab')
		const link = page.getByRole('link', { name: '跳到正文' })
		expect(await link.evaluate(element => element === document.activeElement)).toBe(true)
		await page.keyboard.press('Enter')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
	})

	it('an address that does not exist says so and helps on', async () => {
		const page = await site.openPage('/none/')
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('没有这个页面')
		expect(await page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('combobox')).count()).toBe(1)
	})
})
