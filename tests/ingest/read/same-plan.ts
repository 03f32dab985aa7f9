import type { Ingested } from '../../../src/ingest/index.ts'
import { rolesOf } from '../ingest-text.ts'

/** One plan that the tests put into every format: its tasks must be the same in all of them. */
export type PlanBlock = { type: 'title' | 'heading' | 'paragraph' | 'signature'; text: string } | { type: 'table'; header: PlanCell[][]; rows: PlanCell[][] }

export interface PlanCell {
	text: string
	rows?: number
	columns?: number
}

const cell = (text: string, rows = 1, columns = 1): PlanCell => ({ text, rows, columns })

const prose = [
	[
		'建设县级书房',
		'在县城和乡镇各建一批二十四小时开放的书房，每年新增不少于5处，与学校、车站和市场相邻，方便群众就近借书、还书和读书。',
		'责任单位：县文化广电旅游局、县财政局，各乡镇人民政府',
	],
	[
		'开展校园阅读',
		'每周安排一节阅读课，组织教师推荐书目，开展读书汇报、经典诵读和图书漂流，让学生读得进去、讲得出来。',
		'县教育局牵头，县融媒体中心、团县委配合',
	],
	[
		'办好农家书屋',
		'核对每个农家书屋的藏书和开放时间，补齐科技、法律和少儿类图书，由村干部轮流值守，农忙时节延长晚间开放。',
		'责任单位：县委宣传部、县农业农村局',
	],
	['培训阅读推广人', '每年举办两期培训班，培训人数达到200人以上，结业后到社区和企业组织读书会。', '县图书馆牵头，县总工会、县妇联配合'],
	['支持实体书店', '对在街道、景区新开的实体书店给予场地支持，鼓励书店与学校、图书馆合作办活动。', '责任单位：县商务局、县市场监督管理局'],
] as const

/** The notice, the plan's text and its table. */
export const samePlan: readonly PlanBlock[] = [
	{ type: 'title', text: '青石县人民政府办公室关于印发青石县全民阅读行动方案的通知' },
	{ type: 'signature', text: '青政办发〔2024〕18号' },
	{ type: 'paragraph', text: '各乡镇人民政府，县政府各部门：' },
	{ type: 'paragraph', text: '《青石县全民阅读行动方案》已经县政府同意，现印发给你们，请认真贯彻执行。' },
	{ type: 'signature', text: '青石县人民政府办公室' },
	{ type: 'signature', text: '2024年4月16日' },
	{ type: 'title', text: '青石县全民阅读行动方案' },
	{ type: 'paragraph', text: '为推动全民阅读，提高群众文化素养，制定本方案。' },
	{ type: 'heading', text: '一、主要任务' },
	...prose.map(([title, text, roles], at): PlanBlock => ({ type: 'paragraph', text: `${at + 1}.${title}。${text}（${roles}）` })),
	{ type: 'heading', text: '二、工作分工' },
	{
		type: 'table',
		header: [
			[cell('类别', 2), cell('序号', 2), cell('工作任务', 2), cell('责任分工', 1, 2), cell('完成时限', 2)],
			[cell('牵头单位'), cell('配合单位')],
		],
		rows: [
			[
				cell('设施建设', 3),
				cell('1'),
				cell('完成县图书馆改造，增加少儿阅览区和无障碍设施。'),
				cell('县文化广电旅游局'),
				cell('县财政局、县残联'),
				cell('2024年10月底前'),
			],
			[cell('2'), cell('在十个乡镇建成分馆，实现图书通借通还。'), cell('县文化广电旅游局'), cell('各乡镇人民政府'), cell('2024年12月底前', 2)],
			[cell('3'), cell('为公交车站配备图书借阅机，并负责日常补书。'), cell('县交通运输局', 1, 2)],
			[
				cell('活动组织', 2),
				cell('4'),
				cell('举办读书月，组织领读、展览、讲座等活动不少于30场。'),
				cell('县委宣传部'),
				cell('县教育局、县总工会、团县委、县妇联'),
				cell('每年4月'),
			],
			[cell('5'), cell('评选书香家庭和书香企业，宣传读书典型。'), cell('县妇联'), cell('县委宣传部、县融媒体中心'), cell('每年6月')],
			[cell('经费保障'), cell('6'), cell('将阅读经费列入财政预算，专款专用，接受审计。'), cell('县财政局'), cell('县审计局'), cell('长期坚持')],
		],
	},
]

