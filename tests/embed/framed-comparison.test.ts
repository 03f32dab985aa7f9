import { gzipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { functionName, getAtlas, planOf } from '../../src/atlas/index.ts'
import { comparePlans } from '../../src/compare/align/compare-plans.ts'
import { comparedPlanOf } from '../../src/compare/build/compared-plan-of.ts'
import { comparedOutlines } from '../../src/compare/build/comparison-catalogue.ts'
import { comparisonView } from '../../src/compare/view/comparison-view.ts'
import { type ViewElement, type ViewNode, wordsIn } from '../../src/compare/view/node.ts'
import { framedComparison } from '../../src/embed/framed-comparison.ts'

const atlas = await getAtlas()
const comparison = comparePlans(
	['quxian-2023', 'miyi-2023'].map(id => comparedPlanOf(atlas, planOf(atlas, id))),
	comparedOutlines(atlas),
)
const options = { address: (path: string) => path, functionName: (id: string) => functionName(atlas, id) }
const framed = (most?: number) => framedComparison(comparison, options, most)

function elementsIn(view: ViewNode): ViewElement[] {
	return typeof view === 'string' ? [] : [view, ...view.children.flatMap(elementsIn)]
}
const classesIn = (view: ViewElement) => new Set(elementsIn(view).flatMap(({ attributes }) => String(attributes.class ?? '').split(' ')))
const rowsIn = (view: ViewElement) => elementsIn(view).filter(({ name }) => name === 'article').length

describe('a comparison in a frame', () => {
	const whole = framed()

	it('has all measures with their words marked, and none of the tools of a page of its own', () => {
		expect(whole.leftOut).toBe(null)
		expect(elementsIn(whole.view).some(({ name }) => name === 'ins')).toBe(true)
		expect(rowsIn(whole.view)).toBe(comparison.groups.reduce((sum, { rows }) => sum + rows.length, 0))
		expect(classesIn(whole.view).has('steps')).toBe(false)
		expect(wordsIn(whole.view)).not.toContain('载明牵头的任务')
		expect(wordsIn(comparisonView(comparison, { ...options, mark: null, rowsAtOnce: 0 }))).toContain('载明牵头的任务')
		expect(elementsIn(whole.view).filter(({ attributes }) => 'data-do' in attributes)).toEqual([])
	})

	it.each([
		[23_650, '这里没有标出文字的不同。', true],
		[22_700, '这里只列各条的开头，没有标出文字的不同。', true],
		[12_000, '这里只列各项举措的对照结果，没有列原文。', false],
	])('of at most %i bytes says what it leaves out: %s', (most, words, hasTexts) => {
		const { view, leftOut } = framed(most)
		expect(leftOut).toBe(words)
		expect(rowsIn(view)).toBe(rowsIn(whole.view))
		expect(classesIn(view).has('entry')).toBe(hasTexts)
		expect(elementsIn(view).some(({ name }) => name === 'ins')).toBe(false)
		expect(gzipSync(strToU8(wordsIn(view))).length).toBeLessThan(most)
	})
})
