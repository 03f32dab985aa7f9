import { spawnSync } from 'node:child_process'
import { installOnDebian } from '../../../scripts/chromium.mjs'

/** The text of a PDF page by page, as `pdftotext` (poppler) reads it; on Debian it is installed when it is missing. Throws when it cannot be had. */
export function pdfPages(pdf: Uint8Array): string[] {
	const read = () => spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
	const first = read()
	const result = first.error && installOnDebian(['poppler-utils']) ? read() : first
	if (result.status !== 0) throw new Error(`pdftotext (Debian: poppler-utils) did not read the PDF: ${result.error?.message ?? result.stderr}`)
	return result.stdout.split('\f').slice(0, -1)
}

/** The lines of a page that are not blank. */
export const linesOf = (page: string): string[] =>
	page
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '')

/** A text without its blanks: where a line ends is the printer's business. */
export const closed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')
