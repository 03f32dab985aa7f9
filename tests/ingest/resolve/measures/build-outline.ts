import type { Outline } from '../../../../src/model/index.ts'

type Measures = Readonly<Record<string, { title: string; terms?: string; hints?: string }>>

/** An outline of the actions given, by their ids; a measure's id is that of its action and its own. */
export function buildOutline(actions: Readonly<Record<string, { title: string; measures: Measures }>>, own: Partial<Outline> = {}): Outline {
	return {
		family: 'ceshi-2021',
		title: '测试纲要',
		documentNumber: '国发〔2021〕1号',
		issuer: '国务院',
		issuedOn: '2021-01-01',
		period: { start: 2021, end: 2025 },
		titles: ['测试纲要'],
		subject: [],
		targets: [],
		actions: Object.entries(actions).map(([id, { title, measures }]) => ({
			id,
			title,
			part: '任务',
			measures: Object.entries(measures).map(([part, measure]) => ({
				id: `${id}.${part}`,
				title: measure.title,
				terms: measure.terms?.split(' ') ?? [],
				hints: measure.hints?.split(' ') ?? [],
			})),
		})),
		...own,
	}
}

/** An outline on another topic, known by its titles alone. */
export const careOutline = buildOutline(
	{
		home: {
			title: '居家社区养老服务行动',
			measures: { meals: { title: '发展老年人助餐服务' }, refit: { title: '推进居家适老化改造' }, visits: { title: '建立探访关爱制度' } },
		},
		institutions: { title: '养老机构提升行动', measures: { beds: { title: '增加护理型床位供给' }, safety: { title: '加强养老机构安全管理' } } },
		health: { title: '医养结合行动', measures: { clinics: { title: '支持养老机构设立医疗机构' }, beds: { title: '发展家庭养老床位和家庭病床' } } },
		staff: { title: '养老人才培养工程', measures: { training: { title: '开展养老护理员职业技能培训' }, pay: { title: '完善养老护理员薪酬待遇' } } },
	},
	{ family: 'yanglao-2021', title: '养老服务体系规划', documentNumber: '国发〔2021〕35号', titles: ['养老服务体系规划'] },
)
