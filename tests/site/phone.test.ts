import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'
import { overflowOf } from './setup/overflow-of.ts'
import { templates } from './setup/templates.ts'

const site = openSite(inject('site'))
const phone = { viewport: { width: 375, height: 800 }, isMobile: true, hasTouch: true }

describe('a phone', () => {
	it.each(Object.entries(templates))('fits %s, also in 长者模式', async (_name, path) => {
		const page = await site.openPage(path, phone)
		expect(await overflowOf(page)).toBe(0)
		await page.evaluate(() => document.documentElement.setAttribute('data-mode', 'elder'))
		expect(await overflowOf(page)).toBe(0)
	})

	it('keeps 长者模式 from page to page', async () => {
		const page = await site.openPage('/quxian/', phone)
		await page.getByRole('button', { name: '长者模式' }).click()
		await page.goto(site.address('/miyi/'))
		expect(await page.locator('html').getAttribute('data-mode')).toBe('elder')
		expect(await page.getByRole('button', { name: '长者模式' }).getAttribute('aria-pressed')).toBe('true')
	})
})
