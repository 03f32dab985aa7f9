import type { Rule } from '../rule.ts'

export const unusedCorrection = {
	id: 'unused-correction',
	severity: 'warning',
	title: '登记的更正没有用到',
	explanation: 'content/unit-corrections.yaml 为本方案登记了更正，文中却没有这个写法，或没有要归入的单位：登记多半已经过时，或者写错了字。',
	mend: '删去这一条，或照原文改正 printed 和 name。',
	mendedBy: 'maintainer',
	example: {
		fault: ['- plan: quxian-2023', '  printed: 县教肓局', '  name: 县教育局', '  reason: 印误'],
		mended: [],
	},
	check: ({ plan, unusedCorrections }) =>
		unusedCorrections.map(({ printed, name }) => ({
			message: `登记了「${printed}」应为「${name}」，文中没有${plan.units.some(({ spellings }) => spellings.includes(printed)) ? `「${name}」` : `「${printed}」`}`,
			position: null,
		})),
} as const satisfies Rule
