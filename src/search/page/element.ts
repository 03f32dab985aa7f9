/**
 * An element with attributes and children. Text goes in as text, so that whatever a document contains stays text.
 * Attributes come from this program alone, except addresses, which start at the site's base.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly (Node | string | null | undefined)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name)
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
	made.append(...children.filter(child => child !== null && child !== undefined))
	return made
}

/** Text with its marked words as <mark>. */
export function marked(pieces: readonly { text: string; marked: boolean }[]): (Node | string)[] {
	return pieces.map(piece => (piece.marked ? element('mark', {}, piece.text) : piece.text))
}
