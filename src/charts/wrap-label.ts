/** The width of a text in em: a Han character or full-width sign is one em, everything else about 0.55. */
export function widthInEm(text: string): number {
	let width = 0
	for (const character of text) width += /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u3000-\u303f]|[\u{20000}-\u{3ffff}]/u.test(character) ? 1 : 0.55
	return width
}

/** No body has a name as long as this; what is longer is cut, and stands whole in the words of its mark and in the table. */
const longest = 48

/** A name as a picture shows it. */
export function shortLabel(name: string): string {
	const characters = [...name]
	return characters.length <= longest ? name : `${characters.slice(0, longest - 1).join('')}…`
}

/**
 * Breaks a label into lines of at most `width` em, or one more for a closing sign, which begins no line; nothing is cut away.
 * A second name in brackets begins a line of its own, and a figure is not broken.
 */
export function wrapLabel(label: string, width: number): string[] {
	if (widthInEm(label) <= width) return [label]
	const bracket = label.search(/[（(][^（()）]*[）)]$/)
	if (bracket > 0 && widthInEm(label.slice(0, bracket)) <= width) return [label.slice(0, bracket), ...wrapLabel(label.slice(bracket), width)]
	return wrapEvenly(label, width)
}

/** Lines of about the same length look better than full ones with a last character alone: as narrow as they can be without one line more. */
function wrapEvenly(label: string, width: number): string[] {
	const full = wrapText(label, width)
	for (let even = Math.ceil(widthInEm(label) / full.length); even < width; even += 1) {
		const lines = wrapText(label, even)
		if (lines.length <= full.length) return lines
	}
	return full
}

/** The same for a text to be read: every line as full as it can be. */
export function wrapText(text: string, width: number): string[] {
	const lines: string[] = []
	let line = ''
	for (const part of parts(text, width)) {
		const over = widthInEm(line + part) - width
		if (line && (over > 1 || (over > 0 && !/^[）)、，,。；：]/.test(part)))) {
			lines.push(line)
			line = part
		} else {
			line += part
		}
	}
	return line ? [...lines, line] : lines
}

/** What a line may end behind: a character, or a figure or Latin word that has room in a line; an opening bracket goes with what follows. */
function parts(text: string, width: number): string[] {
	return (text.match(/[（(《「〔]{0,2}(?:[A-Za-z0-9.%]+|[^A-Za-z0-9.%])/gu) ?? []).flatMap(part => (widthInEm(part) > width ? [...part] : [part]))
}
