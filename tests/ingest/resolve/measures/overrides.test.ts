import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkMeasureOverrides, ingest, sourceOf } from '../../../../src/ingest/index.ts'
import { type MeasureOverride, type Plan, planSchema, type Registries, RegistryError } from '../../../../src/model/index.ts'
import { carriesOutOutline } from '../../check/documents.ts'
import { ingestText, registries } from '../../ingest-text.ts'

const override = (change: Partial<MeasureOverride>): MeasureOverride => ({
	plan: 'linyi-2022',
	task: 'r4',
	measure: 'elderly.health',
	reason: '原文另有所指',
	date: '2024-05-06',
	file: 'content/measure-overrides.yaml',
	line: 7,
	...change,
})

async function seedWith(file: string, ...changes: Partial<MeasureOverride>[]): Promise<{ plan: Plan; given: Registries }> {
	const given = { ...registries, measureOverrides: changes.map(override) }
	return { plan: (await ingest(sourceOf(file, readFileSync(`seeds/${file}`)), given)).plan, given }
}

const taskOf = (plan: Plan, id: string) => plan.tasks.find(one => one.id === id)

describe('an override', () => {
	it('decides the measure of a task, and the evidence says why and how near the words came', async () => {
		const { plan, given } = await seedWith('quxian-2023.txt', { plan: 'quxian-2023', task: 't15', measure: 'elderly.health' })
		const { plan: without } = await seedWith('quxian-2023.txt')
		expect(taskOf(without, 't15')?.measure).toBe('elderly.smart')
		const { measure, measureEvidence } = taskOf(plan, 't15') ?? {}
		expect(measure).toBe('elderly.health')
		expect(measureEvidence?.override).toEqual({ reason: '原文另有所指', date: '2024-05-06' })
		expect(measureEvidence?.margin).toBeLessThan(0)
		expect(() => checkMeasureOverrides(plan, given)).not.toThrow()
		expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
		const others = (one: Plan) => one.tasks.filter(({ id }) => id !== 't15')
		expect(others(plan)).toEqual(others(without))
	})

	it('survives another reading of the same document', async () => {
		const once = await seedWith('quxian-2023.txt', { plan: 'quxian-2023', task: 't15' })
		const again = await seedWith('quxian-2023.txt', { plan: 'quxian-2023', task: 't15' })
		expect(taskOf(again.plan, 't15')).toEqual(taskOf(once.plan, 't15'))
	})

	it('takes the measure from a task', async () => {
		const { plan } = await seedWith('quxian-2023.txt', { plan: 'quxian-2023', task: 't15', measure: null, further: [] })
		expect(taskOf(plan, 't15')).toMatchObject({
			measure: null,
			furtherMeasures: [],
			measureEvidence: { score: 0, margin: 0, reasons: [], override: { reason: '原文另有所指', date: '2024-05-06' } },
		})
	})

	it('gives further measures in the order of the outline', async () => {
		const { plan } = await seedWith('quxian-2023.txt', {
			plan: 'quxian-2023',
			task: 't15',
			measure: 'elderly.smart',
			further: ['grassroots.staff', 'elderly.health'],
		})
		expect(taskOf(plan, 't15')).toMatchObject({ measure: 'elderly.smart', furtherMeasures: ['elderly.health', 'grassroots.staff'] })
	})

	it('decides one passage, counted from 1, and the task follows', async () => {
		const { plan, given } = await seedWith('linyi-2022.txt', { detail: 1, title: '实施智慧助老行动', measure: 'informatisation.smart' })
		const task = taskOf(plan, 'r4')
		expect(task?.details.map(({ measure }) => measure)).toEqual(['informatisation.smart', 'elderly.health', 'elderly.silver-age'])
		expect(task).toMatchObject({ measure: null, furtherMeasures: ['elderly.health', 'elderly.silver-age', 'informatisation.smart'] })
		expect(() => checkMeasureOverrides(plan, given)).not.toThrow()
	})

	it('settles what was unclear', () => {
		const text = carriesOutOutline('1.举办健康大讲堂，教用智能手机。（责任单位：县科协）')
		const read = (measureOverrides: MeasureOverride[]) => ingestText(text, 'plan.txt', { ...registries, measureOverrides }).plan
		const found = (plan: Plan) => plan.diagnostics.filter(({ rule }) => rule === 'measure-unclear')
		const open = read([])
		const task = open.tasks.at(-1)
		expect([task?.measure, found(open).length]).toEqual([null, 1])
		const settled = read([override({ plan: open.id, task: task?.id ?? '', measure: 'elderly.smart' })])
		expect([settled.tasks.at(-1)?.measure, found(settled)]).toEqual(['elderly.smart', []])
	})
})

describe('an override that meets no task is an error with file, line and task', () => {
	it.each<[string, Partial<MeasureOverride>, string]>([
		['no such task', { task: 'r99' }, '方案 linyi-2022 中没有任务「r99」。现有 r1 至 r9；请核对原文，改正或删去这一项。'],
		[
			'no such passage',
			{ detail: 4 },
			'方案 linyi-2022 的任务「r4」（实施老年人科学素质提升行动）中没有第 4 个小标题。现有 3 个；请核对原文，改正或删去这一项。',
		],
		[
			'another title',
			{ title: '实施青少年行动' },
			'方案 linyi-2022 的任务「r4」标题应为「实施青少年行动」，实为「实施老年人科学素质提升行动」。请核对原文，改正或删去这一项。',
		],
		[
			'another title of a passage',
			{ detail: 2, title: '实施智慧助老行动' },
			'方案 linyi-2022 的任务「r4」标题应为「实施智慧助老行动」，实为「加强老年人健康科普服务」。请核对原文，改正或删去这一项。',
		],
		[
			'a measure of another outline',
			{ measure: 'home.meals' },
			'举措「home.meals」不在方案 linyi-2022 的任务「r4」所落实的纲要里（kexue-suzhi-2021）。请核对原文，改正或删去这一项。',
		],
	])('%s', async (_, change, problem) => {
		const { plan, given } = await seedWith('linyi-2022.txt', change)
		expect(() => checkMeasureOverrides(plan, given)).toThrow(
			new RegistryError('content/measure-overrides.yaml', 7, problem.split('。')[0] ?? '', problem.split('。')[1] ?? ''),
		)
	})

	it('says nothing of one for another plan', async () => {
		const { plan, given } = await seedWith('linyi-2022.txt', { plan: 'quxian-2023', task: 'r99' })
		expect(() => checkMeasureOverrides(plan, given)).not.toThrow()
	})

	it('says so of a plan that carries out no outline', () => {
		const { plan } = ingestText('渠县节水方案（2021—2025年）\n一、任务\n1.做甲。（责任单位：县水务局）\n')
		const given = { ...registries, measureOverrides: [override({ plan: plan.id, task: plan.tasks[0]?.id ?? '' })] }
		expect(() => checkMeasureOverrides(plan, given)).toThrow('所落实的纲要里（没有归入任何纲要）')
	})
})
