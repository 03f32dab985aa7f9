import type { UnitCorrection } from '../../../src/model/index.ts'

/** The head of a document without faults. */
export const head = [
	'渠府办〔2023〕93号',
	'',
	'渠县人民政府办公室',
	'关于印发《渠县科普实施方案》的通知',
	'',
	'各乡镇人民政府、县级各部门：',
	'',
	'现将方案印发给你们。',
	'',
	'渠县人民政府办公室',
	'2023年5月29日',
	'',
	'# 渠县科普实施方案',
	'',
]

const written = (...lines: string[]) => [...head, ...lines].join('\n')

/** A document without faults in each notation. */
export const cleanDocuments: Readonly<Record<string, string>> = {
	'a label in brackets': written(
		'一、任务',
		'',
		'1.做甲。推进甲工作。〔责任单位：县教育局、县科协，各乡镇人民政府（街道办事处）〕',
		'',
		'2.做乙。推进乙工作。〔责任单位：县科协〕',
	),
	'牵头 and 配合 in brackets': written(
		'一、任务',
		'',
		'1.做甲。推进。（牵头单位：县教育局；配合单位：县科协）',
		'',
		'2.做乙。推进。（牵头单位：县科协；完成时限：2023年底）',
	),
	'verbs in brackets': written(
		'一、任务',
		'',
		'1.做甲。推进。（县教育局牵头，县科协配合）',
		'',
		'2.做乙。推进。（县科协牵头，县教育局、县妇联按职责分工负责）',
	),
	'tasks that need no lead': written(
		'1.做甲。（县教育局牵头，县科协配合）',
		'2.做乙。（县科协负责）',
		'3.做丙。（县科协、县妇联按职责分工负责）',
		'4.做丁。（牵头单位：县科协；配合单位：县教育局、县文旅局等行业主管部门）',
	),
	'a sentence': written('一、任务', '', '1.做甲。推进。由县教育局牵头，县科协参与。'),
	'label lines with the comma rule': written(
		'一、任务',
		'',
		'**1.做甲。**推进。',
		'',
		'责任单位：县教育局、县妇联，县科协（逗号前为牵头单位，下同）',
		'',
		'**2.做乙。**推进。',
		'',
		'责任单位：县科协，县教育局',
	),
	'the comma rule in brackets': written(
		'一、任务',
		'',
		'1.做甲。推进。（责任单位：县教育局，县科协。逗号前为牵头单位，下同）',
		'',
		'2.做乙。推进。（责任单位：县科协，县教育局）',
	),
	'first listed leads': written('一、任务', '', '1.做甲。推进。（县教育局、县科协负责。列第一位者为牵头单位，下同）', '', '2.做乙。推进。（县科协负责）'),
	'a table with tabs': written('类别\t工作任务\t牵头单位\t责任单位', '行动\t甲\t县教育局\t县科协、县妇联', '\t乙\t县科协\t各乡镇'),
	'a table, a cell a line': written(
		'\t类别',
		'\t工作任务',
		'\t牵头单位',
		'\t责任单位',
		'',
		'\t行动',
		'\t甲',
		'\t县教育局',
		'\t县科协、县妇联',
		'',
		'\t',
		'\t乙',
		'\t县科协',
		'\t各乡镇',
	),
	'terms that look foreign': written('一、任务', '', '1.做甲。推广5G、APP、“e科普”和科普e站，“互联网+”进乡村，见www.example.com。〔责任单位：县科协〕'),
	'numbers that go on, begin again, or stand inside a line': written(
		'一、甲',
		'1.做甲。（1）推进；（2）落实。（责任单位：县科协）',
		'（3）总结。',
		'2.做乙。（责任单位：县科协）',
		'二、乙',
		'3.做丙。（责任单位：县科协）',
		'三、丙',
		'1.做丁。（责任单位：县科协）',
		'2.做戊。3.做己。（责任单位：县科协）',
		'4.做庚。（责任单位：县科协）',
	),
	'document numbers of all kinds': written(
		'根据《县科普工作规划》（国发〔2021〕9号）、《县科普工作计划》（川府发〔2022〕10号）和自然资源部公告（2021）第9号，制定本方案。',
		'1.做甲。落实《县科普工作规划》（国发〔2021〕9号），拨打12345号热线。（责任单位：县科协）',
	),
	'bodies of a group that is set up, and verbs of nobody': written(
		'1.做甲。（责任单位：县科协）',
		'2.加强领导。成立由县教育局牵头，县科协、县妇联配合的工作组。',
		'3.压实责任。各级切实负责，密切配合，加强宣传。县教育局负责同志、县科协牵头单位要到场。',
		'4.强化保障。县教育局负责统筹。',
	),
	'a deadline in the year of issue': written('1.做甲。（责任单位：县科协；完成时限：2023年底前）', '2.做乙。（责任单位：县科协；完成时限：长期坚持）'),
	'numbers in brackets': written('一、任务', '', '1.做甲。（1）推进；（2）落实。1）准备；2）总结。〔责任单位：县科协〕'),
}

