import { describe, expect, it } from 'vitest'
import { ingestText } from '../../ingest-text.ts'

interface Head {
	lines: string[]
	title: string | null
	notice?: string | null
	number?: string | null
	issuers?: string[]
	date?: string | null
	place?: string | null
}

const text = '坚持科普为民，深入开展科学普及活动，推动科普事业高质量发展，不断提升公民科学素质，为经济社会发展提供有力支撑，让更多群众共享科技进步的成果。'
const body = ['一、总体要求', text, text, '二、主要任务', '（一）办好活动。组织科普活动。（责任单位：市教育局、市科协）', text, text, text, text]

/** How heads of documents are printed; each is read as flowing text, set to a page's width, and without any line break. */
const heads: Readonly<Record<string, Head>> = {
	'of a collection: number, date in brackets': {
		lines: [
			'3. 资阳市人民政府关于印发资阳市科普三年行动计划（2022－2024 年）的通知（2022 年5 月30 日）',
			'资府发〔2022〕12 号',
			'各县（区）人民政府，市级各部门：',
		],
		title: '资阳市科普三年行动计划（2022－2024年）',
		notice: '资阳市人民政府关于印发资阳市科普三年行动计划（2022－2024年）的通知',
		number: '资府发〔2022〕12号',
		issuers: ['资阳市人民政府'],
		date: '2022-05-30',
		place: '资阳市',
	},
	'of a collection: without a notice, years and date in brackets': {
		lines: ['12. 渠县科普三年行动规划（2022－2024 年）（2022 年5 月30 日）', '为做好科普工作，制定本规划。'],
		title: '渠县科普三年行动规划（2022－2024年）',
		date: '2022-05-30',
		place: '渠县',
	},
	'of a collection: 关于印发 left out': {
		lines: ['5. 渠县落实科普工作任务方案的通知（2023 年3 月29 日）', '渠府办发〔2023〕14 号', '为落实《四川省科普方案》（川府发〔2022〕28 号），制定本方案。'],
		title: '渠县落实科普工作任务方案',
		notice: '渠县落实科普工作任务方案的通知',
		number: '渠府办发〔2023〕14号',
		date: '2023-03-29',
		place: '渠县',
	},
	'of a collection: a month alone is no date': {
		lines: ['1. 中共天津市委天津市人民政府关于印发《天津市科普措施》的通知（2023 年2 月）', '各区人民政府，市政府各委、办、局：'],
		title: '天津市科普措施',
		notice: '中共天津市委天津市人民政府关于印发《天津市科普措施》的通知',
		issuers: ['中共天津市委', '天津市人民政府'],
		place: '天津市',
	},
	'of a collection: 、 behind the number': {
		lines: ['15、内蒙古自治区科普行动方案3.0 版（2023 年1 月9 日）', '内政发〔2023〕1 号', '为做好科普工作，制定本方案。'],
		title: '内蒙古自治区科普行动方案3.0版',
		number: '内政发〔2023〕1号',
		date: '2023-01-09',
		place: '内蒙古自治区',
	},
	'of a collection: the title begins with a year': {
		lines: ['4. 2023 年湖州市科普工作要点（2023 年4 月6 日）', '湖科普办〔2023〕1 号', '为做好今年科普工作，制定本要点。'],
		title: '2023年湖州市科普工作要点',
		number: '湖科普办〔2023〕1号',
		date: '2023-04-06',
		place: '湖州市',
	},
	'印发《…》 without 的通知': {
		lines: ['7. 中共辽宁省委办公厅辽宁省人民政府办公厅印发《关于加强科普工作的意见》（2023 年2 月6 日）', '各市委、市人民政府：'],
		title: '关于加强科普工作的意见',
		notice: '中共辽宁省委办公厅辽宁省人民政府办公厅印发《关于加强科普工作的意见》',
		issuers: ['中共辽宁省委办公厅', '辽宁省人民政府办公厅'],
		date: '2023-02-06',
		place: '辽宁省',
	},
	'the number in brackets below the title': {
		lines: ['关于加强科普工作的通知', '（国科发普〔2023〕1号）', '各省、自治区、直辖市科技厅：', '请认真贯彻执行。', '科技部', '2023年1月6日'],
		title: '关于加强科普工作的通知',
		number: '国科发普〔2023〕1号',
		issuers: ['科技部'],
		date: '2023-01-06',
		place: '全国',
	},
	'a title that cites another': {
		lines: [
			'9. 贵州省贯彻落实《国务院办公厅关于加强科普工作的意见》任务分工方案（2022 年12 月5 日）',
			'为贯彻落实《国务院办公厅关于加强科普工作的意见》（国办发〔2022〕99 号），制定本方案。',
		],
		title: '贵州省贯彻落实《国务院办公厅关于加强科普工作的意见》任务分工方案',
		date: '2022-12-05',
		place: '贵州省',
	},
	'印发 before 关于': {
		lines: ['湖北省人民政府办公厅印发关于加强科普工作若干措施的通知', '鄂政办发〔2022〕54号', '各市、州、县人民政府，省政府各部门：'],
		title: '关于加强科普工作若干措施',
		notice: '湖北省人民政府办公厅印发关于加强科普工作若干措施的通知',
		number: '鄂政办发〔2022〕54号',
		issuers: ['湖北省人民政府办公厅'],
		place: '湖北省',
	},
	'印发 before 《关于…》, two issuers': {
		lines: ['1. 中共资阳市委办公室资阳市人民政府办公室印发《关于加强科普工作的若干措施》的通知（2023 年2 月1 日）', '各县（区）委、人民政府，市级各部门：'],
		title: '关于加强科普工作的若干措施',
		notice: '中共资阳市委办公室资阳市人民政府办公室印发《关于加强科普工作的若干措施》的通知',
		issuers: ['中共资阳市委办公室', '资阳市人民政府办公室'],
		date: '2023-02-01',
		place: '资阳市',
	},
	'转发 of what another body has drawn up': {
		lines: [
			'浦东新区人民政府办公室关于转发区科协制订的《浦东新区科普行动方案》的通知',
			'浦府办〔2023〕1号',
			'各有关单位：',
			'现转发给你们，请认真贯彻执行。',
			'浦东新区人民政府办公室',
			'2023年1月3日',
		],
		title: '浦东新区科普行动方案',
		notice: '浦东新区人民政府办公室关于转发区科协制订的《浦东新区科普行动方案》的通知',
		number: '浦府办〔2023〕1号',
		issuers: ['浦东新区人民政府办公室'],
		date: '2023-01-03',
		place: '浦东新区',
	},
	'three issuers run together, an office of the country among them': {
		lines: ['8. 西安市教育局西安市财政局国家税务总局西安市税务局关于印发科普工作方案的通知（2023 年7 月3 日）', '市教发〔2023〕88 号', '各区县、开发区：'],
		title: '科普工作方案',
		notice: '西安市教育局西安市财政局国家税务总局西安市税务局关于印发科普工作方案的通知',
		number: '市教发〔2023〕88号',
		issuers: ['西安市教育局', '西安市财政局', '国家税务总局西安市税务局'],
		date: '2023-07-03',
		place: '西安市',
	},
	'issuers parted by blanks': {
		lines: [
			'教育部 科技部 财政部关于加强中小学科普工作的意见',
			'教基〔2023〕2号',
			'各省、自治区、直辖市教育厅（教委）：',
			'现提出以下意见。',
			'教育部',
			'科技部',
			'财政部',
			'2023年5月17日',
		],
		title: '教育部科技部财政部关于加强中小学科普工作的意见',
		number: '教基〔2023〕2号',
		issuers: ['教育部', '科技部', '财政部'],
		date: '2023-05-17',
		place: '全国',
	},
	'等部门: the others sign': {
		lines: [
			'市场监管总局等三部门关于印发《科普行动方案》的通知',
			'国市监发〔2023〕9号',
			'各省、自治区、直辖市人民政府：',
			'请认真贯彻执行。',
			'市场监管总局',
			'教育部',
			'科技部',
			'2023年6月1日',
		],
		title: '科普行动方案',
		notice: '市场监管总局等三部门关于印发《科普行动方案》的通知',
		number: '国市监发〔2023〕9号',
		issuers: ['市场监管总局', '教育部', '科技部'],
		date: '2023-06-01',
		place: '全国',
	},
	'等部门: nobody signs': {
		lines: ['教育部等八部门关于加强科普工作的意见', '教基〔2023〕2号', '各省、自治区、直辖市教育厅（教委）：'],
		title: '教育部等八部门关于加强科普工作的意见',
		number: '教基〔2023〕2号',
		issuers: ['教育部'],
		place: '全国',
	},
	'the issuer in the signature alone, with another seal': {
		lines: [
			'2. 关于印发《江西省科普提升方案》的通知（2023 年3 月1 日）',
			'赣科普办字〔2023〕2 号',
			'各设区市人民政府、赣江新区管委会：',
			'请认真贯彻执行。',
			'江西省科普工作联席会议办公室（代章）',
			'2023 年3 月1 日',
		],
		title: '江西省科普提升方案',
		notice: '关于印发《江西省科普提升方案》的通知',
		number: '赣科普办字〔2023〕2号',
		issuers: ['江西省科普工作联席会议办公室'],
		date: '2023-03-01',
		place: '江西省',
	},
	'a bare issuer, its province in the number': {
		lines: [
			'省人民政府办公厅关于印发科普工作方案的通知',
			'黔府办发〔2023〕3号',
			'各市（自治州）人民政府：',
			'请认真贯彻执行。',
			'省人民政府办公厅',
			'2023年3月3日',
		],
		title: '科普工作方案',
		notice: '省人民政府办公厅关于印发科普工作方案的通知',
		number: '黔府办发〔2023〕3号',
		issuers: ['省人民政府办公厅'],
		date: '2023-03-03',
		place: '贵州省',
	},
	'the State Council': {
		lines: [
			'国务院办公厅关于加强科普工作的意见',
			'国办发〔2022〕99号',
			'各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
			'经国务院同意，现提出以下意见。',
		],
		title: '国务院办公厅关于加强科普工作的意见',
		number: '国办发〔2022〕99号',
		issuers: ['国务院办公厅'],
		place: '全国',
	},
	'an autonomous region, a date in Chinese numerals': {
		lines: [
			'宁夏回族自治区人民政府关于印发《宁夏回族自治区科普方案》的通知',
			'宁政规发〔2022〕3号',
			'各市、县（区）人民政府，自治区政府各部门：',
			'请认真贯彻执行。',
			'宁夏回族自治区人民政府',
			'二○二二年八月八日',
		],
		title: '宁夏回族自治区科普方案',
		notice: '宁夏回族自治区人民政府关于印发《宁夏回族自治区科普方案》的通知',
		number: '宁政规发〔2022〕3号',
		issuers: ['宁夏回族自治区人民政府'],
		date: '2022-08-08',
		place: '宁夏回族自治区',
	},
	'an autonomous prefecture, a Cyrillic О in the year': {
		lines: [
			'凉山彝族自治州人民政府办公室关于印发凉山州科普方案的通知',
			'凉府办发〔2015〕3号',
			'各县市人民政府：',
			'请认真贯彻执行。',
			'凉山彝族自治州人民政府办公室',
			'二О一五年三月三十日',
		],
		title: '凉山州科普方案',
		notice: '凉山彝族自治州人民政府办公室关于印发凉山州科普方案的通知',
		number: '凉府办发〔2015〕3号',
		issuers: ['凉山彝族自治州人民政府办公室'],
		date: '2015-03-30',
		place: '凉山彝族自治州',
	},
	'a league': {
		lines: ['锡林郭勒盟行政公署关于印发锡林郭勒盟科普方案的通知', '锡署发〔2023〕8号', '各旗县市（区）人民政府：'],
		title: '锡林郭勒盟科普方案',
		notice: '锡林郭勒盟行政公署关于印发锡林郭勒盟科普方案的通知',
		number: '锡署发〔2023〕8号',
		issuers: ['锡林郭勒盟行政公署'],
		place: '锡林郭勒盟',
	},
	'a prefecture': {
		lines: ['喀什地区行政公署办公室关于印发喀什地区科普工作方案的通知', '喀署办发〔2023〕3号', '各县（市）人民政府：'],
		title: '喀什地区科普工作方案',
		notice: '喀什地区行政公署办公室关于印发喀什地区科普工作方案的通知',
		number: '喀署办发〔2023〕3号',
		issuers: ['喀什地区行政公署办公室'],
		place: '喀什地区',
	},
	'a zone': {
		lines: ['成都高新技术产业开发区管理委员会关于印发成都高新区科普方案的通知', '成高管发〔2023〕6号', '各街道办事处，各部门：'],
		title: '成都高新区科普方案',
		notice: '成都高新技术产业开发区管理委员会关于印发成都高新区科普方案的通知',
		number: '成高管发〔2023〕6号',
		issuers: ['成都高新技术产业开发区管理委员会'],
		place: '成都高新技术产业开发区',
	},
	'a free trade zone': {
		lines: ['中国（上海）自由贸易试验区管理委员会关于印发《科普方案》的通知', '各有关单位：'],
		title: '科普方案',
		notice: '中国（上海）自由贸易试验区管理委员会关于印发《科普方案》的通知',
		issuers: ['中国（上海）自由贸易试验区管理委员会'],
		place: '中国（上海）自由贸易试验区',
	},
	'a district behind its city': {
		lines: [
			'永州市零陵区人民政府办公室关于印发《零陵区科普方案》的通知',
			'零政办发［2023］5号',
			'区直各单位：',
			'请认真贯彻执行。',
			'永州市零陵区人民政府办公室',
			'2023年5月6日',
		],
		title: '零陵区科普方案',
		notice: '永州市零陵区人民政府办公室关于印发《零陵区科普方案》的通知',
		number: '零政办发［2023］5号',
		issuers: ['永州市零陵区人民政府办公室'],
		date: '2023-05-06',
		place: '零陵区',
	},
	'a leading group': {
		lines: [
			'长春市科普工作领导小组关于印发《长春市科普方案》的通知',
			'各县（市）区科普工作领导小组，市直各有关部门：',
			'请认真贯彻执行。',
			'长春市科普工作领导小组',
			'2023年3月3日',
		],
		title: '长春市科普方案',
		notice: '长春市科普工作领导小组关于印发《长春市科普方案》的通知',
		issuers: ['长春市科普工作领导小组'],
		date: '2023-03-03',
		place: '长春市',
	},
	'an opinion whose issuer is on its own line': {
		lines: ['渠县人民政府', '关于科普工作的实施意见', '渠府发﹝2023﹞ 第 9 号', '各乡镇人民政府：', '现提出如下意见。'],
		title: '渠县人民政府关于科普工作的实施意见',
		number: '渠府发﹝2023﹞第9号',
		issuers: ['渠县人民政府'],
		place: '渠县',
	},
	'years on a line of their own': {
		lines: ['青海省科普实施方案', '（2021—2025年）', '为做好科普工作，制定本方案。'],
		title: '青海省科普实施方案（2021—2025年）',
		place: '青海省',
	},
	'a title over three lines': {
		lines: [
			'重庆市教育委员会',
			'关于印发重庆市学校科普',
			'工作方案的通知',
			'渝教发〔2023〕88号',
			'各区县（自治县）人民政府：',
			'请认真贯彻执行。',
			'重庆市教育委员会',
			'2023年8月8日',
		],
		title: '重庆市学校科普工作方案',
		notice: '重庆市教育委员会关于印发重庆市学校科普工作方案的通知',
		number: '渝教发〔2023〕88号',
		issuers: ['重庆市教育委员会'],
		date: '2023-08-08',
		place: '重庆市',
	},
	'a notice that issues nothing': {
		lines: ['渠县教育局关于开展“科普进校园”活动的通知', '渠教〔2023〕8号', '各学校：'],
		title: '渠县教育局关于开展“科普进校园”活动的通知',
		number: '渠教〔2023〕8号',
		issuers: ['渠县教育局'],
		place: '渠县',
	},
}

/** Lines as a page of 43 characters breaks them. */
const set = (lines: readonly string[]) => lines.flatMap(line => line.match(/.{1,43}/gu) ?? []).join('\n')

const factsOf = (document: string) => {
	const { title, noticeTitle, documentNumber, issuers, issuedOn, jurisdiction, tasks } = ingestText(document).plan
	return [title, noticeTitle, documentNumber, issuers, issuedOn, jurisdiction?.name ?? null, tasks.length]
}

describe.each(Object.entries(heads))('%s', (_, { lines, title, notice = null, number = null, issuers = [], date = null, place = null }) => {
	const document = [...lines, ...body]
	it.each([
		['flowing', document.join('\n')],
		['set to a page', set(document)],
		['without line breaks', document.join('')],
	])('%s', (form, words) => {
		// Names and blanks that a line break alone parts cannot be told without it.
		const [, , , found] = factsOf(words) as [unknown, unknown, unknown, string[]]
		const expected = form === 'without line breaks' && found.length < issuers.length ? issuers.slice(0, found.length) : issuers
		expect(factsOf(words)).toEqual([title, notice, number, expected, date, place, 1])
	})
})
