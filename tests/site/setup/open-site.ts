import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.ts'
import { type ServedSite, serveSite } from '../../../scripts/serve-site.ts'
import type { BuiltSite } from './build-sites.ts'

/** A browser on a served site. What the page asks of another origin is remembered (only this machine answers), and so is what it complains of. */
export interface OpenSite {
	/** The full address of a path of the site, such as `/quxian/`. */
	address(path: string): string
	/** A new page in a context of its own, shut after the test. */
	openPage(path: string, options?: BrowserContextOptions): Promise<Page>
	/** Requests to another origin since the test began. */
	readonly foreignRequests: readonly string[]
	/** Errors on the console and uncaught ones since the test began. */
	readonly complaints: readonly string[]
}

/** So long, in milliseconds, a page waits for what it is to find or to do. */
export const patience = 120_000

/** Serves a built site and starts a browser for the tests of one file. Call it once, outside of the tests. */
export function openSite(built: BuiltSite): OpenSite {
	const foreignRequests: string[] = []
	const complaints: string[] = []
	const contexts: BrowserContext[] = []
	let served: ServedSite
	let browser: Browser
	const isForeign = (address: string) => /^https?:/.test(address) && new URL(address).origin !== new URL(served.address).origin

	beforeAll(async () => {
		served = await serveSite({ folder: built.folder, base: built.base, port: 0 })
		browser = await launchBrowser()
	})
	afterEach(async () => {
		await Promise.all(contexts.splice(0).map(context => context.close()))
		foreignRequests.length = 0
		complaints.length = 0
	})
	afterAll(async () => {
		await browser.close()
		await served.close()
	})

	return {
		address: path => new URL(path.slice(1), served.address).href,
		foreignRequests,
		complaints,
		openPage: async (path, options = {}) => {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options })
			context.setDefaultTimeout(patience)
			contexts.push(context)
			context.on('request', request => isForeign(request.url()) && foreignRequests.push(request.url()))
			const page = await context.newPage()
			page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
			page.on('websocket', socket => foreignRequests.push(socket.url()))
			page.on('pageerror', error => complaints.push(String(error)))
			await page.goto(new URL(path.slice(1), served.address).href)
			return page
		},
	}
}
