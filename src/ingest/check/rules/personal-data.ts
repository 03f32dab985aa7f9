import type { Rule } from '../rule.ts'

export const personalData = {
	id: 'personal-data',
	severity: 'info',
	title: '有个人联系信息，已遮盖',
	explanation: '文中有个人的姓名、电话、邮箱或证件号码。公布前应当删去（个人信息保护法）；本站在所有输出中都已遮盖，源文件不变。',
	mend: '公开的版本请删去联系人信息，或只留单位的公开电话。',
	mendedBy: 'drafter',
	example: {
		fault: ['联系人：王小明'],
		mended: ['联系单位：县科协办公室'],
	},
	check: ({ plan }) =>
		plan.coverage.omitted
			.filter(({ reason }) => reason === 'personal-data')
			.map(({ position }) => ({ message: '此处有个人联系信息，所有输出中都已遮盖', position })),
} as const satisfies Rule
