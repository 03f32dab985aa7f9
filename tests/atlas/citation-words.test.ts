import { describe, expect, it } from 'vitest'
import { getAtlas, officialCitation, plainCitation, planOf } from '../../src/atlas/index.ts'

describe('how a plan is cited', () => {
	it.each([
		['miyi-2023', '米易县人民政府：《米易县全民科学素质行动规划纲要实施方案(2021—2025年)》（米府发〔2023〕12号），2023年5月29日。'],
		['quxian-2023', '（渠府办〔2023〕93号）。'],
	])('%s is named with its issuer, title and number', async (id, words) => {
		const plan = planOf(await getAtlas(), id)
		const citation = officialCitation(plan)
		expect(citation).toContain(words)
		expect(citation.startsWith(`${plan.issuers.join('、')}：《${plan.title}》（`)).toBe(true)
	})
})

describe('how a page is cited', () => {
	it('names the version, and the address where it is known', () => {
		const page = { title: '渠县教育局（渠县）', address: null, dataVersion: 'abc' }
		expect(plainCitation(page)).toBe('责任：渠县教育局（渠县），数据版本 abc。')
		expect(plainCitation({ ...page, title: '责任' })).toBe('责任，数据版本 abc。')
		expect(plainCitation({ ...page, address: 'https://a.example/b/' })).toBe('责任：渠县教育局（渠县），数据版本 abc，https://a.example/b/。')
	})
})
