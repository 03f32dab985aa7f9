import type { Role } from '../../../model/plan.ts'
import { squeeze } from '../../passage.ts'
import type { Row } from '../../structure/tree.ts'
import { isUnitColumn, roleOfHeading } from '../clause/labels.ts'

/** What each column of a table of tasks holds, by the meaning of its heading. */
export interface Columns {
	units: { at: number; role: Role; heading: string }[]
	task: number
	/** Columns before the task that group rows, outermost first. */
	categories: number[]
	number: number | null
	deadline: number | null
}

const taskHeadings = /任务|内容|举措|措施|事项|项目|要求|工作/
const numberHeadings = /^(?:序号|编号|号)$/
const deadlineHeadings = /时限|时间|期限|进度/
/** A table of bodies with their duties: 成员单位 | 主要职责. */
const bodyHeadings = /^(?:成员|参与|相关|各)?(?:单位|部门|机构)(?:名称)?$/
const dutyHeadings = /职责|任务|分工/
const remarkHeadings = /^(?:备注|说明)$/

/** The columns of a table, or null where it is no table of tasks: no column of units or none of tasks. */
export function columnsOf(header: Row): Columns | null {
	const headings = header.cells.map(cell => squeeze(cell.text).text)
	const units: Columns['units'] = []
	headings.forEach((heading, at) => {
		const role = isUnitColumn(heading) ? roleOfHeading(heading) : null
		if (role) units.push({ at, role, heading })
	})
	const firstUnit = units[0]?.at
	if (firstUnit === undefined) return dutyColumns(headings)
	const others = headings.map((heading, at) => ({ heading, at })).filter(({ heading, at }) => heading !== '' && !units.some(unit => unit.at === at))
	const number = others.find(({ heading }) => numberHeadings.test(heading))?.at ?? null
	const deadline = others.find(({ heading }) => deadlineHeadings.test(heading))?.at ?? null
	const words = others.filter(({ heading, at }) => at !== number && at !== deadline && !remarkHeadings.test(heading))
	// The task is the most definite of the columns before the units: the last one (类别 | 任务内容 | 具体内容).
	const before = words.filter(({ at }) => at < firstUnit)
	const task = (before.findLast(({ heading }) => taskHeadings.test(heading)) ?? before.at(-1) ?? words.find(({ heading }) => taskHeadings.test(heading)))?.at
	if (task === undefined) return null
	return { units, task, categories: before.map(({ at }) => at).filter(at => at < task), number, deadline }
}

/** The columns of a table that lists bodies with what each must do: the body is responsible for its row. */
function dutyColumns(headings: readonly string[]): Columns | null {
	const body = headings.findIndex(heading => bodyHeadings.test(heading))
	const task = headings.findIndex((heading, at) => at > body && dutyHeadings.test(heading))
	if (body < 0 || task < 0) return null
	const number = headings.findIndex(heading => numberHeadings.test(heading))
	const deadline = headings.findIndex(heading => deadlineHeadings.test(heading))
	return {
		units: [{ at: body, role: 'responsible', heading: headings[body] as string }],
		task,
		categories: [],
		number: number < 0 ? null : number,
		deadline: deadline < 0 ? null : deadline,
	}
}
