import type { Rule } from '../rule.ts'

export const personalData: Rule = {
	id: 'personal-data',
	severity: 'info',
	title: '有个人联系信息，已遮盖',
	explanation: '姓名与电话、邮箱等不在网站和数据中公布；源文件不变。',
	check: ({ plan }) =>
		plan.coverage.omitted
			.filter(({ reason }) => reason === 'personal-data')
			.map(({ position }) => ({ message: '此处有个人联系信息，所有输出中都已遮盖', position })),
}
