import { z } from 'zod'
import { type Atlas, type LineageDocument, type LineageNode, lineage, lineagePath, planName, planPath, toCsv } from '../../atlas/index.ts'
import { levelWords } from '../../atlas/level-words.ts'
import { jurisdictionLevels } from '../../model/index.ts'
import { whereFields, whereIn } from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const documentSchema = z.strictObject({
	id: z.string().describe('在网页中的锚点'),
	title: z.string().nullable(),
	documentNumber: z.string().nullable().describe('文号，原样；未载明为 null'),
	otherNumbers: z.array(z.string()).describe('文号的其他印法'),
	level: z.enum(jurisdictionLevels).nullable().describe('文件的层级；标题和文号都没有说明时为 null'),
	place: z.string().nullable().describe('哪个地方的文件；国家的文件，或没有说明时为 null'),
	plan: z.string().nullable().describe('本站收录时为方案的编号'),
	page: z.string().nullable().describe('本站收录时为方案页面的网址'),
	implements: z.string().nullable().describe('落实哪份文件（id）；不在次序中，或在最上时为 null'),
	evidence: z.enum(['cites', 'level']).nullable().describe('cites 文件自己写明 · level 按同时引用上下两份文件的方案和层级排列'),
	citedAt: z.array(z.strictObject({ plan: z.string(), title: z.string().nullable(), documentNumber: z.string().nullable(), ...whereFields })),
})
const schema = z.strictObject({ ...pageHead, documents: z.array(documentSchema).describe('按网页的次序：上级在前，下级跟在它后面') })

interface Line {
	document: LineageDocument
	parent: LineageDocument | null
	evidence: LineageNode['evidence']
}

/** Every document in the order of the page: the trees from the top down, what is cited besides, plans apart. */
function linesOf(atlas: Atlas): { lines: Line[]; apart: readonly string[] } {
	const { trees, others, apart } = lineage(atlas)
	const walk = ({ document, evidence, children }: LineageNode, parent: LineageDocument | null): Line[] => [
		{ document, parent, evidence },
		...children.flatMap(child => walk(child, document)),
	]
	const lines = [...trees.flatMap(tree => walk(tree, null)), ...others.map(document => ({ document, parent: null, evidence: null }))]
	return { lines, apart: apart.map(({ id }) => id) }
}

function lineagePage(context: PageContext): z.infer<typeof schema> {
	const { atlas, address } = context
	const { lines, apart } = linesOf(atlas)
	return {
		...headOf(context, 'lineage', lineagePath, '依据', atlas.plans),
		documents: [
			...lines.map(({ document, parent, evidence }) => {
				const { id, title, documentNumber, otherNumbers, home, plan, citedAt } = document
				return {
					...{ id, title, documentNumber, otherNumbers: [...otherNumbers], level: home?.level ?? null, place: home?.place ?? null },
					plan: plan?.id ?? null,
					page: plan && address(planPath(atlas, plan)),
					implements: parent?.id ?? null,
					evidence,
					citedAt: citedAt.map(({ plan: citing, citation }) => ({
						plan: citing.id,
						title: citation.title,
						documentNumber: citation.documentNumber,
						...whereIn(context, citing, citation.position),
					})),
				}
			}),
			...atlas.plans
				.filter(({ id }) => apart.includes(id))
				.map(plan => ({
					...{ id: plan.id, title: plan.title, documentNumber: plan.documentNumber, otherNumbers: [], level: plan.jurisdiction.level },
					...{ place: plan.jurisdiction.name, plan: plan.id, page: address(planPath(atlas, plan)), implements: null, evidence: null, citedAt: [] },
				})),
		],
	}
}

const columns = ['层级', '文号', '文件', '本站收录', '落实', '凭什么', '引用它的方案', '行号'] as const
const evidenceWords = { cites: '文件写明', level: '按层级' } as const
const nameOf = ({ documentNumber, title }: Pick<LineageDocument, 'documentNumber' | 'title'>) => documentNumber ?? title

/** One row a citation; a document that nobody cites has one row. */
function lineageCsv(atlas: Atlas): string {
	const { lines, apart } = linesOf(atlas)
	const rows = lines.flatMap(({ document, parent, evidence }) => {
		const { home, documentNumber, title, plan, citedAt } = document
		const level = home === null ? '层级未载明' : (home.place ?? levelWords[home.level])
		const facts = [level, documentNumber, title, plan ? '是' : '否', parent && nameOf(parent), evidence && evidenceWords[evidence]]
		if (citedAt.length === 0) return [[...facts, null, null]]
		return citedAt.map(({ plan: citing, citation }) => [...facts, planName(atlas, citing), citation.position.start.line])
	})
	const alone = atlas.plans.filter(({ id }) => apart.includes(id))
	return toCsv(columns, [
		...rows,
		...alone.map(({ jurisdiction, documentNumber, title, id }) => [jurisdiction.name, documentNumber, title ?? id, '是', '未载明', null, null, null]),
	])
}

/** Which document implements which. */
export const lineageKind: PageKind = {
	id: 'lineage',
	title: '哪份文件落实哪份文件',
	schema,
	pagesOf: atlas => [{ path: lineagePath, json: lineagePage, csv: () => lineageCsv(atlas) }],
}
