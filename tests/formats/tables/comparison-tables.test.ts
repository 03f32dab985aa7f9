import { describe, expect, test } from 'vitest'
import { comparePlans } from '../../../src/compare/align/compare-plans.ts'
import type { ComparedPlan, ComparedTarget } from '../../../src/compare/compared-plan.ts'
import { comparisonTables } from '../../../src/formats/tables/comparison-tables.ts'
import { buildComparedPlan, buildComparedTarget, buildComparedTask, outline } from '../../compare/build-compared-plan.ts'
import { readCsv } from '../../site/setup/read-csv.ts'

const period = (year: number, targets: readonly ComparedTarget[], change: Partial<ComparedPlan> = {}) =>
	buildComparedPlan(`jia-${year}`, [buildComparedTask('t1', 'youth.spirit', ['牵头 县教育局'])], {
		...{ place: 'jiaxian', age: `${year}`, targets: [...targets] },
		...change,
	})
const target = (year: number | null, value: number, line = 1) => buildComparedTarget({ year, value, words: `达到${value}%`, line })

function tableOf(plans: readonly ComparedPlan[], name: string): string[][] {
	const comparison = comparePlans(plans, [outline])
	return readCsv(
		comparisonTables(() => comparison)
			.find(table => table.name === name)
			?.csv() ?? '',
	)
}

describe('the targets of two periods', () => {
	const columns = ['年份', 'jia-2016：目标', 'jia-2016：原文行号', 'jia-2021：目标', 'jia-2021：原文行号']
	const targetsOf = (...plans: ComparedPlan[]) => {
		const [head = [], ...rows] = tableOf(plans, 'targets')
		return rows.map(row => columns.map(column => row[head.indexOf(column)]))
	}

	test('what both state of one year stands in one row; only what a plan says nothing of is 未载明', () => {
		expect(targetsOf(period(2016, [target(2020, 8), target(2025, 13, 2)]), period(2021, [target(2025, 13, 5), target(2035, 25, 6)]))).toEqual([
			['2020', '达到8%', '1', '未载明', ''],
			['2025', '达到13%', '2', '达到13%', '5'],
			['2035', '未载明', '', '达到25%', '6'],
		])
	})

	test('a second target of a year has a second row, in which the other plan is not denied', () => {
		expect(targetsOf(period(2016, [target(2025, 12, 2)]), period(2021, [target(2025, 13, 5), target(2025, 15, 6)]))).toEqual([
			['2025', '达到12%', '2', '达到13%', '5'],
			['2025', '', '', '达到15%', '6'],
		])
	})

	test('a target without a year is a row of its own', () => {
		expect(targetsOf(period(2016, [target(null, 8)]), period(2021, [target(2025, 13)]))).toEqual([
			['2025', '未载明', '', '达到13%', '1'],
			['', '达到8%', '1', '未载明', ''],
		])
	})
})

describe('what the plans are', () => {
	const basisOf = (...plans: ComparedPlan[]) => {
		const [head = [], ...rows] = tableOf(plans, 'facts')
		return rows.map(row => row[head.indexOf('对照的依据')])
	}

	test('says of a plan that is older than the outline that it is sorted by it all the same', () => {
		expect(basisOf(period(2016, []), period(2021, []))).toEqual(['时间早于《素质纲要》，这里按它的举措归类，只供对照', '按《素质纲要》的举措归类'])
	})

	test('says nothing of it where all plans could know the outline, as the page does', () => {
		expect(basisOf(period(2021, []), period(2023, []))).toEqual(['', ''])
	})
})
