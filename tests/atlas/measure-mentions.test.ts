import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mentionsByMeasure } from '../../src/atlas/index.ts'
import { ingest, sourceOf } from '../../src/ingest/index.ts'
import type { Section } from '../../src/model/index.ts'
import { registries } from '../ingest/ingest-text.ts'
import { at, buildPlan, buildTask } from './build-plan.ts'

/** What each plan writes of a measure without making it a task, read in the documents by hand: the first line of each place. */
const written: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
	'quxian-2023': {
		'implementation.organisation': [693],
		'implementation.monitoring': [705],
		'implementation.awards': [707],
		'implementation.regulations': [713],
		'implementation.funding': [714],
	},
	'ziyang-2023': {},
	'wushan-2022': {
		'officials.development-concept': [47],
		'implementation.organisation': [63, 75],
		'implementation.monitoring': [67, 75],
		'implementation.awards': [67],
		'implementation.funding': [71],
	},
	'miyi-2023': {},
	'linyi-2022': {
		'implementation.organisation': [175, 181, 195, 197, 201],
		'implementation.awards': [181],
		'implementation.regulations': [185],
		'implementation.funding': [187],
		'implementation.staffing': [189],
		'implementation.monitoring': [199],
	},
}

describe('what the seeds write of a measure without making it a task', () => {
	it.each(Object.entries(written))('%s', async (id, lines) => {
		const file = `${id}.txt`
		const { plan } = await ingest(sourceOf(file, readFileSync(`seeds/${file}`)), registries)
		const found = [...mentionsByMeasure(plan)].map(([measure, mentions]) => [measure, mentions.map(({ position }) => position.start.line)])
		expect(Object.fromEntries(found)).toEqual(lines)
	})

	it('is quoted from the document, under its heading', async () => {
		const { plan } = await ingest(sourceOf('wushan-2022.txt', readFileSync('seeds/wushan-2022.txt')), registries)
		expect(
			mentionsByMeasure(plan)
				.get('implementation.awards')
				?.map(({ heading, text }) => [heading, text]),
		).toEqual([['（二）健全工作机制', '完善表扬奖励机制，加大科普工作优秀集体及个人学习宣传']])
	})
})

it('a measure of which a task is, even besides another, is not only written of', () => {
	const section: Section = {
		id: 's1',
		number: null,
		title: '保障',
		heading: '一、保障',
		level: 1,
		parent: null,
		action: 'x',
		position: at(1),
		paragraphs: [],
		mentions: ['x.main', 'x.further', 'x.only'].map((measure, line) => ({ measure, text: measure, position: at(line + 2) })),
	}
	const plan = buildPlan({ sections: [section], tasks: [buildTask('t1', [], { measure: 'x.main', furtherMeasures: ['x.further'] })] })
	expect([...mentionsByMeasure(plan)]).toEqual([['x.only', [{ heading: '一、保障', text: 'x.only', position: at(4) }]]])
})
