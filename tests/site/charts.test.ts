import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { openSite } from './setup/open-site.ts'

const built = inject('site')
const site = openSite(built)
const path = '/wushan/wushan-2022/charts/'
const phone = { viewport: { width: 375, height: 800 }, isMobile: true, hasTouch: true }

/** The pictures that can be seen, by the heading above. */
const figure = (page: Page, heading: string) => page.locator('section.chart-section', { has: page.getByRole('heading', { name: heading }) }).locator('figure')
/** Puts the focus on a picture; what goes through its marks is fetched when it comes near. */
async function look(chart: Locator): Promise<Locator> {
	await chart.locator('svg[tabindex]:visible').focus()
	await chart.getByRole('application').waitFor()
	return chart.getByRole('application')
}
const heatTable = '各单位在各行动的任务'

describe('the pictures of a plan', () => {
	it('are reached from the plan and lead back to it', async () => {
		const page = await site.openPage('/wushan/')
		await page.getByRole('link', { name: '本方案的全部图表' }).click()
		await page.waitForURL(site.address('/wushan/wushan-2022/charts/'))
		expect(await page.getByRole('navigation', { name: '本页的图' }).getByRole('link').allInnerTexts()).toEqual([
			'各单位任务数',
			heatTable,
			'从行动到牵头单位',
			'谁和谁一起',
		])
		await page.getByRole('link', { name: '回到巫山县的方案' }).click()
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('巫山县')
	})

	it('say in their titles what is to be seen, and show the same figures in a table', async () => {
		const page = await site.openPage(path)
		const first = figure(page, '各单位任务数')
		expect(await first.locator('figcaption').innerText()).toBe('巫山县：县科协牵头 80 项中的 52 项')
		expect(
			await first
				.getByRole('row', { name: /^县科协/ })
				.getByRole('cell')
				.allInnerTexts(),
		).toEqual(['52', '19', '71'])
	})

	it('are one stop of the keyboard each; arrow keys go from mark to mark and the words stand below', async () => {
		const page = await site.openPage(path)
		const heat = figure(page, heatTable)
		expect(await page.locator('figure svg[tabindex="0"]:visible').count()).toBe(4)
		await look(heat)
		const line = heat.locator('[data-chart-words]')
		expect(await line.innerText()).toBe('点一下图，或用方向键，逐个看图中的数。')
		const pressed: string[] = []
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'End', 'Home']) {
			await page.keyboard.press(key)
			pressed.push(await line.innerText())
		}
		expect(pressed).toEqual([
			'县科协 · 青少年：牵头 11 项，责任 3 项',
			'县科协 · 农民：牵头 6 项，责任 3 项',
			'县教委 · 农民：责任 2 项',
			'县科协 · 农民：牵头 6 项，责任 3 项',
			'县科协 · 青少年：牵头 11 项，责任 3 项',
			'县交通局 · 科普基础设施：责任 1 项',
			'县科协 · 青少年：牵头 11 项，责任 3 项',
		])
		expect(await line.getAttribute('aria-live')).toBe('polite')
		await page.keyboard.press('Escape')
		expect(await line.innerText()).toBe('点一下图，或用方向键，逐个看图中的数。')
		await page.keyboard.press('Tab')
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下载图片（SVG）')
	})

	it('frame the mark that is looked at, where it is', async () => {
		const page = await site.openPage(path)
		const picture = await look(figure(page, '谁和谁一起'))
		await page.keyboard.press('ArrowRight')
		const [mark, frame] = await Promise.all([picture.locator('.chart-current').boundingBox(), picture.locator('.chart-focus').boundingBox()])
		expect(Math.abs((frame?.x ?? 0) + (frame?.width ?? 0) / 2 - (mark?.x ?? 0) - (mark?.width ?? 0) / 2)).toBeLessThan(1)
		expect(Math.abs((frame?.y ?? 0) + (frame?.height ?? 0) / 2 - (mark?.y ?? 0) - (mark?.height ?? 0) / 2)).toBeLessThan(1)
	})

	it('say the same to the mouse and to a finger beside a small mark', async () => {
		const page = await site.openPage(path)
		const bars = figure(page, '各单位任务数')
		await look(bars)
		await bars.locator('.chart-wide .chart-lead').first().hover()
		expect(await bars.locator('[data-chart-words]').innerText()).toBe('县科协 · 牵头 52 项')
		const small = await site.openPage(path, phone)
		const matrix = figure(small, '谁和谁一起')
		const drawing = await look(matrix)
		const [frame, first] = await Promise.all([drawing.boundingBox(), drawing.locator('.chart-solid').first().boundingBox()])
		const beside = { x: (first?.x ?? 0) - (frame?.x ?? 0) + (first?.width ?? 0) / 2, y: (first?.y ?? 0) - (frame?.y ?? 0) - 4 }
		await drawing.tap({ position: beside })
		expect(await matrix.locator('[data-chart-words]').innerText()).toBe('县教委 · 县科协：同列 30 项任务')
	})

	it('are downloaded as SVG that opens alone, and as PNG of the same', async () => {
		const page = await site.openPage(path)
		const bars = figure(page, '各单位任务数')
		const [svg] = await Promise.all([page.waitForEvent('download'), bars.getByRole('link', { name: '下载图片（SVG）' }).click()])
		expect(svg.suggestedFilename()).toBe('wushan-2022-units-by-role.svg')
		await look(bars)
		const [png] = await Promise.all([page.waitForEvent('download'), bars.getByRole('button', { name: '下载图片（PNG）' }).click()])
		expect(png.suggestedFilename()).toBe('wushan-2022-units-by-role.png')
		const bytes = readFileSync((await png.path()) ?? '')
		expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
		const drawn = readFileSync((await svg.path()) ?? '', 'utf8')
		const [, width, height] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(drawn) ?? []
		expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Math.round(Number(height)) * 2])
		expect(bytes.length).toBeGreaterThan(50_000)
		expect(site.complaints).toEqual([])
	})

	it('a file opened alone shows title, picture, source and the version of the data', async () => {
		const page = await site.openPage(`${path}units-by-role.svg`)
		const words = await page.locator('svg text').allTextContents()
		expect(words[0]).toBe('巫山县：县科协牵头 80 项中的 52 项')
		expect(words.at(-2)).toBe('来源：《巫山县全民科学素质行动规划纲要实施方案（2021—2025年）》（巫山府办发〔2022〕76号）')
		expect(words.at(-1)).toMatch(/^责任 Zeren　数据版本 [0-9a-f]{12}$/)
		expect(site.complaints).toEqual([])
	})
})

