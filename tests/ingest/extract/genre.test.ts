import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.ts'

const read = (...lines: string[]) => {
	const { plan } = ingestText(lines.join('\n'))
	const [diagnostic] = plan.diagnostics.filter(({ rule }) => rule === 'not-a-plan')
	return { kind: /读作(.+?)，/.exec(diagnostic?.message ?? '')?.[1] ?? '方案', note: diagnostic?.note ?? null, tasks: plan.tasks.length, plan }
}

const articles = [
	'第一条 为了加强管理，制定本办法。',
	'第二条 本办法所称科普，是指普及活动。',
	'第三条 由县教育局牵头，县科协配合。',
	'第四条 县科协负责日常工作。',
	'第五条 各单位应当配合。',
	'第六条 本办法自印发之日起施行。',
]

const evenArticles = ['一', '二', '三', '四', '五'].map(
	(number, at) => `第${number}条　县教育局负责全县科普场馆第${at}类事项的监督指导工作，县财政局给予配合。`,
)

describe('what is no plan has no tasks', () => {
	it.each<[string, string, string[]]>([
		['a title that ends in 解读', '政策解读', ['《渠县科普实施方案》政策解读', '一、起草背景', '近年来成效明显。', '1.学校科普。由县教育局牵头，县科协配合。']],
		['一图读懂', '政策解读', ['一图读懂《渠县科普实施方案》', '1.学校科普。由县教育局牵头，县科协配合。']],
		['an interview', '政策解读', ['县科协负责人就科普实施方案答记者问', '问：为什么要制定方案？', '答：由县教育局牵头，县科协配合。']],
		[
			'questions and answers',
			'政策解读',
			['科普那些事', '问：谁来做？', '答：由县教育局牵头，县科协配合。', '问：何时做？', '答：今年做。', '问：怎样做？', '答：认真做。'],
		],
		[
			'the headings of an explanation',
			'政策解读',
			['一、制定背景', '近年来成效明显。', '二、政策依据', '上级有关文件。', '三、起草过程', '由县科协牵头，县教育局配合。', '四、主要内容', '共三章。'],
		],
		[
			'a report with its dateline',
			'新闻报道',
			['渠县科普活动走进校园', '本报讯（记者 王某）5月29日，渠县科普活动启动仪式举行。', '1.学校科普。由县教育局牵头，县科协配合。'],
		],
		['a report of a meeting', '新闻报道', ['渠县召开科普工作会议', '近日，渠县召开科普工作会议。', '会议强调，由县教育局牵头，县科协配合。', '责任编辑：某某']],
		['measures in articles', '分条的规章制度', ['渠县科普工作管理办法', ...articles]],
		[
			'measures in chapters and articles',
			'分条的规章制度',
			['渠县科普工作管理办法', '第一章 总则', ...articles.slice(0, 3), '第二章 职责', ...articles.slice(3)],
		],
		[
			'measures that a letter issues',
			'分条的规章制度',
			['渠府办〔2023〕93号', '渠县人民政府办公室关于印发渠县科普工作管理办法的通知', '各乡镇人民政府：', '现印发给你们。', '渠县科普工作管理办法', ...articles],
		],
		['measures of a few articles', '分条的规章制度', ['渠县科普场馆管理办法', ...articles.slice(0, 3)]],
		['articles of one length', '分条的规章制度', ['渠县科普场馆管理办法', ...evenArticles]],
		['minutes', '会议纪要', ['渠县科普工作会议纪要', '2023年5月29日，副县长召开会议。', '一、关于学校科普', '由县教育局牵头，县科协配合。']],
	])('%s', (_, kind, lines) => {
		expect(read(...lines)).toMatchObject({ kind, tasks: 0 })
	})

	it('its text stays in its sections, and the signs are named', () => {
		const { plan, note } = read('《渠县科普实施方案》政策解读', '一、起草背景', '1.学校科普。由县教育局牵头，县科协配合。')
		expect(note).toBe('凭的是：「《渠县科普实施方案》政策解读」「一、起草背景」')
		expect(plan.sections.map(({ heading }) => heading)).toEqual(['一、起草背景', '1.学校科普'])
		expect(plan.indicators).toEqual([])
	})
})

describe('what looks like it and is a plan', () => {
	const clause = '1.做甲。推进甲工作。（责任单位：县科协）'
	it.each<[string, string[]]>([
		['a meeting that is cited', ['渠县科普实施方案', '经县政府第十五次常务会议审议通过。', '一、任务', clause]],
		['a chapter on explaining the policy', ['渠县科普实施方案', '一、任务', clause, '二、政策解读', '加强政策解读。']],
		['a plan for explaining policies', ['渠县政策解读工作方案', '一、任务', clause]],
		['background in a chapter', ['渠县科普实施方案', '一、制定背景', '近年来成效明显。', '二、任务', clause]],
		[
			'a plan that reporters brought in full',
			['中共中央办公厅 国务院办公厅印发《关于加强科普的意见》', '新华社北京5月29日电 近日，两办印发了意见，全文如下。', '一、任务', clause],
		],
		['a plan with 第一条 of a law', ['渠县科普实施方案', '一、任务', clause, '第一条线索，由县科协落实。']],
		[
			'measures with clauses',
			[
				'渠县科普若干措施',
				'第一条 做甲。（责任单位：县科协）',
				'1.做甲。（责任单位：县科协）',
				'2.做乙。（责任单位：县科协）',
				'3.做丙。（责任单位：县科协）',
				...articles,
			],
		],
		['an emergency plan in articles', ['渠县科普场馆应急预案', '第一条 为了应急，制定本预案。', ...articles.slice(1)]],
		['a plan that carries out the minutes of a meeting', ['渠县落实科普工作会议纪要实施方案', '一、任务', clause]],
		['a plan that minutes precede', ['渠县科普工作实施方案', '附：科普工作会议纪要', '一、任务', clause]],
		['measures of three articles with clauses', ['渠县科普若干措施', '1.做甲。（责任单位：县科协）', ...articles.slice(0, 3)]],
		['a plan dated 近日', ['渠县科普实施方案', '近日，县委召开会议，会议强调科普工作。', '一、任务', clause]],
		['an official head above an explanation', ['渠府办〔2023〕93号', '渠县科普政策解读', '各乡镇人民政府：', '一、任务', clause]],
		['a letter that only forwards', ['渠县人民政府办公室关于转发《四川省科普实施方案》的通知', '各乡镇人民政府：', '现转发给你们，请认真执行。']],
		['a plan without any clause', ['渠县科普实施方案', '一、任务', '1.做甲。推进甲工作。']],
	])('%s', (_, lines) => {
		expect(read(...lines).kind).toBe('方案')
	})
})
