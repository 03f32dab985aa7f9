import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { sanitise } from '../embed/fragment/sanitise.ts'
import { findViolations } from './setup/find-violations.ts'
import { openSite } from './setup/open-site.ts'
import { pagesOf } from './setup/site-files.ts'

const built = inject('site')
const hostile = inject('hostile')
const site = openSite(built)

/** A portal on an origin of its own (another host name, another port), with a code of the dialog in its page. */
let portal: Server
let pasted = ''

beforeAll(async () => {
	portal = createServer((_request, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8')
		response.end(`<!doctype html><html lang="zh-CN"><title>门户</title><h1>门户</h1><main>${pasted}</main>`)
	})
	await new Promise<void>(settle => portal.listen(0, '127.0.0.1', settle))
})
afterAll(() => {
	portal.close()
})

/** Opens the dialog by the keyboard alone. */
async function openDialog(page: Page) {
	await page.getByRole('link', { name: '嵌入别的网站' }).focus()
	await page.keyboard.press('Enter')
	const dialog = page.getByRole('dialog', { name: '嵌入别的网站' })
	await dialog.getByRole('textbox', { name: '代码', exact: true }).waitFor()
	return dialog
}

/** Shows a code in the portal. */
async function paste(page: Page, code: string): Promise<void> {
	pasted = code
	await page.goto(`http://127.0.0.1:${(portal.address() as AddressInfo).port}/`)
}

const codeIn = (dialog: Awaited<ReturnType<typeof openDialog>>, name = '代码') => dialog.getByRole('textbox', { name, exact: true }).inputValue()

describe('the dialog', () => {
	it('opens and closes by the keyboard, gives the focus back, and remembers what was chosen', async () => {
		const page = await site.openPage('/miyi/')
		const dialog = await openDialog(page)
		expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
		await dialog.getByRole('combobox', { name: '嵌入哪一部分' }).selectOption('二、主要任务和责任分工')
		await dialog.getByRole('radio', { name: /纯 HTML/ }).check()
		await dialog.getByRole('combobox', { name: '列哪些任务' }).selectOption('只列牵头的任务')
		await expect.poll(() => codeIn(dialog)).toContain('这里只列角色为“牵头”的任务。')
		await page.keyboard.press('Escape')
		await expect.poll(() => dialog.count()).toBe(0)
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('嵌入别的网站')
		const again = await openDialog(page)
		expect(await again.getByRole('radio', { name: /纯 HTML/ }).isChecked()).toBe(true)
		expect(await again.getByRole('combobox', { name: '嵌入哪一部分' }).locator('option:checked').textContent()).toBe('二、主要任务和责任分工')
		// The keyboard passes by what is in the preview, goes in when it is asked to, and Esc closes from there too.
		await again.locator('input[value=frame]').check()
		const enter = again.getByRole('button', { name: '用键盘操作预览' })
		await enter.focus()
		await page.keyboard.press('Tab')
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('预览')
		await page.keyboard.press('Tab')
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('本页的二维码')
		const frame = page.frameLocator('.embed-preview iframe')
		await frame.getByRole('heading', { level: 1 }).waitFor()
		await enter.press('Enter')
		await expect
			.poll(async () => {
				await page.keyboard.press('Tab')
				return frame.locator('a:focus').count()
			})
			.toBe(1)
		await expect
			.poll(async () => {
				await page.keyboard.press('Escape')
				return again.count()
			})
			.toBe(0)
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('嵌入别的网站')
		expect(site.complaints).toEqual([])
		expect(site.foreignRequests).toEqual([])
	})

	it('offers what applies, says that the code is copied, and selects it where copying is refused', async () => {
		const page = await site.openPage('/quxian/units/xianjiaoyuju/')
		const dialog = await openDialog(page)
		expect(await dialog.getByRole('combobox', { name: '嵌入哪一部分' }).count()).toBe(0)
		expect(await dialog.getByRole('combobox', { name: '列哪些任务' }).count()).toBe(0)
		expect(await dialog.getByRole('checkbox', { name: '列出目标' }).count()).toBe(0)
		await dialog.getByRole('radio', { name: /固定本版/ }).check()
		expect(await codeIn(dialog)).toMatch(/src="[^"]*\/kexue\/suzhi\/pinned\/\w+\/embed\/quxian\/units\/xianjiaoyuju\/\?theme=light" title="县教育局（渠县）"/)
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
			document.execCommand = () => false
		})
		await dialog.getByRole('button', { name: '复制' }).click()
		await expect.poll(() => dialog.getByRole('status').textContent()).toContain('请按 Ctrl+C')
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(await codeIn(dialog))
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.resolve()
		})
		await dialog.getByRole('button', { name: '已选中' }).click()
		await expect.poll(() => dialog.getByRole('status').textContent()).toBe('代码已复制')
	})

	it.each([
		['on a desk, in dark', { colorScheme: 'dark' }],
		['on a phone', { viewport: { width: 375, height: 800 }, isMobile: true, hasTouch: true }],
	] as const)('has nothing that axe minds and fits: %s', async (_name, options) => {
		const page = await site.openPage('/quxian/', options)
		const dialog = await openDialog(page)
		await dialog.getByText('本页的二维码').click()
		await dialog.getByRole('img', { name: /二维码/ }).waitFor()
		// What is in the frame is tested as a page of its own; that the keyboard passes it by is on purpose (embed/dialog/preview-frame.ts).
		for (const way of [/纯 HTML/, /框架加脚本/]) {
			await dialog.getByRole('radio', { name: way }).check()
			await expect.poll(() => codeIn(dialog)).toMatch(/^<div|^<iframe data-zeren/)
			expect(await findViolations(page, 'dialog')).toEqual([])
			expect(
				await dialog.evaluate(element => [...element.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > innerWidth + 1).length),
			).toBe(0)
		}
		expect(site.complaints).toEqual([])
	})

	it('is an article of the guide where no script runs', async () => {
		const page = await site.openPage('/quxian/', { javaScriptEnabled: false })
		await page.getByRole('link', { name: '嵌入别的网站' }).click()
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('嵌到自己的网站')
	})
})