export interface Fault {
	/** What is wrong, in a few words. */
	name: string
	text: string
	/** Entries of the registry of misprints. */
	corrections?: UnitCorrection[]
	/** The sidecar beside the document. */
	sidecar?: string
	severity: 'error' | 'warning' | 'info'
	message: string
	/** line:column; null for the whole document. */
	place: string | null
	note?: string
	/** Other rules that the same fault breaks too. */
	besides?: string[]
}

/** Rules whose example is no passage of a document, and where it stands instead. */
export const exampleElsewhere: Readonly<Record<string, string>> = {
	'unused-correction': 'content/unit-corrections.yaml',
	'sidecar-contradicts': 'plan.yaml',
}

/** The document in which the example of a rule stands: behind a head without faults, unless the fault is in the head itself. */
export function exampleDocument(rule: string, lines: readonly string[]): string {
	if (rule === 'missing-jurisdiction') return ['# ', ...lines].join('')
	if (['ambiguous-jurisdiction', 'not-a-plan'].includes(rule)) return lines.join('\n')
	if (rule === 'missing-date') return [...head.filter(line => !/^2023年|^渠县人民政府办公室$/.test(line)), ...lines, '1.做甲。（责任单位：县科协）'].join('\n')
	if (rule === 'measure-unclear') return carriesOutOutline(...lines)
	return written(...lines)
}

/** A document that carries out the outline of the registries, by four of its actions, and the tasks given in the last of them. */
export const carriesOutOutline = (...tasks: string[]) =>
	written(
		'一、青少年科学素质提升行动',
		'1.开展英才计划。（责任单位：县教育局）',
		'二、农民科学素质提升行动',
		'1.推广科技小院。（责任单位：县科协）',
		'三、产业工人科学素质提升行动',
		'1.开展技能竞赛。（责任单位：县总工会）',
		'四、老年人科学素质提升行动',
		...tasks,
	)

