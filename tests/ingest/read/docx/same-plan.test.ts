import { expect, it } from 'vitest'
import { ingest, sourceOf } from '../../../../src/ingest/index.ts'
import { registries } from '../../ingest-text.ts'
import { type PlanBlock, type PlanCell, samePlan, samePlanRead, whatWasRead } from '../same-plan.ts'
import { type Cell, makeDocx, numbering, p, table } from './make-docx.ts'

const read = async (bytes: Uint8Array) => ingest(sourceOf('方案.docx', bytes), registries)

/** The rows of a table as Word has them: below a merged cell an empty one goes on. */
function wordRows(rows: readonly PlanCell[][]): Cell[][] {
	const down = new Map<number, { left: number; span: number }>()
	return rows.map(row => {
		const cells: Cell[] = []
		const given = [...row]
		for (let column = 0; given.length > 0 || (down.get(column)?.left ?? 0) > 0; ) {
			const open = down.get(column)
			if (open && open.left > 0) {
				open.left--
				cells.push({ text: '', span: open.span, merge: 'continue' })
				column += open.span
				continue
			}
			const { text, rows: tall = 1, columns: span = 1 } = given.shift() as PlanCell
			if (tall > 1) down.set(column, { left: tall - 1, span })
			cells.push({ text, span, ...(tall > 1 && { merge: 'restart' as const }) })
			column += span
		}
		return cells
	})
}

function document(paragraph: (block: Exclude<PlanBlock, { type: 'table' }>) => string): string {
	return samePlan.map(block => (block.type === 'table' ? table(wordRows([...block.header, ...block.rows])) : paragraph(block))).join('')
}

it('paragraphs that only their words tell', async () => {
	expect(whatWasRead(await read(makeDocx(document(({ text }) => p(text)))))).toEqual(samePlanRead)
})

it('numbers that Word generates, headings by style, a running head', async () => {
	const styles =
		'<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>'
	const levels = numbering([
		['chineseCounting', '%1、'],
		['decimal', '%2.'],
	])
	const bytes = makeDocx(
		document(({ type, text }) => {
			const [, words] = /^(?:[一二]、|\d\.)(.*)$/.exec(text) ?? []
			if (type === 'title') return p(text, '<w:pStyle w:val="t"/>')
			if (type === 'heading') return p(words ?? text, '<w:pStyle w:val="1"/>')
			return words === undefined ? p(text) : p(words, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')
		}),
		{ styles, numbering: levels, header1: p('青石县人民政府办公室文件'), footer1: p('— 1 —') },
	)
	const { plan, text } = await read(bytes)
	expect(whatWasRead({ plan, text })).toEqual(samePlanRead)
	expect(plan.coverage.omitted.map(({ reason }) => reason)).toEqual(['running-head', 'page-number'])
})
