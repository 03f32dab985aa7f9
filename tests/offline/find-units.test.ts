import { describe, expect, it } from 'vitest'
import { findUnits } from '../../src/offline/page/find-units.ts'

const units = [
	{ id: 'jiaoyu', name: '县教育局', knownAs: ['县教育局', '教育局', '教委'] },
	{ id: 'kexie', name: '县科协', knownAs: ['县科协', '科协'] },
	{ id: 'weijian', name: '县卫生健康局', knownAs: ['县卫健局', '卫生健康委'] },
	{ id: 'nongye', name: '县农业农村局', knownAs: ['县农业农村局'] },
]

describe('findUnits', () => {
	it.each([
		['县教育局', ['jiaoyu']],
		['教育局', ['jiaoyu']],
		['县教育局负责什么', ['jiaoyu']],
		['教委', ['jiaoyu']],
		['卫健局', ['weijian']],
		['农业', ['nongye']],
		['科协和教育局', ['jiaoyu', 'kexie']],
		['局', []],
		['科普活动', []],
		['', []],
	])('%s names %j', (query, expected) => {
		expect(findUnits(units, query).map(({ id }) => id)).toEqual(expected)
	})
})
