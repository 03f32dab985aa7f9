import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { weighPage } from '../../scripts/bench/measure-weights.ts'
import { checkLinks, describeLinkFaults } from '../../scripts/check-links.ts'
import { listFiles } from '../../scripts/list-files.ts'
import { serveSite } from '../../scripts/serve-site.ts'
import { getAtlas } from '../../src/atlas/index.ts'
import { embeddablesOf } from '../../src/embed/embeddables.ts'
import { openPortal } from './setup/open-portal.ts'
import { openSite } from './setup/open-site.ts'

const built = inject('site')
const site = openSite(built)
const portal = openPortal()
const atlas = await getAtlas()
const embeddables = embeddablesOf(atlas)

/** A page of the portal. */
async function openPortalPage(body: string, width = 800): Promise<Page> {
	const page = await site.openPage('/404.html', { viewport: { width, height: 700 } })
	await page.goto(portal.address(body))
	return page
}
const frameOf = (path: string, attributes = '') => `<iframe title="任务" src="${site.address(path)}" width="100%" height="300" ${attributes}></iframe>`
const script = () => `<script src="${site.address('/embed.js')}" async></script>`
const heightOf = (page: Page) =>
	page
		.locator('iframe')
		.first()
		.evaluate(frame => frame.getBoundingClientRect().height)
/** How tall the page in the frame is, as it sees itself. */
const contentHeight = (page: Page) => page.frames()[1]?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))

/** One page of each kind. */
const kinds = [
	['plan', '/embed/quxian/', '/quxian/', '渠府办〔2023〕93号'],
	['section', '/embed/quxian/quxian-2023/sections/s2/', '/quxian/#s2', '渠府办〔2023〕93号'],
	['unit', '/embed/quxian/units/xianjiaoyuju/', '/quxian/units/xianjiaoyuju/', '渠府办〔2023〕93号'],
	['function', '/embed/functions/jiaoyu/', '/functions/jiaoyu/', '渠府办〔2023〕93号'],
	['comparison', '/embed/compare/miyi-2023-vs-quxian-2023/', '/compare/miyi-2023-vs-quxian-2023/', '渠府办〔2023〕93号'],
	['chart', '/embed/charts/targets-by-place/', '/targets/', '渠府办〔2023〕93号'],
	['search', '/embed/search/', '/search/', '渠府办〔2023〕93号'],
] as const

