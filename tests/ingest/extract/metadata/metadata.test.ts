import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../../src/ingest/extract/metadata/dates.ts'
import { ingestText } from '../../ingest-text.ts'

const planOf = (...lines: string[]) => ingestText(lines.join('\n')).plan

describe('titles', () => {
	it.each([
		[
			'in one line with its issuer',
			['渠县人民政府办公室关于印发《渠县科普实施方案》的通知'],
			'渠县科普实施方案',
			'渠县人民政府办公室关于印发《渠县科普实施方案》的通知',
			['渠县人民政府办公室'],
		],
		[
			'over three lines',
			['渠县人民政府办公室', '关于印发《渠县科普实施方案》的', '通 知'],
			'渠县科普实施方案',
			'渠县人民政府办公室关于印发《渠县科普实施方案》的通知',
			['渠县人民政府办公室'],
		],
		[
			'without 《》 over several lines',
			['渠县人民政府办公室', '关于印发渠县科普', '实施方案（2021—2025年）的通知'],
			'渠县科普实施方案（2021—2025年）',
			'渠县人民政府办公室关于印发渠县科普实施方案（2021—2025年）的通知',
			['渠县人民政府办公室'],
		],
		[
			'of two issuers',
			['渠县教育局、渠县科学技术协会关于印发《渠县科普实施方案》的通知'],
			'渠县科普实施方案',
			'渠县教育局、渠县科学技术协会关于印发《渠县科普实施方案》的通知',
			['渠县教育局', '渠县科学技术协会'],
		],
		['without a notice', ['渠县科普实施方案'], '渠县科普实施方案', null, []],
		['without a notice, years in the next line', ['渠县科普实施方案', '（2021—2025年）'], '渠县科普实施方案（2021—2025年）', null, []],
		[
			'of the State Council’s office',
			['国务院办公厅关于印发《科普实施方案》的通知'],
			'科普实施方案',
			'国务院办公厅关于印发《科普实施方案》的通知',
			['国务院办公厅'],
		],
		['of an opinion', ['渠县人民政府关于加强科普工作的实施意见'], '渠县人民政府关于加强科普工作的实施意见', null, ['渠县人民政府']],
		['that begins with a year', ['2023年全省科普工作要点'], '2023年全省科普工作要点', null, []],
		['that begins with a verb', ['推进科普高质量发展实施方案'], '推进科普高质量发展实施方案', null, []],
		['that begins like 经', ['经济技术开发区科普方案'], '经济技术开发区科普方案', null, []],
		['that carries out a cited law', ['贯彻落实《科普法》实施方案'], '贯彻落实《科普法》实施方案', null, []],
		['in its own 《》', ['《渠县科普实施方案》'], '渠县科普实施方案', null, []],
		['with 试行 in the next line', ['渠县科普工作办法', '（试行）'], '渠县科普工作办法（试行）', null, []],
		['over two lines without a notice', ['渠县全民科学素质', '行动规划'], '渠县全民科学素质行动规划', null, []],
		['below the head of the paper', ['渠县人民政府文件', '渠府发〔2023〕1号', '渠县科普实施方案'], '渠县科普实施方案', null, ['渠县人民政府']],
		['missing', ['各乡镇人民政府：'], null, null, []],
		[
			'over two lines, the second one like a title',
			['附件1：', '渠县促进科普工作', '实施方案（2022—2025年）'],
			'渠县促进科普工作实施方案（2022—2025年）',
			null,
			[],
		],
		['of a regulation, its first article behind', ['渠县科普管理办法第一章 总则 第一条 为做好科普工作，制定本办法。'], '渠县科普管理办法', null, []],
	])('%s', (_, lines, title, noticeTitle, issuers) => {
		const plan = planOf(...lines, '', '一、任务', '1.做甲。（责任单位：县科协）')
		expect([plan.title, plan.noticeTitle, plan.issuers]).toEqual([title, noticeTitle, issuers])
	})
})

