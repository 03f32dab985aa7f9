import type { StatableFact } from '../../../model/plan.ts'
import type { Rule } from '../rule.ts'

const factWords: Readonly<Record<StatableFact, string>> = {
	jurisdiction: '行政区',
	title: '标题',
	documentNumber: '文号',
	issuers: '发文机关',
	issuedOn: '成文日期',
	disclosure: '公开属性',
}

export const sidecarContradicts = {
	id: 'sidecar-contradicts',
	severity: 'warning',
	title: '旁注与原文不一致',
	explanation: '旁注（plan.yaml）只补充原文没有印出的事实。原文印了的，以原文为准，网站不采用旁注的写法。',
	mend: '请对照原文：旁注写错的，改正或删去这一项；原文没有读对的，请报告。',
	mendedBy: 'maintainer',
	example: {
		fault: ['issuedOn: 2023-05-30'],
		mended: ['issuedOn: 2023-05-29'],
	},
	check: ({ contradictions }) =>
		contradictions.map(({ fact, printed, stated, file, line }) => ({
			message: `${factWords[fact]}：原文为「${printed}」，旁注写作「${stated}」，以原文为准`,
			note: `${file} 第 ${line} 行`,
			position: null,
		})),
} as const satisfies Rule
