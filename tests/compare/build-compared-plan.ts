import type { ComparedOutline, ComparedPlan, ComparedTarget, ComparedTask } from '../../src/compare/compared-plan.ts'

/** Small plans as they are compared, made by hand. */

/** An outline of two actions with three measures. */
export const outline: ComparedOutline = {
	family: 'suzhi-2021',
	title: '素质纲要',
	start: 2021,
	actions: [
		{
			id: 'youth',
			title: '青少年行动',
			measures: [
				{ id: 'youth.spirit', title: '弘扬科学精神' },
				{ id: 'youth.teachers', title: '培训科学教师' },
			],
		},
		{ id: 'elderly', title: '老年人行动', measures: [{ id: 'elderly.smart', title: '智慧助老' }] },
	],
}

/** Bodies as they are called here: their functions stand behind a slash, 县教育局/jiaoyu. */
const unitNames = [
	'县教育局/jiaoyu',
	'县教委/jiaoyu',
	'县教育和体育局/jiaoyu tiyu',
	'县体育局/tiyu',
	'县科协/kexie',
	'市科协/kexie',
	'县档案馆/',
	'市档案馆/',
	'县民政局/minzheng',
	'县卫健体局/weisheng tiyu',
	'县卫生健康局/weisheng',
	'县文体旅局/wenlv tiyu',
	'县文广旅局/wenlv guangdian',
	'县工科局/gongye keji',
	'县科技局/keji',
	'县经济信息委/gongye',
] as const

export function unitAt(name: string): number {
	const at = unitNames.findIndex(entry => entry.startsWith(`${name}/`))
	if (at < 0) throw new Error(`no unit is called ${name} here`)
	return at
}

/** A task of a measure; bodies with 牵头 or 配合 in front when they do more than be responsible. */
export function buildComparedTask(id: string, measure: string | null, bodies: readonly string[] = [], change: Partial<ComparedTask> = {}): ComparedTask {
	const inRole = (label: string) => bodies.filter(body => body.startsWith(`${label} `)).map(body => unitAt(body.slice(label.length + 1)))
	return {
		id,
		label: null,
		title: id,
		text: id,
		measure,
		further: [],
		action: measure?.split('.')[0] ?? null,
		section: '',
		line: 1,
		roles: { lead: inRole('牵头'), responsible: bodies.filter(body => !body.includes(' ')).map(unitAt), support: inRole('配合') },
		passages: [],
		...change,
	}
}

export function buildComparedPlan(id: string, tasks: readonly ComparedTask[], change: Partial<ComparedPlan> = {}): ComparedPlan {
	return {
		id,
		name: id,
		title: `${id}方案`,
		place: id,
		placeName: id,
		topic: '科学素质',
		age: `2021 ${id}`,
		documentNumber: null,
		issuedOn: null,
		period: null,
		family: 'suzhi-2021',
		namesLead: tasks.some(({ roles }) => roles.lead.length > 0),
		path: `/${id}/`,
		sourcePath: `/${id}/source/`,
		tasks: [...tasks],
		units: unitNames.map(entry => {
			const [name = '', functions = ''] = entry.split('/')
			return { name, kind: 'department' as const, functions: functions.split(' ').filter(Boolean), path: `/${id}/units/${name}/` }
		}),
		targets: [],
		mentions: [],
		...change,
	}
}

export function buildComparedTarget(change: Partial<ComparedTarget> = {}): ComparedTarget {
	return {
		metric: '公民具备科学素质的比例',
		year: 2025,
		comparator: 'reach',
		value: 13,
		unit: '%',
		relativeTo: null,
		words: '达到13%',
		isLiteracy: true,
		line: 1,
		...change,
	}
}
