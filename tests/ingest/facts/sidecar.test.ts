import { describe, expect, it } from 'vitest'
import { readSidecar, sidecarSchema } from '../../../src/ingest/facts/sidecar.ts'
import { ingestText, registries } from '../ingest-text.ts'

const read = (text: string) => readSidecar('plan.yaml', new TextEncoder().encode(text))
const messageOf = (run: () => unknown): string => {
	try {
		run()
	} catch (error) {
		return (error as Error).message
	}
	return '没有报错'
}

describe('a sidecar', () => {
	it('states facts, each with its line', () => {
		const { fields, lineOf } = read(
			'# 出处\nsourceUrl: https://www.example.gov.cn/a?b=1\npublishedOn: 2023-06-01\njurisdiction: 511725\nissuers:\n  - 渠县人民政府办公室\n',
		)
		expect(fields).toEqual({
			sourceUrl: 'https://www.example.gov.cn/a?b=1',
			publishedOn: '2023-06-01',
			jurisdiction: '511725',
			issuers: ['渠县人民政府办公室'],
		})
		expect([lineOf('sourceUrl'), lineOf('issuers')]).toEqual([2, 5])
	})

	it.each([
		['markup in the query', 'https://www.example.gov.cn/a?b="><script>x</script>', 'https://www.example.gov.cn/a?b=%22%3E%3Cscript%3Ex%3C/script%3E'],
		[
			'what no IRI holds',
			'https://www.example.gov.cn/{a}|`^?q={a}|`^\\#{a}|`^',
			'https://www.example.gov.cn/%7Ba%7D%7C%60%5E?q=%7Ba%7D%7C%60%5E%5C#%7Ba%7D%7C%60%5E',
		],
		['capitals and a default port', 'HTTPS://WWW.Example.gov.cn:443', 'https://www.example.gov.cn/'],
		['Chinese and what is escaped', 'https://www.example.gov.cn/公开?a=%22&b=%7b', 'https://www.example.gov.cn/%E5%85%AC%E5%BC%80?a=%22&b=%7b'],
	])('an address is one address in every format: %s', (_, written, address) => {
		expect(read(JSON.stringify({ sourceUrl: written })).fields.sourceUrl).toBe(address)
	})

	it('personal data in what people write is masked', () => {
		const { fields } = read('note: 王小明（13800138000）提供\ndisclosure: 主动公开\ndisclosureAssertedBy: 渠县科协，联系人：王小明')
		expect([fields.note, fields.disclosureAssertedBy]).toEqual(['×××（×××××××××××）提供', '渠县科协，联系人：×××'])
	})

	it('may be empty', () => expect(read('# 暂无\n').fields).toEqual({}))

	it('every field says what it is', () => {
		expect(Object.values(sidecarSchema.shape).filter(field => !field.description)).toEqual([])
	})

	it.each([
		['no YAML', 'title: "渠县', /^plan\.yaml 第 1 行：不是合法的 YAML/],
		['an alias', 'title: &a 渠县\nnote: *a', /^plan\.yaml 第 1 行：不是合法的 YAML/],
		['an unknown field', 'title: 渠县方案\nsourceURL: https://a.cn/', /^plan\.yaml 第 2 行：没有「sourceURL」这一项。最接近的是 sourceUrl/],
		['a field like no other', 'x: 1', /^plan\.yaml 第 1 行：没有「x」这一项。可以写的有 sourceUrl、/],
		['a list', '- title: 渠县', /^plan\.yaml 第 1 行：旁注应是一项一行的「名称: 内容」/],
		['a script as source', 'sourceUrl: javascript:alert(1)', /^plan\.yaml 第 1 行：sourceUrl：.*请写完整的网址/],
		['no address', 'note: 好\nsourceUrl: www.example.gov.cn', /^plan\.yaml 第 2 行：sourceUrl：/],
		['a date that is none', 'issuedOn: 2023年5月', /^plan\.yaml 第 1 行：issuedOn：.*请写成 2023-05-29 的样子/],
		['a day that is none', 'issuedOn: 2023-02-30', /issuedOn：/],
		['an empty title', 'title: ""', /title：.*请写成一行不空的文字/],
		['no list of issuers', 'issuers: 渠县人民政府', /issuers：.*请每行写一个机关/],
		['disclosure without who says so', 'note: 好\ndisclosure: 主动公开', /^plan\.yaml 第 2 行：disclosure 和 disclosureAssertedBy 应同时写/],
		['bytes that are no text', '\0', /^plan\.yaml：不是可读的文本文件/],
		['a document', 'x'.repeat(70_000), /^plan\.yaml：旁注太大/],
	])('with %s is refused with its line', (_, text, message) => {
		expect(messageOf(() => read(text))).toMatch(message)
	})
})

