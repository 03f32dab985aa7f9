import { describe, expect, it } from 'vitest'
import { functionsOf } from '../../../src/ingest/resolve/functions.ts'
import { registries } from '../ingest-text.ts'
import { seedUnits } from './seed-units.ts'

/** Ids to the names a person reads, so that a failing row explains itself. */
const namesOf = (ids: string[]) => ids.map(id => registries.functions.find(entry => entry.id === id)?.name)

describe('functionsOf', () => {
	it.each(seedUnits.map(([name, , functions]) => ({ name, functions })))('seed: $name', ({ name, functions }) => {
		expect(functionsOf(name, registries)).toEqual(functions)
	})

	it.each([
		['a merged bureau, abbreviated to characters', '县教科体局', ['教育', '科技', '体育']],
		['a merged bureau in full, with connectors', '县文化体育和旅游局', ['文化和旅游', '体育']],
		['printed order, not the order of the registry', '县科教局', ['科技', '教育']],
		['a field named twice in a name counts once', '县城市管理综合行政执法局', ['城市管理']],
		['three fields in whole words', '县商务科技和工业信息化局', ['商务', '科技', '工业和信息化']],
		['和 inside a field is no connector', '市经济和信息化局', ['工业和信息化']],
		['a name of one character and 委 is exact', '县教委', ['教育']],
		['a place in front', '北京市发展和改革委员会', ['发展改革']],
		['province, county and a long place', '重庆市巫山县科学技术局', ['科技']],
		['a place without the word for its kind', '米易生态环境局', ['生态环境']],
		['a functional zone in front', '两江新区教育局', ['教育']],
		['a branch named after the place', '市生态环境局临猗分局', ['生态环境']],
		['a branch of a zone', '县公安局经济技术开发区分局', ['公安']],
		['a body of the State in a county', '国家税务总局渠县税务局', ['税务']],
		['a survey team', '国家统计局渠县调查队', ['统计']],
		['a regulator named after the place', '中国银行保险监督管理委员会三亚监管分局', ['金融']],
		['建设 inside a field is no construction', '市营商环境建设局', ['营商环境']],
		['a bank branch', '中国人民银行巫山县支行', ['人民银行']],
		['the youth league of a place', '团省委', ['共青团']],
		['the youth league of a place in full', '共青团渠县委员会', ['共青团']],
		['a ministry', '工业和信息化部', ['工业和信息化']],
		['a national administration', '国家林草局', ['林业和草原']],
		['a department of a province', '江西省住房和城乡建设厅', ['住房和城乡建设']],
		['a central party organ', '中央网信办', ['网信']],
		['science association is not science department', '中国科协', ['科协']],
		['industry and commerce federation is not market regulation', '县工商联', ['工商联']],
		['the office of a government', '市人民政府办公室', ['政府办公室']],
		['the office of a party committee', '县委办', ['党委办公室']],
		['a body of the party for agriculture', '县委农办', ['农业农村']],
		['a second name in brackets adds its field', '县委统战部（县民宗局）', ['统战', '民族宗教']],
		['a second name in half-width brackets', '县委宣传部(县文明办)', ['宣传', '精神文明建设']],
		['law enforcement in a field is that field', '市农业综合行政执法支队', ['农业农村']],
		['inspection in the name of a bureau is its own', '县环保安监局', ['生态环境', '应急管理']],
		['quality inspection of a trade is that trade', '市旅游质监所', ['文化和旅游']],
		['two committees in one', '市纪委市监委', ['纪检监察']],
		['two second names in one bracket', '市委统战部（市民宗局、市侨办）', ['统战', '民族宗教', '侨务']],
		['stationed in a place', '财政部驻四川专员办', ['财政']],
		['a regulator by its whole name, in a place', '中国证监会四川监管局', ['金融']],
		['law enforcement behind 和 is its own', '市城管和综合行政执法局', ['城市管理']],
		['inspection in a field is that field', '市劳动保障监察支队', ['人力资源和社会保障']],
		['a company and its branch in a place', '国网四川省电力公司渠县供电分公司', ['供电']],
		['a carrier and its branch', '中国电信股份有限公司达州分公司', ['电信运营']],
		['a party’s committee of a place', '民建达州市委员会', ['民主党派']],
		['a body of a region', '民航西南地区管理局', ['民航']],
		['a court of a district of no division', '市城郊人民法院', ['法院']],
		['one of many schools', '渠县第二中学', ['中小学']],
		['a college of the party is no university', '省社会主义学院', ['党校']],
		['a second name that is not understood adds nothing', '县教育局（县某某站）', ['教育']],
	])('%s: %s', (_, name, names) => {
		expect(namesOf(functionsOf(name, registries))).toEqual(names)
	})

	it.each([
		['a field and an unknown word', '县经济商务科技局'],
		['a misprint', '市科协局'],
		['a cultural institution', '县图书馆'],
		['single characters without an office suffix', '县农科所'],
		['a troupe', '县文工团'],
		['a bank that is no authority', '中国农业银行渠县支行'],
		['a company', '县水务公司'],
		['an association', '县旅游协会'],
		['a collective', '各乡镇人民政府'],
		['a name of the registry with an office behind it', '市科协局'],
		['a leading group of no field', '市惠企政策服务工作领导小组办公室'],
		['an area’s management', '崖州湾科技城管理局'],
		['a project’s management', '市中新项目管理局'],
		['finance and economy in a word that may be either', '县财经局'],
		['a committee of the congress', '市人大教科文卫委'],
		['a commercial bank', '渠县农村商业银行'],
		['industry and trade in a word that may be either', '县经济商务信息化局'],
		['a lonely level', '县'],
		['nothing', ''],
	])('is silent about %s: %s', (_, name) => {
		expect(functionsOf(name, registries)).toEqual([])
	})

	it('takes no text for a name, however long', () => {
		expect(functionsOf(`县${'教育'.repeat(500_000)}局`, registries)).toEqual([])
		expect(functionsOf(`${'县'.repeat(1_000_000)}教育局`, registries)).toEqual([])
	})
})
