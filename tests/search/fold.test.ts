import { expect, test } from 'vitest'
import { simplify } from '../../src/model/simplify.ts'
import { fold, foldWithOffsets } from '../../src/search/query/fold.ts'

test.each([
	['full-width figures and letters', '１３％　ＡＢＣ', '13%abc'],
	['blanks and line ends inside a word', '科普\n 大 篷车', '科普大篷车'],
	['no-width characters', '县​教⁠育﻿局', '县教育局'],
	['traditional characters', '縣教育局與團縣委', '县教育局与团县委'],
	['marks of quotation of any style', '“双减”「双减」"双减"', '"双减""双减""双减"'],
	['dashes of any length', '2021—2025年 2021-2025年 2021－2025年', '2021-2025年2021-2025年2021-2025年'],
	['brackets keep their shape', '国发〔2021〕9号', '国发〔2021〕9号'],
	['full-width brackets become half-width', '（街道）', '(街道)'],
])('folds %s', (_, text, expected) => {
	expect(fold(text)).toBe(expected)
})

test('the offsets lead back to the text', () => {
	const text = '开展 科普\n大篷车😀１'
	const folded = foldWithOffsets(text)
	expect(folded.text).toBe('开展科普大篷车😀1')
	expect(folded.starts).toEqual([0, 1, 3, 4, 6, 7, 8, 9, 9, 11])
	expect(folded.ends).toEqual([1, 2, 4, 5, 7, 8, 9, 11, 11, 12])
})

test('simplifying keeps the length and leaves simplified text alone', () => {
	expect(simplify('全民科學素質行動規劃綱要')).toBe('全民科学素质行动规划纲要')
	const official = '县教育局牵头，各乡镇（街道）按职责分工负责，著名专家、乾隆、里程、余额、征收、面向、干部'
	expect(simplify(official)).toBe(official)
})
