import { type Atlas, describeLeftOut } from '../src/atlas/index.ts'

/** Which files are not on the site and what to do, for the terminal; the empty string when there are none. The names of documents that are not public are here and nowhere else. */
export function describeLeftOutOf({ leftOut, withheldFiles }: Pick<Atlas, 'leftOut' | 'withheldFiles'>): string {
	if (leftOut.length === 0) return ''
	const withheld = withheldFiles.length === 0 ? [] : [`  不公开的文件是：${withheldFiles.join('、')}`]
	const lines = [`有 ${leftOut.length} 份文件没有上网站。 Left out: ${leftOut.length}.`, ...leftOut.map(entry => `  ✗ ${describeLeftOut(entry)}`), ...withheld]
	return lines.map(printable).join('\n')
}

/** File names may hold signs that steer a terminal or turn the direction of writing. */
function printable(line: string): string {
	return line.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, sign => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
}
