import type { Term } from '../query/reading.ts'
import { wordTokens } from '../query/tokens.ts'
import { byPlaceInDocument, type Hit, type Index, isPassage, keyOf, loadRecord, textsOf } from './find-passages.ts'
import { containsAll } from './find-terms.ts'

/** Words of speech that say nothing of a topic. */
const emptyWords =
	/(?:我们|我家|我妈|我爸|我想|我|咱们|他们|自己|什么|怎么|怎样|如何|哪里|哪儿|哪些|哪个|不会|不能|可以|能够|能不能|会不会|有没有|是不是|应该|需要|参加|一起|这个|那个|这些|那些|事情|问题|方面|工作|一下|一些|老是|经常|进行|开展|相关|有关|关于|还是|以及|为什么|县里|市里|吗|呢|吧|啊|呀|的|了|着|您|你)/gu
/** Fewer of the words than this share of their weight, and a passage has nothing to do with them. */
const leastShare = 0.38
/** Tasks say who does it: of two that have as much, the task comes first. */
const passageWeight = 0.6
const mostRelated = 12
/** Of a long query so many words are looked for: each costs a look into the index. */
const mostWords = 8
/** Only so many texts are fetched. */
const mostFetched = 40

/**
 * Passages that contain much of what was asked for, though not all of it: by pairs of adjacent characters, each weighing the more the rarer it is in
 * the index (as in tf-idf). At least two pairs must be there, and of two words, so that 科协 alone never stands for 中国科协. The best first. Only the texts of the likeliest are fetched.
 * @param places slugs of the places that the query names besides; none: all
 * @param known hits that are found already
 * @param everydayWords words that are looked for as plans print them
 */
export async function findRelated(
	index: Index,
	terms: readonly Term[],
	places: readonly string[],
	known: readonly Hit[],
	everydayWords: readonly (readonly [string, string])[],
): Promise<Hit[]> {
	const said = terms.map(({ folded }) => folded).join('\n')
	const printed = withPrintedWords(said, everydayWords)
	const asSaid = await findByPairs(index, topicsOf(said), places, known)
	return asSaid.length > 0 || printed === said ? asSaid : findByPairs(index, topicsOf(printed), places, known)
}

/** @param topics the words, each as its pairs of characters */
async function findByPairs(index: Index, topics: readonly (readonly string[])[], places: readonly string[], known: readonly Hit[]): Promise<Hit[]> {
	const pairs = [...new Set(topics.flat())]
	if (pairs.length < 2) return []
	const all = (await index.search(null)).results.length
	const weights = new Map<string, number>()
	const found = new Map<string, { weight: number; pairs: number; data: Parameters<typeof loadRecord>[1] }>()
	for (const pair of pairs) {
		const { results } = await index.search(pair)
		const weight = Math.log(1 + all / (1 + results.length))
		weights.set(pair, weight)
		for (const result of results) {
			const before = found.get(result.id)
			found.set(result.id, { weight: (before?.weight ?? 0) + weight, pairs: (before?.pairs ?? 0) + 1, data: result })
		}
	}
	const sum = [...weights.values()].reduce((total, weight) => total + weight, 0)
	const likely = [...found.values()]
		.filter(each => each.pairs > 1 && each.weight >= leastShare * sum)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, mostFetched)
	const knownKeys = new Set(known.map(({ record }) => keyOf(record)))
	const words = [...new Set([...topics.map(wordOf), ...pairs])]
	const hits = await Promise.all(
		likely.map(async ({ data }): Promise<Hit[]> => {
			const record = await loadRecord(index, data)
			if (!isPassage(record) || knownKeys.has(keyOf(record)) || (places.length > 0 && !places.includes(record.place))) return []
			const texts = textsOf(record)
			// The index finds beginnings of words; what counts is what stands there.
			const literal = pairs.filter(pair => containsAll(texts, [pair]))
			const share = literal.reduce((total, pair) => total + (weights.get(pair) ?? 0), 0) / sum
			const isOneWord = topics.length > 1 && topics.filter(topic => topic.some(pair => literal.includes(pair))).length < 2
			if (literal.length < 2 || isOneWord || share < leastShare) return []
			return [{ record, words: words.filter(word => containsAll(texts, [word])), score: record.kind === 'passage' ? share * passageWeight : share }]
		}),
	)
	return hits
		.flat()
		.sort((a, b) => b.score - a.score || byPlaceInDocument(a, b))
		.slice(0, mostRelated)
}

/** The words that a text speaks of, each as its pairs of adjacent characters; figures and letters as they are. */
function topicsOf(text: string): string[][] {
	return wordTokens(text.replace(emptyWords, '\n')).map(pairsOf).slice(0, mostWords)
}

/** The word that these pairs are of. */
function wordOf(pairs: readonly string[]): string {
	return pairs.map((pair, at) => (at === 0 ? pair : pair.slice(-1))).join('')
}

/** 老人学用手机 → 老年人学用手机. */
function withPrintedWords(text: string, everydayWords: readonly (readonly [string, string])[]): string {
	const longestFirst = everydayWords.toSorted(([a], [b]) => b.length - a.length)
	return longestFirst.reduce((said, [says, prints]) => (said.includes(prints) ? said : said.replace(says, `\n${prints}\n`)), text)
}

function pairsOf(word: string): string[] {
	if (!/\p{Script=Han}/u.test(word)) return [word]
	return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2))
}
