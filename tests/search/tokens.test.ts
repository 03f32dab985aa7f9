import { expect, test } from 'vitest'
import { pairTokens, wordTokens } from '../../src/search/query/tokens.ts'

test.each([
	['双减', ['双减']],
	['科普大篷车', ['科普', '大篷', '篷车']],
	['卫健局', ['卫健', '健局']],
	['县教育局', ['县教', '育局']],
	['国发〔2021〕9号', ['国发', '2021', '9']],
	['13%', ['13']],
	['5g网络', ['5g', '网络']],
	['水', []],
	['', []],
])('pairs of %s', (text, tokens) => {
	expect(pairTokens(text)).toEqual(tokens)
})

test.each([
	['卫健局', ['卫健局']],
	['科普大篷车', ['科普', '篷车']],
	['银龄行动', ['银龄', '行动']],
	['中国科协', ['中国', '科协']],
	['13%', ['13']],
])('words of %s', (text, tokens) => {
	expect(wordTokens(text)).toEqual(tokens)
})
