import type { FunctionName, SearchNames, UnitName } from '../../src/search/names.ts'

const unit = (place: string, name: string, functions: string[] = [], change: Partial<UnitName> = {}): UnitName => ({
	id: name,
	plans: [`${place}-2023`],
	place,
	name,
	spellings: [],
	kind: 'department',
	functions,
	path: `/${place}/units/${name}/`,
	lead: 0,
	responsible: 1,
	support: 0,
	...change,
})
const field = (id: string, name: string, stems: string[], names: string[] = []): FunctionName => ({ id, name, stems, names, path: `/functions/${id}/` })
const place = (slug: string, name: string) => ({ slug, name, parents: ['四川省'], plans: [`${slug}-2023`] })
const plan = (slug: string, documentNumber: string) => ({
	id: `${slug}-2023`,
	place: slug,
	title: '实施方案',
	documentNumber,
	path: `/${slug}/`,
	tasks: 38,
	units: 27,
	namesLead: slug !== 'quxian',
	matters: ['kexue-suzhi-2021'],
})

/** Three places whose bodies are called as such bodies are. */
export function buildNames(): SearchNames {
	return {
		places: [place('quxian', '渠县'), place('wushan', '巫山县'), place('ziyang', '资阳市')],
		plans: [plan('quxian', '渠府办〔2023〕93号'), plan('wushan', '巫山府办发〔2022〕76号'), plan('ziyang', '资府发〔2023〕1号')],
		units: [
			unit('quxian', '县教育局', ['jiaoyu'], { responsible: 20 }),
			unit('quxian', '县卫生健康局', ['weishengjiankang'], { spellings: ['县卫健局'] }),
			unit('quxian', '县科协', ['kexie']),
			unit('quxian', '县文体旅局', ['wenhuahelvyou', 'tiyu']),
			unit('quxian', '县商务局'),
			unit('quxian', '各乡镇人民政府(街道办事处)', [], { kind: 'collective' }),
			unit('wushan', '县教委', ['jiaoyu'], { lead: 3 }),
			unit('wushan', '县卫生健康委', ['weishengjiankang']),
			unit('wushan', '县政府办公室（县大数据应用发展管理中心）', []),
			unit('wushan', '县科协', ['kexie']),
			unit('ziyang', '市教育体育局', ['jiaoyu', 'tiyu']),
			unit('ziyang', '市卫生健康委', ['weishengjiankang']),
			unit('ziyang', '市科协', ['kexie']),
		],
		functions: [
			field('jiaoyu', '教育', ['教育', '教'], ['教委']),
			field('weishengjiankang', '卫生健康', ['卫生健康', '卫健', '卫']),
			field('kexie', '科协', [], ['科协', '科学技术协会']),
			field('tiyu', '体育', ['体育', '体']),
			field('wenhuahelvyou', '文化和旅游', ['文化', '旅游', '文', '旅']),
		],
		actions: [
			{
				id: 'elderly',
				title: '老年人科学素质提升行动',
				measures: [{ id: 'elderly.smart', title: '实施智慧助老行动', plans: ['quxian-2023', 'ziyang-2023'] }],
				rows: [{ plan: 'wushan-2023', path: '/wushan/#c1-4', tasks: 9, bodies: [{ name: '县科协', role: 'lead', tasks: 5 }] }],
			},
		],
		citations: [
			{
				documentNumber: '国发〔2021〕9号',
				title: '国务院关于印发全民科学素质行动规划纲要（2021—2035年）的通知',
				plan: 'quxian-2023',
				path: '/quxian/quxian-2023/source/#L20',
			},
			{ documentNumber: '国发〔2021〕9号', title: null, plan: 'ziyang-2023', path: '/ziyang/ziyang-2023/source/#L12' },
		],
		targets: [
			{
				plan: 'quxian-2023',
				metric: '公民具备科学素质的比例',
				said: '同步全省平均水平 达到13%',
				year: 2025,
				text: '到2025年，全县公民具备科学素质的比例同步全省平均水平达到13%',
				path: '/quxian/quxian-2023/source/#L61',
			},
			{
				plan: 'quxian-2023',
				metric: '累计提供精准科普服务',
				said: '超过1200万人次',
				year: 2025,
				text: '到2025年累计提供精准科普服务超过1200万人次',
				path: '/quxian/quxian-2023/source/#L63',
			},
		],
		everydayWords: [['老人', '老年人']],
		otherFields: ['税务', '海关'],
		pinyin: {
			syllables: {
				jiao: '教',
				yu: '育',
				ju: '局',
				ke: '科',
				xie: '协',
				xian: '县',
				qu: '渠',
				zi: '资',
				yang: '阳',
				shi: '市实施',
				wu: '巫务',
				shan: '山',
				wei: '卫委',
				sheng: '生',
				jian: '健',
				kang: '康',
				zhi: '智',
				hui: '慧会',
				zhu: '助',
				lao: '老',
				xing: '行',
				dong: '动',
				ti: '体',
				lv: '旅',
				wen: '文',
			},
			readings: {},
		},
	}
}
