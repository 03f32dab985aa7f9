import { SourceError } from '../source-error.ts'

/**
 * The text of a file's bytes, with "\n" line ends and without a byte order mark.
 *
 * UTF-8 and UTF-16 are told by their marks or by being valid; what is not valid UTF-8 is tried as GB18030, the encoding that GB 18030-2022 makes
 * mandatory in China and that contains GBK and GB 2312.
 *
 * @throws {SourceError} when the bytes are no text in any of these.
 */
export function decode(bytes: Uint8Array, file: string): string {
	const text = decodeMarked(bytes) ?? decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'gb18030')
	if (text === null || text.includes('\u0000')) {
		throw new SourceError(file, '不是可读的文本文件', '请另存为 UTF-8 编码的 .txt 或 .md 文件后再放入 seeds/')
	}
	if (text.trim() === '') throw new SourceError(file, '文件是空的', '请检查文件内容后重新放入 seeds/')
	return text.replace(/\r\n?/g, '\n')
}

function decodeMarked(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le')
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be')
	return null
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes)
	} catch {
		return null
	}
}
