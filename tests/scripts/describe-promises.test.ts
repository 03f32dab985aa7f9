import { expect, it } from 'vitest'
import { describePromises } from '../../scripts/describe-promises.ts'

it('says nothing where nothing is wrong', () => {
	expect(describePromises({ lostVersions: [], movedPlans: [] })).toEqual([])
})

it('names the versions that are missing and how they are kept, and the plans that moved with their permanent addresses', () => {
	const [lost, moved] = describePromises({
		lostVersions: ['a1', 'b2'],
		movedPlans: [{ title: '甲县实施方案', from: '/jiaxian/', to: '/jiaxian/jiaxian-2023/' }],
	})
	expect(lost).toMatch(/2 个固定版本不在这次的网站里：a1、b2\n.*ZEREN_PREVIOUS=/s)
	expect(moved).toContain('《甲县实施方案》：原在 /jiaxian/，固定网址是 /jiaxian/jiaxian-2023/')
})
