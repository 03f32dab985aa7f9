/** Chinese characters; the index splits everything else at blanks and punctuation. */
const run = /(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+)/gu

/**
 * Tokens that every passage with this (folded) text has in the index: pairs of adjacent Chinese characters that cover it, and runs of
 * figures and letters. Pagefind indexes every pair of adjacent characters besides its own words, so that pairs, unlike words, never miss a
 * passage whose context was segmented in another way (教育局 in 县教育局长). Pairs side by side are enough, for the text of each hit is
 * checked: each token more may cost another file. A lone Chinese character beside figures (9号) is left to the check as well. Empty when
 * the text is a single Chinese character: the index cannot answer that.
 */
export function pairTokens(folded: string): string[] {
	const tokens: string[] = []
	for (const [, chinese, other] of folded.matchAll(run)) {
		if (other !== undefined) tokens.push(other)
		for (let at = 0; chinese !== undefined && chinese.length > 1 && at < chinese.length; at += 2) {
			const start = Math.min(at, chinese.length - 2)
			tokens.push(chinese.slice(start, start + 2))
		}
	}
	return [...new Set(tokens)]
}

/**
 * The words of a (folded) text, for hits that are only related: words of two or more characters, single characters in a row as one word
 * (银|龄|行动 → 银龄 行动); a lone one says nothing and is left out. In order, each once.
 */
export function wordTokens(folded: string): string[] {
	const tokens: string[] = []
	for (const [part] of folded.matchAll(run)) {
		if (/\p{Script=Han}/u.test(part)) tokens.push(...wordsOf(part))
		else tokens.push(part)
	}
	return [...new Set(tokens)]
}

function wordsOf(chinese: string): string[] {
	const words: string[] = []
	let singles = ''
	for (const word of segment(chinese)) {
		if (word.length === 1) {
			singles += word
			continue
		}
		words.push(singles, word)
		singles = ''
	}
	return [...words, singles].filter(word => word.length > 1)
}

/** Browsers without a segmenter get pairs of characters: related hits are then found by pairs. */
function segment(chinese: string): string[] {
	if (typeof Intl.Segmenter === 'undefined') return chinese.match(/..?/g) ?? []
	return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(chinese), ({ segment: word }) => word)
}
