import { chineseDate } from '../../atlas/chinese-date.ts'
import { olderPlanWords } from '../../atlas/citation-words.ts'
import {
	type Atlas,
	countRoles,
	literacyTargets,
	namesLead,
	type PublishedPlan,
	placeOf,
	planPath,
	rolesIn,
	sourcePath,
	unitNameIn,
	unitPath,
} from '../../atlas/index.ts'
import { targetSentence } from '../../atlas/printed-target.ts'
import { actionSentences } from './action-sentences.ts'
import type { BriefCount, BriefPart, BriefSentence } from './brief-sentence.ts'

/** One sheet of paper holds no more of each. */
const most = { targets: 5, units: 6, citations: 4, rules: 2 } as const

/**
 * A plan on one page (一页看懂): what it is, what it wants to reach, by which actions, who leads, who has most to do, what it rests on. Pure: every figure is counted
 * from the plan, what the plan does not print is said to be 未载明, and every sentence leads to where it is from.
 */
export function briefOf(atlas: Atlas, plan: PublishedPlan): BriefSentence[] {
	return [
		...planSentences(atlas, plan),
		...targetSentences(atlas, plan),
		...actionSentences(atlas, plan),
		...leadSentences(atlas, plan),
		...unitSentences(atlas, plan),
		...basisSentences(atlas, plan),
	]
}

function planSentences(atlas: Atlas, plan: PublishedPlan): BriefSentence[] {
	const { title, id, documentNumber, issuers, issuedOn } = plan
	const words = [
		documentNumber === null ? '文号未载明' : `文号${documentNumber}`,
		issuers.length > 0 ? `由${issuers.join('、')}发布` : '发文机关未载明',
		issuedOn === null ? '成文日期未载明' : `成文于${chineseDate(issuedOn)}`,
	]
	const facts = { text: `《${title ?? id}》：${words.join('，')}`, fact: { kind: 'facts' as const }, path: `${planPath(atlas, plan)}#facts` }
	const size = [
		{ text: '共有 ' },
		count(atlas, plan, 'tasks', plan.tasks.length, `${plan.tasks.length} 项任务`),
		{ text: '，写到 ' },
		count(atlas, plan, 'units', plan.units.length, `${plan.units.length} 个单位`),
		...deadlineParts(atlas, plan),
		{ text: '。' },
	]
	const older = olderPlanWords(atlas, plan)
	return [
		{ topic: 'plan', parts: [facts, { text: `。${older ?? ''}` }] },
		{ topic: 'plan', parts: size },
	]
}

/** How many tasks have a time limit of their own; where a task has none, its text may still want to reach something by a year. */
function deadlineParts(atlas: Atlas, plan: PublishedPlan): BriefPart[] {
	if (plan.tasks.length === 0) return []
	const limited = plan.tasks.filter(({ deadline }) => deadline !== null).length
	const dated = plan.tasks.filter(({ id, deadline }) => deadline === null && plan.indicators.some(({ task, year }) => task === id && year !== null)).length
	const limits = limited === 0 ? '任务都没有单独写明完成时限' : `${limited} 项任务单独写明完成时限`
	return [
		{ text: '；' },
		count(atlas, plan, 'tasksWithDeadline', limited, limits),
		...(dated === 0 ? [] : [{ text: limited === 0 ? '，其中 ' : '，另有 ' }, count(atlas, plan, 'tasksWithDatedTarget', dated, `${dated} 项的目标写明年份`)]),
	]
}

function targetSentences(atlas: Atlas, plan: PublishedPlan): BriefSentence[] {
	const literacy = new Set(literacyTargets(plan))
	const ofPlan = plan.indicators.filter(indicator => indicator.task === null || literacy.has(indicator))
	const shown = ofPlan.slice(0, most.targets)
	const rest = plan.indicators.length - shown.length
	const sentences = shown.map(
		(target): BriefSentence => ({
			topic: 'targets',
			parts: [{ text: targetSentence(target), fact: { kind: 'target', id: target.id }, path: sourcePath(plan, target.position) }, { text: '。' }],
		}),
	)
	const path = `${planPath(atlas, plan)}#targets`
	const all = { kind: 'count', of: 'targets', value: plan.indicators.length } as const
	if (plan.indicators.length === 0) return [{ topic: 'targets', parts: [{ text: '没有认出可以度量的目标', fact: all, path }, { text: '。' }] }]
	if (shown.length === 0)
		return [{ topic: 'targets', parts: [{ text: '没有认出整体的数值目标，只在任务中认出 ' }, { text: `${rest} 项目标`, fact: all, path }, { text: '。' }] }]
	if (rest === 0) return sentences
	return [
		...sentences,
		{ topic: 'targets', parts: [{ text: '连同任务中的，共认出 ' }, { text: `${plan.indicators.length} 项目标`, fact: all, path }, { text: '。' }] },
	]
}

