import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { getAtlas, textOf } from '../../src/atlas/index.ts'
import { type SourcePassage, sourcePassages } from '../../src/atlas/source-lines.ts'
import type { Plan } from '../../src/model/index.ts'
import { buildAssignment, buildPlan, buildTask } from './build-plan.ts'

const textOfPassages = (passages: SourcePassage[]) =>
	passages
		.flatMap(({ lines }) => lines)
		.map(({ segments }) => segments.map(({ text }) => text).join(''))
		.join('\n')

/** A position in a text, by its offsets. */
const span = (text: string, start: number, end: number) => {
	const point = (offset: number) => {
		const before = text.slice(0, offset).split('\n')
		return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
	}
	return { start: point(start), end: point(end) }
}
const spanOf = (text: string, part: string) => span(text, text.indexOf(part), text.indexOf(part) + part.length)

const text = '标题\n- 6 -\n1.做事。责任单位：县科\n\n协、县教育局\n完'
const plan = (): Plan => {
	const base = buildPlan({ id: 'quxian-2023' })
	const assignments = [
		buildAssignment('县科协', 'responsible', { position: spanOf(text, '县科\n\n协') }),
		buildAssignment('县教育局', 'responsible', { position: spanOf(text, '县教育局') }),
	]
	const task = buildTask('t1')
	return {
		...base,
		tasks: [{ ...task, assignments, position: span(text, text.indexOf('1.'), text.indexOf('\n完')) }],
		coverage: { ...base.coverage, omitted: [{ reason: 'page-number', position: spanOf(text, '- 6 -') }] },
	}
}

describe('sourcePassages', () => {
	const passages = sourcePassages(plan(), text)

	it('parts the lines of a task from the others', () => {
		expect(passages.map(({ tasks, lines }) => [tasks.map(({ id }) => id), lines.map(({ number }) => number)])).toEqual([
			[[], [1, 2]],
			[['t1'], [3, 4, 5]],
			[[], [6]],
		])
	})

	it('loses no task where several stand on one line', () => {
		const line = '前言\n1.做事。2.做别的事。\n完'
		const tasks = ['1.做事。', '2.做别的事。'].map((part, index) => ({ ...buildTask(`t${index + 1}`), position: spanOf(line, part) }))
		const found = sourcePassages({ ...plan(), tasks, coverage: { ...plan().coverage, omitted: [] } }, line)
		expect(found.map(passage => passage.tasks.map(({ id }) => id))).toEqual([[], ['t1', 't2'], []])
	})

	it('says why a line was left out', () => {
		expect(passages[0]?.lines.map(({ omitted }) => omitted)).toEqual([null, 'page-number'])
	})

	it('marks a name on both sides of a line break', () => {
		expect(passages[1]?.lines.map(({ segments }) => segments.filter(({ kind }) => kind === 'unit').map(({ text: name }) => name))).toEqual([
			['县科'],
			[],
			['协', '县教育局'],
		])
	})

	it('lets a page number interrupt a name', () => {
		const broken = '县科 - 6 - 协'
		const base = plan()
		const task = base.tasks[0]!
		const interrupted = {
			...base,
			tasks: [{ ...task, position: span(broken, 0, broken.length), assignments: [{ ...task.assignments[0]!, position: span(broken, 0, broken.length) }] }],
			coverage: { ...base.coverage, omitted: [{ reason: 'page-number' as const, position: spanOf(broken, '- 6 -') }] },
		}
		expect(sourcePassages(interrupted, broken)[0]?.lines[0]?.segments.map(({ kind, text: part }) => [kind, part])).toEqual([
			['unit', '县科 '],
			['omitted', '- 6 -'],
			['unit', ' 协'],
		])
	})

	it.each(readdirSync('seeds').map(file => file.replace(/\.\w+$/, '')))('gives the text of %s back, character for character', async id => {
		const atlas = await getAtlas()
		const source = textOf(atlas, id)
		expect(textOfPassages(sourcePassages(atlas.planById.get(id)!, source))).toBe(source)
	})
})
