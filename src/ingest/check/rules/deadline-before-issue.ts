import type { Rule } from '../rule.ts'

export const deadlineBeforeIssue = {
	id: 'deadline-before-issue',
	severity: 'warning',
	title: '完成时限早于成文日期',
	explanation: '文件印发时，这项任务的完成时限已经过了：多半是沿用旧稿没有改年份，或者年、月印错。照此督办，一发文就逾期。',
	mend: '核对年份和月份；任务确已完成的，请移到工作回顾里。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（责任单位：县科协；完成时限：2022年10月底前）'],
		mended: ['1.建设基地。（责任单位：县科协；完成时限：2023年10月底前）'],
	},
	check: ({ plan: { tasks, issuedOn } }) =>
		tasks.flatMap(({ title, deadline }) => {
			if (!deadline?.end || !issuedOn || deadline.end >= issuedOn) return []
			return [{ message: `「${title}」的完成时限「${deadline.text}」应在成文日期 ${issuedOn} 之后，实在其前`, position: deadline.position }]
		}),
} as const satisfies Rule
