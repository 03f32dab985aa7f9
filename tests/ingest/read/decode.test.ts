import { describe, expect, it } from 'vitest'
import { ingest, SourceError, sourceOf } from '../../../src/ingest/index.ts'
import { decode } from '../../../src/ingest/read/decode.ts'
import { registries } from '../ingest-text.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

/** UTF-16 with its mark, as Windows' editor saves it. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(2 + text.length * 2))
	view.setUint16(0, 0xfeff, littleEndian)
	for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian)
	return new Uint8Array(view.buffer)
}

describe('decode', () => {
	it.each([
		['UTF-8', utf8('责任单位：县科协'), '责任单位：县科协'],
		['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...utf8('县科协')), '县科协'],
		['UTF-16 little endian', utf16('县科协〔2023〕', true), '县科协〔2023〕'],
		['UTF-16 big endian', utf16('县科协〔2023〕', false), '县科协〔2023〕'],
		// 县科协 in GB 2312; 〇 A996; a four-byte character of GB 18030 (㐀, 8139EE39)
		['GB 2312', bytes(0xcf, 0xd8, 0xbf, 0xc6, 0xd0, 0xad), '县科协'],
		['GBK', bytes(0xa9, 0x96, 0xcf, 0xd8), '〇县'],
		['GB 18030, four bytes', bytes(0x81, 0x39, 0xee, 0x39, 0xcf, 0xd8), '㐀县'],
		['plain ASCII', utf8('a b'), 'a b'],
		['line ends of Windows', utf8('甲\r\n乙\r\n'), '甲\n乙\n'],
		['line ends of old Macs', utf8('甲\r乙\r'), '甲\n乙\n'],
		['mixed line ends', utf8('甲\r\n\r乙\n'), '甲\n\n乙\n'],
	])('%s', (_, given, text) => {
		expect(decode(given, 'plan.txt')).toBe(text)
	})

	it.each([
		['an empty file', bytes(), '文件是空的'],
		['blanks alone', utf8(' \u3000\r\n\t'), '文件是空的'],
		['a mark alone', bytes(0xef, 0xbb, 0xbf), '文件是空的'],
		['zero bytes', bytes(0x25, 0x50, 0x00, 0x44), '不是可读的文本文件'],
		['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xff, 0xfe), '不是可读的文本文件'],
		['UTF-16 cut in the middle of a unit', bytes(0xff, 0xfe, 0x53), '不是可读的文本文件'],
		['UTF-16 with half a pair', bytes(0xff, 0xfe, 0x00, 0xd8, 0x53, 0x53), '不是可读的文本文件'],
	])('%s is an error with advice', (_, given, problem) => {
		const read = () => decode(given, 'plan.txt')
		expect(read).toThrow(SourceError)
		expect(read).toThrow(`plan.txt：${problem}。`)
		expect(read).toThrow(/请.+seeds\/。$/)
	})
})

describe('a file that cannot be read', () => {
	it('says which formats can', async () => {
		await expect(ingest(sourceOf('folder/plan.xyz', utf8('县科协')), registries)).rejects.toThrow(SourceError)
		await expect(ingest(sourceOf('folder/plan.xyz', utf8('县科协')), registries)).rejects.toThrow(
			/^plan\.xyz：还不能读取 \.xyz 格式。请另存为 \.txt、\.md、.+ 后再放入 seeds\/。$/,
		)
	})

	it.each(['PLAN.TXT', 'plan.Md', 'plan'])('reads %s', async file => {
		expect((await ingest(sourceOf(file, utf8('县科协')), registries)).text).toBe('县科协')
	})

	it('keeps the name of the file and not its folder', async () => {
		expect((await ingest(sourceOf('/home/somebody/plan.txt', utf8('县科协')), registries)).plan.source.file).toBe('plan.txt')
	})

	it('gives the digest of the bytes as they came', async () => {
		expect((await ingest(sourceOf('plan.txt', utf8('甲\r\n')), registries)).plan.source).toEqual({
			file: 'plan.txt',
			parts: [{ file: 'plan.txt', format: 'text', sha256: 'e3662fd709fc744099521222f6c8197613cdd2b5d6058fd42cf6f5b39e11b966', firstLine: 1 }],
		})
	})
})
