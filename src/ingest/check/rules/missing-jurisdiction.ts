import type { Rule } from '../rule.ts'

export const missingJurisdiction: Rule = {
	id: 'missing-jurisdiction',
	severity: 'error',
	title: '认不出行政区',
	explanation: '从标题、发文机关都认不出是哪个行政区的方案，或者有几个同名的行政区。请检查标题和发文机关。',
	check: ({ plan }) => (plan.jurisdiction === null ? [{ message: '标题和发文机关中应有唯一的行政区，实未认出', position: null }] : []),
}
