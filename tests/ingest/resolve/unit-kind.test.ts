import { describe, expect, it } from 'vitest'
import { unitKind } from '../../../src/ingest/resolve/unit-kind.ts'
import type { Unit } from '../../../src/model/index.ts'
import { registries } from '../ingest-text.ts'
import { seedUnits } from './seed-units.ts'

describe('unitKind', () => {
	it.each(seedUnits.map(([name, kind]) => ({ name, kind })))('seed: $name is $kind', ({ name, kind }) => {
		expect(unitKind(name, registries)).toBe(kind)
	})

	it.each<[string, Unit['kind']]>([
		['有关部门', 'collective'],
		['市级有关部门', 'collective'],
		['县级各部门', 'collective'],
		['乡镇（街道）', 'collective'],
		['县（区）人民政府', 'collective'],
		['各级人民政府', 'collective'],
		['全市各县区', 'collective'],
		['县人民政府', 'government'],
		['渠县人民政府', 'government'],
		['三汇镇', 'government'],
		['成都市', 'government'],
		['天府新区', 'government'],
		['国有资产监督管理委员会', 'department'],
		['经济技术开发区管理委员会', 'government'],
		['中央商务区管理局', 'department'],
		['中央网信办', 'partyOrgan'],
		['县委', 'partyOrgan'],
		['县委农办', 'partyOrgan'],
		['县纪委监委', 'partyOrgan'],
		['县法院', 'other'],
		['县人武部', 'other'],
		['县老科协', 'massOrganisation'],
		['县旅游协会', 'massOrganisation'],
		['县人民医院', 'other'],
		['县第一中学', 'other'],
		['县科学城管理局', 'department'],
		['各市县人民政府', 'collective'],
		['省级人民政府', 'collective'],
		['地方各级人民政府', 'collective'],
		['有关高校', 'collective'],
		['市直各有关部门（单位）', 'collective'],
		['省政府各部门', 'collective'],
		['中央驻哈单位', 'collective'],
		['市、区两级', 'collective'],
		['国务院', 'government'],
		['喀什地区行政公署', 'government'],
		['三亚市人民政府', 'government'],
		['国务院办公厅', 'department'],
		['国务院研究室', 'department'],
		['市政府研究室', 'department'],
		['省委政研室', 'partyOrgan'],
		['中央广播电视总台', 'department'],
		['中国人民银行渠县支行', 'department'],
		['县供销合作社', 'department'],
		['中国农业银行渠县支行', 'other'],
		['渠县农村商业银行', 'other'],
		['县水务公司', 'other'],
		['县烟草公司', 'other'],
		['国网渠县供电公司', 'other'],
		['中国铁路成都局集团有限公司', 'other'],
		['四川文理学院', 'other'],
	])('%s is %s', (name, kind) => {
		expect(unitKind(name, registries)).toBe(kind)
	})
})
