import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSite } from './setup/open-site.ts'

const site = openSite(inject('site'))

/** A portal on an origin of its own (another host name, another port) that frames one page. */
let portal: Server
let framed = ''

beforeAll(async () => {
	portal = createServer((_request, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8')
		response.end(`<!doctype html><html lang="zh-CN"><title>门户</title><h1>门户</h1><iframe title="任务" src="${framed}" width="100%" height="640"></iframe>`)
	})
	await new Promise<void>(settle => portal.listen(0, '127.0.0.1', settle))
})

afterAll(() => {
	portal.close()
})

describe('a page in a frame of another origin', () => {
	it.each([
		['the plan', '/embed/quxian/', '/quxian/', '渠府办〔2023〕93号'],
		['a unit', '/embed/quxian/units/xianjiaoyuju/', '/quxian/units/xianjiaoyuju/', '渠府办〔2023〕93号'],
	])('shows %s with its source and a link to the full page', async (_name, path, fullPath, documentNumber) => {
		framed = site.address(path)
		const page = await site.openPage(path)
		await page.context().unrouteAll()
		await page.goto(`http://127.0.0.1:${(portal.address() as AddressInfo).port}/`)
		const frame = page.frameLocator('iframe')
		await frame.getByRole('heading', { level: 1 }).waitFor()
		expect(await frame.locator('body').innerText()).toContain(documentNumber)
		expect(await frame.locator('body').innerText()).toContain('数据版本')
		expect(await frame.getByRole('navigation', { name: '主导航' }).count()).toBe(0)
		await frame.getByRole('link', { name: /完整页面/ }).click()
		await page.waitForURL(site.address(fullPath))
		expect(await page.getByRole('navigation', { name: '主导航' }).count()).toBe(1)
		expect(site.complaints).toEqual([])
	})

	it.each([320, 768, 1200])('fits a frame of %i pixels', async width => {
		const page = await site.openPage('/embed/quxian/', { viewport: { width, height: 700 } })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
	})
})
