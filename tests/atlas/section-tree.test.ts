import { describe, expect, it } from 'vitest'
import { charactersIn, sectionTree, tasksWithoutSection } from '../../src/atlas/section-tree.ts'
import type { Section } from '../../src/model/index.ts'
import { buildTask } from './build-plan.ts'

const point = { line: 1, column: 1, offset: 0 }
const position = { start: point, end: point }
const section = (id: string, parent: string | null, text = ''): Section => ({
	id,
	parent,
	number: null,
	title: id,
	heading: id,
	level: parent === null ? 1 : 2,
	action: null,
	position,
	paragraphs: text === '' ? [] : [{ text, position }],
	mentions: [],
})
const task = (id: string, sectionId: string | null) => buildTask(id, [], { sectionId })
const plan = {
	sections: [section('s1', null, '四个字的'), section('s1-1', 's1', '三个字'), section('s2', null), section('s2-1', 's2')],
	tasks: [task('t1', 's2-1'), task('t2', null), task('t3', 'gone')],
}

describe('sectionTree', () => {
	const tree = sectionTree(plan)

	it('puts sections below their parents, in order', () => {
		expect(tree.map(({ section: { id }, children }) => [id, children.map(child => child.section.id)])).toEqual([
			['s1', ['s1-1']],
			['s2', ['s2-1']],
		])
	})

	it('knows where tasks lie, at any depth', () => {
		expect(tree.map(({ hasTasks }) => hasTasks)).toEqual([false, true])
		expect(tree[1]?.children[0]?.tasks.map(({ id }) => id)).toEqual(['t1'])
	})

	it('counts the text of a part with all below it', () => {
		expect(tree.map(charactersIn)).toEqual([7, 0])
	})

	it('loses no task', () => {
		expect(tasksWithoutSection(plan).map(({ id }) => id)).toEqual(['t2', 't3'])
	})
})
