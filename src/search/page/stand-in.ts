import type { Index } from '../results/find-passages.ts'

/** So long the first index may take, in milliseconds: to open, which is 80 kB, and to answer, which may be the texts of everything. */
const patience = { open: 10_000, search: 30_000 }

/**
 * An index that asks the first one, and from its first failure on the second. Rejects, now or at a search, only when both fail; the next
 * search then tries again.
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
	return {
		get limited() {
			return isSecond ? limited : null
		},
		search: async term => {
			if (isSecond) return index.search(term)
			try {
				return await within(limits.search, index.search(term))
			} catch (error) {
				index = await fallBack(error)
				return index.search(term)
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
