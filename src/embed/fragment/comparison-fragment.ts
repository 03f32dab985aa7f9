import { roleWords } from '../../atlas/role-words.ts'
import type { ComparedRow, Comparison, Entry } from '../../compare/align/comparison.ts'
import { taskOf, textOf } from '../../compare/align/entries.ts'
import { comparisonOf } from '../../compare/build/comparison-of.ts'
import type { ComparedPlan } from '../../compare/compared-plan.ts'
import { type Child, node, type ViewElement } from '../../compare/view/node.ts'
import { relativeWords, targetVerdictWords } from '../../compare/view/target-view.ts'
import { entryUnitNames, leadNames, leadVerdicts, presenceWords, togetherWords } from '../../compare/view/words.ts'
import { roles } from '../../model/index.ts'
import { clip, type FragmentContext, type FragmentParts } from './fragment-context.ts'
import { fragmentTable } from './fragment-table.ts'

const mostGroups = 40
const mostTargets = 30
const whole = Number.POSITIVE_INFINITY
const titleStart = 16

/** Two plans side by side: their targets, then each measure or task with who stands to it on both sides. */
export function comparisonParts({ atlas, embeddable }: FragmentContext): FragmentParts {
	const [a, b] = embeddable.plans
	if (!a || !b) throw new Error(`${embeddable.path} is of two plans`)
	const comparison = comparisonOf(atlas, a, b)
	const { summary, isUnrelated } = comparison
	const counted = [
		`${togetherWords(comparison)}都有 ${summary.all} 项`,
		...[['牵头不同', summary.leadDifferent] as const, ['牵头部分相同', summary.leadPartly] as const, ['未载明牵头', summary.leadNotStated] as const].flatMap(
			([words, count]) => (count > 0 ? [`${words} ${count} 项`] : []),
		),
	]
	const figures = `${counted.join('，')}。`
	return {
		lead: [node('p', {}, isUnrelated ? '两份方案主题不同，没有逐项对照。' : figures), targetTable(comparison)],
		drafts: [
			{ note: '列出全部举措和任务，以及双方的单位。', content: () => rowTable(comparison, whole) },
			{ note: '列出全部举措和任务，以及双方的单位；篇幅所限，任务标题有删节。', content: () => rowTable(comparison, titleStart) },
			{ note: '篇幅所限，只列举措、有无和牵头单位，没有列任务和其他单位。', content: () => rowTable(comparison, 0) },
			{ note: '篇幅所限，只列各部分的项数。', content: () => groupList(comparison) },
		],
	}
}

/** @param longest how much of a task's title is shown; 0 shows who leads alone */
function rowTable(comparison: Comparison, longest: number): Child {
	const { plans, groups } = comparison
	if (groups.length === 0) return false
	const rowsTable = table(
		['举措或任务', ...plans.map(({ name }) => name), '对照'],
		groups.map(({ title, rows }) => ({
			heading: title,
			rows: rows.map(row => [
				clip(row.title, longest || 60),
				...plans.map((plan, at) =>
					longest > 0 ? entries(plan, row, at, longest) : row.has[at] ? `牵头：${leadNames(plan, at, row) || '未载明'}` : '没有列为任务',
				),
				[presenceWords(row, comparison), ...leadVerdicts(comparison, row).map(({ words }) => words)].join('；'),
			]),
		})),
	)
	return [node('h3', {}, '逐项对照'), rowsTable]
}

/** Every task of one plan in a row: its number and title, and who stands to it. */
function entries(plan: ComparedPlan, { shown, further }: ComparedRow, at: number, longest: number): Child {
	const all = [...(shown[at] ?? []), ...(further[at] ?? [])]
	if (all.length === 0) return '没有列为任务'
	return all.map((entry, index) => [index > 0 && node('br'), entryWords(plan, entry, longest)])
}

function entryWords(plan: ComparedPlan, entry: Entry, longest: number): Child {
	const { label } = taskOf(plan, entry.task)
	const { title } = textOf(plan, entry)
	const named = roles.map(role => ({ role, names: entryUnitNames(plan, entry, role) })).filter(({ names }) => names !== '')
	return [
		`${label === null ? '' : `${label} `}${clip(title, longest)}${entry.isFurther ? '（兼及）' : ''}`,
		named.map(({ role, names }) => [node('br'), `${roleWords[role]}：${names}`]),
	]
}

function targetTable({ plans, targets }: Comparison): Child {
	if (targets.length === 0) return false
	const rows = targets.slice(0, mostTargets).map(({ metric, year, cells, verdict }) => [
		`${clip(metric, 60)}${year === null ? '' : `（${year}年）`}`,
		...cells.map(cell => (cell ? clip(`${cell.words}${relativeWords(cell)}`, 60) : '未载明')),
		verdict === null
			? `只有${plans
					.filter((_, at) => cells[at])
					.map(({ name }) => name)
					.join('、')}载明`
			: targetVerdictWords[verdict],
	])
	return node('div', { 'data-targets': true }, node('h3', {}, '目标'), table(['衡量什么', ...plans.map(({ name }) => name), '对照'], [{ heading: null, rows }]))
}

function groupList({ groups }: Comparison): ViewElement {
	return node(
		'ul',
		{},
		groups.slice(0, mostGroups).map(({ title, rows }) => node('li', {}, `${clip(title, 40)}：${rows.length} 项`)),
		groups.length > mostGroups && node('li', {}, `另有 ${groups.length - mostGroups} 个部分`),
	)
}

function table(head: readonly string[], groups: readonly { heading: string | null; rows: readonly (readonly Child[])[] }[]): ViewElement {
	return fragmentTable(
		head,
		groups.map(({ heading, rows }) =>
			node(
				'tbody',
				{},
				heading !== null && node('tr', {}, node('th', { colspan: String(head.length), align: 'left' }, heading)),
				rows.map(cells =>
					node(
						'tr',
						{},
						cells.map((cell, at) => node(at === 0 ? 'th' : 'td', at === 0 ? { scope: 'row', align: 'left' } : {}, cell)),
					),
				),
			),
		),
	)
}
