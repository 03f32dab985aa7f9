import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.ts'

/** The units of a plan with these lists, and how they are printed. */
const unitsOf = (...lists: readonly string[]) =>
	ingestText(`一、任务\n${lists.map((list, at) => `${at + 1}.做事。（责任单位：${list}）`).join('\n')}`)
		.plan.units.map(({ name, spellings }) => `${name}: ${spellings.join(' ')}`)
		.sort()

describe('the level that a list gives to a name', () => {
	it('is the one of the name before it; the printed name is kept', () => {
		expect(unitsOf('省发展改革委、财政厅')).toEqual(['省发展改革委: 省发展改革委', '省财政厅: 财政厅'])
	})

	it('goes on through the list', () => {
		expect(unitsOf('市教育局、财政局、卫生健康委')).toEqual(['市卫生健康委: 卫生健康委', '市教育局: 市教育局', '市财政局: 财政局'])
	})

	it('makes it one unit with the same name printed whole', () => {
		expect(unitsOf('省发展改革委、财政厅', '省财政厅')).toEqual(['省发展改革委: 省发展改革委', '省财政厅: 省财政厅 财政厅'])
	})

	it('a comma ends it', () => {
		expect(unitsOf('省教育厅，财政厅').map(unit => unit.split(':')[0])).toContain('财政厅')
	})

	it('two levels make two units of one printed name', () => {
		expect(unitsOf('县教育局、财政局', '市教育局、财政局')).toEqual(['县教育局: 县教育局', '县财政局: 财政局', '市教育局: 市教育局', '市财政局: 财政局'])
	})

	it('in a county’s plan a list of the city’s bureaus stays the city’s', () => {
		expect(unitsOf('县财政局', '市教育局、财政局')).toEqual(['县财政局: 县财政局', '市教育局: 市教育局', '市财政局: 财政局'])
	})

	it.each(['人民银行某某中心支行', '国网某某供电公司', '某某大学', '各镇', '各高校'])('is not given to %s', name => {
		expect(unitsOf(`市教育局、${name}`)).toContain(`${name}: ${name}`)
	})
})
