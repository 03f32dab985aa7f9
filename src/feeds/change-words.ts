import { noLeadStatement, type PublishedPlan } from '../atlas/index.ts'
import type { PlanChange, UnitChange } from '../published/record.ts'

/** What a reader of a feed is told of one change. */
export interface ChangeWords {
	title: string
	summary: string
}

type Count = readonly [name: string, now: number, before: number | undefined]

/** A change of a plan, from the counts then and before; the first is its publication. */
export function planChangeWords(plan: PublishedPlan, now: PlanChange, before: PlanChange | undefined): ChangeWords {
	const number = plan.documentNumber === null ? '' : `（${plan.documentNumber}）`
	const title = `${before ? '更新' : '收录'}：${plan.jurisdiction.name}《${plan.title ?? plan.id}》${number}`
	const counts: Count[] = [
		['任务', now.tasks, before?.tasks],
		['单位', now.units, before?.units],
		['载明牵头单位的任务', now.led, before?.led],
	]
	return { title, summary: `${summaryOf(counts)}${now.led === 0 && now.tasks > 0 ? `${noLeadStatement}。` : ''}` }
}

/** A change of what a body must do. */
export function unitChangeWords(name: string, now: UnitChange, before: UnitChange | undefined): ChangeWords {
	const counts: Count[] = [
		['牵头', now.lead, before?.lead],
		['责任', now.responsible, before?.responsible],
		['配合', now.support, before?.support],
	]
	return { title: before ? `${name}的任务有更新` : `${name}的任务`, summary: summaryOf(counts) }
}

/** `任务 38 项，单位 27 个` at first, without what is not stated (no lead is not 0 leads); later what became of them, `任务 38→40 项（+2）`; where no number moved the words did. */
function summaryOf(counts: readonly Count[]): string {
	const isFirst = counts.every(([, , before]) => before === undefined)
	const moved = counts.filter(([, now, before]) => (isFirst ? now > 0 : now !== before))
	if (isFirst && moved.length === 0) return '没有认出任务。'
	if (moved.length === 0) return '数量不变，文字、责任单位或时限有改动。'
	return `${moved.map(one => countWords(one)).join('，')}。`
}

function countWords([name, now, before]: Count): string {
	const measure = name === '单位' ? '个' : '项'
	if (before === undefined) return `${name} ${now} ${measure}`
	return `${name} ${before}→${now} ${measure}（${now > before ? '+' : '−'}${Math.abs(now - before)}）`
}
