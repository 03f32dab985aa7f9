import { describe, expect, it } from 'vitest'
import { clauseForms, findClauses } from '../../../../src/ingest/extract/clause/find-clauses.ts'
import { passageOf } from '../../../../src/ingest/passage.ts'
import { growth, linearGrowth } from '../../../time-taken.ts'

const found = (paragraph: string) => findClauses(passageOf(paragraph)).map(({ form, whole }) => `${form} ${whole.text}`)

describe.each(clauseForms)('$id', ({ id, examples }) => {
	it.each(examples)('sees %s', example => {
		const [clause, ...more] = findClauses(passageOf(example))
		expect(clause?.form).toBe(id)
		expect(more).toEqual([])
	})

	it('has an example', () => {
		expect(examples.length).toBeGreaterThanOrEqual(1)
	})
})

describe('where a clause begins and ends', () => {
	it.each([
		['brackets of every kind', '做甲。（责任单位：A局）', '（责任单位：A局）'],
		['half-width', '做甲。(责任单位:A局)', '(责任单位:A局)'],
		['tortoise shell', '做甲。〔责任单位：A局〕', '〔责任单位：A局〕'],
		['square', '做甲。[责任单位：A局]', '[责任单位：A局]'],
		['full-width square', '做甲。［责任单位：A局］', '［责任单位：A局］'],
		['lenticular', '做甲。【责任单位：A局】', '【责任单位：A局】'],
		['a pair of two widths', '做甲。（责任单位：A局)', '（责任单位：A局)'],
		['a mismatched pair', '做甲。〔责任单位：A局）后文。', '〔责任单位：A局）'],
		['a bracket never closed', '做甲。〔责任单位：A局、B局', '〔责任单位：A局、B局'],
		['brackets inside', '做甲。（责任单位：A局（B办）、各乡镇人民政府(街道办事处)）', '（责任单位：A局（B办）、各乡镇人民政府(街道办事处)）'],
		['a clause within a clause', '做甲。（责任单位：A局（牵头单位：B局）、C局）', '（责任单位：A局（牵头单位：B局）、C局）'],
		['a time limit first', '做甲。（2023年底前完成，责任单位：A局）', '（2023年底前完成，责任单位：A局）'],
		['a person first', '做甲。（牵头领导：张三；牵头单位：A局）', '（牵头领导：张三；牵头单位：A局）'],
	])('%s', (_, paragraph, whole) => {
		expect(found(paragraph)).toEqual([`bracketed-label ${whole}`])
	})

	it('finds several in one paragraph', () => {
		expect(found('做甲（责任单位：A局）；做乙（责任单位：B局）。')).toEqual(['bracketed-label （责任单位：A局）', 'bracketed-label （责任单位：B局）'])
	})

	it('a label line ends where prose begins again', () => {
		expect(found('责任单位：县教育局，县科协。下一步要继续推进。')).toEqual(['label-line 责任单位：县教育局，县科协。'])
		expect(found('牵头单位：县教育局。配合单位：县科协。')).toEqual(['label-line 牵头单位：县教育局。配合单位：县科协。'])
	})
})

describe('what is no clause', () => {
	it.each([
		['a label in mid-sentence', '压实17个市级帮扶集团牵头单位：市直各部门的责任。'],
		['a principle of government', '坚持（党委领导、政府负责、社会协同、公众参与）。'],
		['a principle of administration', '按照（属地管理、分级负责）的原则。'],
		['an unnamed person', '做好登记（由专人负责）。'],
		['a leader', '落实责任制（一把手负责）。'],
		['an appeal', '推进工作（切实抓好落实）。'],
		['an example', '加强协同（如县教育局、县科协等配合）。'],
		['prose about bodies', '（依托县教育局、县科协等部门，推动工作落实）'],
		['names without a verb', '（县教育局、县科协）'],
		['a verb that does not close', '（县教育局负责人参加会议）'],
		['one body supporting another', '（县科协配合县教育局负责）'],
		['a request in a sentence', '请县教育局牵头，县科协配合，共同推进。'],
		['a sentence that goes on', '由县教育局牵头，县科协参与，推进丙工作。'],
		['a sentence without names', '由专人牵头，各方参与。'],
		['a law that someone carries out', '由国务院负责解释。'],
		['a heading of a list', '牵头单位职责'],
		['a word before a colon', '各单位要加强配合：做到信息共享。'],
		['a word in a title', '建立责任单位清单：分类管理。'],
	])('%s', (_, paragraph) => {
		expect(found(paragraph)).toEqual([])
	})
})

it.each(['（责任单位：', '（', '）', '（负责', ' ', '由牵头。', '责任单位：。'])('takes linear time on a row of %j', piece => {
	const findIn = (text: string) => expect(findClauses(passageOf(text)).every(({ whole }) => whole.text.length <= text.length)).toBe(true)
	expect(growth(length => `。${piece.repeat(length / piece.length)}`, findIn, 3000)).toBeLessThan(linearGrowth)
})
