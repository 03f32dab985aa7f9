import { describe, expect, it } from 'vitest'
import { nearestFunctions } from '../../../src/ingest/resolve/nearest-functions.ts'
import { registries } from '../ingest-text.ts'

describe('nearestFunctions', () => {
	it.each([
		['县行政审批营商局', ['政务服务']],
		['县经济商务信息化局', ['工业和信息化', '商务', '网信']],
		['市科协局', ['科协', '老科协']],
		['市粮油保供办公室', ['粮食和物资储备']],
	])('%s', (name, expected) => {
		expect(nearestFunctions(name, registries).map(entry => entry.name)).toEqual(expected)
	})

	it('has none for a name that has no pair in common with the registry', () => {
		expect(nearestFunctions('甲乙丙丁', registries)).toEqual([])
		expect(nearestFunctions('', registries)).toEqual([])
	})

	it('gives no more than it is asked for', () => {
		expect(nearestFunctions('县教育卫生文化农业林业水利局', registries, 2)).toHaveLength(2)
	})
})
