import { localName } from '../ingest/resolve/local-name.ts'
import type { Unit } from '../model/index.ts'
import type { PublishedPlan } from './atlas.ts'

/** Fields whose bodies in a place belong to the level above it or to the country (垂直管理), whatever their names begin with. */
const ledFromAbove: ReadonlySet<string> = new Set([
	...['shuiwu', 'haiguan', 'qixiang', 'renminyinhang', 'yancao', 'youzheng', 'tongxin', 'xiaofang', 'tielu', 'gongdian', 'dianxinyunying'],
])
/** Since the reform of 2019 the body of a county is a branch of the city's. */
const ledFromAboveInCounties: ReadonlySet<string> = new Set(['shengtaihuanjing'])
const branch = /(?:分局|支局|分行|支行|分公司|公司|支队|大队|中队|调查队)$/u
/** What an office of a government is called; a centre, a station, a co-operative may belong to others. */
const office = /(?:局|委|委员会|厅|政府办|政府办公室)(?:\([^()]{1,30}\))?$/u
const levelWord = /(?:自治区|[省市县区州旗盟])$/u

/**
 * The government that a body belongs to: that of the place, for a department that is called an office of its level (县教育局 in 渠县) and whose field
 * is not led from above. Null for all others: party organs, mass organisations, branches, bodies of another level; the documents do not say whose they are.
 * @returns 渠县人民政府
 */
export function parentGovernment(
	{ jurisdiction }: Pick<PublishedPlan, 'jurisdiction'>,
	{ name, kind, functions }: Pick<Unit, 'name' | 'kind' | 'functions'>,
): string | null {
	const { level } = jurisdiction
	if (kind !== 'department' || (level !== 'province' && level !== 'city' && level !== 'county')) return null
	const word = levelWord.exec(jurisdiction.name)?.[0]
	const local = localName(name, jurisdiction)
	if (word === undefined || !local.startsWith(word) || !office.test(local) || branch.test(local)) return null
	if (functions.some(id => ledFromAbove.has(id) || (level === 'county' && ledFromAboveInCounties.has(id)))) return null
	return `${jurisdiction.name}人民政府`
}
