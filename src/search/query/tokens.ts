/** Chinese characters; the index splits everything else at blanks and punctuation. */
const run = /(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+)/gu

/**
 * The tokens that every passage with this (folded) text has in the index: all pairs of adjacent Chinese characters, and runs of figures and
 * letters. Pagefind indexes every pair of adjacent characters besides its own words, so that pairs, unlike words, never miss a passage
 * whose context was segmented in another way (教育局 in 县教育局长). A lone Chinese character beside figures (9号) is left to the check of
 * the text. Empty when the text is a single Chinese character: the index cannot answer that.
 */
export function pairTokens(folded: string): string[] {
	const tokens: string[] = []
	for (const [, chinese, other] of folded.matchAll(run)) {
		if (other !== undefined) tokens.push(other)
		for (let at = 0; chinese !== undefined && at + 1 < chinese.length; at += 1) tokens.push(chinese.slice(at, at + 2))
	}
	return [...new Set(tokens)]
}

/**
 * The words of a text, for hits that are only related: words of two or more characters; a single character is joined to its neighbours as
 * pairs (卫健局 → 卫健 健局), for alone it says nothing. In order, each once.
 */
export function wordTokens(folded: string): string[] {
	const tokens: string[] = []
	for (const [part] of folded.matchAll(run)) {
		if (!/\p{Script=Han}/u.test(part)) tokens.push(part)
		else tokens.push(...wordsOf(part))
	}
	return [...new Set(tokens)]
}

function wordsOf(chinese: string): string[] {
	const words = segment(chinese)
	const tokens: string[] = []
	for (const [index, word] of words.entries()) {
		if (word.length > 1) {
			tokens.push(word)
			continue
		}
		const before = words[index - 1]?.at(-1)
		const after = words[index + 1]?.at(0)
		if (before !== undefined && words[index - 1]?.length !== 1) tokens.push(before + word)
		if (after !== undefined) tokens.push(word + after)
	}
	return tokens
}

/** Browsers without a segmenter get pairs of characters: related hits are then found by pairs. */
function segment(chinese: string): string[] {
	if (typeof Intl.Segmenter === 'undefined') return chinese.match(/..?/g) ?? []
	return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(chinese), ({ segment: word }) => word)
}
