/** A text in which signs of full and half width (， and ,) are one: one office types the one, the next the other. */
export function foldWidth(text: string): string {
	return text.normalize('NFKC')
}
