import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'
import { readCsv } from './setup/read-csv.ts'

const built = inject('site')
const site = openSite(built)

/** What the rows of the first group that can be seen say: place, year, target. */
async function linesOf(page: Page): Promise<string[]> {
	const rows = page.locator('[data-sortable]').first().locator('tr:not(.targets-metric):visible')
	return rows.evaluateAll(all =>
		all.map(row =>
			[...row.querySelectorAll('th, td')]
				.slice(0, 3)
				.map(cell => (cell as HTMLElement).innerText.replace(/\s/g, ''))
				.join(' '),
		),
	)
}

describe('the table of targets', () => {
	it('shows the targets of every plan as printed, beside those of the outline, also without JavaScript', async () => {
		const page = await site.openPage('/targets/', { javaScriptEnabled: false })
		expect(await linesOf(page)).toEqual([
			'全国 2025年 超过15%',
			'资阳市 2025年 超过13%',
			'巫山县 2025年 超过12%',
			'临猗县 2025年 达到我市14.5%平均水平相对目标',
			'渠县 2025年 达到13%相对目标：同步全省平均水平',
			'全国 2035年 达到25%',
			'资阳市 2035年 达到25%',
			'渠县 2035年 达到25%相对目标：同步全省',
			'米易县 — 未载明',
		])
		expect(await page.getByRole('main').innerText()).toContain('全民科学素质行动规划纲要（2021—2035年），国发〔2021〕9号')
		expect(await page.getByRole('button', { name: /排序|年份/ }).count()).toBe(0)
		await page.getByRole('row', { name: '巫山县' }).filter({ hasText: '超过12%' }).getByRole('link', { name: '原文第 34 行' }).click()
		await page.waitForURL(site.address('/wushan/wushan-2022/source/#L34'))
	})

	it('is sorted by place, year and value; relative targets are never ranked with the others', async () => {
		const page = await site.openPage('/targets/')
		const head = (name: string) => page.getByRole('columnheader', { name })
		await head('目标').getByRole('button').click()
		expect(await head('目标').getAttribute('aria-sort')).toBe('descending')
		expect(await linesOf(page)).toEqual([
			'全国 2025年 超过15%',
			'全国 2035年 达到25%',
			'资阳市 2035年 达到25%',
			'资阳市 2025年 超过13%',
			'巫山县 2025年 超过12%',
			'渠县 2035年 达到25%相对目标：同步全省',
			'临猗县 2025年 达到我市14.5%平均水平相对目标',
			'渠县 2025年 达到13%相对目标：同步全省平均水平',
			'米易县 — 未载明',
		])
		await head('行政区').getByRole('button').press('Enter')
		expect((await linesOf(page)).map(line => line.split(' ')[0])).toEqual(['全国', '全国', '临猗县', '米易县', '渠县', '渠县', '巫山县', '资阳市', '资阳市'])
		expect(await head('目标').getAttribute('aria-sort')).toBe(null)
		await head('年份').getByRole('button').click()
		await head('年份').getByRole('button').click()
		expect((await linesOf(page)).map(line => line.split(' ').slice(0, 2).join(''))).toEqual([
			...['全国2035年', '渠县2035年', '资阳市2035年', '全国2025年', '临猗县2025年', '渠县2025年', '巫山县2025年', '资阳市2025年', '米易县—'],
		])
	})

	it('is narrowed to a place and a year; the choice is in the address', async () => {
		const page = await site.openPage('/targets/?plan=quxian-2023&year=2035')
		expect(await linesOf(page)).toEqual(['全国 2035年 达到25%', '渠县 2035年 达到25%相对目标：同步全省'])
		expect(await page.locator('form [role=status]').innerText()).toBe('渠县 · 2035 年：显示 1 个目标。共 17 个目标，11 项指标')
		await page.getByLabel('年份').selectOption({ label: '年份未载明' })
		expect(await page.locator('[data-targets] tbody:visible').count()).toBe(0)
		await page.getByLabel('行政区').selectOption({ label: '巫山县' })
		expect(await page.locator('[data-targets] tbody tr:visible').count()).toBe(5)
		await expect.poll(() => new URL(page.url()).search).toBe('?plan=wushan-2022&year=none')
	})

	it('is to be had as CSV, line by line', () => {
		const rows = readCsv(readFileSync(join(built.folder, 'targets/all.csv'), 'utf8')).slice(1)
		expect(rows.length).toBe(20)
		expect(rows.filter(row => row[1] === '米易县').map(row => [row[0], row[5]])).toEqual([
			['公民具备科学素质的比例', '未载明'],
			['中小学科技教师培训', '全覆盖'],
		])
	})
})
