import { describe, expect, test } from 'vitest'
import { bigramsOf, diceOf } from '../../src/atlas/similarity.ts'
import { bigramSetOf, commonCounter, isRepeated } from '../../src/compare/align/bigram-set.ts'
import { textLikeness } from '../../src/compare/align/likeness.ts'

const texts = ['开展科普', '科普科普科普', '开展科普活动，开展科普培训', '(ＡＢＣ)abc', '𠮷野家', '', '科']

describe('pairs of characters as numbers', () => {
	test('texts have in common what their sorted pairs have in common, each as often as it stands there', () => {
		for (const a of texts)
			for (const b of texts) expect([a, b, textLikeness(bigramSetOf(a), bigramSetOf(b))]).toEqual([a, b, diceOf(bigramsOf(a), bigramsOf(b))])
	})
	test('a number stands in a text once; a pair that stands there again has its own', () => {
		const set = bigramSetOf('科普科普科普')
		expect(new Set(set).size).toBe(set.length)
		expect([...set].map(isRepeated)).toEqual([false, true, false, true, true])
		expect([...bigramSetOf('科普科普科普')]).toEqual([...set])
	})
	test('a text that came later is counted beside one that was given before', () => {
		const common = commonCounter()
		const first = bigramSetOf('农民技能培训')
		expect(common(first, bigramSetOf('农民培训'))).toBe(2)
		expect(common(first, bigramSetOf('鼋鼍龟鳖，农民技能'))).toBe(3)
		expect(common(bigramSetOf('鼋鼍'), first)).toBe(0)
	})
})

test('letters and digits alone make pairs, whatever their width and plane', () => {
	const pairs = (text: string) => [...bigramsOf(text)].map(pair => String.fromCharCode(pair >>> 16, pair & 0xffff))
	expect(pairs('Ａ，b。')).toEqual(['Ab'])
	expect(pairs('甲 、乙1')).toEqual(['乙1', '甲乙'])
	expect(pairs('\ud800甲\udc00乙')).toEqual(['甲乙'])
	expect(pairs('甲😀乙')).toEqual(['甲乙'])
	expect([...bigramsOf('𠮷')]).toEqual([0xd842_dfb7])
})