describe('headlines of what is no plan', () => {
	it.each([
		[
			'news',
			['县政府召开常务会议研究科普工作', '发布时间：2023-05-09 来源：渠县日报', '5月8日，县长主持召开会议。会议指出，要做好科普工作。'],
			'县政府召开常务会议研究科普工作',
		],
		[
			'news in one line',
			['县政府召开常务会议研究科普工作发布时间：2023-05-09 来源：渠县日报 5月8日，县长主持召开会议。', '会议指出，要做好。'],
			'县政府召开常务会议研究科普工作',
		],
		['an explanation', ['《渠县科普实施方案》政策解读', '近日，县政府办公室印发了方案。'], '《渠县科普实施方案》政策解读'],
		['an explanation in one line', ['《渠县科普实施方案》政策解读近日，县政府办公室印发了方案。', '现解读如下：'], '《渠县科普实施方案》政策解读'],
		['a sentence is none', ['近日，县政府办公室印发了方案。', '现解读如下：'], null],
	])('%s', (_, lines, title) => {
		expect(planOf(...lines).title).toBe(title)
	})
})

describe('document number', () => {
	it.each([
		'渠府办〔2023〕93号',
		'渠府办[2023]93号',
		'渠府办（2023）93号',
		'渠府办【2023】93 号',
		'渠府办 〔2023〕 93 号',
		'渠府办〔2023〕第93号',
		'渠府办﹝2023﹞93号',
		'渠府办［2023］93号',
		'渠府办〔 2023 〕93号',
		'渠县人民政府令第12号',
	])('%s', printed => {
		expect(planOf(printed, '渠县科普实施方案', '一、任务').documentNumber).toBe(printed.replace(/\s/g, ''))
	})

	it.each([
		['a cited one', ['渠县科普实施方案', '按照《四川省科普方案》（川府发〔2022〕28号）精神，制定本方案。']],
		['one in its cited title', ['渠县落实《科普方案》（川府发〔2022〕28号）任务分工方案', '一、任务']],
		['one that is repealed', ['渠县科普实施方案', '渠府办〔2019〕9号同时废止。']],
		['one in an annex', ['渠县科普实施方案', '一、任务', '川府发〔2022〕28号']],
		['a year alone', ['渠县科普实施方案', '〔2023〕']],
	])('%s is not its own', (_, lines) => {
		expect(planOf(...lines).documentNumber).toBeNull()
	})
})

describe('date of issue', () => {
	it.each([
		['Arabic', '2023年5月29日', '2023-05-29'],
		['Arabic with blanks', '2023 年 5 月 29 日', '2023-05-29'],
		['Chinese', '二〇二三年五月二十九日', '2023-05-29'],
		['Chinese, circles of every kind', '二○二三年十月十日', '2023-10-10'],
		['Chinese, a Latin O', '二O二三年十二月三十一日', '2023-12-31'],
		['Chinese, 零', '二零二二年一月二日', '2022-01-02'],
		['the year 2000', '二〇〇〇年二月二十日', '2000-02-20'],
		['in brackets', '（2023年5月29日）', '2023-05-29'],
		['behind the issuer', '渠县人民政府办公室2023年5月29日', '2023-05-29'],
		['printed as a day of issue', '2023年5月29日印发', null],
		['behind the issuer as a day of issue', '渠县人民政府办公室 2023年5月29日印发', null],
		['in a sentence', '2023年5月29日起施行。', null],
		['a day that does not exist', '2023年2月30日', null],
		['a month that does not exist', '2023年13月1日', null],
		['a month without a day', '2023年5月', null],
	])('%s: %s', (_, printed, date) => {
		expect(planOf('渠县人民政府办公室', '关于印发《渠县科普实施方案》的通知', printed, '一、任务').issuedOn).toBe(date)
	})

	it('a plan without a notice is signed and dated behind its text; both belong to no task', () => {
		const plan = planOf('渠县科普实施方案', '一、任务', '1.做甲。（责任单位：县科协）', '', '渠县人民政府', '二〇二三年六月三日')
		expect([plan.issuedOn, plan.issuers, plan.tasks.map(task => task.text)]).toEqual(['2023-06-03', ['渠县人民政府'], ['做甲']])
	})

	it('behind the text is the day of issue of another kind', () => {
		expect(planOf('渠县科普实施方案', '一、任务', '内容。', '2023年5月29日印发').issuedOn).toBeNull()
	})

	it.each([
		['2024年2月29日', '2024-02-29'],
		['2023年2月29日', null],
		['二〇二四年二月二十九日', '2024-02-29'],
		['二〇二三年五月', null],
		['', null],
	])('dateOf(%s)', (text, date) => {
		expect(dateOf(text)).toBe(date)
	})
})

