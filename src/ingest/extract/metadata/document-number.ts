/** 发文字号 (GB/T 9704-2012, 7.2.5): the issuer's short form, the year in brackets, the serial number; brackets of any style. */
export const documentNumberPattern = /[\u4e00-\u9fff]{2,14}\s*[〔［[（(【﹝]\s*(?:19|20)\d{2}\s*[〕］\])）】﹞]\s*第?\s*\d{1,5}\s*号/

/** The document's own number: it stands alone in a line before the text; a cited one stands in a sentence. Null when none is printed. */
export function documentNumberOf(lines: readonly string[]): string | null {
	const whole = new RegExp(`^\\s*(?:文\\s*号\\s*[:：]\\s*)?(${documentNumberPattern.source})\\s*$`)
	for (const line of lines) {
		const match = whole.exec(line)
		if (match?.[1]) return match[1].replace(/\s+/g, '')
	}
	return null
}
