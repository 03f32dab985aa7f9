/** A text as its words are looked for: one form of every character, no blanks, no unseen signs, capitals. */
export function plainText(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\s\p{Cf}]/gu, '')
		.toUpperCase()
}

/** The adjacent pairs of Han characters: 科普化 → 科普, 普化. */
export function pairsOf(plain: string): ReadonlySet<string> {
	const pairs = new Set<string>()
	for (const [run] of plain.matchAll(/\p{Script=Han}+/gu)) for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2))
	return pairs
}
