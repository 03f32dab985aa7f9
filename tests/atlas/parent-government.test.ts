import { expect, it } from 'vitest'
import { parentGovernment } from '../../src/atlas/index.ts'
import type { Unit } from '../../src/model/index.ts'
import { registries } from '../ingest/ingest-text.ts'
import { buildJurisdiction, buildUnit, quxian } from './build-plan.ts'

const registry = registries.functions
const zone = buildJurisdiction({ name: '高新区', level: 'zone' })
const city = buildJurisdiction({ name: '资阳市', level: 'city' })
const department = (name: string, ...functions: string[]) => buildUnit(name, functions, { kind: 'department' })
const other = (name: string, kind: Unit['kind'], ...functions: string[]) => buildUnit(name, functions, { kind })
const of = (jurisdiction: typeof quxian, unit: Unit) => parentGovernment(registry, { jurisdiction }, unit)

it.each([
	['a department of the place', quxian, department('县教育局', 'jiaoyu'), '渠县人民政府'],
	['with the name of the place', quxian, department('渠县教育局', 'jiaoyu'), '渠县人民政府'],
	['with a second name', quxian, department('县教育局（县语言文字工作委员会）', 'jiaoyu'), '渠县人民政府'],
	['of several fields', quxian, department('县文体旅局', 'wenhuahelvyou', 'tiyu'), '渠县人民政府'],
	['of several fields, with 和', quxian, department('县教育和体育局', 'jiaoyu', 'tiyu'), '渠县人民政府'],
	['that is called a committee', quxian, department('县卫生健康委员会', 'weishengjiankang'), '渠县人民政府'],
	['the office of the government', quxian, department('县人民政府办公室', 'zhengfubangongshi'), '渠县人民政府'],
	['of a city', city, department('市生态环境局', 'shengtaihuanjing'), '资阳市人民政府'],
])('a department %s belongs to the government', (_, jurisdiction, unit, parent) => {
	expect(of(jurisdiction, unit)).toBe(parent)
})

it.each<readonly [string, typeof quxian, ReturnType<typeof department>]>([
	['of the city in the plan of a county', quxian, department('市教育局', 'jiaoyu')],
	['without a level in its name', quxian, department('教育局', 'jiaoyu')],
	['without a function', quxian, department('县教育局')],
	['of a zone', zone, department('区教育局', 'jiaoyu')],
	['of the people’s congress', quxian, department('县人大教科文卫委', 'renda')],
	['of the people’s congress, by its fields', quxian, department('县教科文卫委', 'jiaoyu', 'keji', 'wenhuahelvyou', 'weishengjiankang')],
	['of the consultative conference', quxian, other('县政协', 'other', 'zhengxie')],
	['a commission of the party', quxian, department('县国安委', 'guojiaanquan')],
	['a party organ', quxian, other('县委宣传部', 'partyOrgan', 'xuanchuan')],
	['an office of the party for a field', quxian, department('县委教育工委', 'jiaoyu')],
	['a mass organisation', quxian, other('县科协', 'massOrganisation', 'kexie')],
	['that co-ordinates', quxian, department('县应急委', 'yingjiguanli')],
	['a group', quxian, other('各乡镇', 'collective')],
	['a branch', quxian, department('县自然资源局城区分局', 'ziranziyuan')],
	['a centre', quxian, department('县融媒体中心', 'xinwenchuanmei')],
	['a bureau below a bureau', quxian, department('县公路局', 'jiaotongyunshu')],
	['led from above by its word', quxian, department('县水文局', 'shuili')],
	['led from above in counties', quxian, department('县生态环境局', 'shengtaihuanjing')],
	['with one function of the party', quxian, department('县文化广电新闻出版局', 'wenhuahelvyou', 'guangbodianshi')],
	['with one function that may be of others', quxian, department('县政府办公室（县大数据中心）', 'zhengfubangongshi', 'dashuju')],
])('a body %s is left without a parent', (_, jurisdiction, unit) => {
	expect(of(jurisdiction, unit)).toBe(null)
})

it.each([
	['县国家安全局', 'guojiaanquan'],
	['县气象局', 'qixiang'],
	['县税务局', 'shuiwu'],
	['县消防救援局', 'xiaofang'],
	['县烟草专卖局', 'yancao'],
	['县邮政局', 'youzheng'],
	['县档案局', 'dangan'],
	['县新闻出版局', 'guangbodianshi'],
	['县信访局', 'xinfang'],
	['县移民管理局', 'gongan'],
	['县海事局', 'jiaotongyunshu'],
])('%s is led from above, or may be an office of the party', (name, field) => {
	expect(of(quxian, department(name, field))).toBe(null)
})

it('a long name of one word over and over is read once', () => {
	expect(of(quxian, department(`县${'教'.repeat(20000)}`, 'jiaoyu'))).toBe(null)
	expect(of(quxian, department(`县${'教'.repeat(20000)}局`, 'jiaoyu'))).toBe('渠县人民政府')
})
