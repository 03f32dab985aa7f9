import type { Comparison } from '../align/comparison.ts'
import type { ComparedOutline, ComparedPlan } from '../compared-plan.ts'
import { node, type ViewElement } from './node.ts'
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

/** What the plans are: number, date, size. */
export function factsView({ plans, outline }: Comparison, { address }: ViewOptions): ViewElement {
	const head = ['方案', ...plans.map(plan => node('a', { href: address(plan.path) }, plan.name))]
	const isOlder = outline !== null && plans.some(plan => isOlderThan(plan, outline))
	const rows = [...facts, ...(isOlder ? [outlineFact(outline)] : [])].map(({ term, of }) =>
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

/** By which outline plans are compared, said where one of them could not know it. */
function outlineFact(outline: ComparedOutline): Fact {
	const of = (plan: ComparedPlan) =>
		isOlderThan(plan, outline) ? `时间早于《${outline.title}》，这里按它的举措归类，只供对照` : `按《${outline.title}》的举措归类`
	return { term: '对照的依据', of }
}

/** Whether a plan begins before the outline does; one without a year is not said to. */
function isOlderThan({ age }: ComparedPlan, { start }: ComparedOutline): boolean {
	const year = /^\d{4}/.exec(age)?.[0]
	return year !== undefined && Number(year) < start
}
