import { describe, expect, it } from 'vitest'
import { findJurisdiction, type JurisdictionEvidence, placesMeant } from '../../../src/ingest/resolve/jurisdiction.ts'
import { shortPlaceName } from '../../../src/ingest/resolve/slug.ts'
import { registries } from '../ingest-text.ts'

const find = (evidence: Partial<JurisdictionEvidence>) =>
	findJurisdiction({ title: null, noticeTitle: null, issuers: [], documentNumber: null, addressee: null, ...evidence }, registries)

describe('findJurisdiction', () => {
	it('gives name, code, level, slug and parents, the nearest first', () => {
		expect(
			find({
				title: '渠县全民科学素质行动实施方案',
				noticeTitle: '渠县人民政府办公室关于印发《渠县全民科学素质行动实施方案》的通知',
				issuers: ['渠县人民政府办公室'],
				documentNumber: '渠府办〔2023〕93号',
				addressee: '各乡镇人民政府、街道办事处，县级各部门（单位）',
			}),
		).toEqual({
			name: '渠县',
			code: '511725',
			level: 'county',
			slug: 'quxian',
			parents: [
				{ name: '达州市', code: '511700', level: 'city' },
				{ name: '四川省', code: '510000', level: 'province' },
			],
		})
	})

	it('puts a county of a municipality right under it', () => {
		expect(find({ issuers: ['巫山县人民政府办公室'], title: '巫山县全民科学素质行动规划纲要实施方案' })).toEqual({
			name: '巫山县',
			code: '500237',
			level: 'county',
			slug: 'wushan',
			parents: [{ name: '重庆市', code: '500000', level: 'province' }],
		})
	})

	it('knows the State Council and the ministries as the country', () => {
		const country = { name: '全国', code: '100000', level: 'country', slug: 'quanguo', parents: [] }
		expect(find({ issuers: ['国务院'], title: '全民科学素质行动规划纲要（2021—2035年）' })).toEqual(country)
		expect(find({ issuers: ['农业农村部', '财政部'] })).toEqual(country)
	})

	it.each<[string, Partial<JurisdictionEvidence>, string, string[]]>([
		['issuer alone', { issuers: ['米易县人民政府'] }, '510421', ['攀枝花市', '四川省']],
		['a department of a county', { issuers: ['临猗县教育局'] }, '140821', ['运城市', '山西省']],
		['a city', { issuers: ['资阳市人民政府'], title: '资阳市全民科学素质行动任务分工表' }, '512000', ['四川省']],
		['a department of a municipality', { issuers: ['北京市发展和改革委员会'] }, '110000', []],
		['title alone', { title: '渠县全民科学素质行动实施方案' }, '511725', ['达州市', '四川省']],
		['head of the notice alone', { noticeTitle: '渠县人民政府办公室\n关于印发实施方案的通知' }, '511725', ['达州市', '四川省']],
		['party and government together', { issuers: ['中共渠县委员会办公室', '渠县人民政府办公室'] }, '511725', ['达州市', '四川省']],
		['a new area that is a division', { issuers: ['浦东新区人民政府'] }, '310115', ['上海市']],
		['a rural department, no village', { issuers: ['巫山县农业农村委员会'] }, '500237', ['重庆市']],
		['the whole chain', { issuers: ['四川省达州市渠县教育局'] }, '511725', ['达州市', '四川省']],
		['a county city under a province', { issuers: ['仙桃市人民政府'] }, '429004', ['湖北省']],
		['an abolished division', { issuers: ['下城区人民政府'] }, '330103', ['杭州市', '浙江省']],
		['a name that passed to another code', { issuers: ['三元区人民政府'] }, '350404', ['三明市', '福建省']],
		['a functional zone', { issuers: ['苏州工业园区管理委员会'] }, '320576', ['苏州市', '江苏省']],
		['called alike, the parent printed', { issuers: ['朝阳区人民政府'], title: '北京市朝阳区实施方案' }, '110105', ['北京市']],
		['called alike, the number confirms', { issuers: ['朝阳区人民政府'], documentNumber: '长朝府发〔2020〕1号' }, '220104', ['长春市', '吉林省']],
		['a common word behind its city', { title: '晋城市城区实施方案' }, '140502', ['晋城市', '山西省']],
		['a bare province, the title prints which', { issuers: ['省城市功能品质提升联席会议办公室'], title: '江西省2023年度工作方案' }, '360000', []],
		[
			'a bare province, the number says which',
			{ issuers: ['省发展和改革委员会'], title: '全省2023年度工作方案', documentNumber: '赣发改〔2023〕1号' },
			'360000',
			[],
		],
		['a bare autonomous region', { issuers: ['自治区人民政府办公厅'], documentNumber: '桂政办发〔2023〕1号' }, '450000', []],
		['a bare province, a new area of it addressed', { issuers: ['省科学技术协会'], addressee: '各设区市、赣江新区科协：' }, '360000', []],
		['an autonomous prefecture', { issuers: ['延边朝鲜族自治州人民政府'] }, '222400', ['吉林省']],
		['a bare prefecture, the title prints which', { issuers: ['州人民政府办公室'], title: '延边朝鲜族自治州科普实施方案' }, '222400', ['吉林省']],
		['a commission of the country', { issuers: ['国家发展改革委', '市场监管总局'] }, '100000', []],
		[
			'a bare city, title and notice print the same',
			{ issuers: ['市人民政府'], title: '三亚市实施方案', noticeTitle: '关于印发三亚市实施方案的通知' },
			'460200',
			['海南省'],
		],
	])('%s', (_, evidence, code, parents) => {
		const found = find(evidence)
		expect(found?.code).toBe(code)
		expect(found?.parents.map(parent => parent.name)).toEqual(parents)
	})

	it.each<[string, Partial<JurisdictionEvidence>]>([
		['nothing is printed', {}],
		['the number alone', { documentNumber: '渠府办〔2023〕93号' }],
		['two places are called alike', { issuers: ['朝阳区人民政府'] }],
		['issuers of two places', { issuers: ['资阳市人民政府', '达州市人民政府'] }],
		['issuer and title name different places', { issuers: ['达州市人民政府'], title: '渠县实施方案' }],
		['the country for one province', { issuers: ['国务院'], title: '海南省建设方案' }],
		[
			'a bare province, nowhere printed which',
			{ issuers: ['省城市功能品质提升联席会议办公室'], title: '全省2023年度工作方案', documentNumber: '建〔2023〕1号' },
		],
		['a bare city, its province alone in the number', { issuers: ['市人民政府'], title: '全市工作方案', documentNumber: '川府发〔2023〕1号' }],
		['a bare province, the number of an autonomous region', { issuers: ['省人民政府'], documentNumber: '新政发〔2023〕1号' }],
		['a bare county, two printed', { issuers: ['县人民政府'], noticeTitle: '关于推进渠县、大竹县合作的通知' }],
		['a township', { issuers: ['渠县三汇镇人民政府'], title: '渠县三汇镇实施方案' }],
		['two zones', { issuers: ['资阳市高新区管委会', '成都高新区管委会'] }],
		['a zone and the title of another place', { issuers: ['资阳市高新区管委会'], title: '达州市科普实施方案' }],
		['a zone whose city is nowhere printed', { issuers: ['高新区管委会'] }],
		['a common word alone', { title: '城区实施方案' }],
		['a place in the middle of a title', { title: '学习渠县经验实施方案' }],
	])('is null when %s', (_, evidence) => {
		expect(find(evidence)).toBeNull()
	})

	it.each<[string, string, string, string[]]>([
		['资阳市高新区管委会', '资阳市高新区', 'ziyang-gaoxin', ['资阳市', '四川省']],
		['成都高新技术产业开发区管理委员会', '成都高新技术产业开发区', 'chengdu-gaoxin', ['成都市', '四川省']],
		['中共资阳市高新区党工委', '资阳市高新区', 'ziyang-gaoxin', ['资阳市', '四川省']],
		['赣江新区管委会', '赣江新区', 'jiangxi-ganjiangxinqu', ['江西省']],
		['北京经济技术开发区管理委员会', '北京经济技术开发区', 'beijing-jingkai', ['北京市']],
	])('the zone of %s hangs under its city', (issuer, name, slug, parents) => {
		const found = find({ issuers: [issuer] })
		expect(found).toMatchObject({ name, slug, code: null, level: 'zone' })
		expect(found?.parents.map(parent => parent.name)).toEqual(parents)
	})
})

