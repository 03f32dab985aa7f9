/** The width of a text in em: a Han character or full-width sign is one em, everything else about 0.55. */
export function widthInEm(text: string): number {
	let width = 0
	for (const character of text) width += /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u3000-\u303f]|[\u{20000}-\u{3ffff}]/u.test(character) ? 1 : 0.55
	return width
}

/**
 * Breaks a label into lines of at most `width` em; nothing is cut away. A second name in brackets begins
 * a line of its own, and no line begins with a closing sign.
 */
export function wrapLabel(label: string, width: number): string[] {
	if (widthInEm(label) <= width) return [label]
	const bracket = label.search(/[（(][^（()）]*[）)]$/)
	if (bracket > 0 && widthInEm(label.slice(0, bracket)) <= width) return [label.slice(0, bracket), ...wrapLabel(label.slice(bracket), width)]
	const lines: string[] = []
	let line = ''
	const even = evenWidth(label, width)
	for (const character of label) {
		if (line && widthInEm(line + character) > even && !/[）)、，,。；：]/.test(character)) {
			lines.push(line)
			line = ''
		}
		line += character
	}
	return line ? [...lines, line] : lines
}

/** Lines of about the same length read better than full ones with a last character alone: as many lines as needed, none wider than `width`. */
function evenWidth(label: string, width: number): number {
	const total = widthInEm(label)
	return Math.min(width, Math.ceil(total / Math.ceil(total / width)))
}
