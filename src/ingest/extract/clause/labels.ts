import type { Role } from '../../../model/plan.ts'

/** The words before a colon, or over a column, that say what the units behind it are. The last word of a label decides: 牵头责任单位 leads. */
const labelRoles: readonly { role: Role; words: string }[] = [
	{ role: 'lead', words: '牵头|主办|主责|首责' },
	{ role: 'support', words: '配合|参与|参加|协办|协同|协作|协助|支持|指导' },
	{ role: 'responsible', words: '责任|承办|落实|实施|负责|执行|承担|完成' },
]
const bodies = '单位|部门|处室|科室|机构|机关|股室|主体|地区|地方|县区'
const allWords = labelRoles.map(({ words }) => words).join('|')
/** Words before a label that do not change what it says. 主要责任单位 is responsible: that it leads is not said. */
const qualifiers = '主要|第一|直接|次要|共同|具体|其[他它]|相关|有关|[省市县区州旗乡镇]级|[省市县区]直|中央|国家|业务'
const word = `(?:${allWords})(?:[（(](?:${allWords})[）)])?`
const label = `(?:${qualifiers}){0,2}(?:${word})(?:[及和与、/／]?(?:${word})){0,2}\\s*(?:考核)?(?:${bodies})(?:[/／及和、]?(?:${bodies}))?(?:[（(](?:${bodies})[）)])?(?:及(?:人员|责任人|分工|时限))?`
const behindSeparator = '(?<=^|[，,；;。（(〔［[【\\s])'

/**
 * A label as it stands in a clause: 责任单位：, 牵头部门:, 牵头（责任）单位：, 其他责任单位：, 市级牵头单位：, bare 牵头：, 配合：; in brackets of its own 【责任单位】;
 * and behind a separator without a colon 牵头单位为A, 责任单位 A. 17个市级帮扶集团牵头单位和… has none of these and is a name.
 */
export const labelPattern = new RegExp(
	[
		`${label}\\s*[:：]`,
		`[【〔［[]\\s*${label}\\s*[】〕］\\]]\\s*[:：]?`,
		`${behindSeparator}${label}(?:均?[为是](?=[市县省区州各国中团])|[ \\u3000\\t]+(?=[\u4e00-\u9fff]))`,
		'(?<![\u4e00-\u9fff])(?:牵头|主办|配合|协办|参与|责任|(?:责任|任务|工作|职责)分工)\\s*[:：]',
	].join('|'),
)
/** The label of a time limit: 完成时限：. */
const deadlineLabelPattern = /(?:完成|办结|工作|整改)?(?:时限|时间|期限)(?:要求)?\s*[:：]/
/** Labels of persons (责任人：, 牵头领导：) and of bodies that watch (监督部门：): their words are no responsibility of a body. */
const bystanderLabelPattern =
	/(?:[\u4e00-\u9fff]{0,6}(?:领导|责任人|负责人|负责同志|联系人|联络员)|(?:[\u4e00-\u9fff]{0,2}(?:监督|监管|督导|督查|督办|考核|验收|主管|分管|审批|联系|报送))(?:单位|部门|机关|机构|处室|科室))\s*[:：]/
const remarkLabel = '(?:备注|进度(?:安排)?|(?:工作|目标)?要求|(?:工作)?目标)\\s*[:：]'
/** A label that may begin a clause. */
export const startLabelPattern = new RegExp([labelPattern, deadlineLabelPattern, bystanderLabelPattern].map(({ source }) => source).join('|'))
/** A label that ends the words of the one before it; its named group says what it is over: units with a `role`, a `deadline`, or `other` words. */
export const anyLabelPattern = new RegExp(
	`(?<role>${labelPattern.source})|(?<deadline>${deadlineLabelPattern.source})|(?<other>${bystanderLabelPattern.source}|${remarkLabel})`,
)

const severalRoles = new RegExp(`(?:${allWords})(?:${bodies})?[及和与、/／](?:${allWords})`)
const severalRolesOfColumn = new RegExp(`(?:${allWords})(?:${bodies})?[及和与、，,/／](?:${allWords})`)
const unitColumn = new RegExp(`^(?:${qualifiers})?(?:${allWords}|[及和与/、（）()]){1,4}(?:考核)?(?:${bodies})`)

/** The role that a label or a column's heading states; null when it states none. */
export function roleOfLabel(label: string): Role | null {
	const bare = label.replace(/[\s:：【】〔〕［］[\]]+/g, '').replace(/[为是]$/, '')
	if (severalRoles.test(bare)) return 'responsible'
	if (/分工$/.test(bare)) return 'responsible'
	return labelRoles.find(({ words }) => words.split('|').some(word => bare.includes(word)))?.role ?? null
}

/**
 * The role that a column's heading states. What stands in brackets is a remark (责任单位（加粗为牵头单位）), and a heading of two roles
 * (牵头及责任单位) does not say which of its units leads: they are responsible.
 */
export function roleOfHeading(heading: string): Role | null {
	const bare = heading.replace(/\s+/g, '').replace(/[（(〔[][^（()）〔〕[\]]*[）)〕\]]/g, '')
	return severalRolesOfColumn.test(bare) ? 'responsible' : roleOfLabel(bare)
}

/** Whether a column's heading stands over units: 牵头单位, 责任部门, 配合单位; not 牵头领导 or 责任人. */
export function isUnitColumn(heading: string): boolean {
	return unitColumn.test(heading.replace(/\s+/g, ''))
}
