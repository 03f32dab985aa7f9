import { expect, it } from 'vitest'
import { numberWords } from '../../../src/ingest/read/number-words.ts'

it.each([
	[
		'chineseCountingThousand',
		[1, 10, 11, 20, 21, 101, 110, 111, 1005, 10010],
		['一', '十', '十一', '二十', '二十一', '一百零一', '一百一十', '一百一十一', '一千零五', '一万零一十'],
	],
	['japaneseCounting', [3, 12], ['三', '十二']],
	['chineseLegalSimplified', [1, 10, 25], ['壹', '壹拾', '贰拾伍']],
	['ideographDigital', [9, 10, 21], ['九', '一〇', '二一']],
	['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
	['decimalEnclosedCircle', [1, 20, 21, 36, 51], ['①', '⑳', '㉑', '㊱', '51']],
	['decimalEnclosedParen', [1, 21], ['⑴', '(21)']],
	['decimalFullWidth', [12], ['１２']],
	['decimalZero', [0, 7, 12], ['00', '07', '12']],
	['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
	['lowerRoman', [4, 9, 14], ['iv', 'ix', 'xiv']],
	['a format of another language', [5], ['5']],
])('%s', (format, numbers, words) => {
	expect(numbers.map(number => numberWords(number, format))).toEqual(words)
})
