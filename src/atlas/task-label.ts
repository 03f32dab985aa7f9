import type { Task } from '../model/index.ts'

/** A task's printed number without the stop behind it; null when none is printed. */
export const taskNumber = ({ number }: Pick<Task, 'number'>): string | null => number?.replace(/[.．、]$/, '') ?? null

/** How to refer to a task: by its printed number, else by its row in the table, else not at all. */
export const taskLabel = (task: Pick<Task, 'id' | 'number'>): string | null => {
	const number = taskNumber(task)
	if (number !== null) return /^[（(]/.test(number) ? `第${number}项` : `第 ${number} 项`
	const row = /^r(\d+)$/.exec(task.id)
	return row ? `表格第 ${row[1]} 行` : null
}
