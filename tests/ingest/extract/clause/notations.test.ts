import { describe, expect, it } from 'vitest'
import { ingestText, rolesById, rolesOf } from '../../ingest-text.ts'

/** The roles that a clause at the end of an item gives. */
const roles = (clause: string) => rolesOf(ingestText(`一、任务\n1.做甲。推进甲工作。${clause}\n`).plan.tasks[0])

describe('clauses with verbs', () => {
	it.each([
		['（市教育局牵头负责）', '牵头 市教育局'],
		['（市教育局牵头组织实施，市财政局做好配合）', '牵头 市教育局 · 配合 市财政局'],
		['（由市教育局会同市财政局牵头，市科协配合）', '牵头 市教育局、市财政局 · 配合 市科协'],
		['（市教育局会同市财政局、市科协等部门负责）', '牵头 市教育局 · 责任 市财政局、市科协'],
		['（市教育局具体负责，市科协协助）', '牵头 市教育局 · 配合 市科协'],
		['（市教育局负责指导，各县区政府负责落实）', '责任 市教育局、各县区政府'],
		['（市教育局负总责，市财政局配合）', '牵头 市教育局 · 配合 市财政局'],
		['（市教育局统筹，市财政局落实）', '责任 市教育局、市财政局'],
		['（市教育局为牵头单位，市财政局、市科协为责任单位）', '牵头 市教育局 · 责任 市财政局、市科协'],
		['（市教育局、市财政局等部门依职责分工负责）', '责任 市教育局、市财政局'],
		['（市教育局、市财政局等部门根据各自职责抓好落实）', '责任 市教育局、市财政局'],
		['（各县〈市、区〉人民政府，市直各单位按职责完成有关工作）', '责任 各县〈市、区〉人民政府、市直各单位'],
		['（市教育局牵头；市财政局等部门，各县（市、区）政府分工负责）', '牵头 市教育局 · 责任 市财政局、各县（市、区）政府'],
		['（教育部牵头，国家发展改革委、财政部和地方各级人民政府按职责分工负责）', '牵头 教育部 · 责任 国家发展改革委、财政部、地方各级人民政府'],
		['市教育局牵头，市财政局配合。', '牵头 市教育局 · 配合 市财政局'],
		['由市教育局牵头，会同市财政局、市科协等部门组织实施。', '牵头 市教育局 · 责任 市财政局、市科协'],
	])('%s', (clause, expected) => {
		expect(roles(clause)).toBe(expected)
	})

	it.each([
		'市教育局牵头建立工作台账，市财政局配合做好保障。',
		'市教育局要牵头抓总。',
		'不得由市教育局牵头，应由市科协牵头。',
		'原由市教育局牵头，现由市科协牵头。',
		'（由党委领导、政府负责、社会协同）',
	])('%s is prose', clause => {
		expect(ingestText(`一、任务\n1.做甲。推进甲工作。${clause}\n`).plan.tasks).toEqual([])
	})
})

describe('who leads is named once more', () => {
	it.each([
		['（县民政局、县残联、县卫健委，县残联为牵头单位）', '牵头 县残联 · 责任 县民政局、县卫健委'],
		['（责任单位：县民政局、县残联、县卫健委，县残联牵头）', '牵头 县残联 · 责任 县民政局、县卫健委'],
		['（责任单位：县民政局、县残联、县卫健委，其中县残联为牵头单位）', '牵头 县残联 · 责任 县民政局、县卫健委'],
		['（责任单位：县民政局★、县残联、县卫健委。★为牵头单位）', '牵头 县民政局 · 责任 县残联、县卫健委'],
		['（责任单位：县民政局、县残联，加粗的为牵头单位，下同）', '责任 县民政局、县残联'],
		['（责任单位：县民政局牵头，县残联、县卫健委）', '牵头 县民政局 · 责任 县残联、县卫健委'],
		['（县民政局、县残联牵头，县卫健委配合）', '牵头 县民政局、县残联 · 配合 县卫健委'],
	])('%s', (clause, expected) => {
		expect(roles(clause)).toBe(expected)
	})
})