function leadSentences(atlas: Atlas, plan: PublishedPlan): BriefSentence[] {
	const led = plan.tasks.filter(({ assignments }) => assignments.some(({ role }) => role === 'lead')).length
	const leads = new Set(plan.tasks.flatMap(({ assignments }) => assignments.filter(({ role }) => role === 'lead').map(({ unit }) => unit))).size
	if (plan.tasks.length === 0) return []
	if (!namesLead(plan)) {
		const none = count(atlas, plan, 'tasksWithLead', 0, '未载明牵头单位')
		return [{ topic: 'leads', parts: [none, { text: rolesIn(plan).length === 0 ? '，也未载明责任单位。' : '，只列责任单位；排列先后不代表牵头。' }] }]
	}
	const figures: BriefSentence = {
		topic: 'leads',
		parts: [
			count(atlas, plan, 'tasksWithLead', led, `${led} 项任务载明牵头单位`),
			{ text: '，共 ' },
			count(atlas, plan, 'leads', leads, `${leads} 个单位牵头`),
			{ text: led < plan.tasks.length ? `；其余 ${plan.tasks.length - led} 项未载明由谁牵头。` : '。' },
		],
	}
	const rules = plan.declaredRules.slice(0, most.rules).map(
		({ text, position }, index): BriefSentence => ({
			topic: 'leads',
			parts: [{ text: '怎样看牵头，原文注明' }, { text: `“${text}”`, fact: { kind: 'rule', index }, path: sourcePath(plan, position) }, { text: '。' }],
		}),
	)
	return [figures, ...rules]
}

function unitSentences(atlas: Atlas, plan: PublishedPlan): BriefSentence[] {
	const busiest = plan.units
		.map(({ id }) => ({ id, ...countRoles(plan, id) }))
		.filter(({ total }) => total > 0)
		.sort((a, b) => b.total - a.total)
		.slice(0, most.units)
	const [first] = busiest
	if (!first) return []
	const parts = busiest.flatMap(({ id, total, lead }, index): BriefPart[] => [
		...(index > 0 ? [{ text: '、' }] : []),
		{ text: `${unitNameIn(atlas, plan, id)} ${total} 项`, fact: { kind: 'unit', id, role: 'any', part: null, value: total }, path: unitPath(atlas, plan, id) },
		...(lead > 0 ? [{ text: `（牵头 ${lead} 项）`, fact: { kind: 'unit', id, role: 'lead', part: null, value: lead } as const }] : []),
	])
	return [{ topic: 'units', parts: [{ text: '任务最多的是' }, ...parts, { text: '。' }] }]
}

function basisSentences(atlas: Atlas, plan: PublishedPlan): BriefSentence[] {
	const all = plan.citations.length
	const path = `${planPath(atlas, plan)}#facts`
	if (all === 0) return [{ topic: 'basis', parts: [{ text: '没有认出依据的文件', fact: { kind: 'count', of: 'citations', value: 0 }, path }, { text: '。' }] }]
	const shown = plan.citations.slice(0, most.citations).flatMap(({ title, documentNumber, position }, index): BriefPart[] => {
		const words = title === null ? (documentNumber ?? '') : `《${title}》（${documentNumber ?? '文号未载明'}）`
		return [...(index > 0 ? [{ text: '、' }] : []), { text: words, fact: { kind: 'citation', index }, path: sourcePath(plan, position) }]
	})
	const more = all > most.citations ? [{ text: '等 ' }, { text: `${all} 份文件`, fact: { kind: 'count', of: 'citations', value: all } as const, path }] : []
	return [{ topic: 'basis', parts: [{ text: '依据' }, ...shown, ...more, { text: '。' }] }]
}

/** A figure over the whole plan, and the list that it counts. */
function count(atlas: Atlas, plan: PublishedPlan, of: BriefCount, value: number, text: string): BriefPart {
	const page = planPath(atlas, plan)
	const isCurrent = placeOf(atlas, plan.jurisdiction.slug).current.length === 1 && placeOf(atlas, plan.jurisdiction.slug).current.includes(plan)
	const path =
		of === 'units' && isCurrent
			? `/${plan.jurisdiction.slug}/units/`
			: `${page}${of === 'leads' || of === 'tasksWithLead' ? (value > 0 ? '?role=lead' : '') : ''}#tasks`
	return { text, fact: { kind: 'count', of, value }, path }
}
