import type { Index } from '../results/find-passages.ts'

/** So long the first index may take, in milliseconds: to open, which is 80 kB, and to answer or to fetch a text. */
const patience = { open: 10_000, search: 30_000 }

/**
 * An index that asks the first one, and from its first failure on the second. Rejects, now or at a search, only when both fail; the next
 * search then tries again. When it is a text that fails, its asker is told, and `limited` says that the other has taken over.
 * @param limited said of every answer that comes from the second
 */
export async function standIn(openFirst: () => Promise<Index>, openSecond: () => Promise<Index>, limited: string, limits = patience): Promise<Index> {
	let second: Promise<Index> | undefined
	let isSecond = false
	const fallBack = async (error: unknown): Promise<Index> => {
		console.warn(error)
		second ??= openSecond()
		second.catch(() => {
			second = undefined
		})
		const index = await second
		isSecond = true
		return index
	}
	let index = await within(limits.open, openFirst()).catch(fallBack)
	const change = async (error: unknown): Promise<Index> => {
		index = await fallBack(error)
		return index
	}
	// A text that cannot be had: whoever asked for it asks anew, and gets everything from the other.
	const failed = async (error: unknown): Promise<never> => {
		await change(error)
		throw error
	}
	return {
		get limited() {
			return isSecond ? limited : null
		},
		search: async term => {
			if (isSecond) return index.search(term)
			try {
				const { results } = await within(limits.search, index.search(term))
				return { results: results.map(found => ({ id: found.id, score: found.score, data: () => within(limits.search, found.data()).catch(failed) })) }
			} catch (error) {
				return (await change(error)).search(term)
			}
		},
	}
}

/** What never settles is given up. */
function within<Value>(limit: number, promise: Promise<Value>): Promise<Value> {
	return new Promise((settle, fail) => {
		const timer = setTimeout(() => fail(new Error(`no answer within ${limit} ms`)), limit)
		promise.then(settle, fail).finally(() => clearTimeout(timer))
	})
}
