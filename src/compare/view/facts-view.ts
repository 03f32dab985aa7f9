import type { Comparison } from '../align/comparison.ts'
import type { ComparedPlan } from '../compared-plan.ts'
import { node, type ViewElement } from './node.ts'
import { basisWords } from './outline-basis.ts'
import { tableView } from './table-view.ts'
import type { ViewOptions } from './view-options.ts'

type Fact = { term: string; of: (plan: ComparedPlan) => string | null }

const facts: readonly Fact[] = [
	{ term: '文号', of: plan => plan.documentNumber },
	{ term: '成文日期', of: plan => plan.issuedOn },
	{ term: '任务', of: plan => `${plan.tasks.length} 项` },
	{ term: '单位', of: plan => `${plan.units.length} 个` },
	{ term: '载明牵头的任务', of: plan => (plan.namesLead ? `${plan.tasks.filter(({ roles }) => roles.lead.length > 0).length} 项` : null) },
]

/** What the plans are: number, date, size; and where one is older than the outline, by what they are compared. */
export function factsView({ plans, outline }: Comparison, { address }: ViewOptions): ViewElement {
	const head = ['方案', ...plans.map(plan => node('a', { href: address(plan.path) }, plan.name))]
	const basis = basisWords({ plans, outline })
	const basisFact: Fact[] = basis === null ? [] : [{ term: '对照的依据', of: plan => basis[plans.indexOf(plan)] ?? null }]
	const rows = [...facts, ...basisFact].map(({ term, of }) =>
		node(
			'tr',
			{},
			node('th', { scope: 'row' }, term),
			plans.map(plan =>
				node(
					'td',
					{ class: term === '文号' ? 'document-number' : null },
					node('span', { class: 'cell-place' }, plan.name),
					of(plan) ?? node('span', { class: 'soft' }, '未载明'),
				),
			),
		),
	)
	return tableView('方案的基本情况', head, rows)
}
