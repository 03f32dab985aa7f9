import { sidecarNameFor } from '../../sources/sidecar-name.ts'
import type { Rule } from '../rule.ts'

export const missingJurisdiction = {
	id: 'missing-jurisdiction',
	severity: 'error',
	title: '认不出行政区',
	explanation: '不知道是哪里的方案，就没有网址可放，也不能与上级、外地的方案对照。',
	mend: '在标题里写全行政区的名称，或在文末署上发文机关的全称；同名的县、区请连上级一起写。原文不能改的，在旁注里写明。',
	mendedBy: 'drafter',
	example: {
		fault: ['科普工作实施方案（2021—2025年）'],
		mended: ['渠县科普工作实施方案（2021—2025年）'],
	},
	check: ({ plan, placesMeant }) =>
		plan.jurisdiction === null && placesMeant.length < 2
			? [
					{
						message: '标题和发文机关中应有唯一的行政区，实未认出',
						note: `原文不能改的，在旁注 ${sidecarNameFor(plan.source)} 里写一行 jurisdiction: 上级和本地的全称，如 四川省达州市渠县`,
						position: null,
					},
				]
			: [],
} as const satisfies Rule