describe('brackets behind a name', () => {
	it.each([
		['\n牵头单位：县教育局（2023年10月底前完成）。', '牵头 县教育局'],
		['（责任单位：县民政局[牵头]、县残联）', '牵头 县民政局 · 责任 县残联'],
		['（教育部、各省、自治区、直辖市人民政府负责）', '责任 教育部、各省、自治区、直辖市人民政府'],
	])('%j', (clause, expected) => {
		expect(roles(clause)).toBe(expected)
	})
})

describe('labels', () => {
	it.each([
		['（牵头单位 市教育局；配合单位 市科协）', '牵头 市教育局 · 配合 市科协'],
		['（牵头单位为市教育局，配合单位为市科协）', '牵头 市教育局 · 配合 市科协'],
		['【责任单位】市教育局、市财政局', '责任 市教育局、市财政局'],
		['［牵头单位：市教育局，参加单位：市财政局等］', '牵头 市教育局 · 配合 市财政局'],
		['〔责任单位：市教育局、市财政局）', '责任 市教育局、市财政局'],
		['（市级牵头单位：市教育局；县级责任单位：各县（市、区）教育局）', '牵头 市教育局 · 责任 各县（市、区）教育局'],
		['（主办单位：市教育局；承办单位：市科技馆；协办单位：市科协；指导单位：省教育厅）', '牵头 市教育局 · 责任 市科技馆 · 配合 市科协、省教育厅'],
		['（牵头考核单位：市教育局）', '牵头 市教育局'],
		['（牵头及责任单位：市教育局、市财政局）', '责任 市教育局、市财政局'],
		['\n责任处室：基础教育处、财务处', '责任 基础教育处、财务处'],
		['\n牵头单位：\n市教育局\n责任单位：\n各县（市、区）人民政府，\n市财政局', '牵头 市教育局 · 责任 各县（市、区）人民政府、市财政局'],
	])('%j', (clause, expected) => {
		expect(roles(clause)).toBe(expected)
	})

	it.each(['（责任单位 要加强领导）', '各责任单位 要加强领导。', '17个市级帮扶集团牵头单位和各县区政府要加强领导。'])('%s is prose', clause => {
		expect(ingestText(`一、任务\n1.做甲。推进甲工作。${clause}\n`).plan.tasks).toEqual([])
	})
})

describe('lists of bodies in brackets', () => {
	const items = ['〔市教育局、市财政局〕', '（市科协）', '（市教育局、各县（市、区）人民政府）']
	const text = (lists: readonly string[]) => `一、任务\n${lists.map((list, at) => `${at + 1}.做事。推进工作。${list}`).join('\n')}`

	it('a document that ends its items so says who is responsible, and nothing of who leads', () => {
		expect(rolesById(text(items))).toEqual({ t1: '责任 市教育局、市财政局', t2: '责任 市科协', t3: '责任 市教育局、各县（市、区）人民政府' })
		expect(ingestText(text(items)).plan.tasks[1]?.assignments[0]?.evidence.kind).toBe('list')
	})

	it('one or two such brackets are words of the text', () => {
		expect(rolesById(text(items.slice(0, 2)))).toEqual({})
	})

	it('other brackets at the end of items are none', () => {
		expect(rolesById(text(['（以下简称科普）', '（2023年）', '（含各县区）', '（线上和线下）']))).toEqual({})
	})

	it('a rule beside the first list holds for it', () => {
		expect(roles('（市教育局、市财政局，各县区；列第一位的为牵头单位，下同）')).toBe('牵头 市教育局 · 责任 市财政局、各县区')
	})
})

