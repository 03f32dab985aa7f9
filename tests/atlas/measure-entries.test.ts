import { describe, expect, it } from 'vitest'
import { entriesByMeasure } from '../../src/atlas/index.ts'
import type { Detail } from '../../src/model/index.ts'
import { at, buildPlan, buildTask } from './build-plan.ts'

const detail = (title: string, measure: string | null, furtherMeasures: string[] = []): Detail => ({
	title,
	text: title,
	measure,
	furtherMeasures,
	measureEvidence: null,
	position: at(9),
})
const namesOf = (...tasks: ReturnType<typeof buildTask>[]) =>
	Object.fromEntries(
		[...entriesByMeasure(buildPlan({ tasks }))].map(([id, entries]) => [
			id,
			entries.map(({ task, detail: passage, isFurther }) => `${task.id}${passage ? ` ${passage.title}` : ''}${isFurther ? ' 兼及' : ''}`),
		]),
	)

describe('what a plan has of each measure', () => {
	it('what is mainly about it first, then what is about it too, in the order of the document', () => {
		expect(
			namesOf(
				buildTask('t1', [], { measure: 'a.one', furtherMeasures: ['a.two'] }),
				buildTask('t2', [], { measure: 'a.two' }),
				buildTask('t3', [], { measure: 'a.one' }),
				buildTask('t4'),
			),
		).toEqual({ 'a.one': ['t1', 't3'], 'a.two': ['t2', 't1 兼及'] })
	})

	it('a whole action has it in its passages', () => {
		const whole = { furtherMeasures: ['a.one', 'a.two'], details: [detail('甲', 'a.one'), detail('乙', 'a.two', ['a.one']), detail('丙', null)] }
		expect(namesOf(buildTask('r1', [], whole))).toEqual({ 'a.one': ['r1 甲', 'r1 乙 兼及'], 'a.two': ['r1 乙'] })
	})

	it('a task that two measures claim alike keeps both, also when passages of no measure unfold it', () => {
		expect(namesOf(buildTask('t1', [], { furtherMeasures: ['a.one', 'a.two'], details: [detail('甲', null)] }))).toEqual({
			'a.one': ['t1 兼及'],
			'a.two': ['t1 兼及'],
		})
	})

	it('a task of one measure is one entry, passages and all', () => {
		expect(namesOf(buildTask('t1', [], { measure: 'a.one', details: [detail('甲', 'a.one')] }))).toEqual({ 'a.one': ['t1'] })
	})
})
