import { describe, expect, it } from 'vitest'
import { sourceWords } from '../../src/atlas/citation-words.ts'
import { getAtlas, officialCitation, plainCitation, planOf } from '../../src/atlas/index.ts'
import { buildPlan } from './build-plan.ts'

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

it('a plan without an issuer is never cited by its place instead', () => {
	const plan = buildPlan({ title: '实施方案', issuers: [], documentNumber: null, issuedOn: null })
	expect(officialCitation(plan)).toBe('发文机关未载明：《实施方案》（文号未载明）。')
	expect(sourceWords(plan)).toBe('发文机关未载明，《实施方案》（文号未载明）。')
})

describe('how a page is cited', () => {
	it('names the version, and the address where it is known', () => {
		const page = { title: '渠县教育局（渠县）', address: null, dataVersion: 'abc' }
		expect(plainCitation(page)).toBe('责任：渠县教育局（渠县），数据版本 abc。')
		expect(plainCitation({ ...page, title: '责任' })).toBe('责任，数据版本 abc。')
		expect(plainCitation({ ...page, address: 'https://a.example/b/' })).toBe('责任：渠县教育局（渠县），数据版本 abc，https://a.example/b/。')
	})
})
