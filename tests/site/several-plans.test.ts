import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { checkLinks, describeLinkFaults } from '../../scripts/check-links.ts'
import { openSite } from './setup/open-site.ts'
import { readCsv } from './setup/read-csv.ts'
import { pagesOf } from './setup/site-files.ts'

const built = inject('topics')
const site = openSite(built)
const pages = pagesOf(built)
const pageAt = (path: string) => {
	const page = pages.find(one => one.path === path)
	if (!page) throw new Error(`no page ${path}`)
	return page
}
/** Without blanks: they say only where one element ends and the next begins. */
const bare = (text: string) => text.replace(/\s/g, '')
const textOf = (path: string) => bare(pageAt(path).text)
const [elders, science, older] = ['渠县养老服务体系建设工作方案', '渠县全民科学素质行动实施方案', '渠县全民科学素质行动计划纲要实施方案（2016—2020年）']

describe('a place with two current plans', () => {
	it('has a page for each plan; the newest is at the address of the place', () => {
		expect(pages.map(({ path }) => path).filter(path => /^\/quxian\/(?:quxian-\d+\/)?$/.test(path))).toEqual([
			'/quxian/',
			'/quxian/quxian-2016/',
			'/quxian/quxian-2023/',
		])
		expect(['/quxian/', '/quxian/quxian-2023/', '/quxian/quxian-2016/'].map(path => pageAt(path).headings[0])).toEqual([elders, science, older])
	})

	it.each(['/quxian/', '/quxian/quxian-2023/', '/quxian/quxian-2016/'])('%s leads to the others, with date and number of tasks', async path => {
		const page = await site.openPage(path)
		const [current, replaced] = await page.getByRole('navigation', { name: '本地的方案' }).getByRole('list').allInnerTexts()
		expect(current?.replace(/\s+/g, ' ')).toBe(`${elders}2024年3月1日，3 项任务 ${science}2023年12月1日，4 项任务`)
		expect(replaced).toBe(`${older}2016年8月1日，1 项任务，已有较新的《${science}》`)
		expect(await page.getByRole('navigation', { name: '本地的方案' }).locator('[aria-current=page]').innerText()).toBe(pageAt(path).headings[0])
	})

	it('calls a plan replaced only by one of its own topic', () => {
		expect(textOf('/quxian/quxian-2016/')).toContain(`渠县另有较新的方案。查看《${science}》`)
		expect(pageAt('/quxian/quxian-2016/').links.map(({ href }) => href)).toContain('/zeren/quxian/quxian-2023/')
		expect(['/quxian/', '/quxian/quxian-2023/'].filter(path => textOf(path).includes('另有较新的方案'))).toEqual([])
		const framed = pages.map(({ path }) => path).filter(path => path.startsWith('/embed/'))
		const ofOlder = framed.filter(path => path.includes('quxian-2016') && !/compare\/.*quxian-2023/.test(path))
		expect(framed.filter(path => textOf(path).includes(`《${older}》已有较新的方案：《${science}》。`))).toEqual(ofOlder)
		expect(ofOlder).toContain('/embed/quxian/quxian-2016/sections/s1/')
	})

	it('is on the front page with both plans, the tasks of both and the older plan as older', () => {
		expect(textOf('/')).toContain('方案2地，8项任务')
		expect(textOf('/')).toContain(`另有${science}（4项任务）`)
		expect(textOf('/')).toContain(`较早${older}`)
		expect(textOf('/')).toContain('渠县的9个单位')
	})

	it('has no link that leads nowhere and no id twice', () => {
		expect(describeLinkFaults(checkLinks(built.folder, built.base))).toEqual([])
		expect(pages.flatMap(({ path, ids }) => ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${path} #${id}`))).toEqual([])
	})
})

describe('a body of both plans', () => {
	const path = '/quxian/units/xianjiaoyuju/'
	it('has one page with its tasks of both, plan by plan, and of no older one', async () => {
		expect(textOf(path)).toContain('县教育局在渠县的2份方案中共4项任务：牵头1项，责任3项，配合0项（《渠县全民科学素质行动实施方案》未载明牵头单位）。')
		const page = await site.openPage(path)
		const tasks = (title: string) => page.getByRole('region', { name: title }).getByRole('article').getByRole('heading').allInnerTexts()
		expect(await tasks(elders)).toEqual(['开设养老护理专业'])
		expect(await tasks(science)).toEqual(['弘扬科学精神', '加强校园健康科普', '开展智能技术培训'])
		expect(await page.getByRole('article').count()).toBe(4)
		await page
			.getByRole('link', { name: /^在方案中看/ })
			.first()
			.click()
		await page.waitForURL(site.address('/quxian/#t3'))
	})

	it('is the same under the name that the other plan prints, with partners of both', () => {
		const health = textOf('/quxian/units/xianweishengjiankangju/')
		expect(health).toContain('渠县卫生健康局在渠县的2份方案中共2项任务')
		expect(health).toContain('渠县卫生健康局1处，首见于《渠县养老服务体系建设工作方案》')
		expect(health).toContain('县卫生健康局1处，首见于《渠县全民科学素质行动实施方案》')
		expect(pageAt('/quxian/quxian-2023/').links.map(({ href }) => href)).toContain('/zeren/quxian/units/xianweishengjiankangju/')
	})

	it('has its list as CSV and its embedded page over both, with the sources of both', () => {
		const rows = readCsv(readFileSync(join(built.folder, 'quxian/units/xianjiaoyuju.csv'), 'utf8')).slice(1)
		expect(rows.map(row => [row[0], row[2], row[4]])).toEqual([
			[elders, '牵头', '开设养老护理专业'],
			[science, '责任', '弘扬科学精神'],
			[science, '责任', '加强校园健康科普'],
			[science, '责任', '开展智能技术培训'],
		])
		const embedded = textOf('/embed/quxian/units/xianjiaoyuju/')
		expect(embedded).toContain('开设养老护理专业')
		expect(embedded).toContain(`来源：渠县人民政府办公室《${elders}》（渠府办〔2024〕12号）`)
		expect(embedded).toContain(`来源：渠县人民政府办公室《${science}》（渠府办〔2023〕93号）`)
	})

	it('adds up in the table of units and by function', async () => {
		const units = await site.openPage('/quxian/units/')
		const cells = (name: string) => units.getByRole('row', { name }).getByRole('cell').allInnerTexts()
		expect(await cells('县教育局')).toEqual(['1', '3', '0', '4'])
		expect(await cells('县科协')).toEqual(['未载明', '2', '0', '2'])
		const functions = await site.openPage('/functions/jiaoyu/')
		expect(await functions.getByRole('row', { name: '县教育局' }).getByRole('cell').allInnerTexts()).toEqual(['县教育局', '1', '3', '0', '4'])
		expect(textOf('/functions/jiaoyu/')).toContain('弘扬科学精神')
		expect(textOf('/functions/jiaoyu/')).toContain('开设养老护理专业')
	})
})

describe('a body of one of the plans', () => {
	it('says which plan does not name it', () => {
		expect(textOf('/quxian/units/xiankexie/')).toContain('县科协在本方案中：责任2项（本方案未载明牵头单位）。')
		expect(textOf('/quxian/units/xiankexie/')).toContain(`渠县的另1份方案没有单独提到它：${elders}。`)
	})

	it('keeps its page beside another that is spelt alike', () => {
		expect(pageAt('/quxian/units/xianqiaolian/').headings).toEqual(['县侨联'])
		expect(pageAt('/quxian/units/xianqiaolian-2/').headings).toEqual(['县桥联'])
	})

	it('has no page for an older plan, whose link shows it in that plan', () => {
		expect(pages.filter(({ path }) => path.includes('guangdianju'))).toEqual([])
		expect(pageAt('/quxian/quxian-2016/').links.map(({ href }) => href)).toContain('/zeren/quxian/quxian-2016/?unit=xianguangdianju')
	})
})
