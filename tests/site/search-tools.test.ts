import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'
import { readCsv } from './setup/read-csv.ts'

const site = openSite(inject('site'))

async function open(address: string, options = {}): Promise<Page> {
	const page = await site.openPage(address, options)
	await page.locator('[data-state="results"]').waitFor()
	return page
}
/** What the sentence above the hits counts last: how many are shown. */
async function shown(page: Page): Promise<number> {
	return Number(/(\d+) [处项]$/.exec((await page.locator('[data-part=status]').textContent()) ?? '')?.[1])
}

describe('a search', () => {
	it('is downloaded as a table of exactly what is found', async () => {
		const page = await open('/search/?q=%E7%A7%91%E6%99%AE&place=wushan&role=lead&sort=document')
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()])
		expect(download.suggestedFilename()).toBe('搜索-科普.csv')
		const text = readFileSync(await download.path(), 'utf8')
		expect(text.startsWith('\ufeff')).toBe(true)
		const [header, ...rows] = readCsv(text)
		expect(header).toEqual(['行政区', '方案', '文号', '编号', '任务', '牵头单位', '责任单位', '配合单位', '原文行', '网址'])
		expect(rows).toHaveLength(await shown(page))
		for (const row of rows) expect([row[0], row[5] === '', row[9]?.startsWith(site.address('/wushan/'))]).toEqual(['巫山县', false, true])
		const lines = rows.map(row => Number(row[8]))
		expect(lines).toEqual(lines.toSorted((a, b) => a - b))
		const [first] = await page.locator('.hit-title').allInnerTexts()
		expect(rows[0]?.[4]).toContain(first)
		expect(site.complaints).toEqual([])
	})

	it('is printed whole, with what was asked, how it was narrowed, and its address', async () => {
		const page = await open('/search/?q=%E7%A7%91%E6%99%AE&place=wushan')
		expect(await page.locator('.hit').count()).toBe(8)
		expect(await page.locator('.search-results').innerText()).toMatch(/等 \d+ 个单位/)
		await page.pdf({ format: 'A4' })
		expect(await page.locator('.hit').count()).toBe(await shown(page))
		const main = await page.locator('.search-results').innerText()
		expect(main).not.toMatch(/等 \d+ 个单位|…/u)
		await page.emulateMedia({ media: 'print' })
		expect((await page.locator('.print-head').innerText()).split('\n').filter(line => line.trim() !== '')).toEqual([
			'检索词',
			'科普',
			'筛选',
			'行政区：巫山县',
			'网址',
			decodeURI(page.url()),
		])
		expect(await page.locator('.hit-address').first().innerText()).toBe(`原文：${site.address('/wushan/wushan-2022/source/')}`)
		expect([await page.getByRole('button').count(), await page.getByRole('search').count(), await page.getByRole('checkbox').count()]).toEqual([0, 0, 0])
		await page.setViewportSize({ width: 718, height: 1000 })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718)
	})

	it('is passed on by its link', async () => {
		const page = await open('/search/?q=%E5%8F%8C%E5%87%8F', { permissions: ['clipboard-read', 'clipboard-write'] })
		await page.getByRole('button', { name: '复制链接' }).click()
		await page.getByText('链接已复制').waitFor()
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
	})

	it('shows its link where the browser does not let it be copied', async () => {
		const page = await open('/search/?q=%E5%8F%8C%E5%87%8F')
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined })
			document.execCommand = () => false
		})
		await page.getByRole('button', { name: '复制链接' }).click()
		expect(await page.getByRole('textbox', { name: '这次搜索的网址' }).inputValue()).toBe(page.url())
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
	})
})
