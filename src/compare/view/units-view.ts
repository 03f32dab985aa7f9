import type { Comparison, UnitSets } from '../align/comparison.ts'
import type { ComparedPlan } from '../compared-plan.ts'
import { node, type ViewElement } from './node.ts'
import type { ViewOptions } from './view-options.ts'
import { togetherWords, unitNames } from './words.ts'

/** All units of the plans as sets by function: what the base alone names, what another plan alone names, what both have. */
export function unitsView(comparison: Comparison, options: ViewOptions): ViewElement[] {
	const { plans, units } = comparison
	const [base] = plans
	return [
		node('h2', { id: 'compared-units' }, '单位'),
		...plans.flatMap((plan, at) => {
			const sets = units[at]
			if (!base || !sets) return []
			const made = comparison.isUnrelated ? bothView(comparison, base, plan, sets, options) : setsView(comparison, base, plan, sets, options)
			return [plans.length > 2 && node('h3', {}, `${base.name}与${plan.name}`), made]
		}),
	].filter(child => child !== false)
}

function setsView({ isPeriods, isUnrelated }: Comparison, base: ComparedPlan, plan: ComparedPlan, sets: UnitSets, options: ViewOptions): ViewElement {
	const words = isPeriods ? ['－ 不再列', '＋ 新列'] : [`－ 只有${base.name}列`, `＋ 只有${plan.name}列`]
	const otherwise = isPeriods ? sets.same.filter(({ a, b }) => unitNames(base, a) !== unitNames(plan, b)) : []
	return node(
		'div',
		{ class: 'sets' },
		setView(words[0] ?? '', base, sets.onlyA, options),
		setView(words[1] ?? '', plan, sets.onlyB, options),
		otherwise.length > 0 &&
			node(
				'div',
				{ class: 'set set-wide' },
				node('p', { class: 'set-title' }, `名称不同，同一职能（${otherwise.length}）`),
				node('p', { class: 'soft set-note' }, '只按职能对应：可能是改称、合并、分设，也可能只是简称，方案里没有写。'),
				node(
					'ul',
					{ class: 'plain-list set-same' },
					otherwise.map(({ a, b }) => node('li', {}, links(base, a, options), node('span', { class: 'soft' }, ' → '), links(plan, b, options))),
				),
			),
		bothView({ isPeriods, isUnrelated }, base, plan, sets, options),
	)
}

/** Units that both name, folded; of plans on other topics they are all that is said, and seen at once. */
function bothView(
	{ isPeriods, isUnrelated }: Pick<Comparison, 'isPeriods' | 'isUnrelated'>,
	base: ComparedPlan,
	plan: ComparedPlan,
	{ same, bothA, bothB }: UnitSets,
	options: ViewOptions,
): ViewElement {
	const together = togetherWords({ plans: [base, plan], isPeriods })
	if (same.length === 0) return node('p', { class: 'soft' }, `没有${together}都列的单位。`)
	const count = bothA.length === bothB.length ? String(bothA.length) : `${base.name} ${bothA.length} 个，${plan.name} ${bothB.length} 个`
	return node(
		'details',
		{ class: 'set-wide', open: isUnrelated },
		node('summary', {}, `＝ ${together}都列（${count}）`),
		node(
			'ul',
			{ class: 'plain-list set-same' },
			same.map(({ a, b }) => {
				const isOne = a.length === 1 && b.length === 1 && base.units[a[0] ?? 0]?.path === plan.units[b[0] ?? 0]?.path
				return node('li', {}, links(base, a, options), !isOne && [node('span', { class: 'soft' }, ' ＝ '), links(plan, b, options)])
			}),
		),
	)
}

function setView(title: string, plan: ComparedPlan, units: readonly number[], options: ViewOptions): ViewElement {
	return node(
		'div',
		{ class: 'set' },
		node('p', { class: 'set-title' }, `${title}（${units.length}）`),
		units.length === 0
			? node('p', { class: 'soft' }, '没有')
			: node(
					'ul',
					{ class: 'units' },
					units.map(unit => node('li', {}, unitLink(plan, unit, options))),
				),
	)
}

function links(plan: ComparedPlan, units: readonly number[], options: ViewOptions): (ViewElement | string)[] {
	return units.flatMap((unit, index) => (index === 0 ? [unitLink(plan, unit, options)] : ['、', unitLink(plan, unit, options)]))
}

function unitLink(plan: ComparedPlan, unit: number, { address }: ViewOptions): ViewElement {
	return node('a', { href: address(plan.units[unit]?.path ?? plan.path) }, plan.units[unit]?.name ?? '')
}
