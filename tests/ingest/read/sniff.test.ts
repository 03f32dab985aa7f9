import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkSize, fileSizeLimit, ingest, SourceError, sourceOf } from '../../../src/ingest/index.ts'
import { sniff } from '../../../src/ingest/read/sniff.ts'
import { registries } from '../ingest-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map(name => [name, utf8('<x/>')])))

/** The head of a file of Office 97, and a stream's name as its directory holds it. */
const oleOf = (stream: string) =>
	new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(`${stream}\0`, 'utf16le')]))

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
const pdf = latin1('%PDF-1.7\n%âãÏÓ\n')
const docx = zipOf('[Content_Types].xml', 'word/document.xml')
const xlsx = zipOf('[Content_Types].xml', 'xl/workbook.xml')

describe('what a file is by its bytes', () => {
	it.each([
		['a PDF', pdf, 'pdf'],
		['a PDF with something before its head', latin1('\r\n\r\n%PDF-1.4\n'), 'pdf'],
		['Word', docx, 'docx'],
		['Excel', xlsx, 'xlsx'],
		['PowerPoint', zipOf('ppt/presentation.xml'), 'pptx'],
		['OpenDocument', zipSync({ mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), 'odf'],
		['OFD', zipOf('OFD.xml'), 'ofd'],
		['another zip', zipOf('方案.txt'), 'zip'],
		['RAR', latin1('Rar!\x1a\x07\x01\x00'), 'rar'],
		['7-Zip', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), '7z'],
		['an old Word document', oleOf('WordDocument'), 'doc'],
		['an old Excel workbook', oleOf('Workbook'), 'xls'],
		['an encrypted Word document', oleOf('EncryptedPackage'), 'encrypted-office'],
		['rich text', latin1('{\\rtf1\\ansi'), 'rtf'],
		['a web page', utf8('\ufeff<!DOCTYPE html>\n<html>'), 'html'],
		['a web page of XML', utf8('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "">'), 'html'],
		['a web page in UTF-16', new Uint8Array(Buffer.from('\ufeff<html>', 'utf16le')), 'html'],
		['a web page in one file', utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'mhtml'],
		['PNG', png, 'image'],
		['JPEG', latin1('\xff\xd8\xff\xe0'), 'image'],
		['text', utf8('渠县科协'), null],
		['text that mentions a tag', utf8('责任单位<html>'), null],
		['text in GBK', new Uint8Array([0xcf, 0xd8, 0xbf, 0xc6]), null],
		['nothing', new Uint8Array(), null],
	])('%s', (_, bytes, kind) => {
		expect(sniff(bytes)).toBe(kind)
	})

	it('takes linear time', () => {
		for (const text of ['<!--'.repeat(300_000), `<?xml ${' '.repeat(1_000_000)}`, 'PK\x03\x04'.repeat(300_000)])
			expect(['zip', null]).toContain(sniff(utf8(text)))
	})
})

describe('a file that cannot be read is one message with what to do', () => {
	it.each([
		['方案.txt', pdf, '扩展名是 .txt，内容却是 PDF。请把扩展名改为 .pdf 后重新放入 seeds/。'],
		['方案', pdf, '文件没有扩展名，内容是 PDF。请把扩展名改为 .pdf 后重新放入 seeds/。'],
		['方案.txt', utf8('<html><body>'), '扩展名是 .txt，内容却是网页。请把扩展名改为 .html 后重新放入 seeds/。'],
		['方案.md', png, '扩展名是 .md，内容却是图片。请先用文字识别（OCR）软件转成文字，校对后存为 .docx 或 .txt，再放入 seeds/。'],
		['方案.txt', oleOf('WordDocument'), '扩展名是 .txt，内容却是旧版 Word 文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx 后再放入 seeds/。'],
		['方案.doc', oleOf('WordDocument'), '还不能读取旧版 Word 文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx 后再放入 seeds/。'],
		['方案.wps', oleOf('WordDocument'), '还不能读取 WPS 文字（.wps）。请用 WPS 打开，另存为 .docx 后再放入 seeds/。'],
		['方案.xls', oleOf('Workbook'), '还不能读取旧版 Excel 工作簿（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再放入 seeds/。'],
		['方案.et', oleOf('Workbook'), '还不能读取 WPS 表格（.et）。请用 WPS 打开，另存为 .xlsx 后再放入 seeds/。'],
		['方案.doc', oleOf('EncryptedPackage'), '还不能读取加了密码的 Office 文件。请用 Word、Excel 或 WPS 打开，取消密码后另存，再放入 seeds/。'],
		['方案.rtf', latin1('{\\rtf1'), '还不能读取 RTF 文档。请用 Word 或 WPS 打开，另存为 .docx 后再放入 seeds/。'],
		['方案.ofd', zipOf('OFD.xml'), '还不能读取 OFD 版式文件。请用 OFD 阅读器（数科、福昕等）打开，导出或打印为 PDF 后再放入 seeds/。'],
		['方案.zip', zipOf('方案.txt'), '还不能读取压缩包。请先解压，把其中的方案（如 .docx、.pdf）放入 seeds/。'],
		['方案.RAR', latin1('Rar!\x1a\x07\x00'), '还不能读取压缩包。请先解压，把其中的方案（如 .docx、.pdf）放入 seeds/。'],
		['方案.jpg', latin1('\xff\xd8\xff'), '还不能读取图片。请先用文字识别（OCR）软件转成文字，校对后存为 .docx 或 .txt，再放入 seeds/。'],
		['方案.odt', zipOf('content.xml'), '还不能读取 OpenDocument 文字（.odt）。请用 WPS、Word 或 LibreOffice 打开，另存为 .docx 后再放入 seeds/。'],
		['方案.mht', utf8('MIME-Version: 1.0'), '还不能读取单个文件的网页（.mht）。请在浏览器中重新打开该网页，保存时选「网页，仅 HTML」，把 .html 放入 seeds/。'],
		['方案.txt', new Uint8Array(), '文件是空的。请检查文件内容后重新放入 seeds/。'],
		['方案.txt', utf8(' \u3000\n'), '文件是空的。请检查文件内容后重新放入 seeds/。'],
		['方案.txt', utf8('县\0科协'), '不是可读的文本文件。请另存为 UTF-8 编码的 .txt 或 .md 文件后再放入 seeds/。'],
	])('%s', async (file, bytes, message) => {
		const result = ingest(sourceOf(file, bytes), registries)
		await expect(result).rejects.toThrow(SourceError)
		await expect(result).rejects.toThrow(`${file}：${message}`)
	})
})

describe('a file that is too large', () => {
	it('is told by its size, before it is read', () => {
		expect(() => checkSize('seeds/方案.pdf', 200 * 2 ** 20)).toThrow(
			/^方案\.pdf：文件有 200 MB，超过 50 MB 的上限。请确认放入的是方案本身；如果是扫描件或含大量图片，请换成有文字的版本，另存后重新放入 seeds\/。$/,
		)
		expect(() => checkSize('方案.pdf', fileSizeLimit + 1)).toThrow('文件有 51 MB')
		expect(() => checkSize('方案.pdf', fileSizeLimit)).not.toThrow()
	})

	it('is told when it comes as bytes', async () => {
		await expect(ingest(sourceOf('方案.txt', new Uint8Array(fileSizeLimit + 1)), registries)).rejects.toThrow('文件有 51 MB')
	})
})
