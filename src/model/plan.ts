import { z } from 'zod'
import { positionSchema } from './position.ts'

/** What the label in the document says of a unit. Never inferred from rank or order unless the document declares so. */
export const roles = ['lead', 'responsible', 'support'] as const
export const roleSchema = z.enum(roles).describe('lead 牵头 · responsible 责任 · support 配合')
export type Role = z.infer<typeof roleSchema>

export const jurisdictionLevels = ['country', 'province', 'city', 'county', 'zone'] as const
const placeSchema = z.strictObject({
	name: z.string().describe('全称，如 达州市'),
	code: z.string().nullable().describe('GB/T 2260 代码，六位'),
	level: z.enum(jurisdictionLevels),
})
export const jurisdictionSchema = placeSchema.extend({
	slug: z.string().describe('网址用的拼音，如 quxian'),
	parents: z.array(placeSchema).describe('上级行政区，由近到远，如 达州市、四川省'),
})
export type Jurisdiction = z.infer<typeof jurisdictionSchema>

export const periodSchema = z.strictObject({
	start: z.int().describe('起始年份'),
	end: z.int().describe('终止年份'),
	text: z.string().describe('标题所载原文，如 2021—2025年'),
})

export const citationSchema = z.strictObject({
	title: z.string().nullable().describe('所引文件的标题，不含书名号'),
	documentNumber: z.string().nullable().describe('所引文件的文号，原样'),
	position: positionSchema,
})
export type Citation = z.infer<typeof citationSchema>

export const comparators = ['reach', 'exceed', 'atLeast', 'atMost', 'below', 'equal', 'cover', 'increase', 'decrease'] as const
export const indicatorSchema = z.strictObject({
	id: z.string(),
	metric: z.string().describe('衡量什么，如 公民具备科学素质的比例'),
	comparator: z
		.enum(comparators)
		.describe('reach 达到 · exceed 超过 · atLeast 以上、不少于 · atMost 以内、不超过 · below 低于 · equal 为 · cover 全覆盖 · increase 增加 · decrease 减少'),
	value: z.number().nullable().describe('数值；没有数字的目标（如全覆盖）为 null'),
	unit: z.string().nullable().describe('计量单位，原样，如 %、个、万人次'),
	year: z.int().nullable().describe('目标年份；未载明为 null'),
	relativeTo: z.string().nullable().describe('相对目标的原话，如 同步全省平均水平；绝对目标为 null'),
	text: z.string().describe('原文中的这句话'),
	place: z.string().describe('目标所指的行政区'),
	task: z.string().nullable().describe('所在任务的 id；不在任务中为 null'),
	position: positionSchema,
	repeatedAt: z.array(positionSchema).describe('同一句话在文中再次出现的位置'),
})
export type Indicator = z.infer<typeof indicatorSchema>

export const paragraphSchema = z.strictObject({ text: z.string(), position: positionSchema })
export type Paragraph = z.infer<typeof paragraphSchema>

/** What a section writes of a measure of the outline without making it a task: no unit stands to it. */
export const measureMentionSchema = z.strictObject({
	measure: z.string().describe('举措的 id（content/measures/）'),
	text: z.string().describe('写到这项举措的一句话，或接连的几句，原文'),
	position: positionSchema,
})
export type MeasureMention = z.infer<typeof measureMentionSchema>

export const sectionSchema = z.strictObject({
	id: z.string().describe('由文档编号而来，如 s2-1；不随文字清理改变'),
	number: z.string().nullable().describe('编号原样，如 （一）'),
	title: z.string().describe('标题，不含编号'),
	heading: z.string().describe('标题原样，含编号'),
	level: z.int().min(1),
	parent: z.string().nullable().describe('上级章节的 id'),
	action: z.string().nullable().describe('纲要行动的 id（content/measures/）；归不了为 null'),
	position: positionSchema,
	paragraphs: z.array(paragraphSchema).describe('本章节中不属于任务的正文'),
	mentions: z.array(measureMentionSchema).describe('本章节写到、而全文没有列为任务的举措（没有责任单位）；章节里有任务，或归不了行动的，为空'),
})
export type Section = z.infer<typeof sectionSchema>

