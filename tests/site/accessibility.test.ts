import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'
import { templates } from './setup/templates.ts'

const site = openSite(inject('site'))

/** The first of many children of one kind stand for the others: they wear the same styles. */
const manyChildren = 8

/** What another colour scheme, or larger letters, can make wrong. */
const rulesOfLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable']

/** What axe finds in all of the page by all its rules, as `rule: place (what it measured)`. */
function violationsOf(page: Page): Promise<string[]> {
	return runAxe(page, { resultTypes: ['violations'] })
}

/** What axe finds by the rules of what a page looks like, for a page that was looked at whole in another look. */
function violationsOfLook(page: Page): Promise<string[]> {
	return runAxe(page, { resultTypes: ['violations'], runOnly: rulesOfLook }, manyChildren)
}

async function runAxe(page: Page, options: RunOptions, most = Number.POSITIVE_INFINITY): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
	return page.evaluate(
		async ([options, most]) => {
			const isLikeEarlier = (child: Element, at: number, children: Element[]) =>
				at >= most && children.slice(at - most, at).every(({ tagName, className }) => tagName === child.tagName && className === child.className)
			const exclude = [...document.querySelectorAll('*')].flatMap(({ children }) => [...children].filter(isLikeEarlier))
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ include: [document.documentElement], exclude }, options)
			return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`))
		},
		[options, most] as const,
	)
}

/** Whether the page can be read without scrolling sideways. */
function overflowOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe.each(Object.entries(templates))('%s', (_name, path) => {
	it('has nothing that axe minds in light, in dark and in 长者模式, asks no other site for anything and complains of nothing', async () => {
		const page = await site.openPage(path, { colorScheme: 'light' })
		await page.waitForLoadState('networkidle')
		expect(site.foreignRequests).toEqual([])
		expect(site.complaints.filter(complaint => !(path === '/none/' && complaint.includes('404')))).toEqual([])
		expect(await violationsOf(page)).toEqual([])
		await page.emulateMedia({ colorScheme: 'dark' })
		expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
		expect(await violationsOfLook(page)).toEqual([])
		await page.emulateMedia({ colorScheme: 'light' })
		if (path.startsWith('/embed/')) return
		await page.getByRole('button', { name: '长者模式' }).click()
		expect(await page.locator('html').getAttribute('data-mode')).toBe('elder')
		expect(await violationsOfLook(page)).toEqual([])
	})

	it('fits a phone, also in 长者模式', async () => {
		const page = await site.openPage(path, { viewport: { width: 375, height: 800 }, isMobile: true, hasTouch: true })
		expect(await overflowOf(page)).toBe(0)
		await page.evaluate(() => document.documentElement.setAttribute('data-mode', 'elder'))
		expect(await overflowOf(page)).toBe(0)
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
		expect(await violationsOf(page)).toEqual([])
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
		expect(await violationsOf(page)).toEqual([])
		expect(await overflowOf(page)).toBe(0)
	})
})
