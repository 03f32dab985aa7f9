import { namesLead, noLeadStatement, type PublishedPlan, rolesIn, targetSentence } from '../../atlas/index.ts'
import { type SectionNode, sectionTree, tasksWithoutSection } from '../../atlas/section-tree.ts'
import { type Child, node, type ViewElement } from '../../compare/view/node.ts'
import type { Task } from '../../model/index.ts'
import { clip, type Draft, type FragmentContext, type FragmentParts } from './fragment-context.ts'
import { taskItem, taskTable } from './task-parts.ts'

const mostSectionsNamed = 40
/** As the plan's page says it: nothing is known of what is not recognised. */
const noTasks = '没有认出写明责任单位的任务'

/** A whole plan: its targets, then its tasks by section with who stands to them. */
export function planParts({ embeddable }: FragmentContext): FragmentParts {
	const plan = onlyPlan(embeddable.plans)
	if (plan.tasks.length === 0)
		return {
			lead: targetList(plan),
			drafts: [{ note: '没有可列的任务。', content: () => node('p', {}, `${noTasks}，全文见完整页面。`) }],
		}
	const tree = sectionTree(plan).filter(({ hasTasks }) => hasTasks)
	const homeless = tasksWithoutSection(plan)
	return {
		lead: [leadStatement(plan), targetList(plan)],
		drafts: [
			{ note: '列出任务全文和单位；没有列任务的章节未收入。', content: () => [tree.map(one => sectionView(one, 3, false)), taskList(homeless)] },
			...shorterDrafts(plan, tree, homeless),
		],
	}
}

/** One top-level section of a plan with its words, its tasks and the sections below it. Throws when the plan has none of this name. */
export function sectionParts({ embeddable }: FragmentContext): FragmentParts {
	const plan = onlyPlan(embeddable.plans)
	const id = embeddable.page.split('#')[1]
	const found = sectionTree(plan).find(({ section }) => section.id === id)
	if (!found) throw new Error(`方案「${plan.id}」中没有编号为「${id}」的章节`)
	if (!found.hasTasks)
		return {
			lead: false,
			drafts: [
				{ note: `列出本章节的正文；${noTasks}。`, content: () => insideSection(found, 3, true) },
				{ note: `篇幅所限，正文未收入；${noTasks}。`, content: () => false },
			],
		}
	return {
		lead: leadStatement(plan),
		drafts: [
			{ note: '列出本章节的正文、任务和单位。', content: () => insideSection(found, 3, true) },
			{ note: '列出本章节的任务和单位，正文未收入。', content: () => insideSection(found, 3, false) },
			...shorterDrafts(plan, [found], []),
		],
	}
}

/** The drafts for plans that are too long: titles with units, then what the sections are. */
function shorterDrafts(plan: PublishedPlan, tree: readonly SectionNode[], homeless: readonly Task[]): [Draft, Draft] {
	return [
		{
			note: '篇幅所限，只列任务标题和单位，没有列任务全文。',
			content: () => {
				const sections = tree.flatMap(one => flatten(one))
				return [node('h3', {}, '任务和责任'), taskTable([...sections, ...(homeless.length > 0 ? [{ heading: null, tasks: homeless }] : [])], rolesIn(plan))]
			},
		},
		{
			note: '篇幅所限，只列章节和任务数，没有列任务和单位。',
			content: () =>
				node(
					'ul',
					{},
					tree.slice(0, mostSectionsNamed).map(one => node('li', {}, `${clip(one.section.heading, 40)}：${countTasks(one)} 项任务`)),
					tree.length > mostSectionsNamed && node('li', {}, `另有 ${tree.length - mostSectionsNamed} 个章节`),
				),
		},
	]
}

function onlyPlan(plans: readonly PublishedPlan[]): PublishedPlan {
	const [plan] = plans
	if (!plan) throw new Error('a plan to embed has a plan')
	return plan
}

function sectionView(one: SectionNode, level: number, withText: boolean): ViewElement | false {
	if (!withText && !one.hasTasks) return false
	return node(
		'div',
		one.hasTasks ? { 'data-tasks': true } : {},
		node(`h${Math.min(level, 6)}`, {}, one.section.heading),
		insideSection(one, level + 1, withText),
	)
}

function insideSection({ section, tasks, children }: SectionNode, level: number, withText: boolean): Child {
	return [withText && section.paragraphs.map(({ text }) => node('p', {}, text)), taskList(tasks), children.map(child => sectionView(child, level, withText))]
}

function taskList(tasks: readonly Task[]): Child {
	return (
		tasks.length > 0 &&
		node(
			'ul',
			{},
			tasks.map(task => taskItem(task)),
		)
	)
}

/** Each section that has tasks of its own, named by its own heading. */
function flatten({ section, tasks, children }: SectionNode): { heading: string; tasks: readonly Task[] }[] {
	return [...(tasks.length > 0 ? [{ heading: section.heading, tasks }] : []), ...children.flatMap(flatten)]
}

function countTasks({ tasks, children }: SectionNode): number {
	return children.reduce((sum, child) => sum + countTasks(child), tasks.length)
}

function leadStatement(plan: PublishedPlan): Child {
	return plan.tasks.length > 0 && !namesLead(plan) && node('p', {}, `${noLeadStatement}。`)
}

function targetList(plan: PublishedPlan): Child {
	if (plan.indicators.length === 0) return false
	const shown = plan.indicators.slice(0, mostSectionsNamed)
	return node(
		'div',
		{ 'data-targets': true },
		node('h3', {}, '目标'),
		node(
			'ul',
			{},
			shown.map(indicator => node('li', {}, clip(targetSentence(indicator), 120))),
			plan.indicators.length > shown.length && node('li', {}, `另有 ${plan.indicators.length - shown.length} 项`),
		),
	)
}