describe('places of autonomy by the names of daily use', () => {
	it.each<[string, Partial<JurisdictionEvidence>, string]>([
		['a prefecture in issuer and title', { issuers: ['凉山州人民政府办公室'], title: '凉山州科普工作实施方案' }, '513400'],
		['a prefecture in the title alone', { title: '2023年西双版纳州科普工作要点' }, '532800'],
		['two peoples', { issuers: ['黔东南州人民政府'] }, '522600'],
		['a people without 族', { issuers: ['伊犁州教育局'] }, '654000'],
		['the title short, the issuer in full', { title: '恩施州科普工作实施方案', issuers: ['恩施土家族苗族自治州人民政府'] }, '422800'],
		['a bare issuer and the title', { title: '甘孜州科普工作实施方案', issuers: ['州人民政府办公室'] }, '513300'],
		['a county below its prefecture', { issuers: ['大理州祥云县人民政府'] }, '532923'],
		['an autonomous county', { issuers: ['彭水县人民政府办公室'] }, '500243'],
		['a county of all its peoples', { issuers: ['龙胜县人民政府'] }, '450328'],
		['a county that is called by its people', { title: '东乡县科普工作实施方案' }, '622926'],
		['a banner', { issuers: ['莫力达瓦旗人民政府'] }, '150722'],
		['a league', { issuers: ['锡林郭勒盟行政公署'] }, '152500'],
		['a region in the title', { title: '内蒙古科普工作实施方案' }, '150000'],
		['a region in title and issuer', { title: '广西科普工作实施方案', issuers: ['广西壮族自治区人民政府办公厅'] }, '450000'],
		['a city below its region', { title: '内蒙古呼伦贝尔市科普工作实施方案' }, '150700'],
		['the State Council about a region', { title: '广西沿边发展实施方案', issuers: ['国务院'] }, '100000'],
		['a county with the name of a region before it', { title: '宁夏科普工作实施方案', issuers: ['西吉县人民政府'] }, '640422'],
	])('%s', (_, evidence, code) => {
		expect(find(evidence)?.code).toBe(code)
	})

	it.each(['新疆生产建设兵团办公厅', '广西大学', '西藏路街道办事处'])('%s is no region', issuer => {
		expect(find({ issuers: [issuer] })).toBeNull()
	})

	it('every autonomous prefecture of the table', () => {
		const prefectures = registries.divisions.filter(({ name, former }) => !former && name.endsWith('自治州'))
		expect(prefectures.map(({ name }) => find({ issuers: [`${shortPlaceName(name)}州人民政府`] })?.code ?? name)).toEqual(prefectures.map(({ code }) => code))
	})
})

describe('placesMeant', () => {
	const names = (evidence: Partial<JurisdictionEvidence>) =>
		placesMeant({ title: null, noticeTitle: null, issuers: [], documentNumber: null, addressee: null, ...evidence }, registries).map(({ name, parents }) =>
			[...parents.map(parent => parent.name).reverse(), name].join(''),
		)

	it.each<[string, Partial<JurisdictionEvidence>, string[]]>([
		['places called alike', { issuers: ['朝阳区人民政府'] }, ['北京市朝阳区', '吉林省长春市朝阳区']],
		['one of them by its parent', { issuers: ['朝阳区人民政府'], addressee: '长春市各部门：' }, ['吉林省长春市朝阳区']],
		['nothing', {}, []],
		['a contradiction', { issuers: ['达州市人民政府'], title: '资阳市实施方案' }, []],
	])('%s', (_, evidence, expected) => {
		expect(names(evidence)).toEqual(expected)
	})
})
