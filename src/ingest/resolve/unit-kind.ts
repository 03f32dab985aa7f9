import type { FunctionEntry, Unit } from '../../model/index.ts'
import { secondNames } from './body-name.ts'
import { type FunctionRegistries, functionsOf } from './functions.ts'

/** A group that a document names instead of its members: 各乡镇, 县（区）人民政府, 某某领导小组成员单位, 有关部门. */
const collectives = [
	/^(?:(?:其他|其它|有关|相关)+|(?:全[市县区省])?各)/u,
	/^(?:乡镇|镇乡|镇街|街镇|街乡|市县|区县|县区|市州|州市|县市区|市县区)(?:\(\S{1,6}\))?(?:人民政府|政府)?(?:\(\S{1,6}\))?$/u,
	/^[市县区州乡镇]\(\S{1,6}\)(?:人民政府|政府)?(?:\(\S{1,6}\))?$/u,
	/(?:成员|有关|相关|主管|责任|牵头|参与|企事业|直属)(?:单位|部门|企业|高校|院校|机构)(?:\((?:单位|部门)\))?$/u,
	/[级直属](?:各有关|各相关|有关|相关|各)?(?:单位|部门)(?:\((?:单位|部门)\))?$|驻\S{1,4}单位$/u,
	/各(?:部门|单位|部委|委办局|直属机构|成员单位)(?:\((?:单位|部门)\))?$/u,
	/^(?:地方|属地|所在地|当地)(?:各级)?(?:人民)?(?:政府|党委)/u,
	/^[省市县区]级(?:以上)?(?:地方)?(?:各级)?人民政府$|两级\S{0,8}$/u,
	/等$/u,
]

/** An area's government, or what acts as one in a part of it. 管理委员会 alone is a form of department (国有资产监督管理委员会). */
const government =
	/(?:人民政府|政府|管委会|街道|街道办|街道办事处|[镇乡]|国务院|行署|行政公署)$|(?:区|园|城|示范区|基地|港|岛)管理委员会$|(?:开发区|高新区|经开区|新区|园区|示范区|林区|度假区|景区)$/u

const division = /^\p{Script=Han}{1,13}[省市县区州旗盟]$/u
const partyCommittee = /^(?:\p{Script=Han}*?[省市县区州旗盟]委|中共|中央(?!商务区|企业|广播)|党委|党工委)/u
const society = /(?:协会|学会|联合会|商会|研究会|促进会|基金会|联谊会)$/u
const office = /(?:局|委|委员会|办|办公室|办公厅|厅|部|署|中心|站|队|处|所)$/u
/** What is no body of the State whatever its field is: 供水公司; and what is none unless the registry has it: 银行, but 人民银行. */
const company = /(?:公司|集团|酒店|厂)$/u
const enterprise = /(?:银行|信用社|合作社)$/u
const ofGovernment = /^\p{Script=Han}{0,8}?(?:政府|国务院)(?=.)/u

/**
 * What sort of body a printed name names. Groups first, then governments, then by the function's kind in the registry, then by the form
 * of the name: 县科协 → massOrganisation, 县委组织部 → partyOrgan, 高唐街道 → government, 各乡镇 → collective.
 */
export function unitKind(name: string, registries: FunctionRegistries): Unit['kind'] {
	const plain = name.normalize('NFKC').replace(/\s+/gu, '')
	if (collectives.some(group => group.test(plain))) return 'collective'
	const [first] = secondNames(plain)
	if (government.test(first) && !/^团/u.test(first)) return 'government'
	const [id] = functionsOf(first, registries)
	const entry = id === undefined ? undefined : entriesOf(registries.functions).get(id)
	if (company.test(first) || (enterprise.test(first) && !entry?.names.some(name => first.endsWith(name)))) return 'other'
	if (entry?.kind === 'partyOrgan' && ofGovernment.test(first)) return 'department'
	if (entry && entry.kind !== 'department') return entry.kind
	if (partyCommittee.test(first)) return 'partyOrgan'
	if (entry) return entry.kind
	if (society.test(first)) return 'massOrganisation'
	if (office.test(first)) return 'department'
	return division.test(first) ? 'government' : 'other'
}

const entries = new WeakMap<readonly FunctionEntry[], ReadonlyMap<string, FunctionEntry>>()

function entriesOf(functions: readonly FunctionEntry[]): ReadonlyMap<string, FunctionEntry> {
	const made = entries.get(functions)
	if (made) return made
	const byId = new Map(functions.map(entry => [entry.id, entry]))
	entries.set(functions, byId)
	return byId
}
