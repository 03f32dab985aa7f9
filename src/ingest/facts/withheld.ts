/** Why a document is not published: in words that quote nothing of it. */
export type Withheld = 'secrecy' | 'on-application' | 'not-public' | 'internal'

export const withheldWords: Readonly<Record<Withheld, string>> = {
	secrecy: '标有密级或份号',
	'on-application': '标明依申请公开',
	'not-public': '标明不予公开',
	internal: '标明只在内部使用',
}

/** What a printed statement says, the gravest first. */
const statements: readonly (readonly [RegExp, Withheld])[] = [
	[/绝密|机密|秘密|份号/, 'secrecy'],
	[/依申请/, 'on-application'],
	[/不予?公开|免予公开|暂不公开/, 'not-public'],
	[/内部|发至/, 'internal'],
]

/** Marks of secrecy stand at the head of a document (GB/T 9704-2012, 7.2.1 and 7.2.2); one with a star is a mark wherever it stands. */
const headLines = 30
const starred = /(?:绝密|机密|秘密)(?:级)?[★☆*＊]/u
const bareMark = /^(?:份号[:：]?|№|No\.?)?\d{0,8}(?:密级[:：]|秘级[:：])?(?:绝密|机密|秘密)(?:级)?(?:\d{1,2}年|长期)?(?:特急|加急|平急|急件)?$/u
const copyNumber = /^(?:份号[:：]?\d{1,8}|0\d{5})$/u
const longestMark = 40

/**
 * Why a document is not for publication: it bears a mark of secrecy or a copy number (保守国家秘密法), or says itself that it is not public
 * (政府信息公开条例, 14—16). Null where nothing of that is printed. Both the statement that was read and the whole text are looked at, because a mark that is
 * overlooked cannot be made good.
 */
export function withheldBecause(disclosure: string | null, text: string): Withheld | null {
	if (hasSecrecyMark(text)) return 'secrecy'
	return disclosure === null ? null : (statements.find(([words]) => words.test(disclosure))?.[1] ?? null)
}

function hasSecrecyMark(text: string): boolean {
	let filled = 0
	for (const line of text.split('\n')) {
		if (line.length > longestMark * 4) continue
		const plain = line.replace(/[\s\p{Cf}]+/gu, '')
		if (plain === '' || plain.length > longestMark) continue
		filled++
		if (starred.test(plain) || (filled <= headLines && (bareMark.test(plain) || copyNumber.test(plain)))) return true
	}
	return false
}
