import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'

const site = openSite(inject('site'))

/** The search page with its results. */
async function search(query: string): Promise<Page> {
	const page = await site.openPage(`/search/?q=${encodeURIComponent(query)}`)
	await page.locator('[data-state="results"]').waitFor()
	return page
}
const status = async (page: Page) => (await page.locator('[data-part=status]').textContent()) ?? ''
/** A loaded machine takes its time. */
const facet = (page: Page, group: string, name: string) => page.getByRole('group', { name: group }).getByRole('checkbox', { name })

describe('the search page', () => {
	it('shows a unit first, one row a place, with its figures', async () => {
		const page = await search('县教育局负责什么')
		const answer = page.getByRole('article').first()
		expect(await answer.getByRole('heading').innerText()).toBe('县教育局')
		const rows = (await answer.locator('.answer-rows > li').allInnerTexts()).map(text => text.replace(/\s+/g, ' '))
		expect(rows).toHaveLength(2)
		expect(rows[0]).toMatch(/^临猗县 县教育局 牵头 2 项 责任 3 项 /)
		expect(rows[1]).toMatch(/^渠县 县教育局 责任 20 项 （本方案未载明牵头单位） .* 全部 20 项$/)
		expect(await status(page)).toBe('含「县教育局」原文的 25 处')
		await answer.getByRole('link', { name: /^渠县/ }).click()
		await page.waitForURL('**/kexue/suzhi/quxian/units/xianjiaoyuju/')
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('县教育局')
		expect(site.complaints).toEqual([])
		expect(site.foreignRequests).toEqual([])
	})

	it('counts exact hits, marks the words, and leads to the task and to the line', async () => {
		const page = await search('科普大篷车')
		expect(await status(page)).toBe('含「科普大篷车」原文的 7 处')
		expect(await page.locator('.hit').count()).toBe(7)
		for (const hit of await page.locator('.hit').all()) expect(await hit.locator('mark').allInnerTexts()).toContain('科普大篷车')
		const hit = page.locator('.hit', { hasText: '实施科技创新后备人才培育计划' })
		expect((await hit.locator('.hit-units').innerText()).replace(/\s+/g, ' ')).toBe('责任 县教育局、团县委、县科协、各乡镇人民政府(街道办事处)')
		expect(await hit.getByRole('link', { name: /实施科技创新后备人才培育计划/ }).getAttribute('href')).toBe('/kexue/suzhi/quxian/#t4')
		expect(await hit.getByRole('link', { name: '原文第 119 行' }).getAttribute('href')).toBe('/kexue/suzhi/quxian/quxian-2023/source/#L119')
	})

	it('says plainly that nothing was found, and offers names that look alike', async () => {
		const page = await search('县税务局')
		expect(await status(page)).toBe('没有找到「县税务局」')
		expect(await page.locator('.hit').count()).toBe(0)
		await page.getByRole('link', { name: '县水务局' }).click()
		await page.locator('[data-state="results"]').waitFor()
		expect(await page.getByRole('article').getByRole('heading').innerText()).toContain('县水务局')
	})

	it('calls related hits related', async () => {
		const page = await search('老年人防诈骗')
		expect(await status(page)).toBe('原文里没有「老年人防诈骗」')
		const hits = page.getByRole('region', { name: /^相关的 \d+ 处$/ }).locator('.hit')
		expect(await page.getByRole('heading', { name: /^相关的/ }).innerText()).toBe(`相关的 ${await hits.count()} 处`)
		expect(await hits.first().innerText()).toContain('诈骗')
		expect(await page.locator('.hit').count()).toBe(await hits.count())
	})

	it('narrows by facets; the state is in the address, and going back undoes a choice', async () => {
		const page = await search('科普')
		const all = await status(page)
		await facet(page, '行政区', '渠县').check()
		await expect.poll(() => status(page)).toMatch(/按筛选显示 \d+ 处$/)
		await expect.poll(() => new URL(page.url()).searchParams.getAll('place')).toEqual(['quxian'])
		expect(await page.locator('.hit-group').count()).toBe(1)
		await facet(page, '单位', '县教育局').check()
		await expect.poll(() => page.getByRole('button', { name: /^取消筛选：.*县教育局/ }).count()).toBe(1)
		const address = page.url()
		await page.goBack()
		await expect.poll(() => page.getByRole('button', { name: /^取消筛选：.*县教育局/ }).count()).toBe(0)
		await page.goBack()
		await expect.poll(() => status(page)).toBe(all)
		await page.goto(address)
		await page.locator('[data-state="results"]').waitFor()
		expect(await facet(page, '行政区', '渠县').isChecked()).toBe(true)
		expect(await facet(page, '单位', '县教育局').isChecked()).toBe(true)
	})

	it('keeps the focus on the choice that was made', async () => {
		const page = await search('科普')
		await facet(page, '角色', '牵头').focus()
		await page.keyboard.press('Space')
		await expect.poll(() => status(page)).toContain('按筛选显示')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('facet-role-lead')
	})

	it('follows the typing, and leaves an input method alone while it composes', async () => {
		const page = await site.openPage('/search/')
		const input = page.getByRole('main').getByRole('combobox')
		await input.fill('双减')
		await expect.poll(() => status(page)).toBe('含「双减」原文的 4 处')
		await input.evaluate((element: HTMLInputElement) => {
			element.value = 'kepu'
			element.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }))
		})
		await page.waitForTimeout(400)
		expect(await status(page)).toBe('含「双减」原文的 4 处')
		await input.evaluate((element: HTMLInputElement) => {
			element.value = '科技馆'
			element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
		})
		await expect.poll(() => status(page)).toBe('含「科技馆」原文的 14 处')
	})

	it('makes one step of the history of what is typed, not one of each letter', async () => {
		const page = await search('双减')
		const input = page.getByRole('main').getByRole('combobox')
		await input.fill('')
		await input.pressSequentially('科技馆')
		await expect.poll(() => status(page)).toBe('含「科技馆」原文的 14 处')
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('科技馆')
		await page.goBack()
		await expect.poll(() => status(page)).toBe('含「双减」原文的 4 处')
		expect(await input.inputValue()).toBe('双减')
		await page.goForward()
		await expect.poll(() => status(page)).toBe('含「科技馆」原文的 14 处')
	})

	it('says that it is looking when that takes a while, and then shows what it has found', async () => {
		const page = await site.openPage('/search/')
		let release = () => {}
		const held = new Promise<void>(resolve => {
			release = resolve
		})
		await page.route(/\/search\/names\.json/, async route => {
			await held
			await route.continue()
		})
		await page.getByRole('main').getByRole('combobox').fill('双减')
		await page.getByText('正在查找……').waitFor()
		release()
		await expect.poll(() => status(page)).toBe('含「双减」原文的 4 处')
		expect(await page.getByText('正在查找……').isVisible()).toBe(false)
	})

	it('leads to the place itself, which stands out there and is open', async () => {
		const page = await search('青少年科创教育科普工程')
		await page.locator('.hit').getByRole('link').first().click()
		await page.waitForURL('**/kexue/suzhi/linyi/#r1')
		const target = page.locator('.task:target')
		expect(await target.evaluate(element => getComputedStyle(element).backgroundColor)).toBe('rgb(233, 240, 250)')
		expect(await target.locator('details').evaluateAll(all => all.map(each => (each as HTMLDetailsElement).open))).not.toContain(false)
	})

	it('keeps markup in a query as text', async () => {
		const page = await search('<img src=x onerror=alert(1)>')
		expect(await status(page)).toBe('没有找到「<img src=x onerror=alert(1)>」')
		expect(await page.locator('main img').count()).toBe(0)
	})

	it('says what to do when the index is missing, and tries again', async () => {
		const page = await site.openPage('/search/')
		await page.route(/\/(pagefind|search\/text)\//, route => route.abort())
		await page.getByRole('main').getByRole('combobox').fill('双减')
		await page.getByText('搜索没有启动').first().waitFor()
		expect(await page.getByRole('heading', { name: '按名单找' }).isVisible()).toBe(true)
		await page.unroute(/\/(pagefind|search\/text)\//)
		await page.getByRole('button', { name: '重试' }).click()
		await expect.poll(() => status(page)).toBe('含「双减」原文的 4 处')
	})

	it('loads no more than its budget: 250 kB at first, 60 kB for the next query', async () => {
		const page = await site.openPage('/search/')
		let bytes = 0
		page.on('requestfinished', async request => {
			bytes += (await request.sizes()).responseBodySize
		})
		await page.getByRole('main').getByRole('combobox').fill('科普大篷车')
		await expect.poll(() => status(page)).toBe('含「科普大篷车」原文的 7 处')
		await page.waitForLoadState('networkidle')
		expect(bytes).toBeLessThanOrEqual(250_000)
		bytes = 0
		await page.getByRole('main').getByRole('combobox').fill('双减')
		await expect.poll(() => status(page)).toBe('含「双减」原文的 4 处')
		await page.waitForLoadState('networkidle')
		expect(bytes).toBeLessThanOrEqual(60_000)
	})

	it('shows what a body has none of, its role in each task, and the figures of other places', async () => {
		const page = await search('渠县教育局牵头哪些')
		const answer = page.getByRole('article', { name: '渠县　县教育局' })
		expect(await answer.getByRole('link', { name: '渠县　县教育局' }).count()).toBe(1)
		expect((await answer.locator('.answer-head').innerText()).replace(/\s+/g, ' ')).toBe('渠县 县教育局 责任 20 项 （本方案未载明牵头单位）')
		expect(await answer.locator('.answer-tasks .role').allInnerTexts()).toEqual(['责任', '责任', '责任'])
		expect(await answer.innerText()).toContain('巫山县　县教委（牵头 4 项、责任 27 项）')
		const lacking = await search('米易县财政局配合哪些')
		expect(await lacking.getByRole('article').first().innerText()).toContain('（方案里没有由其配合的任务）')
	})

	it('leads from hit to hit by headings, and past the facets', async () => {
		const page = await search('科普大篷车')
		expect(await page.locator('.hit').getByRole('heading', { level: 4 }).count()).toBe(7)
		await page.getByRole('group', { name: '筛选', exact: true }).locator('summary').first().focus()
		await page.keyboard.press('Tab')
		await page.keyboard.press('Enter')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-hits')
		await expect.poll(() => new URL(page.url()).hash).toBe('')
	})

	it('is read aloud once, when typing has settled; a search that is submitted at once', async () => {
		const page = await search('双减')
		expect(await page.getByRole('status').count()).toBe(1)
		await page.getByRole('status').evaluate(region => {
			const said: string[] = []
			Object.assign(window, { said })
			new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true })
		})
		const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
		const input = page.getByRole('main').getByRole('combobox')
		// By the page's own clock, so that a machine that stands still does not tear the word apart.
		await input.evaluate(async (element: HTMLInputElement, word) => {
			for (const letter of word) {
				element.value += letter
				element.dispatchEvent(new InputEvent('input', { bubbles: true }))
				await new Promise(settle => setTimeout(settle, 120))
			}
		}, '科技馆体系')
		await expect.poll(said).toHaveLength(1)
		expect(await said()).toEqual([await status(page)])
		await input.fill('科技馆')
		await page.keyboard.press('Enter')
		await expect.poll(() => page.getByRole('status').textContent(), { interval: 50 }).toBe('含「科技馆」原文的 14 处')
		expect(await said()).toHaveLength(2)
	})

	it('has the facets beside the first answer', async () => {
		const page = await search('县教育局')
		const answer = await page.getByRole('article').first().boundingBox()
		const facets = await page.getByRole('group', { name: '筛选', exact: true }).boundingBox()
		expect(facets?.y).toBe(answer?.y)
		expect(facets?.x).toBeGreaterThan((answer?.x ?? 0) + (answer?.width ?? 0))
	})

	it('drops a choice that the site does not know', async () => {
		const page = await site.openPage(`/search/?q=${encodeURIComponent('科普大篷车')}&place=nowhere&unit=${encodeURIComponent('县无此局')}&role=boss`)
		await page.locator('[data-state="results"]').waitFor()
		expect(await page.locator('.chip').count()).toBe(0)
		expect(await status(page)).toBe('含「科普大篷车」原文的 7 处')
	})

	it('says that the network is gone when it had worked before', async () => {
		const page = await search('双减')
		await page.context().setOffline(true)
		await page.getByRole('main').getByRole('combobox').fill('科普大篷车')
		await page.getByRole('heading', { name: '网络断了，这次没有查成' }).waitFor()
		expect(await page.getByText('请网站管理员核对').isVisible()).toBe(false)
		await page.context().setOffline(false)
		await page.getByRole('button', { name: '重试' }).click()
		await expect.poll(() => status(page)).toBe('含「科普大篷车」原文的 7 处')
	})

	it('on a phone leads from the sheet to what was found', async () => {
		const page = await site.openPage('/search/', { viewport: { width: 375, height: 667 }, isMobile: true, hasTouch: true })
		const input = page.getByRole('combobox', { name: '搜索方案、单位和任务' })
		expect(await input.getAttribute('title')).toBe(null)
		await input.tap()
		await page.getByRole('dialog').waitFor()
		await input.fill('双减')
		await page.keyboard.press('Enter')
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-summary')
		expect(await page.getByRole('dialog').count()).toBe(0)
	})
})
