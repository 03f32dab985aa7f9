import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ingest, sourceOf } from '../../../src/ingest/index.ts'
import { actionOf } from '../../../src/ingest/resolve/actions.ts'
import { measuresOf } from '../../../src/ingest/resolve/measures/measures-of.ts'
import { placeOfTask, placesOfSections } from '../../../src/ingest/resolve/measures/outline-place.ts'
import type { Outline, Plan } from '../../../src/model/index.ts'
import { registries } from '../ingest-text.ts'
import { seedFiles } from '../seed-files.ts'
import { isRight, seedRows, unseenRows } from './measures/labelled.ts'

const outline = registries.outlines.find(({ family }) => family === 'kexue-suzhi-2021') as Outline
const plans = new Map(
	await Promise.all(
		seedFiles.map(async (file): Promise<[string, Plan]> => {
			const { plan } = await ingest(sourceOf(file, readFileSync(`seeds/${file}`)), registries)
			return [plan.id, plan]
		}),
	),
)

const shown = (verdict: string | null) => verdict ?? 'none'

describe('the tasks of the seeds', () => {
	const verdicts = seedRows.map(row => {
		const task = plans.get(row.plan)?.tasks.find(({ id }) => id === row.task)
		const part = row.detail === undefined ? task : task?.details[row.detail]
		if (!part) throw new Error(`${row.plan} has no ${row.task}`)
		return { row, part, verdict: part.measure }
	})

	it('are all labelled, and as they are printed', () => {
		const printed = [...plans.values()].flatMap(({ id, tasks }) =>
			tasks.flatMap(task => [`${id} ${task.id} ${task.title}`, ...task.details.map(({ title }, at) => `${id} ${task.id}/${at} ${title}`)]),
		)
		expect(seedRows.map(({ plan, task, detail, title }) => `${plan} ${task}${detail === undefined ? '' : `/${detail}`} ${title}`).sort()).toEqual(
			printed.sort(),
		)
	})

	it('carry out what was judged by hand; these are the misses', () => {
		const misses = verdicts
			.filter(({ row, verdict }) => !isRight(verdict, row))
			.map(({ row, verdict }) => `${row.plan} ${row.task} ${shown(verdict)}, not ${shown(row.measure)}`)
		expect({ right: verdicts.length - misses.length, of: verdicts.length, misses }).toEqual({
			right: 286,
			of: 286,
			misses: [],
		})
	})

	it('are decided without overrides', () => {
		expect(verdicts.filter(({ part }) => part.measureEvidence?.override)).toEqual([])
	})

	it('have the details of a whole action as its further measures', () => {
		const whole = plans.get('linyi-2022')?.tasks.find(({ id }) => id === 'r4')
		expect([whole?.measure, whole?.measureEvidence]).toEqual([null, null])
		expect(whole?.furtherMeasures).toEqual(['elderly.smart', 'elderly.health', 'elderly.silver-age'])
	})

	it('of a plan of targets alone carry out none, without noise', () => {
		const plan = plans.get('ziyang-2023')
		expect(plan?.tasks.find(({ id }) => id === 'r1')).toMatchObject({ measure: null, furtherMeasures: [], measureEvidence: null })
		expect([...plans.values()].flatMap(({ diagnostics }) => diagnostics.filter(({ rule }) => rule === 'measure-unclear'))).toEqual([])
	})
})

it('tasks in the wording of plans that are not in the collection carry out what was judged by hand; these are the misses', () => {
	const verdicts = unseenRows.map(row => {
		const sections = row.section.map((heading, at) => ({
			id: String(at),
			parent: at > 0 ? String(at - 1) : null,
			heading,
			action: actionOf(row.section.slice(0, at + 1), registries.actions),
		}))
		const action = sections.at(-1)?.action ?? actionOf([row.title], registries.actions)
		const place = placeOfTask({ title: row.title, action }, placesOfSections(sections).get(String(sections.length - 1)))
		return { row, verdict: measuresOf({ title: row.title, text: row.text, place }, outline).measure }
	})
	const misses = verdicts
		.filter(({ row, verdict }) => !isRight(verdict, row))
		.map(({ row, verdict }) => `${shown(verdict)}, not ${shown(row.measure)}: ${row.title}`)
	expect({ right: verdicts.length - misses.length, of: verdicts.length, misses }).toEqual({
		right: 205,
		of: 210,
		misses: [
			'youth.basic-education, not youth.spirit: 组织科学家精神报告团走进中小学，开展“开学第一堂科学课”',
			'none, not officials.development-concept: 教育引导领导干部以科学理念谋划发展，提高推进科技自立自强的自觉性',
			'none, not infrastructure.planning: 把科技馆等科普场所建设列入城乡规划和政府投资年度计划',
			'none, not implementation.staffing: 将科普人才培养纳入市人才发展“十四五”规划',
			'none, not youth.reserve-talent: 举办青少年机器人大赛和校园科技节',
		],
	})
})
