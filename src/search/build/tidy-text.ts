/** Blanks between Chinese characters are typesetting; other runs of blanks become one space. */
export function tidy(text: string): string {
	return text
		.replace(/\s+/gu, ' ')
		.replace(/(?<=[\p{Script=Han}\p{Punctuation}]) | (?=[\p{Script=Han}\p{Punctuation}])/gu, '')
		.trim()
}
