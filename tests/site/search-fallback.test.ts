import type { Page, Route } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'

/**
 * The search page in browsers and behind servers that do not let Pagefind run. Its program, its index and its texts are files of the site;
 * each switch takes away one thing that Pagefind needs, and the answers must stay the same.
 */
const site = openSite(inject('site'))

const status = async (page: Page) => (await page.locator('[data-part=status]').textContent()) ?? ''
const note = (page: Page) => page.getByText('已改为逐篇查找')
/** A loaded machine takes its time. */

/** A page of the site that has not searched yet, with something switched off for what comes next. */
async function openWithout(switchOff: (page: Page) => Promise<unknown>): Promise<Page> {
	const page = await site.openPage('/quality/')
	await switchOff(page)
	return page
}

async function search(page: Page, query: string): Promise<void> {
	await page.goto(site.address(`/search/?q=${encodeURIComponent(query)}`))
	await page.locator('[data-state="results"]').waitFor()
}

/** Changes the policy of every page: what its meta element says, and a header on top of it. */
async function changePolicy(page: Page, change: (html: string) => string, header = ''): Promise<void> {
	await page.route(/\/search\/(\?.*)?$/, async route => {
		const response = await route.fetch()
		const headers = { ...response.headers(), ...(header === '' ? {} : { 'content-security-policy': header }) }
		await route.fulfill({ response, headers, body: change(await response.text()) })
	})
}

const without = (name: string) => (page: Page) => page.context().addInitScript(`delete globalThis.${name}`)
const refuse = (pattern: RegExp) => (page: Page) => page.route(pattern, (route: Route) => route.fulfill({ status: 404, body: '404' }))
/** What many portals do: every unknown address gives a page, and says that all is well. */
const answerWithPage = (pattern: RegExp) => (page: Page) =>
	page.route(pattern, route => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>首页</title>' }))

const limited: [string, (page: Page) => Promise<unknown>][] = [
	['WebAssembly is missing', without('WebAssembly')],
	['the policy of the page forbids WebAssembly', page => changePolicy(page, html => html.replaceAll("'wasm-unsafe-eval'", ''))],
	['the policy of the server forbids WebAssembly', page => changePolicy(page, html => html, "script-src 'self'")],
	['the server knows no file names of Pagefind', refuse(/\.(pagefind|pf_\w+)$/)],
	['the server gives a page for them', answerWithPage(/\.(pagefind|pf_\w+)$/)],
	['the program of Pagefind is missing', refuse(/\/pagefind\.js/)],
	['the contents of the index are missing', refuse(/\.pf_meta$/)],
	['a part of the index is missing', refuse(/\.pf_index$/)],
	['a server gives a page for a part of the index', answerWithPage(/\.pf_index$/)],
	['the texts in the index are missing', refuse(/\.pf_fragment$/)],
	['the program of Pagefind never comes', page => page.route(/\.pagefind$/, () => undefined)],
]
const unlimited: [string, (page: Page) => Promise<unknown>][] = [
	['nothing is', async () => undefined],
	['workers are missing', without('Worker')],
	['the policy forbids workers', page => changePolicy(page, html => html, "worker-src 'none'")],
	['Intl.Segmenter is missing', without('Intl.Segmenter')],
]

describe.each([
	...limited.map(([name, switchOff]) => ({ name, switchOff, isLimited: true })),
	...unlimited.map(([name, switchOff]) => ({ name, switchOff, isLimited: false })),
])('when $name', ({ switchOff, isLimited }) => {
	it(`finds all the same${isLimited ? ', and says that it is limited' : ''}`, async () => {
		const page = await openWithout(switchOff)
		await search(page, '科普大篷车')
		expect(await status(page)).toBe('含「科普大篷车」原文的 7 处')
		expect(await page.locator('.hit').count()).toBe(7)
		expect(await note(page).count()).toBe(isLimited ? 1 : 0)
		await page.locator('#search-query').fill('双减')
		await expect.poll(() => status(page)).toBe('含「双减」原文的 4 处')
		await page.locator('#search-query').fill('县教育局负责什么')
		await expect.poll(() => status(page)).toBe('含「县教育局」原文的 25 处')
		expect(await page.getByRole('article').first().getByRole('heading').innerText()).toBe('县教育局')
		expect(await page.getByRole('article').first().innerText()).toContain('渠县')
		expect(await note(page).count()).toBe(isLimited ? 1 : 0)
		expect(site.foreignRequests).toEqual([])
	})
})

describe('when the index fails between two searches', () => {
	it('goes on with the texts', async () => {
		const page = await openWithout(async () => undefined)
		await search(page, '科普大篷车')
		expect(await note(page).count()).toBe(0)
		await refuse(/\/pagefind\//)(page)
		await page.locator('#search-query').fill('县教育局')
		await expect.poll(() => status(page)).toBe('含「县教育局」原文的 25 处')
		expect(await note(page).count()).toBe(1)
	})
})

describe('when the texts are missing, too', () => {
	it('says so, and tries again', async () => {
		const page = await openWithout(refuse(/\/(pagefind|search\/text)\//))
		await page.goto(site.address(`/search/?q=${encodeURIComponent('双减')}`))
		await page.locator('[data-state="failed"]').waitFor()
		await page.unroute(/\/(pagefind|search\/text)\//)
		await page.getByRole('button', { name: '重试' }).click()
		await expect.poll(() => status(page)).toBe('含「双减」原文的 4 处')
	})
})

describe('the texts', () => {
	it('are not loaded while Pagefind runs', async () => {
		const page = await openWithout(async () => undefined)
		await search(page, '科普大篷车')
		const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname))
		expect(loaded.filter(path => path.includes('/search/text/'))).toEqual([])
		expect(loaded.filter(path => path.endsWith('/pagefind.js'))).toHaveLength(1)
	})
})
