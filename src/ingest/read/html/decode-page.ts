import { SourceError } from '../../source-error.ts'

/** A saved page may hold a few bytes that no encoding explains (an advertisement, a cut). More than one in so many, and the encoding is the wrong one. */
const charactersPerFault = 500

/**
 * The markup of a saved page. A byte order mark decides; then valid UTF-8, whatever the page says of itself (a browser that saves a GBK page writes UTF-8 and leaves
 * its `<meta charset=gb2312>`); then the encoding that it names; then GB18030, which contains GBK and GB 2312.
 *
 * @throws {SourceError} when the bytes are no text in any of these encodings.
 */
export function decodePage(bytes: Uint8Array, file: string): string {
	const begin = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
	const named = namedEncoding(begin)
	const encodings = [...markedEncoding(bytes), 'utf-8', ...(named ? [named] : []), 'gb18030']
	for (const encoding of encodings) {
		const text = decodeAs(bytes, encoding, true)
		if (text !== null && !text.includes('\u0000')) return text
	}
	const tolerant = encodings.map(encoding => decodeAs(bytes, encoding, false) ?? '').map(text => ({ text, faults: text.split('\ufffd').length - 1 }))
	const best = tolerant.reduce((left, right) => (right.faults < left.faults ? right : left))
	if (best.faults * charactersPerFault > best.text.length || best.text.includes('\u0000')) {
		throw new SourceError(file, '文字编码认不出，读出来是乱码', '请在浏览器中打开原网页，另存为“网页，仅 HTML”（UTF-8 编码）后再放入 seeds/')
	}
	return best.text
}

function markedEncoding(bytes: Uint8Array): string[] {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le']
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be']
	return []
}

/** `<meta charset=gbk>`, `<meta http-equiv=… content="text/html; charset=gb2312">`, `<?xml encoding="…"?>` */
function namedEncoding(begin: string): string | null {
	return (
		/<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(begin)?.[1] ?? /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{1,40})/i.exec(begin)?.[1] ?? null
	)
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
	try {
		return new TextDecoder(encoding, { fatal }).decode(bytes)
	} catch {
		return null
	}
}