/** What in the document decides a role: the reader can check it there. */
export const evidenceSchema = z.strictObject({
	kind: z
		.enum(['label', 'column', 'verb', 'rule', 'list'])
		.describe(
			'label 标签（责任单位：）· column 表头 · verb 动词（牵头、配合）· rule 文中声明的规则（逗号前为牵头单位）· list 括号里只有单位名单，没有写明角色',
		),
	text: z.string().describe('起决定作用的原文'),
	position: positionSchema.nullable().describe('该原文的位置；没有为 null'),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const assignmentSchema = z.strictObject({
	printed: z.string().describe('印发的名称，去掉换行'),
	unit: z.string().describe('units[] 中的 id'),
	role: roleSchema,
	evidence: evidenceSchema,
	position: positionSchema,
})
export type Assignment = z.infer<typeof assignmentSchema>

/** Why a text is taken to carry out a measure of the outline: the reader can weigh it. */
export const measureEvidenceSchema = z.strictObject({
	score: z.number().describe('与首要举措的相符程度，三位小数'),
	margin: z.number().describe('领先次一项举措多少，三位小数'),
	reasons: z.array(z.string()).describe('凭什么归入：章节、标题和正文里的词'),
	override: z
		.strictObject({ reason: z.string().describe('更正的理由'), date: z.iso.date().describe('更正的日期') })
		.nullable()
		.describe('经人工更正时为更正的理由（content/measure-overrides.yaml）；否则为 null'),
})
export type MeasureEvidence = z.infer<typeof measureEvidenceSchema>

/** Which measures of the outline a text carries out. */
const classified = {
	measure: z.string().nullable().describe('首要举措的 id（content/measures/）；归不了，或整个行动只有一项任务时为 null'),
	furtherMeasures: z.array(z.string()).describe('兼及的其他举措的 id，按纲要先后'),
	measureEvidence: measureEvidenceSchema.nullable().describe('归入首要举措的理由；没有首要举措且未经人工更正时为 null'),
}

export const detailSchema = z.strictObject({
	title: z.string(),
	text: z.string(),
	...classified,
	position: positionSchema,
})
export type Detail = z.infer<typeof detailSchema>

export const deadlineSchema = z.strictObject({
	text: z.string().describe('完成时限，原样'),
	start: z.iso.date().nullable().describe('由原文能断定的起始日，YYYY-MM-DD；断定不了为 null'),
	end: z.iso.date().nullable().describe('由原文能断定的截止日，YYYY-MM-DD；断定不了为 null'),
	position: positionSchema,
})
export type Deadline = z.infer<typeof deadlineSchema>

export const taskSchema = z.strictObject({
	id: z.string().describe('由文档结构而来：t12 第 12 项，r7 表格第 7 行，s3-1 第三章（一）'),
	number: z.string().nullable().describe('编号原样；没有为 null'),
	title: z.string().describe('任务的标题，或第一句'),
	text: z.string().describe('任务全文（含标题，不含编号与责任分句）'),
	section: z.array(z.string()).describe('章节路径，标题原样，由大到小'),
	sectionId: z.string().nullable(),
	action: z.string().nullable().describe('纲要行动的 id（content/measures/）；归不了为 null'),
	...classified,
	details: z.array(detailSchema).describe('正文中展开本任务的小标题及文字'),
	clause: paragraphSchema.nullable().describe('责任分句原样；表格的行没有为 null'),
	deadline: deadlineSchema.nullable(),
	assignments: z.array(assignmentSchema),
	recogniser: z.string().describe('读出责任的识别器的 id'),
	position: positionSchema,
})
export type Task = z.infer<typeof taskSchema>

export const unitKinds = ['department', 'partyOrgan', 'massOrganisation', 'government', 'collective', 'other'] as const
export const unitSchema = z.strictObject({
	id: z.string().describe('拼音，网址用'),
	name: z.string().describe('本方案所印最完整的名称；名单里承前省略的行政层级补上（省发展改革委、财政厅 → 省财政厅）'),
	spellings: z.array(z.string()).describe('所有印发的写法，按次数由多到少'),
	kind: z.enum(unitKinds),
	functions: z.array(z.string()).describe('content/functions.yaml 中的 id；合并机构有几个'),
})
export type Unit = z.infer<typeof unitSchema>

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]
export const diagnosticSchema = z.strictObject({
	rule: z.string().describe('规则的永久 id'),
	severity: z.enum(severities),
	message: z.string().describe('一句话：哪里应为什么，实为什么'),
	note: z.string().nullable().describe('怎样修改或补充说明'),
	position: positionSchema.nullable().describe('位置；整篇文档的问题为 null'),
	related: positionSchema.nullable().describe('牵涉的另一处'),
})
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** A rule that the document declares once and that decides roles from there on. */
export const declaredRuleSchema = z.strictObject({
	id: z
		.enum(['leads-before-comma', 'first-listed-leads', 'starred-leads', 'party-of-all'])
		.describe(
			'leads-before-comma 逗号前为牵头单位 · first-listed-leads 列第一位的为牵头单位 · starred-leads 标*的为牵头单位 · party-of-all 以下均需某单位落实，不再列出',
		),
	text: z.string().describe('声明原文，如 逗号前为牵头单位，下同'),
	position: positionSchema,
})
export type DeclaredRule = z.infer<typeof declaredRuleSchema>

export const omissionReasons = [
	'page-number',
	'running-head',
	'table-of-contents',
	'navigation',
	'hidden',
	'watermark',
	'repeated-header',
	'markup',
	'rule-line',
	'personal-data',
] as const
export type OmissionReason = (typeof omissionReasons)[number]
export const omissionSchema = z.strictObject({
	reason: z
		.enum(omissionReasons)
		.describe(
			'page-number 页码 · running-head 页眉页脚 · table-of-contents 目录 · navigation 网页的导航、栏目 · hidden 隐藏的内容 · watermark 水印 · repeated-header 重复表头 · markup 排版标记 · rule-line 分隔线 · personal-data 个人信息',
		),
	position: positionSchema,
})
export type Omission = z.infer<typeof omissionSchema>

export const coverageSchema = z.strictObject({
	characters: z.int().describe('源文件的非空白字符数'),
	represented: z.int().describe('进入文档树的非空白字符数'),
	omitted: z.array(omissionSchema).describe('略去的部分及理由'),
})

/** The facts of a plan that its document may print, and that a sidecar may state where it does not. */
export const statableFacts = ['jurisdiction', 'title', 'documentNumber', 'issuers', 'issuedOn', 'disclosure'] as const
export type StatableFact = (typeof statableFacts)[number]

/** What people state of a document beside it (plan.yaml): it is no part of the document. */
export const supplementSchema = z.strictObject({
	file: z.string().describe('旁注的文件名'),
	states: z.array(z.enum(statableFacts)).describe('哪几项是原文没有印、由编者补充的'),
	sourceUrl: z.string().nullable().describe('原始出处：文件公布在哪个网页'),
	publishedOn: z.string().nullable().describe('在原始出处公布的日期，YYYY-MM-DD'),
	disclosureAssertedBy: z.string().nullable().describe('编者补充公开属性时，由谁、凭什么认定'),
	note: z.string().nullable().describe('编者的说明'),
})
export type Supplement = z.infer<typeof supplementSchema>

/** One document of one jurisdiction: what the site publishes and `npm run ingest -- FILE --json` prints. */
export const planSchema = z.strictObject({
	id: z.string().describe('行政区拼音加年份，如 quxian-2023'),
	source: z.strictObject({
		file: z.string().describe('seeds/ 中的文件名；一份方案有几个文件时为文件夹名'),
		parts: z
			.array(
				z.strictObject({
					file: z.string().describe('文件名'),
					format: z.string().describe('格式，如 text、docx、pdf'),
					sha256: z.string().describe('文件字节的 SHA-256'),
					firstLine: z.int().min(1).describe('在全文中从第几行起'),
				}),
			)
			.min(1)
			.describe('所含的文件，按阅读先后'),
	}),
	jurisdiction: jurisdictionSchema.nullable().describe('认不出行政区时为 null'),
	title: z.string().nullable().describe('方案标题'),
	noticeTitle: z.string().nullable().describe('印发通知的标题'),
	documentNumber: z.string().nullable().describe('文号，原样'),
	issuers: z.array(z.string()).describe('发文机关'),
	issuedOn: z.string().nullable().describe('成文日期，YYYY-MM-DD；原文未印为 null'),
	printedOn: z.string().nullable().describe('印发日期（版记所印，不是成文日期），YYYY-MM-DD；原文未印为 null'),
	period: periodSchema.nullable(),
	family: z.string().nullable().describe('落实哪一个纲要（content/measures/ 中的 family）；都不是为 null'),
	disclosure: z.string().nullable().describe('信息公开属性，原样'),
	sidecar: supplementSchema.nullable().describe('编者补充的事实（plan.yaml）；没有为 null'),
	citations: z.array(citationSchema).describe('依据，按文中先后'),
	preamble: z.array(paragraphSchema).describe('第一章之前的正文：印发通知的正文、方案的开头'),
	declaredRules: z.array(declaredRuleSchema),
	indicators: z.array(indicatorSchema),
	sections: z.array(sectionSchema),
	tasks: z.array(taskSchema),
	units: z.array(unitSchema),
	diagnostics: z.array(diagnosticSchema),
	coverage: coverageSchema,
})
export type Plan = z.infer<typeof planSchema>
