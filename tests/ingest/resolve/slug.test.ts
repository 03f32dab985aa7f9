import { describe, expect, it } from 'vitest'
import { plainPlaceSlug, shortPlaceName, slugOf } from '../../../src/ingest/resolve/slug.ts'
import { registries } from '../ingest-text.ts'
import { seedUnits } from './seed-units.ts'

const { polyphones, functions, divisions } = registries

describe('slugOf', () => {
	it.each([
		['县教育局', 'xianjiaoyuju'],
		['重庆市教委', 'chongqingshijiaowei'],
		['市行政审批局', 'shixingzhengshenpiju'],
		['县林保中心', 'xianlinbaozhongxin'],
		['县政府办公室（县大数据应用发展管理中心）', 'xianzhengfubangongshi'],
		['各乡镇人民政府(街道办事处)', 'gexiangzhenrenminzhengfu'],
		['县文化旅游委', 'xianwenhualvyouwei'],
		['国家统计局调查队', 'guojiatongjijudiaochadui'],
		['人行渠县支行', 'renhangquxianzhihang'],
		['5G、B－1 办', '5g-b-1-ban'],
		['（挂牌）', 'guapai'],
		['〇😀…', 'ling'],
	])('%s → %s', (text, slug) => {
		expect(slugOf(text, polyphones)).toBe(slug)
	})

	it('reads a custom word wherever it stands, also twice', () => {
		expect(slugOf('重庆与重庆', [{ text: '重庆', pinyin: 'aa bb' }])).toBe('aabbyuaabb')
	})

	it('gives every unit of the seeds a name that a URL can bear', () => {
		expect(seedUnits.map(([name]) => slugOf(name, polyphones)).filter(slug => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([])
	})

	it('is how the ids of functions are made', () => {
		expect(functions.filter(entry => entry.id !== slugOf(entry.name, polyphones)).map(entry => entry.id)).toEqual([])
	})
})

describe('shortPlaceName', () => {
	it.each([
		['渠县', '渠县'],
		['资阳市', '资阳'],
		['内蒙古自治区', '内蒙古'],
		['新疆维吾尔自治区', '新疆'],
		['广西壮族自治区', '广西'],
		['延边朝鲜族自治州', '延边'],
		['长白朝鲜族自治县', '长白'],
		['双江拉祜族佤族布朗族傣族自治县', '双江'],
		['鄂伦春自治旗', '鄂伦春'],
		['大兴安岭地区', '大兴安岭'],
		['神农架林区', '神农架'],
		['万柏林区', '万柏林'],
		['碑林区', '碑林'],
		['浦东新区', '浦东'],
		['清新区', '清新'],
		['井陉矿区', '井陉'],
		['香港特别行政区', '香港'],
	])('%s → %s', (name, short) => {
		expect(shortPlaceName(name)).toBe(short)
	})
})

describe('plainPlaceSlug', () => {
	it.each([
		['渠县', 'quxian'],
		['资阳市', 'ziyang'],
		['巫山县', 'wushan'],
		['米易县', 'miyi'],
		['临猗县', 'linyi'],
		['重庆市', 'chongqing'],
		['六安市', 'luan'],
		['六合区', 'luhe'],
		['乐清市', 'yueqing'],
		['蔚县', 'yuxian'],
		['单县', 'shanxian'],
		['成都市', 'chengdu'],
		['郫都区', 'pidu'],
		['长子县', 'zhangzi'],
		['大埔县', 'dabu'],
		['喀什地区', 'kashi'],
		['珲春市', 'hunchun'],
		['大箐山县', 'daqingshan'],
		['阿图什市', 'atushi'],
		['会理市', 'huili'],
	])('%s → %s', (name, slug) => {
		expect(plainPlaceSlug(name, polyphones)).toBe(slug)
	})

	it('writes every division of the country in ASCII', () => {
		expect(divisions.filter(division => !/^[a-z]+$/.test(plainPlaceSlug(division.name, polyphones))).map(division => division.name)).toEqual([])
	})
})
