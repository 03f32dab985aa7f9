import type { Jurisdiction } from '../../../model/plan.ts'
import { sidecarNameFor } from '../../sources/sidecar-name.ts'
import type { Rule } from '../rule.ts'

/** No message lists more. */
const mostNamed = 6

export const ambiguousJurisdiction = {
	id: 'ambiguous-jurisdiction',
	severity: 'error',
	title: '有同名的行政区',
	explanation: '全国有几个县、区同名，文中没有写明是哪一个，放错了地方就成了别处的方案。',
	mend: '在标题或署名里连上级一起写，如“北京市朝阳区”；原文不能改的，在旁注的 jurisdiction 里写明。',
	mendedBy: 'drafter',
	example: {
		fault: ['朝阳区科普工作实施方案'],
		mended: ['北京市朝阳区科普工作实施方案'],
	},
	check: ({ plan, placesMeant }) => {
		const [first] = placesMeant
		if (plan.jurisdiction !== null || first === undefined || placesMeant.length < 2) return []
		const names = placesMeant.slice(0, mostNamed).map(fullName)
		return [
			{
				message: `「${first.name}」有 ${placesMeant.length} 处同名：${names.join('、')}，文中没有写明是哪一处`,
				note: `原文不能改的，在旁注 ${sidecarNameFor(plan.source)} 里写一行 jurisdiction: ${fullName(first)}，换成本文所指的一处`,
				position: null,
			},
		]
	},
} as const satisfies Rule

/** 吉林省长春市朝阳区. */
function fullName({ parents, name }: Jurisdiction): string {
	return [...parents.map(parent => parent.name).reverse(), name].join('')
}
