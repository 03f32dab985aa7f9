import { readHtml } from '../../../../src/ingest/read/html/index.ts'
import { type Layout, plainLayout } from '../../../../src/ingest/read/layout.ts'

export function read(html: string | Uint8Array): { text: string; layout: Layout } {
	const { text, layout } = readHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html, 'page.html')
	return { text, layout: { ...plainLayout, ...layout } }
}

/** The lines that are the document's, trimmed. */
export function linesOf(html: string | Uint8Array): string[] {
	return split(html).kept
}

/** The lines that belong to the page. */
export function leftOutOf(html: string | Uint8Array): string[] {
	return split(html).leftOut
}

function split(html: string | Uint8Array) {
	const { text, layout } = read(html)
	const kept: string[] = []
	const leftOut: string[] = []
	let at = 0
	for (const line of text.split('\n')) {
		const isLeftOut = layout.furniture.some(({ start, end }) => start <= at && at < end)
		if (line !== '') (isLeftOut ? leftOut : kept).push(line.trim())
		at += line.length + 1
	}
	return { kept, leftOut }
}