describe('a document with a sidecar', () => {
	const bare = '科普实施方案\n\n一、任务\n1.做甲。（责任单位：县教育局）\n'
	const printed = '渠县科普实施方案\n\n一、任务\n1.做甲。（责任单位：县教育局）\n\n渠县人民政府办公室\n2023年5月29日\n'
	const planOf = (text: string, sidecar: string) => ingestText(text, 'a.txt', registries, sidecar).plan

	it('takes from it what is not printed, and says which facts these are', () => {
		const plan = planOf(
			bare,
			'sourceUrl: https://www.example.gov.cn/a\njurisdiction: 四川省渠县\ndocumentNumber: 渠府办〔2023〕12号\nissuers: [渠县人民政府办公室]\nissuedOn: 2023-05-29\ndisclosure: 主动公开\ndisclosureAssertedBy: 渠县科协\nnote: 来自县政府网站\n',
		)
		expect([plan.id, plan.jurisdiction?.code, plan.documentNumber, plan.issuers, plan.issuedOn, plan.disclosure]).toEqual([
			'quxian-2023',
			'511725',
			'渠府办〔2023〕12号',
			['渠县人民政府办公室'],
			'2023-05-29',
			'主动公开',
		])
		expect(plan.sidecar).toEqual({
			file: 'plan.yaml',
			states: ['jurisdiction', 'documentNumber', 'issuedOn', 'disclosure', 'issuers'],
			sourceUrl: 'https://www.example.gov.cn/a',
			publishedOn: null,
			disclosureAssertedBy: '渠县科协',
			note: '来自县政府网站',
		})
		expect(plan.diagnostics.map(({ rule }) => rule)).not.toContain('missing-jurisdiction')
	})

	it('keeps its own words where it prints them; the contradiction is a warning with both', () => {
		const plan = planOf(printed, 'jurisdiction: 大竹县\nissuedOn: 2023-05-30\nissuers: [渠县人民政府办公室]\n')
		expect([plan.jurisdiction?.name, plan.issuedOn, plan.sidecar?.states]).toEqual(['渠县', '2023-05-29', []])
		expect(plan.diagnostics.filter(({ rule }) => rule === 'sidecar-contradicts').map(({ message, note }) => [message, note])).toEqual([
			['行政区：原文为「四川省达州市渠县」，旁注写作「四川省达州市大竹县」，以原文为准', 'plan.yaml 第 1 行'],
			['成文日期：原文为「2023-05-29」，旁注写作「2023-05-30」，以原文为准', 'plan.yaml 第 2 行'],
		])
	})

	it('other brackets and widths are no contradiction', () => {
		const plan = planOf(`渠府办〔2023〕12号\n\n${printed}`, 'documentNumber: 渠府办[2023]12号\ntitle: 渠县科普 实施方案\n')
		expect(plan.diagnostics.map(({ rule }) => rule)).not.toContain('sidecar-contradicts')
	})

	it.each([
		['no such place', 'jurisdiction: 某某县', /^plan\.yaml 第 1 行：jurisdiction：没有「某某县」这个行政区/],
		[
			'a place that several are called',
			'note: 好\njurisdiction: 朝阳区',
			/^plan\.yaml 第 2 行：jurisdiction：「朝阳区」有 2 处。请写其中一处的全称或代码：北京市朝阳区（110105）、/,
		],
		['words behind the place', 'jurisdiction: 渠县人民政府', /没有「渠县人民政府」这个行政区/],
	])('names no place: %s', (_, sidecar, message) => {
		expect(messageOf(() => planOf(bare, sidecar))).toMatch(message)
	})

	it('may be of the whole country', () => {
		expect(planOf(bare, 'jurisdiction: 全国\nissuedOn: 2023-01-01').jurisdiction).toMatchObject({
			name: '全国',
			level: 'country',
			slug: 'quanguo',
			parents: [],
		})
	})
})
