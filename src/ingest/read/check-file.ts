import { basename, extname } from 'node:path'
import { SourceError } from '../source-error.ts'
import { type Kind, sniff } from './sniff.ts'

/** No plan is larger; what is larger is a scan, or something else by mistake. In bytes. */
export const fileSizeLimit = 50 * 2 ** 20

const unpack = '请先解压，把其中的方案（如 .docx、.pdf）放入 seeds/'

/** What a file of each kind is called, and what to do when it has another name or cannot be read. */
const kinds: Readonly<Record<Kind, { name: string; advice: string }>> = {
	pdf: { name: 'PDF', advice: rename('.pdf') },
	docx: { name: 'Word 文档', advice: rename('.docx') },
	xlsx: { name: 'Excel 工作簿', advice: rename('.xlsx') },
	html: { name: '网页', advice: rename('.html') },
	doc: { name: '旧版 Word 文档（.doc）', advice: saveAs('Word 或 WPS', '.docx') },
	xls: { name: '旧版 Excel 工作簿（.xls）', advice: saveAs('Excel 或 WPS', '.xlsx') },
	ppt: { name: '演示文稿（.ppt）', advice: '请把其中的方案文字存为 .docx 后再放入 seeds/' },
	pptx: { name: '演示文稿（.pptx）', advice: '请把其中的方案文字存为 .docx 后再放入 seeds/' },
	ole: { name: '旧版 Office 或 WPS 文件', advice: saveAs('WPS 或 Office', '.docx（文字）或 .xlsx（表格）') },
	'encrypted-office': { name: '加了密码的 Office 文件', advice: '请用 Word、Excel 或 WPS 打开，取消密码后另存，再放入 seeds/' },
	'office-xml': { name: 'Office 的 XML 文件', advice: saveAs('Word、Excel 或 WPS', '.docx 或 .xlsx') },
	rtf: { name: 'RTF 文档', advice: saveAs('Word 或 WPS', '.docx') },
	odf: { name: 'OpenDocument 文件', advice: saveAs('WPS、Word 或 LibreOffice', '.docx 或 .xlsx') },
	ofd: { name: 'OFD 版式文件', advice: '请用 OFD 阅读器（数科、福昕等）打开，导出或打印为 PDF 后再放入 seeds/' },
	mhtml: { name: '单个文件的网页（.mht）', advice: '请在浏览器中重新打开该网页，保存时选「网页，仅 HTML」，把 .html 放入 seeds/' },
	zip: { name: '压缩包', advice: unpack },
	rar: { name: '压缩包', advice: unpack },
	'7z': { name: '压缩包', advice: unpack },
	gzip: { name: '压缩包', advice: unpack },
	image: { name: '图片', advice: '请先用文字识别（OCR）软件转成文字，校对后存为 .docx 或 .txt，再放入 seeds/' },
}

/** Formats whose bytes do not tell them apart, by the extension alone. */
const namedKinds: Readonly<Record<string, { name: string; advice: string }>> = {
	'.doc': kinds.doc,
	'.dot': kinds.doc,
	'.wps': { name: 'WPS 文字（.wps）', advice: saveAs('WPS', '.docx') },
	'.xls': kinds.xls,
	'.et': { name: 'WPS 表格（.et）', advice: saveAs('WPS', '.xlsx') },
	'.ofd': kinds.ofd,
	'.rtf': kinds.rtf,
	'.odt': { name: 'OpenDocument 文字（.odt）', advice: saveAs('WPS、Word 或 LibreOffice', '.docx') },
	'.ods': { name: 'OpenDocument 表格（.ods）', advice: saveAs('WPS、Excel 或 LibreOffice', '.xlsx') },
	'.ppt': kinds.ppt,
	'.pptx': kinds.pptx,
	'.dps': kinds.ppt,
	'.mht': kinds.mhtml,
	'.mhtml': kinds.mhtml,
	'.zip': kinds.zip,
	'.rar': kinds.rar,
	'.7z': kinds['7z'],
	'.gz': kinds.gzip,
	'.tar': kinds.zip,
	...Object.fromEntries(['.jpg', '.jpeg', '.png', '.gif', '.bmp', '.tif', '.tiff', '.webp', '.heic'].map(extension => [extension, kinds.image])),
	'.caj': { name: 'CAJ 文件', advice: '请用 CAJViewer 打开，打印为 PDF 后再放入 seeds/' },
}

/** What a reader takes: extensions, and the kinds that files of these names have by their bytes. */
export interface Expected {
	extensions: readonly string[]
	/** `text`: bytes that tell no kind. */
	kinds: readonly (Kind | 'text')[]
}

/**
 * Says of a file whether it is small enough to be read into memory. `size` is in bytes, as the file system gives it.
 *
 * @throws {SourceError} when it is larger than {@link fileSizeLimit}.
 */
export function checkSize(file: string, size: number): void {
	if (size <= fileSizeLimit) return
	const problem = `文件有 ${Math.ceil(size / 2 ** 20)} MB，超过 ${fileSizeLimit / 2 ** 20} MB 的上限`
	throw new SourceError(basename(file), problem, '请确认放入的是方案本身；如果是扫描件或含大量图片，请换成有文字的版本，另存后重新放入 seeds/')
}

/**
 * The reader for a file, by its name and its bytes together: a name that says another format than the bytes is not followed silently.
 *
 * @throws {SourceError} when the file is empty, when no reader takes it, or when its name and its bytes do not agree.
 */
export function chooseReader<Reader extends Expected>(readers: readonly Reader[], file: string, bytes: Uint8Array): Reader {
	checkSize(file, bytes.length)
	if (bytes.length === 0) throw new SourceError(file, '文件是空的', '请检查文件内容后重新放入 seeds/')
	const extension = extname(file).toLowerCase()
	const kind = sniff(bytes)
	const reader = readers.find(candidate => candidate.extensions.includes(extension))
	if (reader?.kinds.includes(kind ?? 'text')) return reader
	const readable = kind === null ? undefined : readers.find(candidate => candidate.kinds.includes(kind))
	if (kind !== null && (reader || readable)) {
		// What can be read needs its right name; what cannot needs another format.
		const problem = extension === '' ? `文件没有扩展名，内容是${spaced(kinds[kind].name)}` : `扩展名是 ${extension}，内容却是${spaced(kinds[kind].name)}`
		throw new SourceError(file, problem, kinds[kind].advice)
	}
	if (reader) {
		const expected = kinds[reader.kinds[0] as Kind].name
		throw new SourceError(file, `扩展名是 ${extension}，内容却不是${spaced(expected)}，或者文件已损坏`, '请重新下载，确认能正常打开后再放入 seeds/')
	}
	const known = kind === 'encrypted-office' ? kinds[kind] : (namedKinds[extension] ?? (kind && kinds[kind]))
	if (known) throw new SourceError(file, `还不能读取${spaced(known.name)}`, known.advice)
	// The usual extension of each format is enough.
	const extensions = readers.flatMap(candidate => candidate.extensions.slice(0, 1))
	throw new SourceError(file, `还不能读取 ${extension} 格式`, `请另存为 ${extensions.join('、')} 后再放入 seeds/`)
}

function saveAs(program: string, extension: string): string {
	return `请用 ${program} 打开，另存为 ${extension} 后再放入 seeds/`
}

function rename(extension: string): string {
	return `请把扩展名改为 ${extension} 后重新放入 seeds/`
}

/** Latin words stand apart from Chinese ones. */
function spaced(name: string): string {
	return /^[A-Za-z]/.test(name) ? ` ${name}` : name
}
