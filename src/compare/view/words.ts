import type { Role } from '../../model/index.ts'
import type { ComparedRow, Comparison, Entry, LeadVerdict, UnitSets } from '../align/comparison.ts'
import { decisive, taskOf } from '../align/entries.ts'
import type { TokenCount } from '../align/row-tokens.ts'
import type { ComparedPlan } from '../compared-plan.ts'

/** How the plans are called together: two places, two periods of one plan, two plans of one place, or several. */
export function togetherWords({ plans, isPeriods }: Pick<Comparison, 'plans' | 'isPeriods'>): string {
	if (isPeriods) return '两期'
	const places = new Set(plans.map(({ place }) => place)).size
	if (places === plans.length) return plans.length === 2 ? '两地' : `${'三四'[plans.length - 3]}地`
	return plans.length === 2 ? '两份方案' : `${'三四'[plans.length - 3]}份方案`
}

/** The title of a comparison: 渠县与米易县; of three or four: 渠县、米易县与资阳市. */
export function titleWords(plans: readonly Pick<ComparedPlan, 'name'>[]): string {
	const names = plans.map(({ name }) => name)
	return `${names.slice(0, -1).join('、')}与${names.at(-1) ?? ''}`
}

/** Which plans have a row, with a sign for two plans: ＝ both, － the first alone, ＋ the second alone. What is not a task may be written of all the same. */
export function presenceWords({ has, measure }: Pick<ComparedRow, 'has' | 'measure'>, comparison: Comparison): string {
	const { plans, isPeriods } = comparison
	const names = (wanted: boolean) => plans.flatMap(({ name }, at) => (has[at] === wanted ? [name] : [])).join('、')
	if (!has.includes(false)) return `＝ ${togetherWords(comparison)}都有`
	const isAlone = has.filter(Boolean).length === 1
	if (isPeriods || (isAlone && plans.length === 2)) return onlyWords(comparison, has.indexOf(true), measure !== null)
	if (measure === null) return isAlone ? `只有${names(true)}有` : `${names(true)}有，${names(false)}没有相近的`
	return isAlone ? `只有${names(true)}列为任务` : `${names(true)}列为任务，${names(false)}没有`
}

/**
 * What one plan of two alone has.
 * @param isMeasure a measure, of which more is not known than that nobody stands responsible for it in the other plan; else a task that no other is like
 */
export function onlyWords({ plans, isPeriods }: Pick<Comparison, 'plans' | 'isPeriods'>, at: number, isMeasure: boolean): string {
	const sign = plans.length > 2 ? '' : at === 0 ? '－ ' : '＋ '
	if (isPeriods) return sign + (at === 0 ? '不再有' : '新增')
	return `${sign}只有${plans[at]?.name ?? ''}${isMeasure ? '列为任务' : '有'}`
}

/** How many rows, in the same words everywhere on the page: 8, or 8，另 2 项其他任务 for tasks of no measure beside measures. */
export function countWords({ counted, others }: TokenCount): string {
	return others === 0 ? String(counted) : `${counted}，另 ${others} 项其他任务`
}

/** What is said of who leads what two plans have. 未载明 is never called a difference. */
function leadWords(verdict: LeadVerdict, nameA: string, nameB: string): string {
	switch (verdict) {
		case 'same':
			return '＝ 牵头相同'
		case 'partly':
			return '≈ 牵头部分相同'
		case 'different':
			return '≠ 牵头不同'
		case 'notStatedA':
			return `${nameA}未载明牵头`
		case 'notStatedB':
			return `${nameB}未载明牵头`
		case 'notStated':
			return '均未载明牵头'
	}
}

/** What is said of who leads a row, the plans of one verdict together: ≠ 牵头不同：资阳市、巫山县. With two plans no name is needed. */
export function leadVerdicts({ plans }: Comparison, row: ComparedRow): { verdict: LeadVerdict; words: string }[] {
	const [base] = plans
	const { leads } = row
	return [...new Set(leads.filter(verdict => verdict !== null))].map(verdict => {
		const names = plans.flatMap(({ name }, at) => (leads[at] === verdict ? [name] : [])).join('、')
		const isStated = verdict === 'same' || verdict === 'partly' || verdict === 'different'
		const isOfWhole = isStated && plans.some((plan, at) => (at === 0 || leads[at] === verdict) && leadsWhole(plan, at, row))
		const words = leadWords(verdict, base?.name ?? '', names) + (isOfWhole ? '（按整项行动）' : '')
		const isNamed = plans.length > 2 && (isStated || verdict === 'notStated')
		return { verdict, words: isNamed ? `${words}：${verdict === 'notStated' ? `${base?.name ?? ''}、` : ''}${names}` : words }
	})
}

/** Units as sets, from the side of the other plan: 单位 5 同，＋2，－1. */
export function unitWords({ bothB, onlyA, onlyB }: UnitSets): string {
	const added = onlyB.length > 0 ? [`＋${onlyB.length}`] : []
	const removed = onlyA.length > 0 ? [`－${onlyA.length}`] : []
	return `单位 ${[`＝${bothB.length}`, ...added, ...removed].join(' ')}`
}

/** Names of some units of a plan. */
export function unitNames(plan: ComparedPlan, units: readonly number[]): string {
	return units.map(unit => plan.units[unit]?.name ?? '').join('、')
}

const ofWholeAction = '（整项行动）'

/**
 * Who stands to an entry in one role, empty when nobody does. The bodies of a passage are named for the whole action that it is in, and for no single
 * measure: that is said with them.
 */
export function entryUnitNames(plan: ComparedPlan, { task, passage }: Entry, role: Role): string {
	const names = unitNames(plan, taskOf(plan, task).roles[role])
	return names !== '' && passage !== null ? names + ofWholeAction : names
}

/** Who leads a row in one plan; where it names leads of a whole action alone, or of tasks that are mainly about another measure, that is said. */
export function leadNames(plan: ComparedPlan, at: number, row: ComparedRow): string {
	const remarks = [leadsWhole(plan, at, row) ? ofWholeAction : '', decisiveIn(row, at).every(({ isFurther }) => isFurther) ? '（兼及）' : '']
	return unitNames(plan, row.leadUnits[at] ?? []) + remarks.join('')
}

/** Whether a plan names leads of the whole action, and not of its parts. */
function leadsWhole(plan: ComparedPlan, at: number, row: ComparedRow): boolean {
	return decisiveIn(row, at).some(({ task, passage }) => passage !== null && taskOf(plan, task).roles.lead.length > 0)
}

function decisiveIn({ shown, further }: ComparedRow, at: number): readonly Entry[] {
	return decisive([...(shown[at] ?? []), ...(further[at] ?? [])])
}
