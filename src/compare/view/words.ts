import type { ComparedRow, Comparison, LeadVerdict, UnitSets } from '../compare/comparison.ts'
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

/** Which plans have a row, with a sign for two plans: ＝ both, － the first alone, ＋ the second alone. */
export function presenceWords({ has }: Pick<ComparedRow, 'has'>, comparison: Comparison): string {
	const { plans, isPeriods } = comparison
	const names = (wanted: boolean) => plans.flatMap(({ name }, at) => (has[at] === wanted ? [name] : [])).join('、')
	if (!has.includes(false)) return `＝ ${togetherWords(comparison)}都有`
	if (plans.length > 2) return has.filter(Boolean).length === 1 ? `只有${names(true)}` : `${names(true)}有，${names(false)}没有`
	return onlyWords(comparison, has[0] ? 0 : 1, isPeriods)
}

/** What one plan of two alone has. */
export function onlyWords({ plans }: Pick<Comparison, 'plans'>, at: number, isPeriods: boolean): string {
	const sign = plans.length > 2 ? '' : at === 0 ? '－ ' : '＋ '
	if (isPeriods) return sign + (at === 0 ? '不再有' : '新增')
	return `${sign}只有${plans[at]?.name ?? ''}`
}

/** What is said of who leads what two plans have. 未载明 is never called a difference. */
export function leadWords(verdict: LeadVerdict, nameA: string, nameB: string): string {
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
export function leadVerdicts({ plans }: Comparison, { leads }: ComparedRow): { verdict: LeadVerdict; words: string }[] {
	const [base] = plans
	return [...new Set(leads.filter(verdict => verdict !== null))].map(verdict => {
		const names = plans.flatMap(({ name }, at) => (leads[at] === verdict ? [name] : [])).join('、')
		const words = leadWords(verdict, base?.name ?? '', names)
		const isNamed = plans.length > 2 && (verdict === 'same' || verdict === 'partly' || verdict === 'different' || verdict === 'notStated')
		return { verdict, words: isNamed ? `${words}：${verdict === 'notStated' ? `${base?.name ?? ''}、` : ''}${names}` : words }
	})
}

/** Units as sets, from the side of the other plan: 单位 5 同，＋2，－1. */
export function unitWords({ same, onlyA, onlyB }: UnitSets): string {
	const added = onlyB.length > 0 ? [`＋${onlyB.length}`] : []
	const removed = onlyA.length > 0 ? [`－${onlyA.length}`] : []
	return `单位 ${[`＝${same.length}`, ...added, ...removed].join(' ')}`
}

/** Names of some units of a plan. */
export function unitNames(plan: ComparedPlan, units: readonly number[]): string {
	return units.map(unit => plan.units[unit]?.name ?? '').join('、')
}

/** Bodies that lead on one side alone: 县教育局在渠县牵头，在米易县不牵头. */
export function movedWords({ moved }: UnitSets, base: ComparedPlan, plan: ComparedPlan, isPeriods: boolean): string[] {
	return moved.map(({ a, b, leads }) => {
		const [nameA, nameB] = [unitNames(base, a), unitNames(plan, b)]
		if (isPeriods) return leads === 'a' ? `${nameB}由牵头改为不牵头` : `${nameB}改为牵头`
		const called = nameA === nameB ? nameA : `${nameA}（${plan.name}为${nameB}）`
		return leads === 'a' ? `${called}：${base.name}牵头，${plan.name}不牵头` : `${called}：${plan.name}牵头，${base.name}不牵头`
	})
}
