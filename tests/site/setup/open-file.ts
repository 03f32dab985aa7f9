import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.ts'
import type { BuiltSite } from './build-sites.ts'
import { patience } from './open-site.ts'

/** A browser without a network that opens files by a double click. */
export interface OpenFile {
	openFile(file: string, options?: BrowserContextOptions): Promise<Page>
	/** What the page asked for besides itself since the test began. */
	readonly requests: readonly string[]
	/** Errors on the console and uncaught ones since the test began. */
	readonly complaints: readonly string[]
}

/** Starts a browser for the files of a built site. Call it once, outside of the tests. */
export function openFiles({ folder }: BuiltSite): OpenFile {
	const requests: string[] = []
	const complaints: string[] = []
	const contexts: BrowserContext[] = []
	let browser: Browser

	beforeAll(async () => {
		browser = await launchBrowser()
	})
	afterEach(async () => {
		await Promise.all(contexts.splice(0).map(context => context.close()))
		requests.length = 0
		complaints.length = 0
	})
	afterAll(() => browser.close())

	return {
		requests,
		complaints,
		openFile: async (file, options = {}) => {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', offline: true, ...options })
			context.setDefaultTimeout(patience)
			contexts.push(context)
			const page = await context.newPage()
			const [path = '', tail = ''] = file.split(/(?=[?#])(.*)/s)
			const address = `${pathToFileURL(join(resolve(folder), path)).href}${tail}`
			page.on('request', request => /^data:/.test(request.url()) || request.isNavigationRequest() || requests.push(request.url()))
			page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
			page.on('pageerror', error => complaints.push(String(error)))
			await page.goto(address)
			return page
		},
	}
}
