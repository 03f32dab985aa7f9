import { expect, it } from 'vitest'
import { parentGovernment } from '../../src/atlas/index.ts'
import type { Unit } from '../../src/model/index.ts'
import { buildJurisdiction, buildUnit, quxian } from './build-plan.ts'

const zone = buildJurisdiction({ name: '高新区', level: 'zone' })
const city = buildJurisdiction({ name: '资阳市', level: 'city' })
const department = (name: string, ...functions: string[]) => buildUnit(name, functions, { kind: 'department' })
const other = (name: string, kind: Unit['kind']) => buildUnit(name, [], { kind })

it.each([
	['a department of the place', quxian, department('县教育局', 'jiaoyu'), '渠县人民政府'],
	['a department with the name of the place', quxian, department('渠县教育局', 'jiaoyu'), '渠县人民政府'],
	['a department with a second name', quxian, department('县政府办公室（县大数据中心）'), '渠县人民政府'],
	['a department of a city', city, department('市生态环境局', 'shengtaihuanjing'), '资阳市人民政府'],
	['a department of the city in the plan of a county', quxian, department('市教育局', 'jiaoyu'), null],
	['a branch', quxian, department('县自然资源局城区分局'), null],
	['a field that is led from above', quxian, department('县气象局', 'qixiang'), null],
	['a field that counties do not have', quxian, department('县生态环境局', 'shengtaihuanjing'), null],
	['a name without a level', quxian, department('教育局', 'jiaoyu'), null],
	['a centre', quxian, department('县融媒体中心'), null],
	['a party organ', quxian, other('县委宣传部', 'partyOrgan'), null],
	['a mass organisation', quxian, other('县科协', 'massOrganisation'), null],
	['a group', quxian, other('各乡镇', 'collective'), null],
	['a zone', zone, department('区教育局', 'jiaoyu'), null],
])('%s', (_, jurisdiction, unit, parent) => {
	expect(parentGovernment({ jurisdiction }, unit)).toBe(parent)
})
