import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'
import { templates } from './setup/templates.ts'

const site = openSite(inject('site'))

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
		['unit', 12],
		['plan', 40],
	] as const)('the page of %s fits A4 and is no longer than it must be', async (name, most) => {
		const page = await site.openPage(templates[name])
		const pdf = await page.pdf({ format: 'A4', printBackground: true })
		const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
		expect(sheets).toBeGreaterThan(0)
		expect(sheets).toBeLessThanOrEqual(most)
		await page.emulateMedia({ media: 'print' })
		await page.setViewportSize({ width: 718, height: 1000 })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718)
	})
})
