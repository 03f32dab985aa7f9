import type { ReadAssignment } from '../extract/extraction.ts'

/** A name that says its level: 省发展改革委, 市委宣传部; not 市场监管局, 区域合作办. */
const levelled = /^(自治区|[省市县区州盟旗])(?!场|域|政公用|政园林|政工程|际|容)[\u4e00-\u9fff]/u
/** Bodies that are nobody's level: they say themselves whose they are. */
const ownMaster =
	/^(?:各|有关|相关|其[他它]|所有|中|国|全国|人民银行|人行|武警|团|驻)|银行|公司|集团|保险|铁路|海关|海事|监狱|分局|学院|大学|学校|医院|支队|电网|电信|移动|联通|烟草|邮政|银保监|金融监管|证监/u
const departmentEnd = /(?:局|委|厅|办|办公室|部|法院|检察院|联|协|会|中心|室)(?:[（(][^（()）]*[）)])?$/u

interface Named {
	assignments: readonly Pick<ReadAssignment, 'printed' | 'position'>[]
}

/**
 * The level that a list gives to a name by the one before it: 省发展改革委、财政厅 means 省财政厅. From the printed name to the level; only where every place that
 * prints the name so follows one of the same level, parted by 、 alone. `text` is the source in which the positions are valid.
 */
export function impliedLevels(tasks: readonly Named[], text: string): Map<string, string> {
	const seen = new Map<string, Set<string | null>>()
	for (const { assignments } of tasks) {
		let level: string | null = null
		let end: number | null = null
		for (const { printed, position } of [...assignments].sort((left, right) => left.position.start.offset - right.position.start.offset)) {
			const joined = end !== null && text.slice(end, position.start.offset).trim() === '、'
			const own = levelled.exec(printed)?.[1] ?? null
			level = own ?? (joined ? level : null)
			end = position.end.offset
			if (own !== null) continue
			const implied = level !== null && departmentEnd.test(printed) && !ownMaster.test(printed) ? level : null
			seen.set(printed, (seen.get(printed) ?? new Set()).add(implied))
		}
	}
	const levels = new Map<string, string>()
	for (const [printed, found] of seen) {
		const [only] = found
		if (found.size === 1 && typeof only === 'string') levels.set(printed, only)
	}
	return levels
}
