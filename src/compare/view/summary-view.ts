import type { Comparison } from '../align/comparison.ts'
import { isCounted, type RowToken, tokensOf } from '../align/row-tokens.ts'
import { node, type ViewElement } from './node.ts'
import { onlyWords, togetherWords } from './words.ts'

/** The figures first. Each leads to the first of what it counts; with a script it shows these alone. */
export function summaryView(comparison: Comparison): ViewElement[] {
	const { plans, summary, isPeriods, targets, outline } = comparison
	const compared = summary.leadSame + summary.leadPartly + summary.leadDifferent
	const figures = [
		...(isPeriods ? [] : [figure(comparison, summary.all, '项', `＝ ${togetherWords(comparison)}都有`, 'both')]),
		...(isPeriods ? [figure(comparison, summary.unchanged, '项', '＝ 没有变化', null), figure(comparison, summary.changed, '项', '≠ 有变化', 'changed')] : []),
		...(plans.length > 2 ? [figure(comparison, summary.some, '项', '部分地方有', 'some')] : []),
		...plans.map((_, at) => figure(comparison, summary.only[at] ?? 0, '项', onlyWords(comparison, at, outline !== null), `plan-${at + 1}`)),
		...(compared > 0
			? [figure(comparison, summary.leadDifferent, '项', '≠ 牵头不同', 'lead'), figure(comparison, summary.leadPartly, '项', '≈ 牵头部分相同', 'partly')]
			: []),
		...(summary.leadNotStated > 0 ? [figure(comparison, summary.leadNotStated, '项', '未载明牵头', 'unstated')] : []),
		...(targets.some(({ verdict }) => verdict !== null) ? [stat(summary.targetsDifferent, '项', '≠ 目标不同', '#compared-targets', null)] : []),
		...(summary.targetsNotComparable > 0 ? [stat(summary.targetsNotComparable, '项', '目标不宜直接比较', '#compared-targets', null)] : []),
	]
	return [
		...tasksView(comparison),
		node('p', { class: 'summary-what' }, outline ? `按《${outline.title}》的举措逐项数：` : '按文字相近的任务逐项数：'),
		node('dl', { class: 'stats' }, figures),
		...notes(comparison),
	]
}

/** Between two periods, what became of the tasks, whatever measure they are of. */
function tasksView({ summary: { tasks } }: Comparison): ViewElement[] {
	if (!tasks) return []
	const { same, changed, added, dropped } = tasks
	const figures = [
		[same, '＝ 没有变化'],
		[changed, '≠ 有变化'],
		[added, '＋ 新增'],
		[dropped, '－ 不再有'],
	] as const
	return [
		node('p', { class: 'summary-what' }, '按任务逐条数：'),
		node(
			'dl',
			{ class: 'stats' },
			figures.map(([count, label]) => stat(count, '条', label, null, null)),
		),
	]
}

function figure(comparison: Comparison, count: number, unit: string, label: string, token: RowToken | null): ViewElement {
	const first = token === null ? undefined : rowsOf(comparison).find(row => tokensOf(row, comparison.isPeriods).includes(token))
	return stat(count, unit, label, first ? `#${first.id}` : null, token)
}

/** The rows that the figures count. */
function rowsOf({ groups, summary }: Comparison): Comparison['groups'][number]['rows'] {
	return groups.flatMap(group => group.rows).filter(row => isCounted(row, summary))
}

function stat(count: number, unit: string, label: string, href: string | null, token: string | null): ViewElement {
	const value = [String(count), node('span', { class: 'stat-unit' }, unit)]
	return node(
		'div',
		{ class: 'stat' },
		node('dt', { class: 'stat-label' }, label),
		node('dd', { class: 'stat-value' }, count > 0 && href !== null ? node('a', { href, 'data-only': token }, value) : value),
	)
}

function notes(comparison: Comparison): ViewElement[] {
	const { plans, summary, isPeriods, outline } = comparison
	const silent = plans.filter(({ namesLead }) => !namesLead).map(({ name }) => name)
	const byWhole = plans.filter((_, at) => comparison.groups.some(({ wholes }) => (wholes[at]?.length ?? 0) > 0)).map(({ name }) => name)
	const sentences = [
		plans.length > 2 && `以${plans[0]?.name ?? ''}为基准，其余各地都同它对照。`,
		silent.length > 0 && `${silent.join('、')}的方案没有载明牵头单位，涉及的举措不比较由谁牵头，也不算不同。`,
		byWhole.length > 0 && `${byWhole.join('、')}的责任单位按整项行动列出，这里用于行动下的每项举措。`,
		outline !== null && '“列为任务”指有责任单位的条目；没有列为任务，不等于方案没有写。',
		summary.others > 0 && outline !== null && `另有 ${summary.others} 项任务不属于纲要的任何举措，按文字对照，列在各行动之后，不计入上面的数字。`,
		isPeriods && '名称不同、职能相同的单位算同一个。',
	].filter(sentence => sentence !== false)
	return [
		...(sentences.length > 0 ? [node('p', { class: 'note' }, sentences.join(''))] : []),
		...(rowsOf(comparison).length > 0 && summary.all + summary.some === 0 ? [node('p', { class: 'note' }, '没有找到都有的举措或相近的任务。')] : []),
		node(
			'p',
			{ class: 'soft summary-how' },
			`${outline ? '任务归入哪项举措' : '哪些任务相近'}由程序判定，单位按职能对照、不看先后；是否同一件事，以原文为准。`,
		),
	]
}
