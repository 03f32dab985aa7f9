import { expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'

const site = openSite(inject('site'))

it('a page is cited by its document and by its address, copied and said aloud', async () => {
	const page = await site.openPage('/miyi/?role=lead', { permissions: ['clipboard-read', 'clipboard-write'] })
	const copied = () => page.evaluate(() => navigator.clipboard.readText())
	const [official, plain] = [page.getByRole('button', { name: '复制公文引用' }), page.getByRole('button', { name: '复制网页引用' })]
	await official.click()
	const said = page.locator('#said').filter({ hasText: '已复制' })
	await said.waitFor({ state: 'attached' })
	expect(await said.getAttribute('role')).toBe('status')
	expect(await official.innerText()).toBe('已复制')
	expect(await copied()).toBe('米易县人民政府：《米易县全民科学素质行动规划纲要实施方案(2021—2025年)》（米府发〔2023〕12号），2023年5月29日。')
	await plain.click()
	await expect
		.poll(copied)
		.toMatch(new RegExp(`^责任：米易县全民科学素质行动规划纲要实施方案.*，数据版本 [0-9a-f]{12}，${site.address('/miyi/miyi-2023/')}。$`))
	expect(await plain.locator('xpath=preceding-sibling::span').innerText()).toBe(await copied())
})
