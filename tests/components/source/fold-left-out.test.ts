import { expect, it } from 'vitest'
import type { SourceLine } from '../../../src/atlas/source-lines.ts'
import { foldLeftOut } from '../../../src/components/source/fold-left-out.ts'

/** A line a sign: t text, n navigation, p page number, a blank. */
function linesOf(signs: string): SourceLine[] {
	const reasons: Record<string, SourceLine['omitted']> = { n: 'navigation', p: 'page-number' }
	return [...signs].map((sign, at) => ({ number: at + 1, segments: [], isBlank: sign === ' ', omitted: reasons[sign] ?? null }))
}

function foldsOf(signs: string): string[] {
	return foldLeftOut(linesOf(signs)).map(({ lines, summary }) => `${lines[0]?.number}–${lines.at(-1)?.number} ${summary ?? '原文'}`)
}

it.each([
	['a long run before and behind the text', 'nnnnnnnttt nnnnnnnn', ['1–7 网页的导航和栏目 7 行', '8–11 原文', '12–19 网页的导航和栏目 8 行']],
	['blanks inside a run belong to it, those behind it do not', 'tnnn nnn  t', ['1–1 原文', '2–8 网页的导航和栏目 6 行', '9–11 原文']],
	['a short run is shown', 'tpnnt', ['1–5 原文']],
	['several reasons', 'nnnnnp', ['1–6 网页的导航和栏目、页码 6 行']],
	['nothing', '', []],
])('%s', (_name, signs, folds) => {
	expect(foldsOf(signs)).toEqual(folds)
})