describe('names', () => {
	it.each([
		['各设区市、赣东新区某项改革领导小组', '责任 各设区市、赣东新区某项改革领导小组'],
		['市教育局、各区县、市某项改革领导小组', '责任 市教育局、各区县、市某项改革领导小组'],
		['省直有关部门，各市、州、县人民政府', '责任 省直有关部门、各市、州、县人民政府'],
		['市各相关单位、有关部门', '责任 市各相关单位'],
		['教育部和科技部、工业和信息化部', '责任 教育部、科技部、工业和信息化部'],
		['市供销合作社和有关区县政府', '责任 市供销合作社、有关区县政府'],
		['某某海关和各区县政府', '责任 某某海关、各区县政府'],
		['市发展和改革委员会、市住房和城乡建设局', '责任 市发展和改革委员会、市住房和城乡建设局'],
		['市农业农村局等行业主管部门', '责任 市农业农村局'],
		['市教育局等9部门', '责任 市教育局'],
		['各高等院校、中等职业学校', '责任 各高等院校、中等职业学校'],
		['各对口区县（自治县，以下简称区县）政府', '责任 各对口区县（自治县，以下简称区县）政府'],
		['市委宣传部（市文明办）、中国移动某某分公司', '责任 市委宣传部（市文明办）、中国移动某某分公司'],
	])('%s', (list, expected) => {
		expect(roles(`（责任单位：${list}）`)).toBe(expected)
	})
})

describe('stars and parties for all tasks', () => {
	it('a star says who leads where the document declares it', () => {
		const text = '一、任务\n1.做甲。（责任单位：市科协、市教育局*。标*的为牵头单位，下同）\n2.做乙。（责任单位：市财政局*、市科协）'
		expect(rolesById(text)).toEqual({ t1: '牵头 市教育局 · 责任 市科协', t2: '牵头 市财政局 · 责任 市科协' })
	})

	it('an undeclared star says nothing and is no part of the name', () => {
		expect(roles('（责任单位：市教育局*、市科协）')).toBe('责任 市教育局、市科协')
	})

	const carried = (words: string) => rolesById(`一、任务\n1.做甲。（市教育局牵头，市科协配合${words}）\n2.做乙。（责任单位：市财政局）`)

	it.each([
		['，以下均需各县（市、区）人民政府落实，不再列出', '责任 各县（市、区）人民政府'],
		['；以下各项工作均涉及各县（市、区）人民政府，不再逐一列出', '责任 各县（市、区）人民政府'],
		['，各县（市、区）人民政府均为责任单位，以下不再列出', '责任 各县（市、区）人民政府'],
	])('a party named once is carried over: %s', (words, party) => {
		expect(carried(words)).toEqual({ t1: `牵头 市教育局 · ${party} · 配合 市科协`, t2: `责任 市财政局、${party.slice(3)}` })
	})

	it('its evidence is the declaration', () => {
		const { plan, text } = ingestText('一、任务\n1.做甲。（市教育局负责，以下均需各镇落实，不再列出）\n2.做乙。（责任单位：市财政局）')
		const [rule] = plan.declaredRules
		expect([rule?.id, rule?.text]).toEqual(['party-of-all', '以下均需各镇落实，不再列出'])
		const last = plan.tasks[1]?.assignments.at(-1)
		expect([last?.printed, last?.evidence]).toEqual(['各镇', { kind: 'rule', text: rule?.text, position: rule?.position }])
		expect(text.slice(last?.position.start.offset, last?.position.end.offset)).toBe('各镇')
	})

	it('tasks above the declaration are meant only where it says so', () => {
		const text = (where: string) =>
			`一、任务\n1.做甲。（责任单位：市教育局）\n二、要求\n${where}任务均需各县区人民政府落实，不再列出。\n1.做乙。（责任单位：市科协）`
		expect(Object.values(rolesById(text('以下')))).toEqual(['责任 市教育局', '责任 市科协、各县区人民政府'])
		expect(Object.values(rolesById(text('以上')))).toEqual(['责任 市教育局、各县区人民政府', '责任 市科协、各县区人民政府'])
	})
})