describe('period', () => {
	it.each([
		['渠县科普实施方案（2021—2025年）', { start: 2021, end: 2025 }],
		['渠县科普实施方案（2021-2025年）', { start: 2021, end: 2025 }],
		['渠县科普实施方案（2021年—2025年）', { start: 2021, end: 2025 }],
		['渠县科普2026至2030年行动计划', { start: 2026, end: 2030 }],
		['渠县科普实施方案', null],
		['渠县贯彻《科普纲要（2021—2035年）》实施方案', null],
	])('%s', (title, period) => {
		const found = planOf(title, '一、任务').period
		expect(found && { start: found.start, end: found.end }).toEqual(period)
	})
})

describe('disclosure', () => {
	it.each([
		['信息公开选项：主动公开', '主动公开'],
		['信息公开属性: 依申请公开', '依申请公开'],
		['信息公开选 ：主动公开', '主动公开'],
		['（此件公开发布）', '此件公开发布'],
		['(此件公开发布)', '此件公开发布'],
		['（不予公开）', '不予公开'],
		['（此件主动公开）', '此件主动公开'],
		['（此件依申请公开）', '此件依申请公开'],
		['（此件删减后公开）', '此件删减后公开'],
		['（此件有删减）', '此件有删减'],
		['公开方式：主动公开', '主动公开'],
		['信息公开类别：不予公开', '不予公开'],
		['（此件发至县团级）', '此件发至县团级'],
		['加强秘密保护。', null],
		['推进政务信息公开。', null],
		['（公开发布会）', null],
	])('%s', (line, disclosure) => {
		expect(planOf('渠县科普实施方案', line, '一、任务', '内容。').disclosure).toBe(disclosure)
		expect(planOf('渠县科普实施方案', '一、任务', '内容。', '', line).disclosure).toBe(disclosure)
	})
})

describe('marks of secrecy', () => {
	it.each([
		['秘密★1年', '秘密★1年'],
		['机密★', '机密★'],
		['绝密', '绝密'],
		['机 密 ★ 5 年', '机密★5年'],
		['机密★1年特急', '机密★1年'],
		['份号：000012', '份号：000012'],
		['商业秘密保护', null],
	])('%s', (line, disclosure) => {
		expect(planOf(line, '渠县科普实施方案', '一、任务', '内容。').disclosure).toBe(disclosure)
	})

	it('weigh more than what says that it is public', () => {
		expect(planOf('秘密★1年', '渠县科普实施方案', '一、任务', '内容。', '', '（此件公开发布）').disclosure).toBe('秘密★1年')
	})
})

describe('day of printing', () => {
	it.each([
		['渠县人民政府办公室　　2023年5月30日印发', '2023-05-30'],
		['渠县人民政府办公室 二〇二三年五月三十日印发', '2023-05-30'],
		['2023年5月30日印发', '2023-05-30'],
		['2023年5月30日', null],
		['方案于2023年5月30日印发执行', null],
	])('%s', (line, date) => {
		const plan = planOf('渠县科普实施方案', '一、任务', '内容。', '', '渠县人民政府', '2023年5月29日', '', line)
		expect([plan.printedOn, plan.issuedOn]).toEqual([date, '2023-05-29'])
	})
})

describe('the id of a plan', () => {
	it.each([
		['place and year of its date', ['渠县人民政府', '关于印发《渠县科普实施方案（2021—2025年）》的通知', '渠府发〔2022〕1号', '2023年5月29日'], 'quxian-2023'],
		['place and year of its number', ['渠县人民政府', '关于印发《渠县科普实施方案（2021—2025年）》的通知', '渠府发〔2022〕1号'], 'quxian-2022'],
		['place and first year of its period', ['渠县科普实施方案（2021—2025年）'], 'quxian-2021'],
		['place and the year in its title', ['渠县2024年科普工作要点'], 'quxian-2024'],
		['not the year of a title that it cites', ['渠县落实《2019年科普工作要点》实施方案'], 'document'],
		['its file', ['科普实施方案'], 'document'],
	])('%s', (_, lines, id) => {
		expect(planOf(...lines, '一、任务').id).toBe(id)
	})
})
