import { describe, expect, it } from 'vitest'
import { followsOutline, headlineTarget, searchExamples } from '../../src/atlas/index.ts'
import type { Indicator } from '../../src/model/index.ts'
import { ingestText } from '../ingest/ingest-text.ts'
import { atlasOf } from './build-atlas-input.ts'
import { at, buildIndicator, buildJurisdiction, buildPlan, buildTask, buildUnit } from './build-plan.ts'

const target = (metric: string, change: Partial<Indicator> = {}) => buildIndicator({ metric, value: 70, year: null, text: metric, position: at(1), ...change })

describe('a plan on another matter than the outline', () => {
	const other = [
		'渠县公共停车设施实施方案',
		'一、加强基础设施建设',
		'1.建停车场。推进。（责任单位：县住建局）',
		'二、组织实施',
		'2.加强领导。推进。（责任单位：县政府办公室）',
	].join('\n')
	it('has no actions, though a heading sounds like one', () => {
		const { tasks, sections, family } = ingestText(other).plan
		expect(tasks.map(({ title }) => title)).toEqual(['建停车场', '加强领导'])
		expect([...tasks, ...sections].map(({ action }) => action)).toEqual([null, null, null, null])
		expect(followsOutline({ family })).toBe(false)
	})

	it('shows its own first target on its card, of the whole plan and in figures', () => {
		const shown = (indicators: Indicator[], action: string | null) =>
			headlineTarget(buildPlan({ indicators, tasks: [buildTask('t1', [], { action })] }))?.metric
		const targets = [target('全覆盖', { value: null }), target('某项任务', { task: 't1' }), target('耕种收综合机械化率')]
		expect(shown(targets, null)).toBe('耕种收综合机械化率')
		expect(shown(targets, 'youth')).toBeUndefined()
		expect(shown([...targets, target('公民具备科学素质的比例')], 'youth')).toBe('公民具备科学素质的比例')
	})
})

describe('questions to try out', () => {
	const units = [buildUnit('县教育局', ['jiaoyu']), buildUnit('县科协', ['kexie'], { kind: 'massOrganisation' })]
	const one = buildPlan({
		units,
		tasks: [buildTask('t1', ['县教育局', '牵头 县科协'])],
		citations: [{ title: '纲要', documentNumber: '国发〔2021〕9号', position: at(1) }],
	})
	const two = buildPlan({
		id: 'yixian-2023',
		jurisdiction: buildJurisdiction({ name: '乙县', code: '510002', slug: 'yixian' }),
		units: [buildUnit('县教育局', ['jiaoyu'])],
		tasks: [buildTask('t1', ['县教育局'])],
	})
	it('are of what is there', () => expect(searchExamples(atlasOf(one, two))).toEqual(['县教育局负责什么', '甲县科协牵头哪些', '国发〔2021〕9号']))
	it('are none where nothing is there', () => expect(searchExamples(atlasOf())).toEqual([]))
})
