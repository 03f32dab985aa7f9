import { z } from 'zod'
import { type Atlas, type PublishedPlan, roleWords, sourcePath, textOf, toCsv, unitOf, unitPath } from '../../atlas/index.ts'
import { unitKey } from '../../atlas/keys.ts'
import { omissionWords } from '../../atlas/omission-words.ts'
import { type Segment, type SourceLine, sourcePassages } from '../../atlas/source-lines.ts'
import { omissionReasons, roleSchema, type Task } from '../../model/index.ts'
import { unitIdSchema } from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const schema = z.strictObject({
	...pageHead,
	plan: z.string().describe('方案的编号'),
	parts: z
		.array(z.strictObject({ file: z.string(), format: z.string(), sha256: z.string().describe('文件字节的 SHA-256'), firstLine: z.int() }))
		.describe('源文件，按阅读先后'),
	lines: z
		.array(
			z.strictObject({
				line: z.int().min(1),
				text: z.string().describe('这一行的原文；个人姓名、电话、邮箱已用 × 遮盖，字数不变'),
				tasks: z.array(z.string()).describe('所在任务的编号'),
				omitted: z.enum(omissionReasons).nullable().describe('整行未计入正文时为理由'),
				read: z
					.array(z.strictObject({ text: z.string(), role: roleSchema, unit: z.string(), unitId: unitIdSchema, page: z.string() }))
					.describe('从这一行读出的单位；名称跨行时每行各有一段'),
			}),
		)
		.describe('逐行全文，空行也在'),
})

interface Line extends SourceLine {
	tasks: readonly Task[]
	text: string
}

const linesOf = (atlas: Atlas, plan: PublishedPlan): Line[] =>
	sourcePassages(plan, textOf(atlas, plan.id)).flatMap(({ tasks, lines }) =>
		lines.map(line => ({ ...line, tasks, text: line.segments.map(({ text }) => text).join('') })),
	)

const unitsIn = (segments: readonly Segment[]) => segments.filter(segment => segment.kind === 'unit')

function sourcePage(context: PageContext, plan: PublishedPlan): z.infer<typeof schema> {
	const { atlas, address } = context
	return {
		...headOf(context, 'source', sourcePath(plan), `原文：${plan.title ?? plan.id}`, [plan]),
		plan: plan.id,
		parts: plan.source.parts.map(({ file, format, sha256, firstLine }) => ({ file, format, sha256, firstLine })),
		lines: linesOf(atlas, plan).map(({ number, text, tasks, omitted, segments }) => ({
			line: number,
			text,
			tasks: tasks.map(({ id }) => id),
			omitted,
			read: unitsIn(segments).map(({ text: name, assignment }) => ({
				text: name,
				role: assignment.role,
				unit: unitOf(plan, assignment.unit).name,
				unitId: unitKey(atlas, plan, assignment.unit),
				page: address(unitPath(atlas, plan, assignment.unit)),
			})),
		})),
	}
}

/** One row a line that is not blank. */
function sourceCsv(atlas: Atlas, plan: PublishedPlan): string {
	return toCsv(
		['行号', '原文', '任务', '读出的单位', '未计入正文'],
		linesOf(atlas, plan)
			.filter(({ isBlank }) => !isBlank)
			.map(({ number, text, tasks, omitted, segments }) => [
				number,
				text,
				tasks.map(({ id }) => id).join('、') || null,
				unitsIn(segments)
					.map(({ assignment }) => `${roleWords[assignment.role]}：${unitOf(plan, assignment.unit).name}`)
					.join('；') || null,
				omitted && omissionWords[omitted],
			]),
	)
}

/** The text of a plan as published. */
export const sourceKind: PageKind = {
	id: 'source',
	title: '一份方案逐行的原文，和从每一行读出的单位',
	schema,
	pagesOf: atlas => atlas.plans.map(plan => ({ path: sourcePath(plan), json: context => sourcePage(context, plan), csv: () => sourceCsv(atlas, plan) })),
}
