import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type IndexFile, writeIndexFiles } from '../../../src/search/build/index-file.ts'
import { launchBrowser } from '../../launch-browser.ts'
import { serveSite } from '../../serve-site.ts'
import { type Engine, type EngineCost, measuredQueries } from './engine.ts'

/** What the page of an engine out of the box gives for a query. */
interface Found {
	path: string
	text: string
}

/**
 * An engine out of the box in a browser: a page in Chinese with the engine's files beside it.
 * @param script a module that exports `search(query, most)`, which gives the paths and texts of the first `most` results
 */
export async function openFolder(name: string, files: readonly IndexFile[], script: string): Promise<Engine> {
	const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
	const html = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>search</title>'
	await writeIndexFiles([...files, { path: 'index.html', content: Buffer.from(html) }, { path: 'search.js', content: Buffer.from(script) }], folder)
	let sent = 0
	const site = await serveSite({ folder, base: '/', port: 0, onSent: bytes => (sent += bytes) })
	const browser = await launchBrowser()
	const page = await openPage(browser, site.address)
	return {
		name,
		ask: async query => {
			const found = await ask(page, query, Number.POSITIVE_INFINITY)
			return { results: [...new Set(found.map(({ path }) => path))], exact: found, offered: [] }
		},
		measure: () => measure(browser, site.address, () => sent),
		close: async () => {
			await browser.close()
			await site.close()
			await rm(folder, { recursive: true })
		},
	}
}

async function openPage(browser: Browser, address: string): Promise<Page> {
	const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
	await page.goto(address)
	return page
}

function ask(page: Page, query: string, most: number): Promise<Found[]> {
	return page.evaluate(
		async ([text, limit]) => {
			const { search } = await import(new URL('search.js', location.href).href)
			return (await search(text, limit ?? Number.POSITIVE_INFINITY)) as Found[]
		},
		[query, Number.isFinite(most) ? most : null] as const,
	)
}

/** With the first ten results read, as a page of results shows them. */
async function measure(browser: Browser, address: string, sent: () => number): Promise<EngineCost> {
	const before = sent()
	const begin = performance.now()
	const page = await openPage(browser, address)
	await ask(page, measuredQueries[0], 10)
	const firstTime = performance.now() - begin
	const first = sent()
	const beginNext = performance.now()
	await ask(page, measuredQueries[1], 10)
	const nextTime = performance.now() - beginNext
	await page.context().close()
	return { firstBytes: first - before, nextBytes: sent() - first, firstTime, nextTime, keystroke: null }
}
