import { describe, expect, inject, it } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'
import { openSite } from './setup/open-site.ts'

const site = openSite(inject('site'))
const off = { javaScriptEnabled: false }
const atlas = await getAtlas()

describe('without JavaScript', () => {
	it.each(atlas.places.map(({ jurisdiction, newest }) => [jurisdiction.name, jurisdiction.slug, newest.tasks.map(task => task.id)] as const))(
		'the plan of %s shows every task',
		async (_name, slug, taskIds) => {
			const page = await site.openPage(`/${slug}/`, off)
			const shown = await page.locator(taskIds.map(id => `[id="${id}"]:visible`).join(',')).evaluateAll(elements => elements.map(element => element.id))
			expect(shown.sort()).toEqual([...taskIds].sort())
		},
	)

	it('a search is a form that leads to lists', async () => {
		const page = await site.openPage('/', off)
		await page.getByRole('searchbox').first().fill('县教育局')
		await page.getByRole('searchbox').first().press('Enter')
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('县教育局')
		await page.getByRole('main').getByRole('link', { name: /渠县/ }).first().click()
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/渠县/)
	})

	it('nothing that needs a script is offered', async () => {
		const page = await site.openPage('/quxian/', off)
		expect(await page.getByRole('button', { name: '长者模式' }).count()).toBe(0)
	})

	it('two plans can be chosen and read side by side', async () => {
		const page = await site.openPage('/compare/', off)
		await page.locator('a[href$="/compare/miyi-2023-vs-quxian-2023/"]').first().click()
		const heading = await page.getByRole('heading', { level: 1 }).innerText()
		expect(heading).toContain('米易')
		expect(heading).toContain('渠县')
	})
})
