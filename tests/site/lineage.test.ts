import { describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'
import { pagesOf } from './setup/site-files.ts'

const site = openSite(inject('site'))

describe('the documents that plans implement', () => {
	it('stand in a tree from the country down to the counties, without JavaScript and on a phone', async () => {
		const page = await site.openPage('/lineage/', { javaScriptEnabled: false, viewport: { width: 375, height: 800 } })
		const chain = await page.locator('#quxian-2023').evaluate(element => {
			const names: string[] = []
			for (let item = element.closest('li'); item; item = item.parentElement?.closest('li') ?? null)
				names.push(item.querySelector('.lineage-name')?.textContent?.replace(/\s/g, '') ?? '')
			return names
		})
		expect(chain).toEqual([
			'渠县渠府办〔2023〕93号本站收录',
			'达州市达市府办发〔2023〕15号本站未收录',
			'四川省川府发〔2022〕28号本站未收录',
			'国家国发〔2021〕9号本站未收录',
		])
		expect(await page.locator('.lineage > li').count()).toBe(2)
	})

	it('lead to every sentence that cites them, and to the plans of the site', async () => {
		const page = await site.openPage('/lineage/')
		const province = page.locator('.lineage-document').filter({ hasText: '川府发〔2022〕28号' })
		expect(await province.getByRole('link').allInnerTexts()).toEqual(['米易县第 38 行', '渠县第 17—21 行', '资阳市第 17 行'])
		expect(await province.innerText()).toContain('按层级列在此处：米易县、渠县、资阳市的方案同时引用了上下两份文件')
		await province.getByRole('link', { name: '渠县第 17—21 行' }).click()
		await page.waitForURL(site.address('/quxian/quxian-2023/source/#L17'))
		await page.goBack()
		await page.getByRole('link', { name: '资府发〔2023〕1号' }).click()
		await page.waitForURL(site.address('/ziyang/'))
	})

	it('are reached from the bases of a plan', async () => {
		const page = await site.openPage('/quxian/')
		await page.getByRole('link', { name: '各级文件谁落实谁' }).click()
		await page.waitForURL(site.address('/lineage/#quxian-2023'))
	})

	it('have what is cited besides apart', async () => {
		const page = await site.openPage('/lineage/')
		const titles = await page.locator('.lineage-others .lineage-name strong').allInnerTexts()
		expect(titles).toEqual(['《攀枝花市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》', '渝科协发〔2021〕60号'])
	})

	it('say of plans without a basis that they name none', () => {
		const page = pagesOf(inject('topics')).find(({ path }) => path === '/lineage/')
		expect(page?.text).toContain('收录的方案都没有写明依据的上级文件。')
		expect(page?.text).toContain('米易县养老服务工作方案')
	})
})
