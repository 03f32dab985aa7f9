import { describe, expect, test } from 'vitest'
import { getAtlas, type PublishedPlan } from '../../../src/atlas/index.ts'
import { briefOf } from '../../../src/handout/brief/brief-of.ts'
import type { BriefFact, BriefPart, BriefSentence } from '../../../src/handout/brief/brief-sentence.ts'
import type { Position, Section, Task } from '../../../src/model/index.ts'
import { atlasOf } from '../../atlas/build-atlas-input.ts'
import { at, buildIndicator, buildPlan, buildTask } from '../../atlas/build-plan.ts'

const atlas = await getAtlas()
const textOf = ({ parts }: BriefSentence) => parts.map(({ text }) => text).join('')
const textsOf = (plan: PublishedPlan, ...topics: string[]) =>
	briefOf(atlasOf(plan), plan)
		.filter(({ topic }) => topics.length === 0 || topics.includes(topic))
		.map(textOf)

/** Whether a task lies in a part of the plan: the task itself, its section, or a section above that. */
function isIn(plan: PublishedPlan, task: Task, part: string | null): boolean {
	if (part === 'tasks' || part === null) return task.sectionId === null
	if (task.id === part) return true
	const above = (id: string | null): boolean => id !== null && (id === part || above(plan.sections.find(section => section.id === id)?.parent ?? null))
	return above(task.sectionId)
}

/** What a fact says, counted from the plan without the atlas; null for a fact without a figure. */
function recount(plan: PublishedPlan, fact: BriefFact): number | null {
	const names = (task: Task, unit: string, role: string) => task.assignments.some(one => one.unit === unit && (role === 'any' || one.role === role))
	const leads = plan.tasks.flatMap(({ assignments }) => assignments.filter(({ role }) => role === 'lead'))
	const counts = {
		tasks: plan.tasks.length,
		units: plan.units.length,
		targets: plan.indicators.length,
		tasksWithLead: plan.tasks.filter(({ assignments }) => assignments.some(({ role }) => role === 'lead')).length,
		leads: new Set(leads.map(({ unit }) => unit)).size,
		tasksWithDeadline: plan.tasks.filter(({ deadline }) => deadline).length,
		tasksWithDatedTarget: plan.tasks.filter(({ id, deadline }) => !deadline && plan.indicators.some(({ task, year }) => task === id && year !== null)).length,
		citations: plan.citations.length,
	}
	if (fact.kind === 'count') return counts[fact.of]
	if (fact.kind === 'part') return plan.tasks.filter(task => isIn(plan, task, fact.id)).length
	if (fact.kind !== 'unit') return null
	return plan.tasks.filter(task => (fact.part === null || isIn(plan, task, fact.part)) && names(task, fact.id, fact.role)).length
}

/** The printed words that a fact stands for, and where. */
function printedAt(plan: PublishedPlan, fact: BriefFact): { words: string; position: Position } | null {
	const target = fact.kind === 'target' ? plan.indicators.find(({ id }) => id === fact.id) : undefined
	if (target) return { words: String(target.value ?? '全覆盖'), position: target.position }
	const cited = fact.kind === 'citation' ? plan.citations[fact.index] : undefined
	if (cited) return { words: cited.title ?? cited.documentNumber ?? '', position: cited.position }
	const rule = fact.kind === 'rule' ? plan.declaredRules[fact.index] : undefined
	return rule ? { words: rule.text, position: rule.position } : null
}

describe('a plan on one page', () => {
	test.each(atlas.plans.map(plan => plan.id))('%s: every figure is that of the plan, every printed word stands at the line that it leads to', id => {
		const plan = atlas.planById.get(id) as PublishedPlan
		const figures: unknown[] = []
		for (const sentence of briefOf(atlas, plan)) {
			expect([textOf(sentence), sentence.parts.filter(({ path, fact }) => path !== undefined && fact !== undefined).length > 0]).toEqual([
				textOf(sentence),
				true,
			])
			for (const { text, fact, path } of sentence.parts) {
				if (!fact) {
					expect([text, path, /\d/.test(text) && !/^ 等 \d+ 个单位。$|^；其余 \d+ 项/.test(text)]).toEqual([text, undefined, false])
					continue
				}
				const value = recount(plan, fact)
				if (value !== null && 'value' in fact) {
					figures.push([text, fact.value])
					expect([text, fact.value]).toEqual([text, value])
					const said = /(\d+) [项个份]/.exec(text)?.[1]
					if (said !== undefined) expect([text, Number(said)]).toEqual([text, value])
				}
				const printed = printedAt(plan, fact)
				if (printed) {
					expect(text).toContain(printed.words)
					expect(path).toBe(`/${plan.jurisdiction.slug}/${plan.id}/source/#L${printed.position.start.line}`)
				}
			}
		}
		expect(figures.length).toBeGreaterThanOrEqual(20)
	})

	test('says whom the lines leave out', () => {
		for (const plan of atlas.plans) {
			for (const { parts } of briefOf(atlas, plan)) {
				const more = / 等 (\d+) 个单位。$/.exec(parts.at(-1)?.text ?? '')?.[1]
				const part = parts.find((one): one is BriefPart & { fact: BriefFact & { kind: 'unit' } } => one.fact?.kind === 'unit')
				if (more === undefined || !part) continue
				const { fact } = part
				const units = plan.tasks.filter(task => isIn(plan, task, fact.part)).flatMap(({ assignments }) => assignments.filter(({ role }) => role === fact.role))
				expect(new Set(units.map(({ unit }) => unit)).size).toBe(Number(more))
			}
		}
	})

	test('names the lead where the plan does, and says so where it does not', () => {
		const words = new Map(atlas.plans.map(plan => [plan.id, briefOf(atlas, plan).map(textOf)]))
		expect(words.get('ziyang-2023')).toContain('95 项任务载明牵头单位，共 21 个单位牵头。')
		expect(words.get('quxian-2023')).toContain('未载明牵头单位，只列责任单位；排列先后不代表牵头。')
		expect(words.get('miyi-2023')).toContain('怎样看牵头，原文注明“逗号前为牵头单位，下同”。')
		expect(words.get('ziyang-2023')).toContain('共有 95 项任务，写到 33 个单位；任务都没有单独写明完成时限，其中 3 项的目标写明年份。')
		expect(words.get('linyi-2022')).toContain('共有 9 项任务，写到 27 个单位；任务都没有单独写明完成时限。')
		expect(words.get('linyi-2022')).toContain('到 2025 年，公民具备科学素质的比例达到我市 14.5%平均水平。')
		expect(words.get('miyi-2023')).toContain('没有认出整体的数值目标，只在任务中认出 1 项目标。')
	})
})

