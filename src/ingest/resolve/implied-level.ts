import type { ReadAssignment } from '../extract/extraction.ts'

/** A name that says its level: 省发展改革委, 市委宣传部; not 市场监管局, 区域合作办. */
const levelled = /^(自治区|[省市县区州盟旗])(?!场|域|政公用|政园林|政工程|际|容)[\u4e00-\u9fff]/u
/** Bodies that are nobody's level: they say themselves whose they are. */
const ownMaster =
	/^(?:各|有关|相关|其[他它]|所有|中|国|全国|人民银行|人行|武警|团|驻)|银行|公司|集团|保险|铁路|海关|海事|监狱|分局|学院|大学|学校|医院|支队|电网|电信|移动|联通|烟草|邮政|管委会|管理委员会|新区|开发区|高新区|经开区|银保监|金融监管|证监/u
const departmentEnd = /(?:局|委|厅|办|办公室|部|法院|检察院|联|协|协会|联合会|总工会|红十字会|委员会|中心|室)(?:[（(][^（()）]*[）)])?$/u

type Named = Pick<ReadAssignment, 'printed' | 'position'>

/**
 * What each name of a task's lists means: itself, or with the level that the name before it gives (省发展改革委、财政厅 means 省财政厅; 市教育局、财政局 in a county's plan
 * 市财政局). Only names parted by 、 alone share a level. `text` is the source in which the positions are valid; `placeName` begins names that are the place's own.
 */
export function meantNames<Assignment extends Named>(assignments: readonly Assignment[], text: string, placeName: string | null): Map<Assignment, string> {
	const meant = new Map<Assignment, string>()
	let level: string | null = null
	let end: number | null = null
	for (const assignment of [...assignments].sort((left, right) => left.position.start.offset - right.position.start.offset)) {
		const { printed, position } = assignment
		const joined = end !== null && text.slice(end, position.start.offset).trim() === '、'
		const own: string | null = levelled.exec(printed)?.[1] ?? null
		level = own ?? (joined ? level : null)
		end = position.end.offset
		const isImplied = own === null && level !== null && departmentEnd.test(printed) && !ownMaster.test(printed) && !printed.startsWith(placeName ?? '\n')
		meant.set(assignment, isImplied ? `${level}${printed}` : printed)
	}
	return meant
}
