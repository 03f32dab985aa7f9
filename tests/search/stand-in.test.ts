import { describe, expect, test, vi } from 'vitest'
import { standIn } from '../../src/search/page/stand-in.ts'
import type { Index } from '../../src/search/results/find-passages.ts'

vi.spyOn(console, 'warn').mockImplementation(() => undefined)

/** An index that finds one thing, called by its own name. */
const named = (id: string): Index => ({ search: async () => ({ results: [{ id, score: 1, data: async () => ({ content: id, meta: {} }) }] }) })
const failing = (message: string): Index => ({ search: () => Promise.reject(new Error(message)) })
const never = <Value>() => new Promise<Value>(() => undefined)
const fails = (message: string) => () => Promise.reject(new Error(message))
const limits = { open: 20, search: 20 }
const idOf = async (index: Index) => (await index.search('词')).results[0]?.id

describe('an index with another that stands in', () => {
	test('is the first one while that works, and does not open the other', async () => {
		const openSecond = vi.fn(async () => named('second'))
		const index = await standIn(async () => named('first'), openSecond, '有限', limits)
		expect(await idOf(index)).toBe('first')
		expect(index.limited).toBeNull()
		expect(openSecond).not.toHaveBeenCalled()
	})

	test.each([
		['does not open', fails('no program')],
		['never opens', () => never<Index>()],
	])('is the other when the first %s', async (_, openFirst) => {
		const index = await standIn(openFirst, async () => named('second'), '有限', limits)
		expect(index.limited).toBe('有限')
		expect(await idOf(index)).toBe('second')
	})

	test.each([
		['fails', failing('no chunk')],
		['never answers', { search: () => never<Awaited<ReturnType<Index['search']>>>() }],
	])('becomes the other when a search of the first %s', async (_, first) => {
		const index = await standIn(
			async () => first,
			async () => named('second'),
			'有限',
			limits,
		)
		expect(index.limited).toBeNull()
		expect(await idOf(index)).toBe('second')
		expect(index.limited).toBe('有限')
	})

	test('becomes the other when a text of the first cannot be had, and says so to who asked for it', async () => {
		const first: Index = { search: async () => ({ results: [{ id: 'first', score: 1, data: fails('no fragment') }] }) }
		const index = await standIn(
			async () => first,
			async () => named('second'),
			'有限',
			limits,
		)
		const [found] = (await index.search('词')).results
		await expect(found?.data()).rejects.toThrow('no fragment')
		expect([index.limited, await idOf(index)]).toEqual(['有限', 'second'])
	})

	test('opens the other once for two searches at a time', async () => {
		const openSecond = vi.fn(async () => named('second'))
		const index = await standIn(async () => failing('no chunk'), openSecond, '有限', limits)
		expect(await Promise.all([idOf(index), idOf(index)])).toEqual(['second', 'second'])
		expect(openSecond).toHaveBeenCalledTimes(1)
	})

	test('fails when neither opens', async () => {
		await expect(standIn(fails('no program'), fails('no texts'), '有限', limits)).rejects.toThrow('no texts')
	})

	test('tries both again after a search that neither answered', async () => {
		const answers = [fails('offline'), async () => ({ results: [{ id: 'first', score: 1, data: async () => ({ content: '', meta: {} }) }] })]
		const index = await standIn(async () => ({ search: () => (answers.shift() ?? fails('too often'))() }), fails('offline too'), '有限', limits)
		await expect(index.search('词')).rejects.toThrow('offline too')
		expect(await idOf(index)).toBe('first')
		expect(index.limited).toBeNull()
	})
})
