/** East Asian Wide and Fullwidth (UAX #11) and what is shown as a picture: two columns of a terminal. */
const wide =
	/[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
const weightless = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** How many columns of a terminal a character takes: 0, 1 or 2. Ambiguous ones (“ ” … —) take one, as terminals are set unless told otherwise. */
export function characterWidth(character: string): number {
	return character < '\u0300' ? 1 : weightless.test(character) ? 0 : wide.test(character) ? 2 : 1
}

/** How many columns words take. They must hold no line ends and no signs of colour. */
export function widthOf(words: string): number {
	let width = 0
	for (const character of words) width += characterWidth(character)
	return width
}

/** Words cut to at most `width` columns, with … where something is left out. */
export function cut(words: string, width: number): string {
	let taken = ''
	let used = 0
	for (const character of words) {
		const next = characterWidth(character)
		if (used + next > width) return `${used + 1 > width ? taken.slice(0, -(Array.from(taken).at(-1)?.length ?? 0)) : taken}…`
		taken += character
		used += next
	}
	return taken
}

/** Words with blanks up to `width` columns, behind them or before them. */
export function pad(words: string, width: number, before = false): string {
	const blanks = ' '.repeat(Math.max(0, width - widthOf(words)))
	return before ? blanks + words : words + blanks
}

/** Behind these a line is broken, and between two names never. */
export const separators = ['、', '，', '；', '。', ' ', ',']

/** Words in lines of at most `width` columns, broken behind a mark where one stands not too near its start, and nowhere before a closing mark. */
export function wrap(words: string, width: number): string[] {
	const lines: string[] = []
	let rest = words.trim()
	while (rest !== '' && widthOf(rest.slice(0, width + 1)) > width) {
		const head = headOf(rest, width)
		const mark = Math.max(...separators.map(sign => head.lastIndexOf(sign))) + 1
		const end = mark * 3 >= head.length && mark < rest.length ? mark : head.length
		lines.push(rest.slice(0, end).trimEnd())
		rest = rest.slice(end).trimStart()
	}
	return rest === '' && lines.length > 0 ? lines : [...lines, rest]
}

/** As much of the words as fits, one character at least. */
function headOf(words: string, width: number): string {
	let head = ''
	let used = 0
	for (const character of words.slice(0, width * 2 + 2)) {
		used += characterWidth(character)
		if (used > width && head !== '') break
		head += character
	}
	const next = words[head.length]
	// A closing mark does not begin a line: the character before it goes with it.
	return next !== undefined && '、，。；：）〕》”'.includes(next) && head.length > 2 ? head.slice(0, -1) : head
}
