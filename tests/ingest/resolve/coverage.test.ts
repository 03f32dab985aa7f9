import { describe, expect, it } from 'vitest'
import { LineIndex, passageOf } from '../../../src/ingest/passage.ts'
import { coverageOf } from '../../../src/ingest/resolve/coverage.ts'
import type { OmissionReason } from '../../../src/model/plan.ts'

const accountOf = (text: string, body: number, omissions: [OmissionReason, number, number][]) => {
	const index = new LineIndex(text)
	const omitted = omissions.map(([reason, start, end]) => ({ reason, position: index.span(start, end) }))
	const { characters, represented, omitted: apart } = coverageOf(text, [passageOf(text, 0, body)], omitted, index)
	return { characters, represented, omitted: apart.map(({ reason, position: { start, end } }) => [reason, text.slice(start.offset, end.offset)]) }
}

describe('coverageOf', () => {
	it('keeps omissions that do not touch, in the order of the text', () => {
		expect(
			accountOf('正文\n首页\n1', 3, [
				['page-number', 6, 7],
				['navigation', 3, 5],
			]),
		).toEqual({
			characters: 5,
			represented: 2,
			omitted: [
				['navigation', '首页'],
				['page-number', '1'],
			],
		})
	})

	it('counts a number that is masked in a footer once', () => {
		expect(
			accountOf('正文\n电话：×××\n首页', 3, [
				['personal-data', 6, 9],
				['navigation', 3, 12],
			]),
		).toEqual({
			characters: 10,
			represented: 2,
			omitted: [
				['navigation', '电话：'],
				['personal-data', '×××'],
				['navigation', '首页'],
			],
		})
	})

	it('has no empty omission where all of it is masked', () => {
		expect(
			accountOf('正文\n×× ×', 3, [
				['personal-data', 3, 5],
				['personal-data', 6, 7],
				['navigation', 3, 7],
			]).omitted,
		).toEqual([
			['personal-data', '××'],
			['personal-data', '×'],
		])
	})

	it('what is masked within the text is not represented', () => {
		expect(accountOf('联系人：××', 6, [['personal-data', 4, 6]])).toEqual({ characters: 6, represented: 4, omitted: [['personal-data', '××']] })
	})
})
