import { describe, expect, it } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'
import { choicesOf, embedsByPage } from '../../src/embed/choices-of.ts'
import { embeddablesOf } from '../../src/embed/embeddables.ts'
import { oembedOf } from '../../src/embed/oembed-of.ts'

const atlas = await getAtlas()
const address = (path: string) => `https://a.example/zeren${path}`

describe('an oEmbed answer', () => {
	it('is a rich resource with everything that oEmbed 1.0 asks for', () => {
		const plan = embeddablesOf(atlas).find(({ path }) => path === '/embed/quxian/')
		if (!plan) throw new Error('quxian is a seed')
		expect(oembedOf(plan, address)).toEqual({
			version: '1.0',
			type: 'rich',
			title: '渠县全民科学素质行动实施方案',
			author_name: '渠县人民政府办公室',
			provider_name: '责任 Zeren',
			provider_url: 'https://a.example/zeren/',
			cache_age: 86400,
			html: `<iframe src="https://a.example/zeren/embed/quxian/" title="渠县全民科学素质行动实施方案" loading="lazy" width="100%" height="${plan.height}" frameborder="0" style="border:0"></iframe>`,
			width: 720,
			height: plan.height,
		})
	})

	it('names no author where several have written', () => {
		const comparison = embeddablesOf(atlas).find(({ kind }) => kind === 'comparison')
		expect(comparison && Object.hasOwn(oembedOf(comparison, address), 'author_name')).toBe(false)
	})
})

describe('what the dialog of a page offers', () => {
	const choicesAt = (page: string) => choicesOf(atlas, embedsByPage(atlas).get(page) ?? [], path => `/zeren${path}`).choices

	it('is a plan, then its top-level sections, then the search, of its place unless another is chosen', () => {
		const choices = choicesAt('/ziyang/')
		const [whole, ...sections] = choices.slice(0, -1)
		expect(whole).toEqual({
			name: '整份方案',
			title: expect.stringContaining('资阳市'),
			kind: 'plan',
			address: '/zeren/embed/ziyang/',
			pinned: `/zeren/pinned/${atlas.dataVersion}/embed/ziyang/`,
			height: 800,
			roles: ['lead', 'responsible'],
			hasTargets: true,
			fragment: '/zeren/embed/ziyang.fragment.html',
		})
		const plan = atlas.planById.get('ziyang-2023')
		expect(sections.map(({ name }) => name)).toEqual(plan?.sections.filter(({ parent }) => parent === null).map(({ heading }) => heading))
		expect(choices.at(-1)).toMatchObject({
			name: '搜索框和结果',
			kind: 'search',
			address: '/zeren/embed/search/ziyang/',
			fragment: null,
			places: [
				{ name: '只查资阳市', address: '/zeren/embed/search/ziyang/', title: '搜索资阳市的方案、单位和任务' },
				{ name: '全部地方', address: '/zeren/embed/search/' },
			],
		})
	})

	it('is each chart of a page of charts, and search without plain HTML', () => {
		expect(choicesAt('/quxian/quxian-2023/charts/').map(({ kind }) => kind)).toEqual(['chart', 'chart', 'chart', 'chart'])
		const search = choicesAt('/search/')
		expect(search.map(({ kind, fragment }) => [kind, fragment])).toEqual([['search', null]])
		expect(search[0]?.places?.map(({ name }) => name)).toEqual(['全部地方', '只查临猗县', '只查米易县', '只查渠县', '只查巫山县', '只查资阳市'])
	})
})
