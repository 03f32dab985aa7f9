import { z } from 'zod'
import { type Atlas, type PublishedPlan, writtenPairs } from '../../atlas/index.ts'
import { unitKey } from '../../atlas/keys.ts'
import type { ComparedRow, Comparison, Entry, UnitSets } from '../../compare/align/comparison.ts'
import { taskOf, textOf } from '../../compare/align/entries.ts'
import { comparisonOf } from '../../compare/build/comparison-of.ts'
import type { ComparedPlan } from '../../compare/compared-plan.ts'
import { comparisonCsv } from '../../compare/view/comparison-csv.ts'
import { isOlderThan } from '../../compare/view/outline-basis.ts'
import { titleWords } from '../../compare/view/words.ts'
import { comparators } from '../../model/index.ts'
import { unitIdSchema } from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'
import { comparisonTables } from '../tables/comparison-tables.ts'

const namesSchema = z.array(z.string()).describe('单位名称')
const idsSchema = z.array(unitIdSchema)
const entrySchema = z.strictObject({
	task: z.string().describe('任务的编号'),
	title: z.string(),
	line: z.int().describe('原文的行号'),
	page: z.string().describe('任务在方案页面中的网址'),
	isFurther: z.boolean().describe('主要属于别的举措，也写到这一项'),
	isOfWholeAction: z.boolean().describe('是整项行动的一段，单位按整项行动列出'),
	lead: namesSchema,
	responsible: namesSchema,
	support: namesSchema,
	unitIds: z.strictObject({ lead: idsSchema, responsible: idsSchema, support: idsSchema }).describe('这些单位在开放数据中的编号，次序相同'),
})
const targetSchema = z.strictObject({
	words: z.string().describe('照原文'),
	comparator: z.enum(comparators),
	value: z.number().nullable(),
	unit: z.string().nullable(),
	relativeTo: z.string().nullable(),
	line: z.int(),
})
const schema = z.strictObject({
	...pageHead,
	plans: z.array(z.string()).length(2).describe('两份方案的编号，甲、乙'),
	namesLead: z.array(z.boolean()).length(2).describe('甲、乙是否载明牵头单位；没有载明的，各任务的 lead 为空'),
	outline: z.string().nullable().describe('按哪个纲要的举措对照；没有为 null'),
	isOlderThanOutline: z.array(z.boolean()).length(2).describe('甲、乙是否早于这个纲要；早于它的按它的举措归类，只供对照'),
	isPeriods: z.boolean().describe('同一地方、同一主题的先后两期'),
	isUnrelated: z.boolean().describe('主题不同，不逐项对照'),
	rows: z.array(
		z.strictObject({
			id: z.string().describe('在网页中的锚点'),
			group: z.string().describe('行动，或章节'),
			title: z.string(),
			measure: z.string().nullable().describe('举措的编号；不属于举措为 null'),
			has: z.array(z.boolean()).describe('甲、乙有没有'),
			lead: z
				.enum(['same', 'partly', 'different', 'notStatedA', 'notStatedB', 'notStated'])
				.nullable()
				.describe('牵头对照：same 相同 · partly 部分相同 · different 不同 · notStatedA、notStatedB 甲、乙未载明 · notStated 均未载明；一方没有为 null'),
			units: z
				.strictObject({ onlyA: namesSchema, onlyB: namesSchema, sameA: namesSchema, sameB: namesSchema })
				.extend({ unitIds: z.strictObject({ onlyA: idsSchema, onlyB: idsSchema, sameA: idsSchema, sameB: idsSchema }) })
				.nullable()
				.describe('单位作为集合对照：只有甲有、只有乙有、两边对得上的；unitIds 是它们在开放数据中的编号，次序相同'),
			entries: z.array(z.array(entrySchema)).describe('甲的任务、乙的任务'),
		}),
	),
	absent: z.array(z.strictObject({ measure: z.string(), title: z.string() })).describe('两份方案都没有列为任务的举措'),
	targets: z.array(
		z.strictObject({
			metric: z.string(),
			year: z.int().nullable(),
			verdict: z.enum(['same', 'different', 'notComparable']).nullable().describe('只有一方载明为 null'),
			plans: z.array(targetSchema.nullable()).describe('甲的目标、乙的目标；未载明为 null'),
		}),
	),
})

