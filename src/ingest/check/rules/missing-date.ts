import type { Rule } from '../rule.ts'

export const missingDate: Rule = {
	id: 'missing-date',
	severity: 'warning',
	title: '没有成文日期',
	explanation: '公文应当印明成文日期（GB/T 9704—2012）。没有日期的方案在网站上显示“未载明”。',
	check: ({ plan }) => (plan.issuedOn === null && plan.tasks.length > 0 ? [{ message: '文中应有成文日期，实未载明', position: null }] : []),
}
