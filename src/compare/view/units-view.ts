import type { Comparison, UnitSets } from '../compare/comparison.ts'
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
			return [plans.length > 2 && node('h3', {}, `${base.name}与${plan.name}`), setsView(comparison, base, plan, sets, options)]
		}),
	].filter(child => child !== false)
}

function setsView({ isPeriods }: Comparison, base: ComparedPlan, plan: ComparedPlan, sets: UnitSets, options: ViewOptions): ViewElement {
	const words = isPeriods ? ['－ 不再有', '＋ 新增'] : [`－ 只有${base.name}提到`, `＋ 只有${plan.name}提到`]
	const renamed = isPeriods ? sets.same.filter(({ a, b }) => unitNames(base, a) !== unitNames(plan, b)) : []
	return node(
		'div',
		{ class: 'sets' },
		setView(words[0] ?? '', base, sets.onlyA, options),
		setView(words[1] ?? '', plan, sets.onlyB, options),
		renamed.length > 0 &&
			node(
				'div',
				{ class: 'set set-wide' },
				node('p', { class: 'set-title' }, `改称、合并或分设（${renamed.length}）`),
				node(
					'ul',
					{},
					renamed.map(({ a, b }) => node('li', {}, renamedWords(unitNames(base, a), a.length, unitNames(plan, b), b.length))),
				),
			),
		node(
			'details',
			{ class: 'set-wide' },
			node('summary', {}, `＝ ${togetherWords({ plans: [base, plan], isPeriods })}都有的职能（${sets.same.length}）`),
			node(
				'ul',
				{ class: 'plain-list set-same' },
				sets.same.map(({ a, b }) => node('li', {}, links(base, a, options), node('span', { class: 'soft' }, ' ＝ '), links(plan, b, options))),
			),
		),
	)
}

/** 县教育局、县体育局 并入 县教育和体育局. */
function renamedWords(before: string, countBefore: number, after: string, countAfter: number): string {
	const how = countBefore > countAfter ? '并入' : countBefore < countAfter ? '分为' : '改称'
	return `${before} ${how} ${after}`
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
