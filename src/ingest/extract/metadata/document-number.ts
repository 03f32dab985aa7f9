import { bare } from '../../structure/document-words.ts'

/** 发文字号 (GB/T 9704-2012, 7.2.5): the issuer's short form, the year in brackets, the serial number; brackets of any style, or one lost. */
export const documentNumberPattern =
	/[\u4e00-\u9fff](?:[ \u3000]?[\u4e00-\u9fff]){1,13}\s*[〔［[（(【﹝]\s*(?:19|20)\d{2}\s*[〕］\])）】﹞]\s*第?\s*\d{1,5}\s*号/

/** The number of an order: 渠县人民政府令第12号, 2023年第5号. */
const orderPattern = /[\u4e00-\u9fff]{2,24}(?:令|公告)[（(]?第?\d{1,5}号[）)]?|(?:19|20)\d{2}年第\d{1,3}号/

/** A line, without blanks, that is a document number and nothing else. */
export const wholeNumber = new RegExp(
	`^(?:[\\u4e00-\\u9fff]{4,30}文件)?(?:文号[:：]|发文字号[:：])?[（(]?(${documentNumberPattern.source.replace('[ \\u3000]?', '')})[）)]?(?:签发人[:：]?.*)?$`,
)
const wholeOrder = new RegExp(`^[（(]?(${orderPattern.source})[）)]?$`)

/** The document's own number: it stands alone in a line before the text (with 签发人 behind it at most); a cited one stands in a sentence. Null when none is printed. */
export function documentNumberOf(lines: readonly string[]): string | null {
	for (const pattern of [wholeNumber, wholeOrder]) {
		for (const line of lines) {
			const match = pattern.exec(bare(asciiDigits(line)))
			if (match?.[1]) return match[1]
		}
	}
	return null
}

/** １２ as 12; brackets stay as printed. */
const asciiDigits = (text: string): string => text.replace(/[０-９]/g, digit => digit.normalize('NFKC'))
