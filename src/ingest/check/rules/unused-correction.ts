import type { Rule } from '../rule.ts'

export const unusedCorrection: Rule = {
	id: 'unused-correction',
	severity: 'warning',
	title: '登记的更正没有用到',
	explanation: 'content/unit-corrections.yaml 为本方案登记了更正，文中却没有这个写法，或没有所要归入的单位。请删去或改正这一条。',
	check: ({ plan, unusedCorrections }) =>
		unusedCorrections.map(({ printed, name }) => ({
			message: `登记了「${printed}」应为「${name}」，文中没有${plan.units.some(({ spellings }) => spellings.includes(printed)) ? `「${name}」` : `「${printed}」`}`,
			position: null,
		})),
}
