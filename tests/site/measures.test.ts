import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { getAtlas, measuresIndex, outlineMaps } from '../../src/atlas/index.ts'
import { openSite } from './setup/open-site.ts'
import { readCsv } from './setup/read-csv.ts'
import { pagesOf } from './setup/site-files.ts'

const built = inject('site')
const site = openSite(built)
const atlas = await getAtlas()
const bare = (text: string) => text.replace(/\s/g, '')

describe('the map of measures', () => {
	const cellsOf = (page: Page, measure: string) =>
		page
			.getByRole('row', { name: measure })
			.getByRole('cell')
			.allInnerTexts()
			.then(texts => texts.map(bare))

	it('says of each place how many tasks it has and who leads', async () => {
		const page = await site.openPage('/measures/')
		expect(await cellsOf(page, '实施智慧助老行动')).toEqual([
			'1项县民政局（整项行动）',
			'1项县卫生健康局、县经信科技局',
			'1项未载明牵头',
			'1项县科协',
			'1项市卫生健康委',
		])
		expect(await cellsOf(page, '积极参与全球治理')).toEqual(Array(5).fill('没有列为任务'))
		expect(await page.locator('[data-measure-map] thead th').allInnerTexts()).toEqual(['举措', ...atlas.places.map(({ jurisdiction }) => jurisdiction.name)])
	})

	it('says where a plan writes of a measure without naming units, and leads there', async () => {
		const page = await site.openPage('/measures/', { javaScriptEnabled: false })
		expect(await cellsOf(page, '组织保障')).toEqual([
			'写到，未列为任务',
			expect.stringMatching(/^\d+项/),
			'写到，未列为任务',
			'写到，未列为任务',
			expect.stringMatching(/^\d+项/),
		])
		await page.getByRole('link', { name: '渠县：组织保障，写到，未列为任务，原文第 693 行' }).click()
		await page.waitForURL(site.address('/quxian/quxian-2023/source/#L693'))
	})

	it('leads from its head to the picture of all measures', async () => {
		const page = await site.openPage('/measures/', { javaScriptEnabled: false })
		await page.getByRole('link', { name: '一图看全部' }).click()
		await page.waitForURL(url => url.hash === '#measures-by-place-kexue-suzhi-2021')
		expect(await page.locator('#measures-by-place-kexue-suzhi-2021 svg').first().count()).toBe(1)
	})

	it('says once which plan carries out an outline of the same name', async () => {
		const page = await site.openPage('/measures/', { javaScriptEnabled: false })
		const words = page.getByText('引用的是山西省的')
		expect(bare(await words.innerText())).toBe(
			'临猗县的方案引用的是山西省的《全民科学素质行动规划纲要(2021—2025年)》，晋改办发〔2021〕93号，不是这份纲要；行动同题，一并对照。',
		)
		await words.getByRole('link', { name: /晋改办发/ }).click()
		await page.waitForURL(/\/lineage\/#d\d+$/)
	})

	it('leads from a cell to its task, and from several to the wording', async () => {
		const page = await site.openPage('/measures/')
		await page.getByRole('link', { name: /^资阳市：实施智慧助老行动/ }).click()
		await page.waitForURL(site.address('/ziyang/#r48'))
		await page.goBack()
		await page.getByRole('link', { name: /^资阳市：实施银龄科普行动，2 项/ }).click()
		await page.waitForURL(site.address('/measures/elderly.silver-age/#ziyang-2023'))
	})

	it('is narrowed to a place, an action and to what is missing; the choice is in the address', async () => {
		const page = await site.openPage('/measures/')
		await page.getByLabel('行政区').selectOption({ label: '米易县' })
		await page.getByLabel('只看').selectOption({ label: '米易县没有列为任务的' })
		const rows = page.locator('[data-measure]:visible')
		expect(await rows.getByRole('cell').filter({ visible: true }).allInnerTexts()).toEqual(Array(await rows.count()).fill('没有列为任务'))
		expect(await page.locator('[data-measure-map] thead th:visible').allInnerTexts()).toEqual(['举措', '米易县'])
		const without = measuresIndex(atlas).filter(({ plans }) => plans.some(({ name, entries }) => name === '米易县' && entries.length === 0)).length
		expect(await page.getByRole('status').first().innerText()).toBe(
			`米易县 · 米易县没有列为任务的：显示 ${without} 项举措，共 ${measuresIndex(atlas).length} 项`,
		)
		await expect.poll(() => new URL(page.url()).search).toBe('?plan=miyi-2023&state=missing')
		await page.reload()
		expect(await rows.count()).toBe(without)
		await page.getByRole('button', { name: '清除筛选' }).click()
		expect(await rows.count()).toBe(measuresIndex(atlas).length)
	})

	it('shows what a place has and others lack, with the others beside it', async () => {
		const page = await site.openPage('/measures/')
		await page.getByLabel('行政区').selectOption({ label: '渠县' })
		await page.getByLabel('只看').selectOption({ label: '只有渠县列为任务的' })
		const having = (count: (places: number) => boolean) =>
			measuresIndex(atlas).filter(({ planCount, plans }) => count(planCount) && plans.some(({ name, entries }) => name === '渠县' && entries.length > 0))
		const shown = () => page.locator('[data-measure]:visible th a').allInnerTexts()
		expect(await shown()).toEqual(having(places => places === 1).map(({ measure }) => measure.title))
		expect(await shown()).toContain('实施科幻产业发展扶持计划')
		expect(await page.locator('[data-measure-map] thead th:visible').count()).toBe(6)
		await page.getByLabel('只看').selectOption({ label: '渠县列为任务、有地方没有列的' })
		expect(await shown()).toEqual(having(places => places < 5).map(({ measure }) => measure.title))
		await expect.poll(() => new URL(page.url()).search).toBe('?plan=quxian-2023&state=partly')
	})

	it('is whole without JavaScript, and on a phone: a block a measure, every place named', async () => {
		const page = await site.openPage('/measures/', { javaScriptEnabled: false, viewport: { width: 375, height: 800 } })
		expect(await page.getByRole('form', { name: '筛选举措' }).count()).toBe(0)
		const [map] = outlineMaps(atlas)
		expect(await page.locator('[data-measure]:visible').count()).toBe(map?.measureCount)
		const block = page.locator('[data-measure]').filter({ has: page.getByRole('link', { name: '实施智慧助老行动', exact: true }) })
		expect(bare(await block.innerText())).toBe(
			'实施智慧助老行动5地·5项任务临猗县1项县民政局（整项行动）米易县1项县卫生健康局、县经信科技局渠县1项未载明牵头巫山县1项县科协资阳市1项市卫生健康委',
		)
	})
})

describe('the page of a measure', () => {
	it('says in one line who leads it in every place', async () => {
		const page = await site.openPage('/measures/elderly.smart/')
		expect((await page.locator('.leads-elsewhere li').allInnerTexts()).map(bare)).toEqual([
			'临猗县县民政局（整项行动）',
			'米易县县卫生健康局、县经信科技局',
			'渠县未载明牵头',
			'巫山县县科协',
			'资阳市市卫生健康委',
		])
	})

	it('has the wording of every place with its bodies by role and the line of the source', async () => {
		const page = await site.openPage('/measures/elderly.smart/', { javaScriptEnabled: false })
		const miyi = page.getByRole('region', { name: '米易县' })
		expect(await miyi.innerText()).toContain('聚焦老年人运用智能技术、融入智慧社会的需要和困难')
		expect(await miyi.locator('[data-role=lead] li').allInnerTexts()).toEqual(['县卫生健康局', '县经信科技局'])
		expect(await miyi.locator('[data-role=responsible] li').allInnerTexts()).toEqual(['县教育和体育局', '县公安局', '县民政局', '各乡镇'])
		const linyi = page.getByRole('region', { name: '临猗县' })
		expect(await linyi.innerText()).toContain('原文没有为这一条单独列出单位，下列单位负责的是整项行动“实施老年人科学素质提升行动”。')
		expect(await page.getByRole('region', { name: '渠县' }).innerText()).toContain('本方案未载明牵头单位')
		await miyi.getByText('为什么归到这里').click()
		const reasons = atlas.planById.get('miyi-2023')?.tasks.find(({ id }) => id === 't11')?.measureEvidence?.reasons
		expect(await miyi.locator('.measure-entry-why li').allInnerTexts()).toEqual(reasons)
		await page.getByRole('link', { name: '原文第 106—110 行' }).click()
		await page.waitForURL(site.address('/miyi/miyi-2023/source/#L106'))
	})

	it('has what the others write of it without making it a task, under its heading', async () => {
		const page = await site.openPage('/measures/implementation.funding/', { javaScriptEnabled: false })
		const quxian = page.getByRole('region', { name: '渠县' })
		expect(bare(await quxian.innerText())).toMatch(
			/^渠县写到，未列为任务\(三\)工作保障保障经费投入，县级各部门\(单位\)、各乡镇人民政府\(街道办事处\)要安排一定经费/,
		)
		expect(await page.getByRole('main').innerText()).not.toContain('没有载明')
		await quxian.getByRole('link', { name: /^原文第 714/ }).click()
		await page.waitForURL(site.address('/quxian/quxian-2023/source/#L714'))
		await page.goBack()
		await page.getByRole('link', { name: '选两地的方案，逐项、逐字对照' }).click()
		await page.waitForURL(site.address('/compare/'))
	})

	it('leads to the measure before and the one behind it', async () => {
		const page = await site.openPage('/measures/elderly.smart/')
		await page.getByRole('link', { name: '下一项 加强老年人健康科普服务' }).click()
		await page.waitForURL(site.address('/measures/elderly.health/'))
		await page.getByRole('link', { name: '上一项 实施智慧助老行动' }).click()
		await page.waitForURL(site.address('/measures/elderly.smart/'))
	})

	it('says plainly that no place has it', async () => {
		const page = await site.openPage('/measures/exchange.governance/')
		expect(await page.getByRole('main').innerText()).toContain('5 份方案都没有把它列为任务。')
		expect(readCsv(readFileSync(join(built.folder, 'measures/exchange.governance.csv'), 'utf8')).filter(row => row.includes('没有列为任务'))).toHaveLength(5)
	})

	it('has its table as CSV, and all measures have theirs', () => {
		const rows = readCsv(readFileSync(join(built.folder, 'measures/elderly.smart.csv'), 'utf8'))
		expect(rows.filter(row => row[11] === '牵头').map(row => [row[3], row[10]])).toEqual([
			['临猗县', '县民政局'],
			['米易县', '县卫生健康局'],
			['米易县', '县经信科技局'],
			['巫山县', '县科协'],
			['资阳市', '市卫生健康委'],
		])
		const all = readCsv(readFileSync(join(built.folder, 'measures/all.csv'), 'utf8')).slice(1)
		expect(new Set(all.map(row => row[2])).size).toBe(new Set(measuresIndex(atlas).map(({ measure }) => measure.title)).size)
	})
})

describe('plans on other matters', () => {
	const topics = pagesOf(inject('topics'))
	it('are said to be left out, and the site without an outline says so', () => {
		const page = topics.find(({ path }) => path === '/measures/')
		const leftOut = ['渠县养老服务体系建设工作方案', '米易县养老服务工作方案']
		expect(leftOut.map(title => page?.text.includes(title))).toEqual([true, true])
	})
})

describe('a field of government', () => {
	it('is one table by measure in all places; a cell leads to its tasks', async () => {
		const page = await site.openPage('/functions/jiaoyu/')
		const row = page.getByRole('row', { name: '推进高等教育阶段科学教育和科普工作' })
		expect((await row.getByRole('cell').allInnerTexts()).map(bare)).toEqual(['—没有任务', '—没有任务', '责任1', '—没有任务', '牵头1'])
		expect(bare(await page.getByRole('columnheader', { name: '渠县' }).last().innerText())).toBe('渠县未载明牵头')
		await row.getByRole('link', { name: '牵头 1' }).click()
		await expect.poll(() => new URL(page.url()).hash).toBe('#ziyang-2023-youth.higher-education')
		expect(await page.locator('[id="ziyang-2023-youth.higher-education"]').isVisible()).toBe(true)
	})
	it('says what its bodies have in tasks that are mainly about another measure', async () => {
		const page = await site.openPage('/functions/jiaoyu/')
		const cells = await page.getByRole('row', { name: '提升基础教育阶段科学教育水平' }).getByRole('cell').allInnerTexts()
		const miyi = atlas.planById.get('miyi-2023')
		const led = miyi?.tasks.filter(
			({ furtherMeasures, assignments }) =>
				furtherMeasures.includes('youth.basic-education') && assignments.some(({ printed, role }) => role === 'lead' && printed === '县教育和体育局'),
		)
		expect(bare(cells[1] ?? '')).toBe(`兼及：牵头${led?.length}`)
		await page
			.getByRole('row', { name: '提升基础教育阶段科学教育水平' })
			.getByRole('link', { name: `兼及：牵头 ${led?.length}` })
			.click()
		await page.waitForURL(site.address('/measures/youth.basic-education/#miyi-2023'))
	})
	it('has its bodies as blocks on a phone: nothing to scroll sideways', async () => {
		const page = await site.openPage('/functions/jiaoyu/', { viewport: { width: 375, height: 800 } })
		const frame = page.locator('.bodies-table')
		expect(await frame.evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
		expect(bare(await frame.locator('tbody tr').filter({ hasText: '资阳市' }).innerText())).toMatch(
			/^资阳市市教育体育局合并机构，另有职能：体育牵头\d+责任\d+任务合计\d+$/,
		)
	})
	it('marks bodies of several functions', async () => {
		const page = await site.openPage('/functions/jiaoyu/')
		expect(bare(await page.getByRole('row', { name: '米易县 县教育和体育局' }).innerText())).toContain('合并机构，另有职能：体育')
	})
})