/** For every rule a document that breaks it; the rules' tests go through the rules' list. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
	'not-for-publication': [
		{
			name: 'on application',
			text: written('1.做甲。（责任单位：县科协）', '', '信息公开选项：依申请公开'),
			severity: 'error',
			message: '本文件标明依申请公开，不在网站上公布',
			place: null,
		},
		{
			name: 'a mark of secrecy, though it says that it is public',
			text: `机密★1年\n\n${written('1.做甲。（责任单位：县科协）', '', '信息公开选项：主动公开')}`,
			severity: 'error',
			message: '本文件标有密级或份号，不在网站上公布',
			place: null,
		},
	],
	'sidecar-contradicts': [
		{
			name: 'another number',
			text: written('1.做甲。（责任单位：县科协）'),
			sidecar: 'sourceUrl: https://www.example.gov.cn/a.html\ndocumentNumber: 渠府办〔2023〕39号',
			severity: 'warning',
			message: '文号：原文为「渠府办〔2023〕93号」，旁注写作「渠府办〔2023〕39号」，以原文为准',
			note: 'plan.yaml 第 2 行',
			place: null,
		},
	],
	'not-a-plan': [
		{
			name: 'an interpretation',
			text: [
				'《渠县科普实施方案》政策解读',
				'2023年5月29日',
				'一、起草背景',
				'近年来，科普工作成效明显。',
				'二、主要内容',
				'由县教育局牵头，县科协配合。',
			].join('\n'),
			severity: 'warning',
			message: '本文件读作政策解读，不是方案，没有从中读取任务',
			note: '凭的是：「《渠县科普实施方案》政策解读」「一、起草背景」',
			place: '1:1',
			besides: ['missing-jurisdiction', 'missing-date'],
		},
	],
	'ambiguous-jurisdiction': [
		{
			name: 'two districts called alike',
			text: written('1.做甲。（责任单位：区科协）').replaceAll('渠县', '朝阳区').replace('渠府办', '朝府办'),
			severity: 'error',
			message: '「朝阳区」有 2 处同名：北京市朝阳区、吉林省长春市朝阳区，文中没有写明是哪一处',
			note: '原文不能改的，在旁注 document.plan.yaml 里写一行 jurisdiction: 北京市朝阳区，换成本文所指的一处',
			place: null,
		},
	],
	'missing-jurisdiction': [
		{
			name: 'no place named',
			text: written('1.做甲。（责任单位：县科协）').replaceAll('渠县', '本县'),
			severity: 'error',
			message: '标题和发文机关中应有唯一的行政区，实未认出',
			note: '原文不能改的，在旁注 document.plan.yaml 里写一行 jurisdiction: 上级和本地的全称，如 四川省达州市渠县',
			place: null,
		},
	],
	'missing-date': [
		{
			name: 'no date',
			text: cleanDocuments['verbs in brackets']?.replace('2023年5月29日\n', '') ?? '',
			severity: 'warning',
			message: '文中应有成文日期，实未载明',
			place: null,
		},
	],
	'no-tasks': [
		{
			name: 'prose alone',
			text: written('一、任务', '', '1.做甲。推进甲工作。'),
			severity: 'warning',
			message: '文中没有认出任何写明责任单位的任务',
			place: null,
		},
		{
			name: 'a table without a column of units',
			text: written('序号\t工作内容\t股室\t完成时限', '1\t做甲\t某股\t年底'),
			severity: 'warning',
			message: '文中没有认出任何写明责任单位的任务',
			place: '15:1',
			note: '表头为「序号」「工作内容」「股室」「完成时限」：认出任务栏「工作内容」，没有认出单位栏。任务栏名可用“工作任务”“工作内容”“措施”等，单位栏名可用“牵头单位”“责任单位”“配合单位”或“牵头”“配合”',
		},
	],
	'item-without-clause': [
		{
			name: 'one of four items',
			text: written(...[1, 2, 3].map(number => `${number}.做事。推进。（责任单位：县科协）`), '4.做丁。推进。'),
			severity: 'warning',
			message: '「做丁」应有责任分句，实未认出',
			place: '18:1',
		},
		{
			name: 'bodies named beside verbs, whatever the other items are',
			text: written(
				'1.做甲。（责任单位：县科协）',
				'2.做乙。县教育局牵头，会同县科协、县妇联，对各校开展检查，每年两次并通报结果。',
				'3.做丙。推进。',
				'4.做丁。推进。',
			),
			severity: 'warning',
			message: '「做乙」写到「县教育局」等 3 个单位牵头、配合或负责，未能认作责任分句',
			place: '16:1',
		},
	],
	'task-without-lead': [
		{
			name: 'one of two tasks',
			text: written('1.做甲。（牵头单位：县教育局）', '2.做乙。（责任单位：县科协、县妇联）'),
			severity: 'warning',
			message: '「做乙」应有牵头单位，实未载明',
			place: '16:1',
		},
	],
	'clause-without-comma': [
		{
			name: 'in a label line',
			text: written('1.做甲。', '责任单位：县教育局，县科协（逗号前为牵头单位，下同）', '2.做乙。', '责任单位：县教育局、县科协'),
			severity: 'warning',
			message: '「做乙」的责任分句应有逗号，实无：所列 2 个单位都作牵头单位',
			place: '18:1',
			note: '声明为：逗号前为牵头单位，下同',
		},
		{
			name: 'in brackets, a comma only inside a name’s brackets',
			text: written('1.做甲。（责任单位：县教育局，县科协。逗号前为牵头单位，下同）', '2.做乙。（责任单位：县教育局（语委办，督导室））'),
			severity: 'warning',
			message: '「做乙」的责任分句应有逗号，实无：所列单位作牵头单位',
			place: '16:6',
			note: '声明为：逗号前为牵头单位，下同',
		},
	],
	'clause-with-extra-comma': [
		{
			name: 'two commas',
			text: written('1.做甲。', '责任单位：县教育局，县科协（逗号前为牵头单位，下同）', '2.做乙。', '责任单位：县教育局，县科协，县妇联'),
			severity: 'info',
			message: '「做乙」的责任分句应有一个逗号，实有 2 个，以第一个为准',
			place: '18:14',
		},
	],
	'column-and-verb-differ': [
		{
			name: '配合 in a cell of 责任单位',
			text: written('工作任务\t牵头单位\t责任单位', '甲\t县教育局\t县科协、县妇联等相关单位配合', '乙\t县科协\t县妇联等单位配合'),
			severity: 'info',
			message: '「责任单位」栏有 2 格写着“配合”，角色以表头为准',
			place: '16:12',
		},
	],
	'unit-repeated': [
		{
			name: 'twice in a role',
			text: written('1.做甲。（责任单位：县教育局、县科协、县教育局）'),
			severity: 'warning',
			message: '「县教育局」在「做甲」中列了两次，只计一次',
			place: '15:21',
		},
		{
			name: 'in two roles',
			text: written('1.做甲。（牵头单位：县教育局；责任单位：县科协；配合单位：县科协）'),
			severity: 'warning',
			message: '「县科协」在「做甲」中列在责任、配合两种角色下',
			place: '15:31',
		},
		{
			name: 'in two spellings',
			text: written('1.做甲。（责任单位：县卫生健康局、县卫健局）'),
			severity: 'warning',
			message: '「县卫生健康局」与「县卫健局」是同一单位，在「做甲」中列了两次',
			place: '15:19',
			besides: ['unit-spelling-varies'],
		},
	],
	'lead-also-responsible': [
		{
			name: 'in the list of 责任单位',
			text: written('1.做甲。（牵头单位：县教育局；责任单位：县教育局、县科协）'),
			severity: 'warning',
			message: '「县教育局」在「做甲」中已是牵头单位，又列在责任单位中',
			place: '15:22',
		},
		{
			name: 'in the column of 配合单位',
			text: written('工作任务\t牵头单位\t配合单位', '甲\t县教育局\t县科协、县教育局'),
			severity: 'warning',
			message: '「县教育局」在「甲」中已是牵头单位，又列在配合单位中',
			place: '16:12',
		},
	],
	'clause-without-units': [
		{
			name: 'generic words alone',
			text: written('1.做甲。（责任单位：县科协）', '2.做乙。（责任单位：有关部门）'),
			severity: 'warning',
			message: '「做乙」的责任分句应写明单位，实未写明',
			place: '16:6',
		},
	],
	'deadline-before-issue': [
		{
			name: 'a month of the year before',
			text: written('1.做甲。（责任单位：县科协；完成时限：2022年10月底前）'),
			severity: 'warning',
			message: '「做甲」的完成时限「2022年10月底前」应在成文日期 2023-05-29 之后，实在其前',
			place: '15:21',
		},
	],
	'numbering-gap': [
		{
			name: 'one item missing',
			text: written('1.做甲。（责任单位：县科协）', '2.做乙。（责任单位：县科协）', '4.做丁。（责任单位：县科协）'),
			severity: 'warning',
			message: '「4.做丁」的编号应为「3.」，实为「4.」，缺 1 个',
			place: '17:1',
		},
		{
			name: 'two chapters missing',
			text: written('一、做甲', '1.做事。（责任单位：县科协）', '四、做丁', '1.做事。（责任单位：县科协）'),
			severity: 'warning',
			message: '「四、做丁」的编号应为「二、」，实为「四、」，缺 2 个',
			place: '17:1',
		},
		{
			name: 'the first of a series missing',
			text: written('一、做甲', '（二）做乙', '1.做事。（责任单位：县科协）', '（三）做丙', '1.做事。（责任单位：县科协）'),
			severity: 'warning',
			message: '「（二）做乙」的编号应为「（一）」，实为「（二）」，缺 1 个',
			place: '16:1',
		},
		{
			name: 'between two chapters that are numbered through',
			text: written('一、甲', '1.做甲。（责任单位：县科协）', '2.做乙。（责任单位：县科协）', '二、乙', '4.做丁。（责任单位：县科协）'),
			severity: 'warning',
			message: '「4.做丁」的编号应为「3.」，实为「4.」，缺 1 个',
			place: '19:1',
		},
	],
	'numbering-duplicate': [
		{
			name: 'a number twice',
			text: written('1.做甲。（责任单位：县科协）', '2.做乙。（责任单位：县科协）', '2.做丙。（责任单位：县科协）', '3.做丁。（责任单位：县科协）'),
			severity: 'warning',
			message: '「2.做丙」的编号应为「3.」，实为「2.」，与「2.做乙」重复',
			place: '17:1',
		},
		{
			name: 'a chapter’s number comes back',
			text: written('一、甲', '二、乙', '1.做事。（责任单位：县科协）', '三、丙', '二、丁'),
			severity: 'warning',
			message: '「二、丁」的编号应为「四、」，实为「二、」，与「二、乙」重复',
			place: '19:1',
		},
	],
	'odd-document-number': [
		{
			name: 'a year that is still to come',
			text: written('根据国发〔2031〕9号文件，制定本方案。', '1.做甲。（责任单位：县科协）'),
			severity: 'warning',
			message: '文号「国发〔2031〕9号」的年份应不晚于本文印发的 2023 年，实为 2031 年',
			place: '15:3',
		},
		{
			name: 'brackets that are no pair',
			text: written('根据《县科普工作规划》（川府发〔2021）9号），制定本方案。', '1.做甲。（责任单位：县科协）'),
			severity: 'warning',
			message: '文号「川府发〔2021）9号」的括号应成对，实为「〔」和「）」',
			place: '15:13',
			besides: ['unbalanced-bracket'],
		},
		{
			name: 'the number 0',
			text: written('根据《县科普工作规划》（川府发〔2021〕0号），制定本方案。', '1.做甲。（责任单位：县科协）'),
			severity: 'warning',
			message: '文号「川府发〔2021〕0号」的序号应从 1 起，实为 0',
			place: '15:13',
		},
		{
			name: 'a zero before the number, in two places',
			text: written('根据《县科普工作规划》（川府发〔2021〕09号），制定本方案。', '1.做甲。落实川府发〔2021〕09号要求。（责任单位：县科协）'),
			severity: 'warning',
			message: '文号「川府发〔2021〕09号」的序号应为「9」，实为「09」：不编虚位',
			place: '15:13',
			note: '全文共 2 处',
		},
		{
			name: 'a year of two digits',
			text: written('根据《县科普工作规划》（川府发〔21〕9号），制定本方案。', '1.做甲。（责任单位：县科协）'),
			severity: 'warning',
			message: '文号「川府发〔21〕9号」的年份应为四位，实为「21」',
			place: '15:13',
		},
		{
			name: 'other brackets, twice',
			text: written('根据《县科普工作规划》（川府发[2021]9号），制定本方案。', '以（川府发[2021]9号）为准。', '1.做甲。（责任单位：县科协）'),
			severity: 'warning',
			message: '文号「川府发[2021]9号」的年份应用「〔〕」括入，实为「[]」',
			place: '15:13',
			note: '全文共 2 处',
		},
		{
			name: 'a title with two numbers',
			text: written('根据《县科普工作规划》（川府发〔2021〕9号），制定本方案。', '1.做甲。落实《县科普工作规划》（川府发〔2021〕6号）。（责任单位：县科协）'),
			severity: 'warning',
			message: '《县科普工作规划》的文号前文为「川府发〔2021〕9号」，此处为「川府发〔2021〕6号」',
			place: '16:18',
		},
	],
	'possible-unit-typo': [
		{
			name: 'one character changed',
			text: written(...[1, 2, 3].map(number => `${number}.做事。（责任单位：县教育局）`), '4.做丁。（责任单位：县教肓局）'),
			severity: 'warning',
			message: '「县教肓局」与「县教育局」相近，疑为印误',
			place: '18:12',
			note: '核实后请在 content/unit-corrections.yaml 登记',
		},
		{
			name: 'two characters printed twice',
			text: written('1.做甲。（责任单位：县人力资源社会社会保障局）'),
			severity: 'warning',
			message: '「县人力资源社会社会保障局」中有重印的字，疑为印误',
			place: '15:12',
			note: '核实后请在 content/unit-corrections.yaml 登记',
		},
	],
	'unit-without-function': [
		{
			name: 'a department that the registry does not know',
			text: written('1.做甲。（责任单位：县科协、县惠民审批协理办公室）', '2.做乙。（责任单位：县惠民审批协理办公室）'),
			severity: 'info',
			message: '「县惠民审批协理办公室」应归入职能，实未认出',
			place: '15:16',
			note: '相近的有：政务服务（zhengwufuwu）。在 content/functions.yaml 中补写',
		},
		{
			name: 'a department whose level is left out in its list',
			text: written('1.做甲。（责任单位：县科协、惠民审批协理办公室）', '2.做乙。（责任单位：县科协）'),
			severity: 'info',
			message: '「县惠民审批协理办公室」应归入职能，实未认出',
			place: '15:16',
			note: '相近的有：政务服务（zhengwufuwu）。在 content/functions.yaml 中补写',
		},
	],
	'unused-correction': [
		{
			name: 'the misprint was mended in the document',
			text: written('1.做甲。（责任单位：县教育局）'),
			corrections: [{ plan: 'quxian-2023', printed: '县教肓局', name: '县教育局', reason: '印误' }],
			severity: 'warning',
			message: '登记了「县教肓局」应为「县教育局」，文中没有「县教肓局」',
			place: null,
		},
		{
			name: 'the unit is not named',
			text: written('1.做甲。（责任单位：县科协）', '2.做乙。（责任单位：县妇联）'),
			corrections: [{ plan: 'quxian-2023', printed: '县妇联', name: '县文联', reason: '印误' }],
			severity: 'warning',
			message: '登记了「县妇联」应为「县文联」，文中没有「县文联」',
			place: null,
		},
	],
	'words-not-read': [
		{
			name: 'a name behind a colon in a list',
			text: written('1.做甲。（责任单位：县教育局、备用：县科协办公点）'),
			severity: 'warning',
			message: '「备用」没有读作单位',
			place: '15:17',
		},
	],
	'row-without-units': [
		{
			name: 'empty cells',
			text: written('工作任务\t责任单位', '做甲\t县科协', '做乙\t'),
			severity: 'warning',
			message: '「做乙」应有责任单位，实未载明',
			place: '17:1',
		},
	],
	'unit-spelling-varies': [
		{
			name: 'two spellings',
			text: written('1.做甲。（责任单位：县卫生健康局）', '2.做乙。（责任单位：县卫生健康局）', '3.做丙。（责任单位：县卫健局）'),
			severity: 'info',
			message: '「县卫生健康局」有 2 种写法：县卫生健康局（2 处）、县卫健局（1 处）',
			place: '17:12',
		},
		{
			name: 'the level left out before many names',
			text: written('1.做甲。（责任单位：县教育局、民政局、司法局）', '2.做乙。（责任单位：县民政局、县司法局、教育局）'),
			severity: 'info',
			message: '「县教育局」「县民政局」「县司法局」等 3 个单位的名称前有时写行政层级、有时不写',
			place: '15:17',
			note: '不写的是：教育局、民政局、司法局',
		},
	],
	'unbalanced-bracket': [
		{
			name: 'never closed',
			text: written('1.做甲。推进。〔责任单位：县教育局、县科协'),
			severity: 'warning',
			message: '「〔」缺少与它成对的「〕」',
			place: '15:9',
		},
		{
			name: 'never opened',
			text: written('1.做甲。推进甲”工作。（责任单位：县科协）'),
			severity: 'warning',
			message: '「”」缺少与它成对的「“」',
			place: '15:9',
		},
	],
	'measure-unclear': [
		{
			name: 'words of two measures',
			text: carriesOutOutline('1.举办健康大讲堂，教用智能手机。（责任单位：县科协）'),
			severity: 'info',
			message: '「举办健康大讲堂，教用智能手机」应归入一项举措，实与「实施智慧助老行动」「加强老年人健康科普服务」同样相近',
			place: '22:1',
			note: 'elderly.smart 5.0 分（位于「四、老年人科学素质提升行动」，标题中有「智能手机」）；elderly.health 5.0 分（位于「四、老年人科学素质提升行动」，标题中有「健康大讲堂」）',
		},
	],
	'page-number-in-clause': [
		{
			name: 'a name broken over a page',
			text: written('1.做甲。推进。（责任单位：县教育局、县科', '', '- 6 -', '', '协）'),
			severity: 'info',
			message: '「做甲」的责任分句中间夹有页码，已略去',
			place: '17:1',
		},
	],
	'lost-glyph': [
		{
			name: 'a blank before a colon',
			text: written('1.做甲。（责任单位：县科协）', '', '信息公开选 ：主动公开'),
			severity: 'warning',
			message: '「信息公开选 ：主动公开」中似有丢失的字',
			place: '17:6',
		},
		{
			name: 'an empty box',
			text: written('1.做甲□工作。（责任单位：县科协）'),
			severity: 'warning',
			message: '「1.做甲□工作。（责任」中似有丢失的字',
			place: '15:5',
		},
		{
			name: 'the replacement character',
			text: written('1.做\ufffd甲。（责任单位：县科协）'),
			severity: 'warning',
			message: '「1.做\ufffd甲。（责任单」中似有丢失的字',
			place: '15:4',
		},
	],
	'stray-latin': [
		{
			name: 'an English word',
			text: written('1.做甲。推进任务 and 目标。（责任单位：县科协）'),
			severity: 'warning',
			message: '「进任务 and 目标。」中夹有外文「and」',
			place: '15:11',
		},
	],
	'traditional-character': [
		{
			name: 'one character',
			text: written(`1.做甲。组织中小學生参加${'科普活动'.repeat(10)}。（责任单位：县科协）`),
			severity: 'warning',
			message: '「學」应为「学」',
			place: '15:10',
		},
	],
	'mixed-width-punctuation': [
		{
			name: 'half-width among full-width signs',
			text: written('1.做甲。（责任单位:县科协）', '2.做乙,推进。（责任单位:县科协）'),
			severity: 'info',
			message: '全文有全角标点 5 处、半角标点 3 处，首个半角标点在此',
			place: '15:11',
		},
	],
	'personal-data': [
		{
			name: 'a contact person',
			text: written('1.做甲。（责任单位：县科协）', '', '联系人：王小明'),
			severity: 'info',
			message: '此处有个人联系信息，所有输出中都已遮盖',
			place: '17:5',
		},
	],
}
