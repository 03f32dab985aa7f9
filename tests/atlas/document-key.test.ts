import { describe, expect, test } from 'vitest'
import { issuedTitle, numberKey, titleKey } from '../../src/atlas/index.ts'
import { growth, linearGrowth } from '../time-taken.ts'

describe('one number, however it is printed', () => {
	test.each([
		'国发〔2021〕9号',
		'国发[2021]9号',
		'国发（2021）9号',
		'国发【2021】9号',
		'国发﹝2021﹞9号',
		'国发［２０２１］９号',
		'国发 〔2021〕 9 号',
		'国发〔2021〕9',
		'国发〔2021〕第9号',
		'国发〔2021〕09号',
		'国发2021年9号',
	])('%s', number => {
		expect(numberKey(number)).toBe('国发 2021 9')
	})
	test.each([
		['国办发〔2021〕9号', '国办发 2021 9'],
		['国发〔2021〕19号', '国发 2021 19'],
		['国发〔2022〕9号', '国发 2022 9'],
		['渠县人民政府令第12号', '渠县人民政府令第12'],
	])('%s is another', (number, key) => {
		expect(numberKey(number)).toBe(key)
	})
})

describe('a document and the notice that issues it', () => {
	test.each([
		['国务院关于印发全民科学素质行动规划纲要（2021—2035年）的通知', '全民科学素质行动规划纲要(2021—2035年)'],
		['四川省人民政府关于印发<四川省全民科学素质行动实施方案>的通知', '<四川省全民科学素质行动实施方案>'],
		['四川省全民科学素质行动实施方案', '四川省全民科学素质行动实施方案'],
		['关于进一步加强科普工作的通知', '关于进一步加强科普工作的通知'],
		['《关于印发方案的通知》的通知', '《关于印发方案的通知》的通知'],
	])('%s', (title, issued) => {
		expect(issuedTitle(title)).toBe(issued)
	})
	test('are one title, with any brackets and dashes', () => {
		const keys = [
			'国务院关于印发〈全民科学素质行动规划纲要（2021—2035年）〉的通知',
			'全民科学素质行动规划纲要(2021-2035年)',
			' 全民科学素质行动规划纲要 （2021－2035年）',
		].map(titleKey)
		expect(keys).toEqual(Array(3).fill('全民科学素质行动规划纲要20212035年'))
		expect(titleKey('全民科学素质行动规划纲要（2021—2025年）')).not.toBe(keys[0])
	})
	test('a hostile title takes no time', () => {
		expect(growth(times => '关于印发'.repeat(times), titleKey, 6000)).toBeLessThan(linearGrowth)
		expect(growth(times => '国'.repeat(times), numberKey, 25_000)).toBeLessThan(linearGrowth)
	})
})
