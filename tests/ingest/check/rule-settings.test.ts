import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadRegistries } from '../../../src/model/index.ts'
import { ingestText } from '../ingest-text.ts'

const document = '渠县科普实施方案（2021—2025年）\n一、任务\n1.做甲。（责任单位:县科协、县妇联）\n2023年5月29日\n'
let folder: string

beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'zeren-')), 'content')
	cpSync('content', folder, { recursive: true })
})

afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

/** What is found in the document under these settings: rule and severity. */
function found(settings: string): string[] {
	writeFileSync(join(folder, 'rules.yaml'), settings)
	return ingestText(document, 'document.txt', loadRegistries(folder)).plan.diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('content/rules.yaml', () => {
	it('changes nothing when it is empty', () => {
		expect(found('# nothing yet\n')).toEqual(['mixed-width-punctuation info'])
	})

	it('gives a rule another severity', () => {
		expect(found('- rule: mixed-width-punctuation\n  severity: error\n  reason: 我们要求全角\n')).toEqual(['mixed-width-punctuation error'])
	})

	it('switches a rule off', () => {
		expect(found('- rule: mixed-width-punctuation\n  severity: off\n  reason: 转换所致\n')).toEqual([])
	})

	it.each([
		[
			'an unknown rule, with the nearest',
			'- rule: mixed-width\n  severity: off\n  reason: 甲\n',
			'content/rules.yaml 第 1 行：没有「mixed-width」这条规则。最接近的是 mixed-width-punctuation。',
		],
		[
			'a rule that is like none',
			'\n- rule: zzz\n  severity: off\n  reason: 甲\n',
			'content/rules.yaml 第 2 行：没有「zzz」这条规则。各条规则见 /guide/rules/。',
		],
		[
			'the severity that the rule has',
			'- rule: missing-date\n  severity: warning\n  reason: 甲\n',
			'content/rules.yaml 第 1 行：规则「missing-date」本来就是 warning。请删去这一条。',
		],
		[
			'a rule twice',
			'- rule: missing-date\n  severity: off\n  reason: 甲\n- rule: missing-date\n  severity: info\n  reason: 乙\n',
			'content/rules.yaml 第 4 行：规则「missing-date」已在第 1 行写过。请只留一处。',
		],
	])('says with file and line what is wrong: %s', (_, settings, message) => {
		expect(() => found(settings)).toThrow(message)
	})

	it.each([
		['no such severity', '- rule: missing-date\n  severity: fatal\n  reason: 甲\n', /^content\/rules\.yaml 第 2 行：第 1 项 severity：/],
		['no reason', '- rule: missing-date\n  severity: off\n', /^content\/rules\.yaml 第 1 行：第 1 项 reason：/],
	])('says with file and line what does not fit: %s', (_, settings, message) => {
		expect(() => found(settings)).toThrow(message)
	})
})
