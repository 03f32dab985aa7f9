import type { ComparedOutline, ComparedPlan, ComparedTask } from '../../src/compare/compared-plan.ts'

const stems = ['教育', '科技', '民政', '卫生健康', '农业农村', '交通运输', '科协', '工会', '妇联', '残联', '融媒体', '发展改革']
const verbs = ['组织', '开展', '推进', '建设', '完善', '培育', '引导', '支持', '落实', '深化', '拓展', '巩固']
const matters = [
	'科普基地',
	'科技志愿服务',
	'智慧助老培训',
	'农民技能培训',
	'科学教师轮训',
	'流动科技馆巡展',
	'社区科普大学',
	'应急科普演练',
	'科技资源开放',
	'职业技能竞赛',
]
const whom = ['青少年', '农民', '产业工人', '老年人', '领导干部', '社区居民', '返乡创业人员', '残疾人']
const goals = ['每年不少于两次', '覆盖全部乡镇', '实行清单管理', '定期通报进展', '纳入年度考核', '形成长效机制', '提高参与率', '建立协作平台']

/** Numbers that look random and are the same on every machine (mulberry32). */
function numbers(seed: number): (below: number) => number {
	let state = seed
	return below => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below
	}
}

/**
 * A plan as it is compared, with so many tasks of some 120 characters; two of different seeds share words and no text.
 * @param outline whose measures its tasks carry out; null for a plan of no family, which is compared by its words alone
 */
export function makeComparedPlan(seed: number, tasks: number, outline: ComparedOutline | null): ComparedPlan {
	const below = numbers(seed)
	const pick = (list: readonly string[]): string => list[below(list.length)] ?? ''
	const measures = outline?.actions.flatMap(({ id, measures: own }) => own.map(measure => ({ action: id, id: measure.id }))) ?? []
	const units = Array.from({ length: 40 }, (_, at) => ({
		name: `县${stems[at % stems.length]}${at < stems.length ? '局' : `第${at}中心`}`,
		kind: 'department' as const,
		functions: at < stems.length ? [`f${at}`] : [],
		path: `/plan-${seed}/units/u${at}/`,
	}))
	const sentence = () => `${pick(verbs)}${pick(whom)}${pick(matters)}，${pick(verbs)}${pick(matters)}和${pick(matters)}，${pick(goals)}`
	return {
		id: `plan-${seed}`,
		name: `第${seed}县`,
		title: `第${seed}县实施方案`,
		place: `plan-${seed}`,
		placeName: `第${seed}县`,
		topic: 'topic',
		age: '2023',
		documentNumber: null,
		issuedOn: null,
		period: null,
		family: outline?.family ?? null,
		namesLead: true,
		path: `/plan-${seed}/`,
		sourcePath: `/plan-${seed}/source/`,
		units,
		targets: [],
		mentions: [],
		tasks: Array.from({ length: tasks }, (_, at): ComparedTask => {
			const measure = measures[at % Math.max(measures.length, 1)] ?? null
			const title = `${pick(verbs)}${pick(whom)}${pick(matters)}`
			return {
				id: `t${at + 1}`,
				label: `第 ${at + 1} 项`,
				title,
				text: [title, sentence(), sentence(), sentence()].join('。'),
				measure: measure?.id ?? null,
				further: [],
				action: measure?.action ?? null,
				section: `第${at % 12}章`,
				line: at + 1,
				roles: { lead: [below(40)], responsible: [...new Set([below(40), below(40), below(40), below(40)])], support: [] },
				passages: [],
			}
		}),
	}
}
