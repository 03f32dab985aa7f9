import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SourceError } from '../../../../src/ingest/source-error.ts'
import { page } from './portal-pages.ts'
import { read } from './read-page.ts'

const words = fc.constantFrom(
	'县教育局',
	'、',
	'（一）',
	'抓好落实。',
	' ',
	'\n',
	'&nbsp;',
	'2023年5月6日',
	'责任单位：县科协',
	'<b>要点</b>',
	'<br>',
	'<a href="#">附表</a>',
)
const inline = fc.array(words, { maxLength: 6 }).map(parts => parts.join(''))
const { block } = fc.letrec<{ block: string }>(tie => ({
	block: fc.oneof(
		{ maxDepth: 4 },
		inline.map(text => `<p>${text}</p>`),
		fc.tuple(inline, fc.array(tie('block'), { maxLength: 3 })).map(([text, inner]) => `<div>${text}${inner.join('')}</div>`),
		fc.array(tie('block'), { maxLength: 3 }).map(items => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`),
		fc
			.tuple(inline, fc.array(fc.array(fc.tuple(tie('block'), fc.integer({ min: 0, max: 4 })), { maxLength: 4 }), { maxLength: 4 }))
			.map(
				([caption, rows]) =>
					`<table><caption>${caption}</caption>${rows.map(row => `<tr>${row.map(([cell, span]) => `<td rowspan="${span}" colspan="${span}">${cell}</td>`).join('')}</tr>`).join('')}</table>`,
			),
	),
}))

const squeezed = (text: string) => text.replace(/\s+/g, '')

it('every word of a page is in its text, once and in order', () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), blocks => {
			const body = blocks.join('')
			const visible = squeezed(body.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ''))
			fc.pre(visible !== '')
			const { text, layout } = read(page(body))
			expect(squeezed(text)).toBe(visible)
			for (const table of layout.tables)
				for (const row of table.rows) for (const cell of row) expect(cell.start >= table.start && cell.end <= table.end).toBe(true)
		}),
		{ numRuns: 400, seed: 7 },
	)
})

it('markup of any kind is read or refused, never a fault', () => {
	const soup = fc.array(
		fc.oneof(
			words,
			fc.constantFrom(
				'<table>',
				'<tr>',
				'<td>',
				'</td>',
				'</table>',
				'<li>',
				'<ol start=3>',
				'</p>',
				'<p style="display:none">',
				'<!--',
				'-->',
				'<script>',
				'</script>',
				'<h1>',
				'索引号：',
				'<dt>发文机关</dt>',
				'&#0;',
				'<',
				'"',
				'<pre>\t',
			),
		),
		{ maxLength: 40 },
	)
	fc.assert(
		fc.property(soup, parts => {
			try {
				const { text, layout } = read(parts.join(''))
				for (const { start, end } of layout.furniture) expect(start < end && end <= text.length).toBe(true)
			} catch (error) {
				if (!(error instanceof SourceError)) throw error
			}
		}),
		{ numRuns: 600, seed: 7 },
	)
})
