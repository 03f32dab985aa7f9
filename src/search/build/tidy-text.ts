/** Blanks between Chinese characters are typesetting; other runs of blanks become one space. So do the signs that part the texts of a record in the index. */
export function tidy(text: string): string {
	return text
		.replace(/[\s␜␝␞␟]+/gu, ' ')
		.replace(/(?<=[\p{Script=Han}\p{Punctuation}]) | (?=[\p{Script=Han}\p{Punctuation}])/gu, '')
		.trim()
}
