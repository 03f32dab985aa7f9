import { describe, expect, it } from 'vitest'
import { classifyTask } from '../../../../src/ingest/resolve/measures/classify-task.ts'
import { placeOfTask, placesOfSections } from '../../../../src/ingest/resolve/measures/outline-place.ts'
import type { Outline, Task } from '../../../../src/model/index.ts'
import { at, buildTask } from '../../../atlas/build-plan.ts'
import { registries } from '../../ingest-text.ts'

const outline = registries.outlines.find(({ family }) => family === 'kexue-suzhi-2021') as Outline
const none = { measure: null, furtherMeasures: [], measureEvidence: null }
const detail = (title: string, text = ''): Task['details'][number] => ({ title, text, ...none, position: at(2) })

/** A task whose own title decides its action, as the rows of a table of whole actions. */
function whole(title: string, text: string, details: Task['details'] = []) {
	const task = buildTask('r1', [], { title, text, action: 'elderly', details })
	return classifyTask(task, placeOfTask(task, undefined), outline)
}

describe('a task that is a whole action', () => {
	it('carries out what its details do, and none itself', () => {
		const { task } = whole('实施老年人科学素质提升行动', '实施老年人科学素质提升行动', [detail('实施银龄科普行动'), detail('开展智能手机培训')])
		expect([task.measure, task.measureEvidence]).toEqual([null, null])
		expect(task.furtherMeasures).toEqual(['elderly.smart', 'elderly.silver-age'])
		expect(task.details.map(({ measure }) => measure)).toEqual(['elderly.silver-age', 'elderly.smart'])
	})

	it('carries out what its sentences clearly say, without details', () => {
		const text = '老年人科学素质提升行动。教老年人用智能手机，防范电信诈骗。举办健康大讲堂，普及合理膳食知识；做好其他工作。'
		expect(whole('老年人科学素质提升行动', text).task).toMatchObject({ measure: null, furtherMeasures: ['elderly.smart', 'elderly.health'] })
	})

	it('is none where the title is a measure’s', () => {
		expect(whole('实施智慧助老行动', '实施智慧助老行动。').task.measure).toBe('elderly.smart')
	})

	it('is none in a section of that action', () => {
		const sections = [{ id: 's1', parent: null, action: 'resources', heading: '（一）科技资源科普化工程' }]
		const task = buildTask('t1', [], { title: '开展科技资源科普化行动', text: '开展科技资源科普化行动。建设科学传播专家工作室。', action: 'resources' })
		expect(classifyTask(task, placeOfTask(task, placesOfSections(sections).get('s1')), outline).task.measure).toBe('resources.special-action')
	})
})

it('a task with details of one measure carries it out itself', () => {
	const task = buildTask('t1', [], { title: '智慧助老', text: '智慧助老', action: 'elderly', details: [detail('智能手机培训'), detail('防范电信诈骗')] })
	const place = { action: 'elderly', actionHeading: '老年人', heading: null }
	expect(classifyTask(task, place, outline).task.measure).toBe('elderly.smart')
})

it('what is unclear is said of the passage in which it is', () => {
	const { unclear } = whole('实施老年人科学素质提升行动', '', [detail('举办健康大讲堂，教用智能手机'), detail('实施银龄科普行动')])
	expect(unclear.map(({ title, position, nearest }) => [title, position.start.line, nearest.map(({ id }) => id)])).toEqual([
		['举办健康大讲堂，教用智能手机', 2, ['elderly.smart', 'elderly.health']],
	])
})

describe('where a section stands in the outline', () => {
	const section = (id: string, parent: string | null, action: string | null, heading: string) => ({ id, parent, action, heading })
	const places = placesOfSections([
		section('s1', null, null, '二、重点任务'),
		section('s1-1', 's1', 'elderly', '（四）老年人'),
		section('s1-1-1', 's1-1', 'elderly', '1.智慧助老'),
		section('s1-2', 's1', 'resources', '（五）科技资源科普化'),
	])

	it.each([
		['s1', { action: null, actionHeading: null, heading: '二、重点任务' }],
		['s1-1', { action: 'elderly', actionHeading: '（四）老年人', heading: null }],
		['s1-1-1', { action: 'elderly', actionHeading: '（四）老年人', heading: '1.智慧助老' }],
		['s1-2', { action: 'resources', actionHeading: '（五）科技资源科普化', heading: null }],
	])('%s', (id, place) => {
		expect(places.get(id)).toEqual(place)
	})

	it('a task that its own title gives to an action stands by its title', () => {
		expect(placeOfTask({ title: '实施老年人行动', action: 'elderly' }, places.get('s1'))).toEqual({
			action: 'elderly',
			actionHeading: '实施老年人行动',
			heading: '二、重点任务',
		})
	})
})
