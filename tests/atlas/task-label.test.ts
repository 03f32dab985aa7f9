import { describe, expect, it } from 'vitest'
import { taskLabel, taskNumber } from '../../src/atlas/task-label.ts'

describe('taskLabel', () => {
	it.each([
		[{ id: 't12', number: '12' }, '第 12 项'],
		[{ id: 't12', number: '12.' }, '第 12 项'],
		[{ id: 't1', number: '1．' }, '第 1 项'],
		[{ id: 's3-2', number: '（二）' }, '第（二）项'],
		[{ id: 's3-2', number: '(二)' }, '第(二)项'],
		[{ id: 'r7', number: null }, '表格第 7 行'],
		[{ id: 's3-1', number: null }, null],
	])('%j is called %j', (task, expected) => {
		expect(taskLabel(task)).toBe(expected)
	})

	it('has no number where none is printed', () => {
		expect(taskNumber({ number: null })).toBe(null)
	})
})