const compare = (atlas: Atlas, { a, b }: { a: PublishedPlan; b: PublishedPlan }): Comparison => comparisonOf(atlas, a, b)

function comparisonPage(context: PageContext, path: string, pair: { a: PublishedPlan; b: PublishedPlan }): z.infer<typeof schema> {
	const { atlas, address } = context
	const comparison = compare(atlas, pair)
	const { plans, outline, isPeriods, isUnrelated, groups, absent, targets } = comparison
	const published = plans.map(({ id }) => (id === pair.a.id ? pair.a : pair.b))
	const keys = new Map(published.map(plan => [plan.id, plan.units.map(unit => unitKey(atlas, plan, unit.id))]))
	const idsIn = ({ id }: ComparedPlan, units: readonly number[]): string[] => units.map(unit => keys.get(id)?.[unit] ?? '')
	const entryOf = (plan: ComparedPlan, entry: Entry): z.infer<typeof entrySchema> => {
		const task = taskOf(plan, entry.task)
		const { title, line } = textOf(plan, entry)
		const { lead, responsible, support } = task.roles
		return {
			task: task.id,
			title,
			line,
			page: address(`${plan.path}#${task.id}`),
			isFurther: entry.isFurther,
			isOfWholeAction: entry.passage !== null,
			lead: namesIn(plan, lead),
			responsible: namesIn(plan, responsible),
			support: namesIn(plan, support),
			unitIds: { lead: idsIn(plan, lead), responsible: idsIn(plan, responsible), support: idsIn(plan, support) },
		}
	}
	const rowOf = (row: ComparedRow, group: string) => ({
		id: row.id,
		group,
		title: row.title,
		measure: row.measure,
		has: [...row.has],
		lead: row.lead,
		units: setsOf(plans, row.units[1] ?? null, idsIn),
		entries: plans.map((plan, at) => [...(row.shown[at] ?? []), ...(row.further[at] ?? [])].map(entry => entryOf(plan, entry))),
	})
	return {
		...headOf(context, 'comparison', path, `${titleWords(plans)}：方案比较`, published),
		plans: plans.map(({ id }) => id),
		namesLead: plans.map(plan => plan.namesLead),
		outline: outline?.title ?? null,
		isOlderThanOutline: plans.map(plan => outline !== null && isOlderThan(plan, outline)),
		isPeriods,
		isUnrelated,
		rows: groups.flatMap(({ title, rows }) => rows.map(row => rowOf(row, title))),
		absent: absent.map(({ id, title }) => ({ measure: id, title })),
		targets: targets.map(({ metric, year, verdict, cells }) => ({
			...{ metric, year, verdict },
			plans: cells.map(cell => {
				if (!cell) return null
				const { words, comparator, value, unit, relativeTo, line } = cell
				return { words, comparator, value, unit, relativeTo, line }
			}),
		})),
	}
}

type WordsOf = (plan: ComparedPlan, units: readonly number[]) => string[]

function setsOf([a, b]: readonly ComparedPlan[], sets: UnitSets | null, idsIn: WordsOf) {
	if (!a || !b || !sets) return null
	const inWords = (wordsOf: WordsOf) => ({
		onlyA: wordsOf(a, sets.onlyA),
		onlyB: wordsOf(b, sets.onlyB),
		sameA: wordsOf(a, sets.bothA),
		sameB: wordsOf(b, sets.bothB),
	})
	return { ...inWords(namesIn), unitIds: inWords(idsIn) }
}

const namesIn: WordsOf = (plan, units) => units.map(unit => plan.units[unit]?.name ?? '')

/** Two plans side by side. Its table: the plans beside each other, with their words. */
export const comparisonKind: PageKind = {
	id: 'comparison',
	title: '两份方案逐项对照：谁有，谁牵头，哪些单位，目标差多少',
	schema,
	pagesOf: atlas =>
		writtenPairs(atlas).map(pair => {
			const path = `/compare/${pair.a.id}-vs-${pair.b.id}/`
			return {
				path,
				json: context => comparisonPage(context, path, pair),
				csv: () => comparisonCsv(compare(atlas, pair)),
				tables: comparisonTables(() => compare(atlas, pair)),
			}
		}),
}
