import type { Page } from 'playwright-core'
import { launchBrowser } from '../../launch-browser.ts'
import { serveSite } from '../../serve-site.ts'
import { measureSearch } from '../measure-search.ts'
import type { Engine } from './engine.ts'
import type { SearchablePage } from './pages-of.ts'
import type { Shown } from './score.ts'

/**
 * The built site in a browser: what a reader sees on the search page.
 * @param pages what stands behind the paths: a hit shows an excerpt, and is proven by its whole text
 */
export async function openSite(folder: string, base: string, pages: readonly SearchablePage[]): Promise<Engine> {
	const texts = Map.groupBy(pages, ({ path }) => path)
	const textOf = (path: string) => (texts.get(path) ?? []).map(({ paragraphs }) => paragraphs.join('\n')).join('\n')
	const site = await serveSite({ folder, base, port: 0 })
	const browser = await launchBrowser()
	const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
	await page.goto(`${site.address}search/`)
	return {
		name: 'Zeren',
		ask: async query => {
			const shown = await askPage(page, query, base)
			return { ...shown, exact: shown.exact.map(({ path, text }) => ({ path, text: `${text}\n${textOf(path)}` })) }
		},
		measure: () => measureSite(folder, base),
		close: async () => {
			await browser.close()
			await site.close()
		},
	}
}

/** Goes to the address of the query as a link or the back button would, without loading the page anew for each of hundreds of queries. */
async function askPage(page: Page, query: string, base: string): Promise<Shown> {
	const shown = await page.evaluate(async text => {
		history.pushState(null, '', `?q=${encodeURIComponent(text)}`)
		window.dispatchEvent(new PopStateEvent('popstate'))
		const root = document.querySelector<HTMLElement>('[data-search]')
		if (!root) throw new Error('the page has no element data-search')
		while (root.dataset.state === 'loading' || root.ariaBusy === 'true') await new Promise(requestAnimationFrame)
		if (root.dataset.state === 'failed') throw new Error(`the search did not start: ${text}`)
		if (root.dataset.state === 'empty') return { results: [], exact: [], offered: [] }
		const isOf = (element: Element, part: string) => element.closest(part) !== null
		// A long list shows its beginning; the rest comes on request.
		const more = () => root.querySelector<HTMLButtonElement>('[data-part=hits] button[data-more]')
		for (let button = more(); button; button = more()) button.click()
		const pathOf = (link: HTMLAnchorElement | null) => (link ? link.pathname + link.hash : '')
		const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-result]')]
		const hits = [...root.querySelectorAll('li.hit')].filter(hit => !isOf(hit, '.related'))
		return {
			results: links.map(pathOf),
			exact: hits.map(hit => ({ path: pathOf(hit.querySelector('a')), text: hit.textContent ?? '' })),
			offered: [...root.querySelectorAll('a[data-offered]')].map(({ textContent }) => textContent ?? ''),
		}
	}, query)
	const below = (path: string) => (path.startsWith(base) ? `/${path.slice(base.length)}` : path)
	return { ...shown, results: shown.results.map(below), exact: shown.exact.map(({ path, text }) => ({ path: below(path), text })) }
}

async function measureSite(folder: string, base: string) {
	const figures = new Map((await measureSearch(folder, base)).map(({ name, value }) => [name, value]))
	const figure = (name: string) => figures.get(name) ?? Number.NaN
	return {
		firstBytes: figure('first search, page included') * 1000,
		nextBytes: figure('next search') * 1000,
		firstTime: figure('first search: page opened to results'),
		nextTime: figure('next search: asked to results'),
		keystroke: figure('keystroke to results'),
	}
}
