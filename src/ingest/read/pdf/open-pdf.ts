import { SourceError } from '../../source-error.ts'
import { layOutPage, type PageContent } from './lay-out-page.ts'
import type { Glyph } from './page.ts'
import { characterMaps, getDocument, PasswordException, standardFonts, VerbosityLevel } from './pdfjs.ts'
import { isUnknown } from './plain-signs.ts'
import { readMarks } from './read-marks.ts'

/** No plan has more. */
const mostPages = 1500
/** A file ends in %%EOF (ISO 32000-1, 7.5.5); readers allow for this much behind it. */
const tailLength = 2048

/**
 * What stands on the pages of a PDF. A page's signs are put in order at once, so that those of one page alone are in memory.
 *
 * @throws {SourceError} when it is encrypted or damaged, when it has no text (a scan), or when its text means nothing.
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PageContent[]> {
	// pdfjs makes what it can of a file that is cut off; half a plan is none.
	if (!Buffer.from(bytes.subarray(-tailLength)).includes('%%EOF')) throw damaged(file)
	const task = getDocument({
		// pdfjs takes the bytes for itself.
		data: new Uint8Array(bytes),
		cMapUrl: characterMaps,
		cMapPacked: true,
		standardFontDataUrl: standardFonts,
		// Fonts' names are asked for; nothing is drawn, so no picture is unpacked.
		fontExtraProperties: true,
		disableFontFace: true,
		maxImageSize: 0,
		verbosity: VerbosityLevel.ERRORS,
	})
	try {
		const document = await task.promise
		if (document.numPages > mostPages) {
			throw new SourceError(file, `有 ${document.numPages} 页，超过 ${mostPages} 页的上限`, '请只留下方案所在的页，另存为 PDF 后再放入 seeds/')
		}
		const layers = await document.getOptionalContentConfig()
		const pages: PageContent[] = []
		const counts: TextCount[] = []
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number)
			const marks = await readMarks(page, layer => layers.isVisible(layer))
			counts.push(countText(marks.glyphs))
			pages.push(layOutPage(marks, pages.at(-1)?.gutter ?? null))
			page.cleanup()
		}
		checkText(counts, file)
		return pages
	} catch (error) {
		if (error instanceof SourceError) throw error
		if (error instanceof PasswordException) {
			throw new SourceError(file, 'PDF 加了密码，打不开', '请用 PDF 阅读器输入密码打开，打印或另存为没有密码的 PDF 后再放入 seeds/')
		}
		throw damaged(file)
	} finally {
		await task.destroy()
	}
}

function damaged(file: string): SourceError {
	return new SourceError(file, 'PDF 已损坏或没有下载完整', '请重新下载，确认能用 PDF 阅读器打开后再放入 seeds/')
}

/** How many signs a page has, and how many of them say nothing. */
interface TextCount {
	signs: number
	unknown: number
}

function countText(glyphs: readonly Glyph[]): TextCount {
	const printed = glyphs.filter(({ text }) => text.trim() !== '')
	return { signs: printed.length, unknown: printed.filter(({ text }) => isUnknown(text)).length }
}

/**
 * A scan is refused here, and a text whose fonts do not say which signs their glyphs are. Text recognition, should it ever be part of this program, would stand
 * here: it would give such pages their glyphs.
 */
function checkText(pages: readonly TextCount[], file: string): void {
	const advice = '请换成由 Word、WPS 直接导出的 PDF 或原 Word 文件；没有的话，先用文字识别（OCR）软件转成文字并校对，再放入 seeds/'
	const empty = pages.filter(({ signs }) => signs === 0).length
	// A scan may have page numbers or a mark of its program as text.
	if (empty > pages.length / 2 || pages.every(({ signs }) => signs < 20)) throw new SourceError(file, 'PDF 是扫描件，没有可以读出的文字', advice)
	const total = (count: (page: TextCount) => number) => pages.reduce((sum, page) => sum + count(page), 0)
	if (total(page => page.unknown) > total(page => page.signs) * 0.3) throw new SourceError(file, 'PDF 的字体没有给出文字编码，读出的是乱码', advice)
}
