import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../launch-browser.ts'
import { serveSite } from '../serve-site.ts'
import { type Figure, median } from './figure.ts'

const typed = ['县教育局', '科普大篷车', '智慧助老', '双减', '科技馆', '卫健委']

/** A first search in a browser that has seen nothing yet, the next one, and results while typing. Transfers are the bodies that go over the wire, gzip, to the page and to its workers. */
export async function measureSearch(folder: string, base: string): Promise<Figure[]> {
	let sent = 0
	const site = await serveSite({ folder, base, port: 0, onSent: bytes => (sent += bytes) })
	const browser = await launchBrowser()
	try {
		return [...(await measureTransfers(browser, site.address, () => sent)), await measureTyping(browser, site.address)]
	} finally {
		await browser.close()
		await site.close()
	}
}

async function measureTransfers(browser: Browser, address: string, sent: () => number): Promise<Figure[]> {
	const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
	const begin = performance.now()
	await page.goto(`${address}search/?q=${encodeURIComponent('县教育局负责什么')}`)
	await hasResults(page)
	const latency = performance.now() - begin
	await page.waitForLoadState('networkidle')
	const first = sent()
	const beginNext = performance.now()
	await page.locator('[data-search-box] input').first().fill('科普大篷车')
	await page.locator('#search-summary', { hasText: '科普大篷车' }).waitFor()
	const nextLatency = performance.now() - beginNext
	await page.waitForLoadState('networkidle')
	const next = sent() - first
	await page.context().close()
	return [
		{ name: 'first search, page included', value: first / 1000, unit: 'kB', budget: 250 },
		{ name: 'next search', value: next / 1000, unit: 'kB', budget: 60 },
		{ name: 'first search: page opened to results', value: latency, unit: 'ms', budget: null },
		{ name: 'next search: asked to results', value: nextLatency, unit: 'ms', budget: null },
	]
}

async function measureTyping(browser: Browser, address: string): Promise<Figure> {
	const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
	await page.goto(`${address}search/?q=${encodeURIComponent('科普')}`)
	await hasResults(page)
	const times: number[] = []
	for (const word of typed) for (let end = 2; end <= word.length; end++) times.push(await keystroke(page, word.slice(0, end)))
	await page.context().close()
	return {
		name: 'keystroke to results',
		value: median(times),
		unit: 'ms',
		budget: 100,
		note: `median of ${times.length}, local, the pause while typing included`,
	}
}

function hasResults(page: Page): Promise<void> {
	return page.locator('[data-state="results"]').waitFor()
}

/** From the event of the last letter to the moment when the results of the whole word stand in the page. */
async function keystroke(page: Page, query: string): Promise<number> {
	const time = await page.evaluate(
		text =>
			new Promise<number>(settle => {
				const root = document.querySelector<HTMLElement>('[data-search]')
				const input = document.querySelector<HTMLInputElement>('[data-search-box] input')
				if (!root || !input) return settle(Number.NaN)
				const begin = performance.now()
				const observer = new MutationObserver(() => {
					if (root.dataset.state !== 'results') return
					observer.disconnect()
					settle(performance.now() - begin)
				})
				observer.observe(root, { attributeFilter: ['data-state'] })
				input.value = text
				input.dispatchEvent(new InputEvent('input', { bubbles: true }))
			}),
		query,
	)
	await page.waitForTimeout(20)
	return time
}