/** What must be the same: the head's facts, and each task with its words, its roles and its deadline. */
export function whatWasRead({ plan }: Pick<Ingested, 'plan'> & Partial<Ingested>): {
	title: string | null
	number: string | null
	issuedOn: string | null
	issuers: string[]
	tasks: string[]
} {
	return {
		title: plan.title,
		number: plan.documentNumber,
		issuedOn: plan.issuedOn,
		issuers: plan.issuers,
		tasks: plan.tasks.map(task => [task.id, task.title, task.text.replace(/\s+/g, ''), rolesOf(task), task.deadline?.text ?? ''].join(' | ')),
	}
}

const tasks = [
	...prose.map(([title, text, roles], at) => {
		const [lead = '', support = ''] = roles.split('牵头，')
		const said = roles.startsWith('责任单位：') ? `责任 ${roles.slice(5).replace('，', '、')}` : `牵头 ${lead} · 配合 ${support.replace('配合', '')}`
		return `t${at + 1} | ${title} | ${title}。${text} | ${said} | `
	}),
	'r1 | 完成县图书馆改造，增加少儿阅览区和无障碍设施 | 完成县图书馆改造，增加少儿阅览区和无障碍设施。 | 牵头 县文化广电旅游局 · 配合 县财政局、县残联 | 2024年10月底前',
	'r2 | 在十个乡镇建成分馆，实现图书通借通还 | 在十个乡镇建成分馆，实现图书通借通还。 | 牵头 县文化广电旅游局 · 配合 各乡镇人民政府 | 2024年12月底前',
	'r3 | 为公交车站配备图书借阅机，并负责日常补书 | 为公交车站配备图书借阅机，并负责日常补书。 | 牵头 县交通运输局 | 2024年12月底前',
	'r4 | 举办读书月，组织领读、展览、讲座等活动不少于30场 | 举办读书月，组织领读、展览、讲座等活动不少于30场。 | 牵头 县委宣传部 · 配合 县教育局、县总工会、团县委、县妇联 | 每年4月',
	'r5 | 评选书香家庭和书香企业，宣传读书典型 | 评选书香家庭和书香企业，宣传读书典型。 | 牵头 县妇联 · 配合 县委宣传部、县融媒体中心 | 每年6月',
	'r6 | 将阅读经费列入财政预算，专款专用，接受审计 | 将阅读经费列入财政预算，专款专用，接受审计。 | 牵头 县财政局 · 配合 县审计局 | 长期坚持',
]

export const samePlanRead: ReturnType<typeof whatWasRead> = {
	title: '青石县全民阅读行动方案',
	number: '青政办发〔2024〕18号',
	issuedOn: '2024-04-16',
	issuers: ['青石县人民政府办公室'],
	tasks,
}

/** The plan as a web page, in the form that official documents are printed in. */
export function samePlanHtml(): string {
	const table = (header: PlanCell[][], rows: PlanCell[][]) => {
		const row = (tag: string) => (cells: PlanCell[]) =>
			`<tr>${cells.map(({ text, rows = 1, columns = 1 }) => `<${tag} rowspan="${rows}" colspan="${columns}">${text}</${tag}>`).join('')}</tr>`
		return `<table><thead>${header.map(row('th')).join('')}</thead><tbody>${rows.map(row('td')).join('')}</tbody></table>`
	}
	const body = samePlan.map(block => {
		if (block.type === 'table') return table(block.header, block.rows)
		const tags = { title: 'h1', heading: 'h2', paragraph: 'p', signature: 'p class="signature"' }
		const tag = tags[block.type]
		return `<${tag}>${block.text}</${tag.split(' ')[0]}>`
	})
	return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>方案</title><style>
		body { margin: 0; font: 16pt/28pt "Noto Serif CJK SC", serif; text-align: justify }
		h1 { margin: 28pt 0; font-size: 22pt; line-height: 32pt; text-align: center }
		h2, p { margin: 0; font-size: 16pt; font-weight: normal; text-indent: 2em }
		.signature { text-align: right; text-indent: 0; padding-right: 2em }
		table { width: 100%; border-collapse: collapse; font-size: 12pt; line-height: 18pt }
		th, td { border: 1px solid #000; padding: 2pt 5pt }
	</style></head><body><article>${body.join('\n')}</article></body></html>`
}
