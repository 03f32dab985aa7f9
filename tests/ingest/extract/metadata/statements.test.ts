import { describe, expect, it } from 'vitest'
import { isStatement, statementsOf } from '../../../../src/ingest/extract/metadata/statements.ts'
import { ingestText } from '../../ingest-text.ts'

const all = {
	title: '渠县人民政府办公室关于印发渠县科普实施方案的通知',
	documentNumber: '渠府办〔2023〕93号',
	issuer: '渠县人民政府办公室',
	issuedOn: '2023年5月29日',
	disclosure: '主动公开',
}

describe('the table above a document on a web page', () => {
	it.each<[string, string[]]>([
		[
			'label, colon, value, a line each',
			[`标题：${all.title}`, `文号：${all.documentNumber}`, `发布机构：${all.issuer}`, `成文日期：${all.issuedOn}`, `公开方式：${all.disclosure}`],
		],
		[
			'letters spaced, tabs between the cells',
			[
				`索 引 号：\t008/2023-1\t发文机关：\t${all.issuer}`,
				`标　　题：\t${all.title}`,
				`发文字号：\t${all.documentNumber}\t成文日期：\t${all.issuedOn}`,
				`公开属性：\t${all.disclosure}`,
			],
		],
		[
			'tabs alone',
			[
				`索引号\t008/2023-1\t发布机构\t${all.issuer}`,
				`文　　号\t${all.documentNumber}\t成文日期\t${all.issuedOn}`,
				`名　　称\t${all.title}`,
				`公开类别\t${all.disclosure}`,
			],
		],
		[
			'one line, blanks between',
			[`索引号：008/2023-1 标题：${all.title} 文号：${all.documentNumber} 发文单位：${all.issuer} 发文日期：${all.issuedOn} 公开方式：${all.disclosure}`],
		],
		[
			'in brackets',
			[
				`[ 索引号 ] 008/2023-1 [ 发文字号 ] ${all.documentNumber}`,
				`[ 标题 ] ${all.title}`,
				`[ 发布机构 ] ${all.issuer}`,
				`【成文日期】${all.issuedOn}`,
				`[ 公开方式 ] ${all.disclosure}`,
			],
		],
		[
			'Markdown’s pipes',
			[
				`| 标题 | ${all.title} |`,
				`| 文号 | ${all.documentNumber} | 发布机构 | ${all.issuer} |`,
				`| 生成日期 | ${all.issuedOn} | 公开方式 | ${all.disclosure} |`,
			],
		],
		[
			'the value on the next line',
			['标题', all.title, '文号', all.documentNumber, '发文机关', all.issuer, '成文日期', all.issuedOn, '公开方式', all.disclosure],
		],
	])('%s', (_, lines) => {
		expect(statementsOf(lines)).toEqual(all)
	})

	it.each<[string, string[]]>([
		['a sentence', ['请将文号：渠府办〔2023〕93号与发文机关：县政府核对。']],
		['one label alone', ['文号：渠府办〔2023〕93号']],
		['nothing filled in', ['文号：无', '发文机关：—', '成文日期：']],
		['when the page was put up', ['索引号：008/2023-1', '发布日期：2023年6月1日']],
	])('%s states nothing', (_, lines) => {
		expect(statementsOf(lines)).toEqual({ title: null, documentNumber: null, issuer: null, issuedOn: null, disclosure: null })
	})

	it.each([
		['标题：渠县方案', true],
		['索 引 号：1', true],
		['[ 发文字号 ] 渠府办〔2023〕93号', true],
		['标题党现象', false],
		['渠县科普实施方案', false],
	])('isStatement(%s) is %s', (line, expected) => {
		expect(isStatement(line)).toBe(expected)
	})
})

describe('what counts first', () => {
	const table = ['索引号：008/2023-1', '发文机关：县政府办', '文号：渠府办〔2023〕39号', '成文日期：2023-05-30', '标题：关于科普工作的通知']
	const facts = (lines: string[]) => {
		const { title, documentNumber, issuers, issuedOn } = ingestText(lines.join('\n')).plan
		return [title, documentNumber, issuers, issuedOn]
	}

	it('the table where the document says nothing', () => {
		expect(facts([...table.slice(0, 4), '标题：渠县人民政府办公室关于印发渠县科普方案的通知', '', '一、任务', '1.做甲。（责任单位：县科协）'])).toEqual([
			'渠县科普方案',
			'渠府办〔2023〕39号',
			['渠县人民政府办公室'],
			'2023-05-30',
		])
	})

	it('the document where it says the same', () => {
		expect(
			facts([
				...table,
				'',
				'渠县人民政府办公室关于印发渠县科普方案的通知',
				'渠府办〔2023〕93号',
				'各乡镇人民政府：',
				'渠县人民政府办公室',
				'2023年5月29日',
				'一、任务',
			]),
		).toEqual(['渠县科普方案', '渠府办〔2023〕93号', ['渠县人民政府办公室'], '2023-05-29'])
	})
})