describe('a plan that lacks something', () => {
	test('of which nothing is known still has its page', () => {
		expect(textsOf(buildPlan({ title: null }))).toEqual([
			'《jiaxian-2023》：文号未载明，发文机关未载明，成文日期未载明。',
			'共有 0 项任务，写到 0 个单位。',
			'没有认出可以度量的目标。',
			'没有认出写明责任单位的任务。',
			'没有认出依据的文件。',
		])
	})

	test('without sections, with many tasks, some of them nobody’s', () => {
		const tasks = Array.from({ length: 12 }, (_, index) => buildTask(`t${index + 1}`, index < 2 ? ['牵头 教育局', '科协'] : []))
		const plan = buildPlan({ tasks, indicators: [buildIndicator({ year: null, value: null, unit: null, comparator: 'cover', metric: '科普设施' })] })
		expect(textsOf(plan, 'targets', 'actions', 'leads', 'units')).toEqual([
			'年份未载明：科普设施全覆盖。',
			'未分章节（12 项）：牵头 教育局 2 项。',
			'2 项任务载明牵头单位，共 1 个单位牵头；其余 10 项未载明由谁牵头。',
			'任务最多的是教育局 2 项（牵头 2 项）、科协 2 项。',
		])
	})

	test('with time limits and with targets of a year says of how many tasks', () => {
		const [limited, dated, silent] = [buildTask('t1', ['科协']), buildTask('t2', ['科协']), buildTask('t3', ['科协'])]
		const deadline = { text: '2023年底前完成', start: null, end: '2023-12-31', position: at(1) }
		const indicators = [buildIndicator({ task: 't1', year: 2025 }), buildIndicator({ task: 't2', year: 2025 }), buildIndicator({ task: 't3', year: null })]
		const plan = buildPlan({ tasks: [{ ...limited, deadline }, dated, silent], indicators })
		expect(textsOf(plan, 'plan').at(-1)).toBe('共有 3 项任务，写到 1 个单位；1 项任务单独写明完成时限，另有 1 项的目标写明年份。')
	})

	test('with an action that names no lead gives those who are responsible for it', () => {
		const plan = buildPlan({ tasks: [buildTask('t1', ['牵头 教育局']), buildTask('t2', ['科协', '民政局']), buildTask('t3')] })
		expect(textsOf(plan, 'actions')).toEqual(['t1：牵头 教育局。', 't2：未载明牵头单位，责任 科协、民政局。', 't3：未载明牵头单位，未载明责任单位。'])
	})

	test('with more sections than a sheet has lines goes by its chapters, and says how many more there are', () => {
		const section = (id: string, parent: string | null): Section => ({
			id,
			number: null,
			title: id,
			heading: id,
			level: parent === null ? 1 : 2,
			parent,
			action: null,
			position: at(1),
			paragraphs: [],
			mentions: [],
		})
		const few = Array.from({ length: 20 }, (_, index) => [section(`s${index % 2}`, null), section(`s${index % 2}-${index}`, `s${index % 2}`)]).flat()
		const tasks = Array.from({ length: 20 }, (_, index) => buildTask(`t${index}`, ['科协'], { sectionId: `s${index % 2}-${index}` }))
		const sections = [...new Map(few.map(one => [one.id, one])).values()]
		expect(textsOf(buildPlan({ sections, tasks }), 'actions')).toEqual(['s0（10 项）：责任 科协 10 项。', 's1（10 项）：责任 科协 10 项。'])
		const flat = sections.map(one => ({ ...one, parent: null }))
		const lines = textsOf(buildPlan({ sections: flat, tasks }), 'actions')
		expect([lines.length, lines.at(-1)]).toEqual([15, '另有 6 个部分，见全部 20 项任务。'])
	})
})
