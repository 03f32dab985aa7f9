import { describe, expect, it } from 'vitest'
import { issuersIn, namesIn, signatureOf, withPlace } from '../../../../src/ingest/extract/metadata/issuers.ts'

describe('signatureOf', () => {
	it.each<[string, string[], string[] | null, string?]>([
		['a name and a date below', ['渠县人民政府', '2023年5月29日'], ['渠县人民政府'], '2023年5月29日'],
		['two names, a line each', ['渠县教育局', '渠县科协', '2023年5月29日'], ['渠县教育局', '渠县科协'], '2023年5月29日'],
		['two names in a line', ['渠县教育局　渠县科学技术局', '2023年5月29日'], ['渠县教育局', '渠县科学技术局'], '2023年5月29日'],
		['two names run together', ['渠县教育局渠县科学技术局', '2023年5月29日'], ['渠县教育局', '渠县科学技术局'], '2023年5月29日'],
		['letters spaced', ['渠 县 教 育 局', '2023 年 5 月 29 日'], ['渠县教育局'], '2023年5月29日'],
		['name and date in one line', ['渠县人民政府 2023年5月29日'], ['渠县人民政府'], '2023年5月29日'],
		['the seal of another', ['县科普工作联席会议办公室（代章）', '二〇二三年五月二十九日'], ['县科普工作联席会议办公室'], '二〇二三年五月二十九日'],
		['a place that begins with a number', ['三明市人民政府', '2023年5月29日'], ['三明市人民政府'], '2023年5月29日'],
		['a name over two lines', ['渠县科学素质建设工作', '领导小组办公室', '2023年5月29日'], ['渠县科学素质建设工作领导小组办公室'], '2023年5月29日'],
		[
			'names that run together over a line',
			['国家发展改革委中央网信办', '教育部', '2023年5月29日'],
			['国家发展改革委', '中央网信办', '教育部'],
			'2023年5月29日',
		],
		['a printing note is none', ['渠县人民政府办公室', '2023年5月29日印发'], null],
		['a date below a sentence is none', ['请认真贯彻执行。', '2023年5月29日'], null],
		['an addressee above a date is none', ['各乡镇人民政府：', '2023年5月29日'], null],
		['a name without a date is none', ['渠县人民政府'], null],
	])('%s', (_, lines, names, date) => {
		expect(signatureOf(lines)).toEqual(names === null ? null : { names, date })
	})
})

describe('issuersIn', () => {
	it.each<[string, string[], string[], string[]]>([
		['one', ['渠县人民政府办公室'], [], ['渠县人民政府办公室']],
		['parted by 、', ['渠县教育局、渠县科协'], [], ['渠县教育局', '渠县科协']],
		['party and government of one place', ['中共渠县委员会渠县人民政府'], [], ['中共渠县委员会', '渠县人民政府']],
		['at one bare level', ['市教育局市科技局'], [], ['市教育局', '市科技局']],
		['a bureau whose name holds the level', ['市市场监管局市城市管理局'], [], ['市市场监管局', '市城市管理局']],
		['two ministries', ['教育部财政部'], [], ['教育部', '财政部']],
		['a ministry’s office', ['教育部办公厅'], [], ['教育部办公厅']],
		['a committee of the party', ['中共渠县县委全面依法治县委员会办公室'], [], ['中共渠县县委全面依法治县委员会办公室']],
		['an office of the country in a place', ['国家税务总局渠县税务局'], [], ['国家税务总局渠县税务局']],
		['as the signature parts them', ['渠县教育局县科协'], ['渠县教育局', '县科协'], ['渠县教育局', '县科协']],
		['等部门, signed', ['渠县教育局等三部门'], ['渠县教育局', '渠县科协', '渠县妇联'], ['渠县教育局', '渠县科协', '渠县妇联']],
		['等部门, signed in short', ['国家市场监督管理总局等两部门'], ['市场监管总局', '教育部'], ['市场监管总局', '教育部']],
		['等部门, not signed', ['渠县教育局等三部门'], [], ['渠县教育局']],
		['none', [], ['渠县教育局'], []],
	])('%s', (_, heads, signed, expected) => {
		expect(issuersIn(heads, signed)).toEqual(expected)
	})
})

describe('namesIn', () => {
	it.each<[string, string[] | null]>([
		['渠县人民政府', ['渠县人民政府']],
		['渠县教育局，渠县科协', ['渠县教育局', '渠县科协']],
		['各乡镇人民政府', null],
		['渠县科普方案', null],
		['请各单位联系县教育局。', null],
		['', null],
	])('%s', (line, names) => {
		expect(namesIn(line)).toEqual(names)
	})
})

describe('withPlace', () => {
	it.each<[string, string[], string[], string[]]>([
		['a bare level, in full below', ['省人民政府办公厅'], ['湖北省人民政府办公厅'], ['湖北省人民政府办公厅']],
		['政府 for 人民政府', ['市政府办公室'], ['南通市人民政府办公室'], ['南通市人民政府办公室']],
		['with its place, 政府 for 人民政府', ['江苏省政府办公厅'], ['江苏省人民政府办公厅'], ['江苏省人民政府办公厅']],
		['市政府', ['市政府'], ['资阳市人民政府'], ['资阳市人民政府']],
		['办 for 办公室', ['县政府办'], ['渠县人民政府办公室'], ['渠县人民政府办公室']],
		['府办 for 政府办公室, with its place', ['渠县府办'], ['渠县人民政府办公室'], ['渠县人民政府办公室']],
		['办 for 办公厅', ['省政府办'], ['四川省人民政府办公厅'], ['四川省人民政府办公厅']],
		['the office of the party', ['县委办'], ['中共渠县委员会办公室'], ['中共渠县委员会办公室']],
		['the government is not its office', ['县政府'], ['渠县人民政府办公室'], ['县政府']],
		['another body', ['省人民政府办公厅'], ['湖北省教育厅'], ['省人民政府办公厅']],
		['two places', ['市教育局'], ['广州市教育局', '深圳市教育局'], ['市教育局']],
		['a place that is printed stays', ['渠县教育局'], ['四川省渠县教育局'], ['渠县教育局']],
	])('%s', (_, names, printed, expected) => {
		expect(withPlace(names, printed)).toEqual(expected)
	})
})
