import type { OutlineWord, OutlineWords } from './outline-words.ts'

/**
 * The words of an outline that stand in a plain text, each once, in the order of the text. A word inside a longer one does not count: 老科技工作者 is no
 * 科技工作者. The text is read once; how many words begin alike is bounded by the registry.
 */
export function findWords(plain: string, { wordsBy }: OutlineWords): OutlineWord[] {
	const found = new Set<OutlineWord>()
	let covered = 0
	for (let at = 0; at < plain.length; at++) {
		const candidates = wordsBy.get(plain.slice(at, at + 2)) ?? []
		const longest = candidates.find(({ word }) => plain.startsWith(word, at)) ?? wordsBy.get(plain[at] as string)?.[0]
		if (!longest || at + longest.word.length <= covered) continue
		covered = at + longest.word.length
		found.add(longest)
	}
	return [...found]
}
