const digits = '〇一二三四五六七八九'
const legalDigits = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const roman: readonly [number, string][] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
]

/**
 * A number as a format's name says, by ECMA-376 (Part 1, 17.18.59, ST_NumberFormat), which Word's and WPS's files use. What a format has no sign for is printed in
 * Arabic digits, as Word does.
 */
export function numberWords(number: number, format: string): string {
	const plain = String(number)
	if (number < 1 || number > 32767) return format === 'decimalZero' && number >= 0 ? plain.padStart(2, '0') : plain
	switch (format) {
		case 'chineseCounting':
		case 'chineseCountingThousand':
		case 'japaneseCounting':
		case 'taiwaneseCounting':
		case 'taiwaneseCountingThousand':
		case 'koreanCounting':
			return counting(number, digits, ['', '十', '百', '千', '万'])
		case 'chineseLegalSimplified':
		case 'japaneseLegal':
			return counting(number, legalDigits, ['', '拾', '佰', '仟', '万'], true)
		case 'ideographDigital':
		case 'japaneseDigitalTenThousand':
		case 'taiwaneseDigital':
			return plain.replace(/\d/g, digit => digits[Number(digit)] as string)
		case 'ideographTraditional':
			return stems[number - 1] ?? plain
		case 'ideographZodiac':
			return branches[number - 1] ?? plain
		case 'decimalZero':
			return plain.padStart(2, '0')
		case 'decimalFullWidth':
		case 'decimalFullWidth2':
			return plain.replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit)))
		case 'decimalEnclosedCircle':
		case 'decimalEnclosedCircleChinese':
			return circled(number) ?? plain
		case 'decimalEnclosedParen':
			return number <= 20 ? String.fromCharCode(0x2473 + number) : `(${plain})`
		case 'decimalEnclosedFullstop':
			return number <= 20 ? String.fromCharCode(0x2487 + number) : `${plain}.`
		case 'ideographEnclosedCircle':
			return number <= 10 ? String.fromCharCode(0x327f + number) : plain
		case 'upperLetter':
			return letters(number)
		case 'lowerLetter':
			return letters(number).toLowerCase()
		case 'upperRoman':
			return romanOf(number).toUpperCase()
		case 'lowerRoman':
			return romanOf(number)
		default:
			return plain
	}
}

/** 12 → 十二, 105 → 一百零五, 10 → 十; in capitals 10 → 壹拾. */
function counting(number: number, signs: string, powers: readonly string[], leadingOne = false): string {
	if (number >= 10000) {
		const rest = number % 10000
		return `${counting(Math.floor(number / 10000), signs, powers, leadingOne)}${powers[4]}${rest === 0 ? '' : (rest < 1000 ? '零' : '') + counting(rest, signs, powers, true)}`
	}
	const figures = String(number)
	let written = ''
	let gap = false
	for (let at = 0; at < figures.length; at++) {
		const figure = Number(figures[at])
		if (figure === 0) {
			gap = true
			continue
		}
		if (gap && written !== '') written += '零'
		gap = false
		const power = powers[figures.length - 1 - at] as string
		written += !leadingOne && figure === 1 && power === powers[1] && written === '' ? power : `${signs[figure]}${power}`
	}
	return written
}

function circled(number: number): string | null {
	if (number <= 20) return String.fromCharCode(0x245f + number)
	if (number <= 35) return String.fromCharCode(0x3251 + number - 21)
	return number <= 50 ? String.fromCharCode(0x32b1 + number - 36) : null
}

/** 1 → A, 26 → Z, 27 → AA, 28 → BB: Word repeats the letter. */
function letters(number: number): string {
	const times = Math.ceil(number / 26)
	return times > 20 ? String(number) : String.fromCharCode(65 + ((number - 1) % 26)).repeat(times)
}

function romanOf(number: number): string {
	let rest = number
	let written = ''
	for (const [value, sign] of roman) {
		while (rest >= value) {
			written += sign
			rest -= value
		}
	}
	return written
}
