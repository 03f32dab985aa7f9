import { expect, test } from 'vitest'
import type { Hit } from '../../src/search/results/find-passages.ts'
import { resultsCsv } from '../../src/search/results/results-csv.ts'
import { readCsv } from '../site/setup/read-csv.ts'
import { buildNames } from './build-names.ts'
import { buildRecord } from './build-record.ts'

const names = buildNames()
const place = { plan: 'quxian-2023', place: 'quxian' }
const task = buildRecord('培训教师。', {
	...place,
	line: 80,
	number: '3.',
	title: '实施教师工程',
	path: '/quxian/#t3',
	assignments: [
		{ unit: '县教育局', role: 'responsible' },
		{ unit: '县科协', role: 'responsible' },
		{ unit: '团县委', role: 'support' },
	],
})
const hit = (record = task): Hit => ({ record, words: [], score: 1 })
const read = (hits: readonly Hit[], related: readonly Hit[] = []) => {
	const group = (own: readonly Hit[]) => (own.length === 0 ? [] : [{ plan: 'quxian-2023', hits: [...own] }])
	return readCsv(resultsCsv({ exact: group(hits), related: group(related) }, names, path => `https://www.example.gov.cn/kexue${path}`))
}

test('one row a hit, with the plan, who must do it, the line and the full address', () => {
	expect(read([hit()])).toEqual([
		['行政区', '方案', '文号', '编号', '任务', '牵头单位', '责任单位', '配合单位', '原文行', '网址'],
		[
			'渠县',
			names.plans[0]?.title ?? '',
			'渠府办〔2023〕93号',
			'3',
			'实施教师工程　培训教师。',
			'',
			'县教育局、县科协',
			'团县委',
			'80',
			'https://www.example.gov.cn/kexue/quxian/#t3',
		],
	])
})

test('the text says each thing once: a title that begins it, the two parts of a detail, a passage under its heading', () => {
	const texts = (...records: Hit['record'][]) => read(records.map(hit)).map(row => row[4])
	const begins = buildRecord('实施教师工程，培训教师。', { ...place, title: '实施教师工程' })
	const detail = buildRecord('展开', { ...place, kind: 'detail', title: '展开', segments: ['展开', '展开的正文。'] })
	const passage = buildRecord('到2025年达到13%。', { ...place, kind: 'passage', title: '主要目标' })
	expect(texts(begins, detail, passage)).toEqual(['任务', '实施教师工程，培训教师。', '展开　展开的正文。', '到2025年达到13%。'])
})

test('related hits come last and are called so', () => {
	const rows = read([hit()], [hit()])
	expect(rows.map(row => row.at(-1))).toEqual(['匹配', '含原文', '相关'])
})

test('a formula in a document stays text', () => {
	const [, row] = read([hit(buildRecord('=HYPERLINK("http://x")', { ...place, title: '' }))])
	expect(row?.[4]).toBe('\'=HYPERLINK("http://x")')
})