describe('what is copied works in a page of another origin', () => {
	it('as a frame, as a frame with the script, as an element', async () => {
		const page = await site.openPage('/quxian/units/xianjiaoyuju/')
		const dialog = await openDialog(page)
		const frame = await codeIn(dialog)
		await dialog.getByRole('radio', { name: /框架加脚本/ }).check()
		const fitted = await codeIn(dialog)
		const element = await codeIn(dialog, '或者写成自定义元素')
		for (const [code, isFitted] of [
			[frame, false],
			[fitted, true],
			[element, true],
		] as const) {
			await paste(page, code)
			await page.frameLocator('iframe').getByRole('heading', { name: '县教育局', level: 1 }).waitFor()
			const heightOf = () => page.locator('iframe').evaluate(one => one.getBoundingClientRect().height)
			if (isFitted) await expect.poll(heightOf).toBeGreaterThan(1000)
			else expect(await heightOf()).toBe(640)
		}
	})

	it('as plain HTML, with its link to the full page', async () => {
		const page = await site.openPage('/quxian/units/xianjiaoyuju/')
		const dialog = await openDialog(page)
		await dialog.getByRole('radio', { name: /纯 HTML/ }).check()
		await expect.poll(() => codeIn(dialog)).toMatch(/^<div lang="zh-CN"/)
		await paste(page, await codeIn(dialog))
		expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('县教育局（渠县）')
		expect(await page.getByRole('listitem').count()).toBe(20)
		expect(await page.locator('script, style, [class], [id]').count()).toBe(0)
		await page.getByRole('link', { name: '在“责任”网站查看完整页面' }).click()
		await page.waitForURL(site.address('/quxian/units/xianjiaoyuju/'))
	})
})

describe('plain HTML in a page of 320 pixels', () => {
	it.each(['as it is', 'without its styles and drawings'])('fits, whatever it is of: %s', async mode => {
		const page = await site.openPage('/404.html', { viewport: { width: 320, height: 700 } })
		const files = [
			'quxian',
			'ziyang',
			'quxian/quxian-2023/sections/s2',
			'miyi/units/xiankexie',
			'functions/jiaoyu',
			'compare/miyi-2023-vs-quxian-2023',
			'charts/fields-by-action',
			...['units-by-action', 'leads-by-action', 'units-by-role', 'partners'].map(chart => `ziyang/ziyang-2023/charts/${chart}`),
		]
		const wide: string[] = []
		for (const file of files) {
			const html = readFileSync(join(built.folder, `embed/${file}.fragment.html`), 'utf8')
			await paste(page, mode === 'as it is' ? html : sanitise(html, { keepsStyles: false }))
			if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) wide.push(file)
		}
		expect(wide).toEqual([])
	})
})

describe('the files beside the pages for frames', () => {
	const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

	it('are found by the pages: oEmbed answers, with absolute addresses where the origin is known', () => {
		const found = pagesOf(hostile).flatMap(({ html, path }) =>
			[...html.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="https:\/\/www\.example\.gov\.cn\/([^"]*)"/g)].map(
				([, file]) => [path, file ?? ''] as const,
			),
		)
		expect(found).toContainEqual(['/quxian/', 'embed/quxian.oembed.json'])
		expect(found).toContainEqual(['/embed/quxian/', 'embed/quxian.oembed.json'])
		for (const [, file] of found) {
			const answer = JSON.parse(read(hostile.folder, file))
			const page = `https://www.example.gov.cn/${file.replace('.oembed.json', '/')}`
			expect([file, answer.version, answer.type, answer.html.startsWith(`<iframe src="${page}" title="`)]).toEqual([file, '1.0', 'rich', true])
		}
	})

	it('have no oEmbed answer, and lead to none, in a site that does not know its address', () => {
		expect(listFiles(built.folder).filter(file => file.endsWith('.oembed.json'))).toEqual([])
		expect(
			pagesOf(built)
				.filter(({ html }) => html.includes('json+oembed'))
				.map(({ path }) => path),
		).toEqual([])
		expect(read(built.folder, 'embed/quxian.fragment.html')).toContain('链接没有写域名')
	})

	it('have nothing of a hostile document that is read as markup', () => {
		const fragments = listFiles(hostile.folder).filter(file => file.endsWith('.fragment.html'))
		expect(fragments).toContain('embed/quxian.fragment.html')
		expect(fragments.filter(file => /<(?:script|style|img src=x|iframe|form|!--)/i.test(read(hostile.folder, file)))).toEqual([])
		expect(read(hostile.folder, 'embed/quxian.fragment.html')).toContain('&lt;script&gt;')
	})

	it('have a QR code for each page of a site that knows its address, and none of one that does not', () => {
		expect(read(hostile.folder, 'quxian/index.html')).toContain('src="/quxian.qr.svg" alt="二维码：https://www.example.gov.cn/quxian/"')
		expect(read(hostile.folder, 'quxian.qr.svg')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/)
		expect(listFiles(built.folder).filter(file => file.endsWith('.qr.svg'))).toEqual([])
	})
})
