/** The five ranks by which GB/T 9704-2012 (7.3.3) numbers a document's structure, with the variants that are printed in its stead. */
export interface Numbering {
	/** 1 一、 · 2 （一） · 3 1. · 4 （1） · 5 ①; 0 for 第…章 and 0.5 for 第…节, above all. */
	rank: number
	/** As printed, with its brackets or point. */
	printed: string
	/** The number itself. */
	value: number
	/** How many units of the line it takes, with the blanks behind it. */
	length: number
}

const digits = '〇一二三四五六七八九'
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

const styles: readonly { rank: number; pattern: RegExp }[] = [
	{ rank: 0, pattern: /^\s*第([一二三四五六七八九十百]{1,5})(?:章|编|部分|篇)\s*/ },
	{ rank: 0.5, pattern: /^\s*第([一二三四五六七八九十百]{1,5})节\s*/ },
	{ rank: 1, pattern: /^\s*([一二三四五六七八九十]{1,4})\s*[、．.]\s*/ },
	{ rank: 2, pattern: /^\s*[（(〔]\s*([一二三四五六七八九十]{1,4})\s*[）)〕]\s*[、．.]?\s*/ },
	{ rank: 2, pattern: /^\s*([㈠-㈩])\s*/ },
	{ rank: 3, pattern: /^\s*([\d０-９]{1,3})\s*(?:[．.](?![\d０-９])|、)\s*/ },
	{ rank: 3, pattern: /^\s*([⒈-⒛])\s*/ },
	// 1.1 做甲: the item of a chapter that is numbered 1.
	{ rank: 3, pattern: /^\s*\d{1,2}[．.](\d{1,2})(?:[．.、]\s*|\s+)(?=[\u4e00-\u9fff])/ },
	{ rank: 4, pattern: /^\s*(?:[（(]\s*([\d０-９]{1,3})\s*[）)]\s*[、．.]?|([⑴-⒇])|(\d{1,2})[）)])\s*/ },
	{ rank: 5, pattern: /^\s*([①-⑳])\s*/ },
]

/** The numbering that a line begins with, or null. */
export function numberingOf(text: string): Numbering | null {
	for (const { rank, pattern } of styles) {
		const match = pattern.exec(text)
		const number = match?.slice(1).find(group => group !== undefined)
		if (match && number) return { rank, printed: match[0].trim(), value: numberOf(number), length: match[0].length }
	}
	return null
}

function numberOf(printed: string): number {
	if (circled.includes(printed)) return circled.indexOf(printed) + 1
	// １, ⒈, ⑴, ㈠ are one sign each for 1, 1., (1), (一).
	const number = printed.normalize('NFKC').replace(/[().]/g, '')
	return /^\d+$/.test(number) ? Number(number) : chineseNumber(number)
}

/** 十二 → 12, 二十 → 20, 一百零三 → 103. */
function chineseNumber(number: string): number {
	let total = 0
	let current = 0
	for (const sign of number) {
		if (sign === '十') {
			total += (current || 1) * 10
			current = 0
		} else if (sign === '百') {
			total += (current || 1) * 100
			current = 0
		} else {
			current = Math.max(0, digits.indexOf(sign))
		}
	}
	return total + current
}