describe('the embedded pages', () => {
	it('weigh at most 40 kB with everything, the largest of each kind', () => {
		const fileOf = ({ path }: { path: string }) => `${path.slice(1)}index.html`
		const bytesOf = (one: { path: string }) => statSync(join(built.folder, fileOf(one))).size
		const sizes = new Map()
		const largest = [...Map.groupBy(embeddables, ({ kind }) => kind).values()].flatMap(of => of.toSorted((a, b) => bytesOf(b) - bytesOf(a)).slice(0, 2))
		expect(largest.map(one => weighPage(fileOf(one), built.folder, built.base, sizes)).filter(({ gzip }) => gzip > 40)).toEqual([])
	})

	it('all say their source, its number, the version of the data and the way to the full page', () => {
		const silent = embeddables.filter(({ path, page, plans }) => {
			const html = readFileSync(join(built.folder, path, 'index.html'), 'utf8')
			const footer = html.slice(html.indexOf('<footer'))
			const numbers = plans.map(({ documentNumber }) => documentNumber ?? '文号未载明')
			return ![...numbers, '来源：', atlas.dataVersion, `href="${built.base}${page.slice(1)}"`].every(words => footer.includes(words))
		})
		expect(silent.map(({ path }) => path)).toEqual([])
	})

	it('keep anchors of the page in the frame', () => {
		const leaving = embeddables.flatMap(({ path }) => {
			const anchors = readFileSync(join(built.folder, path, 'index.html'), 'utf8').match(/<a [^<>]*href="#[^<>]*>/g) ?? []
			return anchors.filter(anchor => !anchor.includes(' target="_self"')).map(anchor => `${path} ${anchor}`)
		})
		expect(leaving).toEqual([])
	})

	it('use no measure of the height of the window, which would grow with the frame', () => {
		const styles = new Set(
			embeddables.flatMap(({ path }) =>
				[...readFileSync(join(built.folder, path, 'index.html'), 'utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) =>
					String(href).slice(built.base.length),
				),
			),
		)
		// The contents of a plan and the sheet of a search box on a phone are not in these pages, only their styles.
		const tall = [...styles].filter(file => !/plan-contents|search-box/.test(file) && /\d[dsl]?vh\b/.test(readFileSync(join(built.folder, file), 'utf8')))
		expect(tall).toEqual([])
	})

	it('are pinned, each with styles and scripts of its own, and lead to the current pages', () => {
		const pinned = listFiles(built.folder).filter(file => file.startsWith('pinned/') && file.endsWith('.html'))
		const paths = embeddables.flatMap(({ kind, path }) => (kind === 'search' ? [] : [`pinned/${atlas.dataVersion}${path}index.html`]))
		expect(pinned).toEqual(paths.sort((a, b) => (a < b ? -1 : 1)))
		const html = readFileSync(join(built.folder, `pinned/${atlas.dataVersion}/embed/quxian/index.html`), 'utf8')
		expect(html).toContain('固定版本')
		expect(html).toContain(`<a href="${built.base}quxian/quxian-2023/">查看网站现在的页面</a>`)
		expect(html).toContain('<meta name="robots" content="noindex">')
		expect(html).not.toContain('_astro/')
		expect(describeLinkFaults(checkLinks(built.folder, built.base).filter(({ page }) => page.startsWith('pinned/')))).toEqual([])
	})

	it.each([
		[built, 'quxian-2023'],
		[inject('topics'), 'quxian-2024'],
	])('lead from a pinned copy to a plan for good: not to the page of a place, which is that of another plan one day', ({ folder, base }, newest) => {
		const pinned = listFiles(folder).filter(file => file.startsWith('pinned/') && file.endsWith('.html'))
		const written = pinned.flatMap(file => [...readFileSync(join(folder, file), 'utf8').matchAll(/ href="([^"]*)"/g)].map(([, href]) => String(href)))
		const paths = [...new Set(written)].filter(href => href.startsWith(base)).map(href => href.slice(base.length))
		const places = new Set(paths.map(path => /^([^/]+)\/\1-\d+\//.exec(path)?.[1]))
		expect(places).toContain('quxian')
		expect(paths.filter(path => places.has(/^([^/]+)\/(?:[#?]|$)/.exec(path)?.[1] ?? ''))).toEqual([])
		expect(paths).toContain(`quxian/${newest}/#t1`)
	})
})

describe('a page in a frame of another origin', () => {
	it.each(kinds)('without a script: a %s scrolls in its frame and leads to the full page', async (_kind, path, fullPath, documentNumber) => {
		const page = await openPortalPage(frameOf(path))
		const frame = page.frameLocator('iframe')
		await frame.getByRole('heading', { level: 1 }).waitFor()
		expect(await frame.locator('footer').innerText()).toContain(documentNumber)
		expect(await frame.getByRole('navigation', { name: '主导航' }).count()).toBe(0)
		expect(await heightOf(page)).toBeLessThan(310)
		await frame.getByRole('link', { name: /完整页面/ }).click()
		await page.waitForURL(site.address(fullPath))
		expect(site.complaints).toEqual([])
	})

	it('with the script: is as tall as its content, also when a filter or another width changes that', async () => {
		const page = await openPortalPage(`${frameOf('/embed/quxian/', 'data-zeren')}${script()}`)
		const frame = page.frameLocator('iframe')
		await expect.poll(() => heightOf(page)).toBeGreaterThan(5000)
		const whole = await heightOf(page)
		await frame.getByLabel('单位', { exact: true }).selectOption({ label: '县文体旅局（9）' })
		await expect.poll(() => heightOf(page)).toBeLessThan(whole * 0.8)
		expect(await frame.locator('.task:visible').count()).toBe(9)
		expect(page.url()).toMatch(/127\.0\.0\.1/)
		await expect.poll(async () => (await heightOf(page)) - ((await contentHeight(page)) ?? 0)).toBeLessThanOrEqual(4)
		const narrow = await heightOf(page)
		await page.setViewportSize({ width: 360, height: 700 })
		await expect.poll(() => heightOf(page)).toBeGreaterThan(narrow * 1.2)
		const growth = async () => {
			const before = await heightOf(page)
			await page.waitForTimeout(500)
			return (await heightOf(page)) - before
		}
		await expect.poll(growth).toBe(0)
		await frame.getByRole('link', { name: '县科协' }).first().click()
		await page.waitForURL(site.address('/quxian/units/xiankexie/'))
		expect(site.complaints).toEqual([])
	})

	it('stands in <zeren-embed> with what the portal asks for', async () => {
		const page = await openPortalPage(
			`<zeren-embed src="${site.address('/embed/miyi/')}" title="米易县的任务" theme="dark" role="lead" targets="hide" heading="3" height="500"></zeren-embed>
			<zeren-embed src="javascript:document.title='坏'"></zeren-embed>${script()}`,
		)
		await expect.poll(() => heightOf(page)).toBeGreaterThan(2000)
		expect(await page.locator('iframe').first().getAttribute('title')).toBe('米易县的任务')
		const frame = page.frameLocator('iframe >> nth=0')
		expect(await frame.locator('h1').getAttribute('aria-level')).toBe('3')
		expect(await frame.locator('h3').first().getAttribute('aria-level')).toBe('5')
		expect(await frame.locator('#targets').isVisible()).toBe(false)
		expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark')
		expect(await frame.locator('.task:visible').evaluateAll(tasks => tasks.every(task => task.querySelector('[data-role=lead]')))).toBe(true)
		expect(await frame.getByText('这里只列牵头的任务。').isVisible()).toBe(true)
		expect(await page.title()).toBe('门户')
		expect(site.complaints).toEqual([])
	})

	it('narrows a unit to a role, and passes over what it does not know', async () => {
		const page = await site.openPage('/embed/miyi/units/xiankexie/?role=lead&theme=red&heading=9&targets=maybe')
		expect(await page.locator('.duties:visible').count()).toBe(1)
		expect(await page.locator('.duties:visible').getAttribute('id')).toBe('lead')
		expect(await page.locator('html').getAttribute('data-theme')).toBe(null)
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
		await page.goto(site.address('/embed/quxian/units/xianjiaoyuju/?role=lead'))
		expect(await page.locator('.task:visible').count()).toBe(20)
	})

	it('narrows a function to a role without leaving an empty fold, and says so where a plan has nobody in it', async () => {
		const page = await site.openPage('/embed/functions/jiaoyu/?role=lead')
		expect(
			await page
				.locator('details:visible')
				.filter({ hasNot: page.locator('.role-lead') })
				.count(),
		).toBe(0)
		const quxian = page.locator('section[aria-labelledby=quxian-2023]')
		expect(await quxian.locator(':is(details, .role-only):visible').count()).toBe(0)
		expect(await quxian.innerText()).toContain('本方案未载明牵头单位')
		expect(await page.locator('section[aria-labelledby=linyi-2022] .role-lead:visible').count()).toBe(8)
	})

	it('has of a comparison its differences alone, which lead to the full page, or the rows of one action', async () => {
		const path = '/compare/linyi-2022-vs-miyi-2023/'
		const page = await openPortalPage(`${frameOf(`/embed${path}?part=differences`, 'data-zeren')}${script()}`)
		const frame = page.frameLocator('iframe')
		const link = frame.locator('.differences a').first()
		await expect.poll(() => link.getAttribute('href')).toMatch(/^http/)
		expect(await frame.locator('.row:visible').count()).toBe(0)
		await expect.poll(() => heightOf(page)).toBeGreaterThan(600)
		expect(await heightOf(page)).toBeLessThan(3500)
		const hash = new URL((await link.getAttribute('href')) ?? '').hash
		await link.click()
		await page.waitForURL(site.address(`${path}${hash}`))
		await page.goto(site.address(`/embed${path}?part=rows&only=lead`))
		expect(await page.locator('.row:visible').count()).toBe(8)
		expect(await page.locator(':is(.differences, .stats, #compared-targets):visible').count()).toBe(0)
		const rowsAlone = page.getByText('这里只列一部分举措。')
		expect(await rowsAlone.isVisible()).toBe(true)
		await page.getByRole('button', { name: '清除筛选' }).click()
		expect(await rowsAlone.isVisible()).toBe(false)
		// A figure of what is hidden is hidden too; one of what the frame shows leads there.
		await page.goto(site.address('/embed/compare/linyi-2022-vs-quxian-2023/?part=differences'))
		const figure = page.locator('.stat').filter({ hasText: '目标不宜直接比较' })
		await expect.poll(() => page.locator('.differences a').first().getAttribute('href')).toMatch(/^http/)
		expect(await figure.getByRole('link').getAttribute('href')).toBe('#compared-targets')
		await page.goto(site.address('/embed/compare/linyi-2022-vs-quxian-2023/?part=differences&targets=hide'))
		await expect.poll(() => page.locator('.differences a').first().getAttribute('href')).toMatch(/^http/)
		expect([await figure.isVisible(), await page.locator('#compared-targets').isVisible()]).toEqual([false, false])
		const unrelated = readFileSync(join(inject('topics').folder, 'embed/compare/miyi-2024-vs-quxian-2016/index.html'), 'utf8')
		expect(unrelated).not.toContain('data-parts')
		expect(site.complaints).toEqual([])
	})

	it('shows results of a search in the frame, and their pages in the whole window', async () => {
		const page = await openPortalPage(`${frameOf('/embed/search/', 'data-zeren')}${script()}`)
		const frame = page.frameLocator('iframe')
		await frame.getByRole('searchbox').fill('教育局')
		await frame.locator('[data-state="results"]').waitFor()
		await expect.poll(() => heightOf(page)).toBeGreaterThan(1500)
		await frame.getByRole('link', { name: '县教育局' }).first().click()
		await page.waitForURL(address => address.href.startsWith(site.address('/')))
		await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/units\/xianjiaoyuju\/$/)
		expect(site.complaints).toEqual([])
	})
})

it('the search of one place says so, and finds and counts nothing of another', async () => {
	const page = await site.openPage('/embed/search/quxian/')
	expect(await page.getByText('只查渠县。').isVisible()).toBe(true)
	await page.getByRole('searchbox').fill('科协')
	await page.locator('[data-state="results"]').waitFor()
	const links = await page.locator('a[data-result]').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).pathname.split('/')[3]))
	expect(links).toContain('quxian')
	expect(links.filter(slug => ['linyi', 'miyi', 'wushan', 'ziyang'].includes(slug ?? ''))).toEqual([])
	expect(await page.getByRole('group', { name: '行政区' }).count()).toBe(0)
	expect(site.complaints).toEqual([])
})

describe('messages', () => {
	it('of a hostile parent do nothing', async () => {
		const page = await openPortalPage(frameOf('/embed/quxian/'))
		await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
		const before = await page.frames()[1]?.evaluate(() => document.documentElement.outerHTML)
		await page.evaluate(() => {
			const answers: unknown[] = []
			Object.assign(window, { answers })
			addEventListener('message', ({ data }) => answers.push(data))
			const frame = document.querySelector('iframe')?.contentWindow
			const shapes: unknown[] = [
				null,
				0,
				'zeren:hello',
				['zeren:hello'],
				{},
				{ type: 'zeren:height', height: 9 },
				{ type: 'zeren:navigate', href: 'https://evil.example/' },
				{ type: ['zeren:hello'] },
				{ html: '<img src=x onerror=alert(1)>', eval: 'alert(1)' },
				{ type: 'zeren:hello ', __proto__: { type: 'x' } },
				new ArrayBuffer(8),
				new Map([['type', 'zeren:hello']]),
			]
			for (const shape of shapes) frame?.postMessage(shape, '*')
		})
		await page.waitForTimeout(300)
		expect(await page.evaluate(() => (window as unknown as { answers: unknown[] }).answers)).toEqual([])
		await page.evaluate(() =>
			document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'zeren:hello', href: 'https://evil.example/', html: '<b>', height: 1 }, '*'),
		)
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { answers: { type: string }[] }).answers.map(({ type }) => type)))
			.toEqual(['zeren:height'])
		expect(await page.frames()[1]?.evaluate(() => document.documentElement.outerHTML)).toBe(before)
		expect(page.frames()[1]?.url()).toBe(site.address('/embed/quxian/'))
		expect(site.complaints).toEqual([])
	})

	it('of a hostile frame beside it, or with heights that are none, change no frame', async () => {
		const hostile = (target: string) =>
			portal.address(
				`<script>for (const height of [5000, 1e9, -1, NaN, Infinity, '900', null, {}]) for (const target of [${target}]) target.postMessage({ type: 'zeren:height', height }, '*')</script>`,
			)
		const page = await openPortalPage(
			`${frameOf('/embed/quxian/units/xianjiaoyuju/', 'data-zeren')}${script()}<iframe title="别的" src="${hostile('parent, parent.frames[0]')}"></iframe>`,
		)
		await expect.poll(() => heightOf(page)).toBeGreaterThan(1000)
		const height = await heightOf(page)
		await page.evaluate(url => document.body.insertAdjacentHTML('beforeend', `<iframe title="又一个" src="${url}" data-zeren></iframe>`), hostile('parent'))
		// Its own frame may take a height within bounds: it is marked, and asks for nothing but that.
		await expect
			.poll(() =>
				page
					.locator('iframe')
					.nth(2)
					.evaluate(frame => frame.getBoundingClientRect().height),
			)
			.toBeGreaterThan(4999)
		expect(await heightOf(page)).toBe(height)
		expect(
			await page
				.locator('iframe')
				.nth(1)
				.evaluate(frame => frame.getBoundingClientRect().height),
		).toBeLessThan(200)
	})
})

it.each(kinds)('under a strict policy of the server a %s works and complains of nothing', async (kind, path) => {
	const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'"
	const strict = await serveSite({ folder: built.folder, base: built.base, port: 0, headers: { 'Content-Security-Policy': policy } })
	try {
		const page = await openPortalPage('')
		await page.goto(
			portal.address(
				`<iframe data-zeren title="任务" src="${new URL(path.slice(1), strict.address).href}" width="100%" height="300"></iframe><script src="${strict.address}embed.js" async></script>`,
			),
		)
		const frame = page.frameLocator('iframe')
		await frame.getByRole('heading', { level: 1 }).waitFor()
		await expect.poll(() => heightOf(page)).not.toBe(300)
		if (kind === 'search') {
			await frame.getByRole('searchbox').fill('科普')
			await frame.locator('[data-state="results"]').waitFor()
		}
		expect(site.complaints).toEqual([])
	} finally {
		await strict.close()
	}
})

it('under a strict policy of the portal itself the script works and complains of nothing, also where an element has no address yet', async () => {
	const { origin } = new URL(site.address('/'))
	const policy = `default-src 'none'; style-src 'self'; script-src ${origin}; frame-src ${origin}; img-src data:; base-uri 'none'; require-trusted-types-for 'script'`
	const page = await openPortalPage('')
	const body = `<zeren-embed src="${site.address('/embed/quxian/units/xianjiaoyuju/')}" height="300"></zeren-embed><zeren-embed></zeren-embed><zeren-embed src=" " theme="dark"></zeren-embed>`
	await page.goto(portal.address(`${body}${script()}`, policy))
	await expect.poll(() => heightOf(page)).toBeGreaterThan(1000)
	const first = await page
		.locator('iframe')
		.first()
		.evaluate((frame: HTMLElement) => [
			getComputedStyle(frame).display,
			getComputedStyle(frame).borderTopWidth,
			frame.offsetWidth === document.body.clientWidth,
		])
	expect(first).toEqual(['block', '0px', true])
	expect(await page.locator('iframe').evaluateAll(frames => frames.map(frame => frame.hasAttribute('src')))).toEqual([true, false, false])
	expect(page.frames().map(frame => new URL(frame.url()).pathname)).toContain('/kexue/suzhi/embed/quxian/units/xianjiaoyuju/')
	expect(site.complaints).toEqual([])
})

it.each([320, 768, 1200])('fits a frame of %i pixels', async width => {
	const page = await site.openPage('/embed/search/', { viewport: { width, height: 700 } })
	const wide: string[] = []
	for (const [, path] of kinds) {
		await page.goto(site.address(path))
		if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(path)
	}
	expect(wide).toEqual([])
})
