import type { Rule } from '../rule.ts'

export const missingDate = {
	id: 'missing-date',
	severity: 'warning',
	title: '没有成文日期',
	explanation: '公文应当印明成文日期（GB/T 9704—2012，7.3.5）。没有日期，时限无从推算，新旧版本也分不清；网站显示“未载明”。',
	mend: '在发文机关署名下面印上成文日期，年、月、日写全，如“2023年5月29日”。',
	mendedBy: 'drafter',
	example: {
		fault: ['渠县人民政府办公室'],
		mended: ['渠县人民政府办公室', '2023年5月29日'],
	},
	check: ({ plan }) => (plan.issuedOn === null && plan.tasks.length > 0 ? [{ message: '文中应有成文日期，实未载明', position: null }] : []),
} as const satisfies Rule
