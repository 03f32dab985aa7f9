import { describe, expect, inject, it } from 'vitest'
import { findViolations, findViolationsOfLook } from './setup/find-violations.ts'
import { openSite } from './setup/open-site.ts'
import { overflowOf } from './setup/overflow-of.ts'
import { templates } from './setup/templates.ts'

const site = openSite(inject('site'))

describe.each(Object.entries(templates))('%s', (_name, path) => {
	it('has nothing that axe minds in light, in dark and in 长者模式, asks no other site for anything and complains of nothing', async () => {
		const page = await site.openPage(path, { colorScheme: 'light' })
		// Its scripts have done what they do by themselves.
		await page.waitForTimeout(300)
		expect(site.foreignRequests).toEqual([])
		expect(site.complaints.filter(complaint => !(path === '/none/' && complaint.includes('404')))).toEqual([])
		expect(await findViolations(page)).toEqual([])
		await page.emulateMedia({ colorScheme: 'dark' })
		expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
		expect(await findViolationsOfLook(page)).toEqual([])
		await page.emulateMedia({ colorScheme: 'light' })
		if (path.startsWith('/embed/')) return
		await page.getByRole('button', { name: '长者模式' }).click()
		expect(await page.locator('html').getAttribute('data-mode')).toBe('elder')
		expect(await findViolationsOfLook(page)).toEqual([])
	})
})

describe('an open search box', () => {
	it.each([
		['list', {}],
		['sheet on a phone', { viewport: { width: 375, height: 800 }, isMobile: true, hasTouch: true }],
	] as const)('has nothing that axe minds: %s', async (_name, options) => {
		const page = await site.openPage('/quxian/', options)
		const box = page.getByRole('combobox', { name: '搜索方案、单位和任务' })
		await box.click()
		await box.pressSequentially('教育')
		await page.getByRole('listbox').getByRole('option').first().waitFor()
		await page.keyboard.press('ArrowDown')
		expect(await findViolations(page)).toEqual([])
		expect(await overflowOf(page)).toBe(0)
	})
})

describe('a search', () => {
	it.each([
		['exact hits, narrowed', '/search/?q=%E7%A7%91%E6%99%AE&role=lead', 'light'],
		['exact hits, narrowed', '/search/?q=%E7%A7%91%E6%99%AE&role=lead', 'dark'],
		['related hits', '/search/?q=%E8%80%81%E5%B9%B4%E4%BA%BA%E9%98%B2%E8%AF%88%E9%AA%97', 'light'],
		['nothing', '/search/?q=%E5%8E%BF%E7%A8%8E%E5%8A%A1%E5%B1%80', 'dark'],
	] as const)('has nothing that axe minds: %s', async (_name, path, colorScheme) => {
		const page = await site.openPage(path, { colorScheme, viewport: { width: 375, height: 800 } })
		await page.locator('[data-state="results"]').waitFor()
		const facets = page.getByText('筛选', { exact: true })
		if (await facets.isVisible()) await facets.click()
		expect(await findViolations(page)).toEqual([])
		expect(await overflowOf(page)).toBe(0)
	})
})
