import { expect, test } from 'vitest'
import { profileOf } from '../../src/compare/align/likeness.ts'
import { pairByLikeness } from '../../src/compare/align/pair-by-likeness.ts'

const pairs = (a: readonly string[], b: readonly string[]) => {
	const profiles = (texts: readonly string[]) => texts.map(text => profileOf({ title: text, text }))
	return pairByLikeness(profiles(a), profiles(b)).map(pair => [a[pair.a], b[pair.b]])
}

test('the most alike first, each once', () => {
	expect(pairs(['实施智慧助老行动', '加强健康科普服务', '实施银龄科普行动'], ['加强老年人健康科普服务', '建设老年大学', '实施智慧助老行动'])).toEqual([
		['实施智慧助老行动', '实施智慧助老行动'],
		['加强健康科普服务', '加强老年人健康科普服务'],
	])
})
test('an empty side', () => {
	expect(pairs([], ['一项任务'])).toEqual([])
})
test('equal texts are paired in order', () => {
	const profile = profileOf({ title: '办讲座', text: '办讲座办展览' })
	expect(pairByLikeness([profile, profile], [profile, profile]).map(({ a, b }) => [a, b])).toEqual([
		[0, 0],
		[1, 1],
	])
})
test('long lists find what short ones find: only texts that share rare words are looked at', () => {
	const matters = Array.from({ length: 120 }, (_, at) => String.fromCharCode(0x4e00 + at * 7, 0x5000 + at * 11, 0x6000 + at * 13, 0x7000 + at * 5))
	const a = matters.map(matter => `开展科普活动${matter}`)
	const b = matters.toReversed().map(matter => `组织${matter}开展科普活动`)
	expect(pairs(a, b).toSorted()).toEqual(a.map((text, at) => [text, b[119 - at]]).toSorted())
})
test('in long lists a text that stands word for word on both sides is found, however common its words', () => {
	const same = Array.from({ length: 60 }, () => '开展科普活动')
	expect(pairs(same, same)).toHaveLength(60)
})
