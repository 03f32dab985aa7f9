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
/** Columns of persons, of how to reach them, of bodies that watch, and of who is listed: never the task of a row, nor what groups rows. */
const bystanderHeadings =
	/(?:领导|责任人|负责人|联系人|联络员|负责同志|姓名|职务|职称|电话|号码|手机|联系方式|邮箱|地址|性别)$|(?:监督|监管|督导|督查|督办|考核|验收|主管|分管|审批)(?:单位|部门|机关|机构)$/
const listedHeadings = /^(?:企业|公司|单位|部门|机构|学校|医院|银行|商户)(?:名称|简称|全称)?$/
/** Columns of units named by the role alone. */
const bareRoleHeadings = /^(?:牵头|主办|主责|责任|承办|落实|配合|协办|协助|协同|参与)(?:方)?$/
/** What stands before a role and says only of what it is: 整改责任单位, 工作牵头部门. */
const matterBeforeRole = /^(?:整改|任务|工作|项目|问题|事项|措施){1,2}(?=.)/
/** A column of roles that its cells say: 牵头单位：A；配合单位：B. */
const assignmentHeading = '责任分工'

/** The columns of a table, or null where it is no table of tasks: no column of units or none of tasks. */
export function columnsOf(header: Row): Columns | null {
	const headings = header.cells.map(cell => squeeze(cell.text).text)
	const units = unitColumns(headings)
	const firstUnit = units[0]?.at
	if (firstUnit === undefined) return dutyColumns(headings)
	const others = headings.map((heading, at) => ({ heading, at })).filter(({ heading, at }) => heading !== '' && !units.some(unit => unit.at === at))
	const number = others.find(({ heading }) => numberHeadings.test(heading))?.at ?? null
	const deadline = others.find(({ heading }) => deadlineHeadings.test(heading))?.at ?? null
	const words = others.filter(({ heading, at }) => at !== number && at !== deadline && !remarkHeadings.test(heading) && !bystanderHeadings.test(heading))
	// The task is the most definite of the columns before the units: the last one (类别 | 任务内容 | 具体内容).
	const before = words.filter(({ at }) => at < firstUnit)
	const isTask = ({ heading }: { heading: string }) => taskHeadings.test(heading)
	const task = (before.findLast(isTask) ?? before.findLast(({ heading }) => !listedHeadings.test(heading)) ?? words.find(isTask))?.at
	if (task === undefined) return null
	return { units, task, categories: before.map(({ at }) => at).filter(at => at < task), number, deadline }
}

/** Whether a heading stands over units: 牵头单位, 整改责任部门, 配合; not 牵头领导, 督办单位. */
export function isUnitHeading(heading: string): boolean {
	return roleOfUnits(heading) !== null
}

/** What is understood of the headings of a table that `columnsOf` does not understand: which of them stand over tasks and which over units, as printed. */
export function headingsUnderstood(header: Row): { printed: string[]; tasks: string[]; units: string[] } {
	const printed = header.cells.map(cell => squeeze(cell.text).text).filter(heading => heading !== '')
	const units = printed.filter(isUnitHeading)
	const others = printed.filter(
		heading => !units.includes(heading) && ![numberHeadings, deadlineHeadings, remarkHeadings, bystanderHeadings].some(one => one.test(heading)),
	)
	return { printed, tasks: others.filter(heading => taskHeadings.test(heading)), units }
}

function unitColumns(headings: readonly string[]): Columns['units'] {
	const units = headings.flatMap((heading, at): Columns['units'] => {
		const role = roleOfUnits(heading)
		return role ? [{ at, role, heading }] : []
	})
	// Beside a column of bodies it says what each of them does.
	const at = headings.indexOf(assignmentHeading)
	return units.length > 0 || at < 0 || headings.some(heading => bodyHeadings.test(heading)) ? units : [{ at, role: 'responsible', heading: assignmentHeading }]
}

function roleOfUnits(heading: string): Role | null {
	const bare = heading.replace(matterBeforeRole, '')
	return bareRoleHeadings.test(bare) || isUnitColumn(bare) ? roleOfHeading(bare) : null
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
