import { namesLead, noLeadStatement, type PublishedPlan } from '../../atlas/index.ts'

/** A plan in one sentence, for previews and search engines. */
export const describePlan = (plan: PublishedPlan): string => {
	const number = plan.documentNumber === null ? '' : `（${plan.documentNumber}）`
	const lead = namesLead(plan) ? '谁牵头、谁负责' : `谁负责（${noLeadStatement}）`
	return `${plan.jurisdiction.name}${number}：${plan.tasks.length} 项任务，${plan.units.length} 个单位，${lead}，每一条都注明原文位置。`
}
