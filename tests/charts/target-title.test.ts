import { describe, expect, it } from 'vitest'
import { type Target, targetTitle } from '../../src/charts/target-title.ts'

const target = (value: number, change: Partial<Target> = {}): Target => ({ comparator: 'reach', value, unit: '%', year: 2025, relativeTo: null, ...change })
const relative = target(13, { relativeTo: '同步全省平均水平' })
const country = [target(15, { comparator: 'exceed' })]
const at = (name: string, ...targets: Target[]) => ({ name, targets })

describe('what the targets come to', () => {
	it.each([
		[
			'a range',
			[at('甲县', target(12)), at('乙县', target(14)), at('丙县', target(13))],
			'到 2025 年公民具备科学素质的比例：从甲县达到 12% 到乙县达到 14%，全国超过 15%',
		],
		[
			'equal ends are all named',
			[at('甲县', target(12)), at('乙县', target(14)), at('丙县', target(12))],
			'到 2025 年公民具备科学素质的比例：从甲县、丙县达到 12% 到乙县达到 14%，全国超过 15%',
		],
		[
			'超过 is more than 达到',
			[at('甲县', target(12, { comparator: 'exceed' })), at('乙县', target(12))],
			'到 2025 年公民具备科学素质的比例：从乙县达到 12% 到甲县超过 12%，全国超过 15%',
		],
		['all equal', [at('甲县', target(12)), at('乙县', target(12))], '到 2025 年公民具备科学素质的比例：甲县、乙县达到 12%，全国超过 15%'],
		[
			'what is relative is no end of the range',
			[at('甲县', target(12)), at('乙县', target(13)), at('丙县', target(20, { relativeTo: '全省' }))],
			'到 2025 年公民具备科学素质的比例：从甲县达到 12% 到乙县达到 13%，全国超过 15%；丙县是相对目标，不在此列',
		],
		[
			'one place says its own',
			[at('甲县', relative, target(25, { year: 2035 }))],
			'甲县：到 2025 年公民具备科学素质的比例，同步全省平均水平 达到13%，全国超过 15%',
		],
		['all relative', [at('甲县', relative), at('乙县', relative)], '到 2025 年公民具备科学素质的比例：各地的目标都以别处的水平为准，全国超过 15%'],
		['without a year nothing is compared', [at('甲县', target(12, { year: null }))], '各地要让多大比例的公民具备科学素质'],
	])('%s', (_name, places, title) => {
		expect(targetTitle(places, country)).toBe(title)
	})
})