describe('without a script', () => {
	it('the marks keep their words, the tables are open, SVG can be downloaded, and nothing is offered that needs one', async () => {
		const page = await site.openPage(path, { javaScriptEnabled: false })
		const bars = figure(page, '各单位任务数')
		expect(await bars.locator('.chart-wide title').first().textContent()).toBe('县科协 · 牵头 52 项')
		expect(await bars.getByRole('img').getAttribute('aria-label')).toBe('巫山县：县科协牵头 80 项中的 52 项')
		expect(await bars.getByRole('table').isVisible()).toBe(true)
		expect(await bars.getByRole('link', { name: '下载图片（SVG）' }).isVisible()).toBe(true)
		expect(await page.getByRole('button', { name: '下载图片（PNG）' }).count()).toBe(0)
		expect(await bars.locator('[data-chart-words]').isVisible()).toBe(false)
	})
})

describe('the words in a picture', () => {
	it.each([
		['a desk', { viewport: { width: 1280, height: 900 } }],
		['a phone', phone],
	] as const)('never meet each other and stay inside, on %s', async (_name, options) => {
		const plans = ['wushan/wushan-2022', 'ziyang/ziyang-2023', 'miyi/miyi-2023', 'quxian/quxian-2023', 'linyi/linyi-2022']
		for (const place of [...plans.map(plan => `/${plan}/charts/`), '/', '/measures/', '/targets/']) {
			const page = await site.openPage(place, options)
			const faults = await page.evaluate(() => {
				const shown = [...document.querySelectorAll('figure > div > svg')].filter(svg => svg.getBoundingClientRect().width > 0)
				return shown.flatMap(svg => {
					const frame = svg.getBoundingClientRect()
					const lines = [...svg.querySelectorAll('tspan, text:not(:has(tspan))')].map(line => ({ text: line.textContent, box: line.getBoundingClientRect() }))
					const outside = lines.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1).map(({ text }) => `outside: ${text}`)
					const meeting = lines.flatMap((a, index) =>
						lines
							.slice(index + 1)
							.filter(b => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1.5)
							.filter(b => Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > a.box.height * 0.35)
							.map(b => `meeting: ${a.text} ${b.text}`),
					)
					return [...outside, ...meeting]
				})
			})
			expect([place, faults]).toEqual([place, []])
		}
	})
})

describe('on paper', () => {
	it('a picture stands with its heading on one page, and no page is empty', async () => {
		const page = await site.openPage(path)
		const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(8)
		await page.emulateMedia({ media: 'print' })
		expect(await page.getByRole('table').count()).toBe(1)
		expect(await page.getByRole('link', { name: /下载图片/ }).count()).toBe(0)
	})
})

describe('the files', () => {
	it('are four for each plan and three over all, none of them large', () => {
		const files = listFiles(built.folder).filter(file => /(^|\/)charts\/[^/]+\.svg$/.test(file))
		expect(files.length).toBe(5 * 4 + 3)
		expect(files.filter(file => readFileSync(join(built.folder, file)).length > 150_000)).toEqual([])
	})
})
