import type { Role } from '../../../model/plan.ts'

/** The words before a colon, or over a column, that say what the units behind it are. The last word of a label decides: 牵头责任单位 leads. */
const labelRoles: readonly { role: Role; words: string }[] = [
	{ role: 'lead', words: '牵头|主办|主责|首责' },
	{ role: 'support', words: '配合|参与|参加|协办|协同|协作|协助|支持' },
	{ role: 'responsible', words: '责任|承办|落实|实施|负责|执行|承担|完成' },
]
const bodies = '单位|部门|处室|科室|机构|机关|股室|主体|地区|地方|县区'
const allWords = labelRoles.map(({ words }) => words).join('|')

/** A label with its colon, as it stands in a clause: 责任单位：, 牵头部门:, 牵头（责任）单位：. */
export const labelPattern = new RegExp(`(?:(?:${allWords})(?:[（(](?:${allWords})[）)])?){1,2}\\s*(?:考核)?(?:${bodies})(?:及(?:人员|责任人|分工))?\\s*[:：]`)
/** The label of a time limit: 完成时限：. */
export const deadlineLabelPattern = /(?:完成|办结|工作|整改)?(?:时限|时间|期限)(?:要求)?\s*[:：]/

/** The role that a label or a column's heading states; null when it states none. */
export function roleOfLabel(label: string): Role | null {
	const bare = label.replace(/[\s:：]+/g, '')
	return labelRoles.find(({ words }) => new RegExp(words).test(bare))?.role ?? null
}

/** Whether a column's heading stands over units: 牵头单位, 责任部门, 配合单位; not 牵头领导 or 责任人. */
export function isUnitColumn(heading: string): boolean {
	return new RegExp(`^(?:${allWords}|[及和与/、（）()]){1,4}(?:考核)?(?:${bodies})`).test(heading.replace(/\s+/g, ''))
}
