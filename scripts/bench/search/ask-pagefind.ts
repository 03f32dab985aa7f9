import * as pagefind from 'pagefind'
import { htmlText } from '../../../src/layouts/html-text.ts'
import { openFolder } from './ask-folder.ts'
import type { Engine } from './engine.ts'
import type { SearchablePage } from './pages-of.ts'

const script = `
const client = await import('./pagefind/pagefind.js')
export async function search(query, most) {
	const { results } = await client.search(query)
	const read = await Promise.all(results.slice(0, most).map(result => result.data()))
	return read.map(({ meta, content }) => ({ path: meta.path, text: content }))
}
`

/** Pagefind as its manual says: HTML in, its own client asked with the query as typed. */
export async function openPlainPagefind(pages: readonly SearchablePage[]): Promise<Engine> {
	const { index, errors } = await pagefind.createIndex()
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
	try {
		for (const [order, page] of pages.entries()) {
			const added = await index.addHTMLFile({ url: `/${order}/`, content: htmlOf(page) })
			if (added.errors.length > 0) throw new Error(`Pagefind refuses ${page.path}: ${added.errors.join('; ')}`)
		}
		const { files } = await index.getFiles()
		return await openFolder(
			'Pagefind',
			files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
			script,
		)
	} finally {
		await index.deleteIndex()
		await pagefind.close()
	}
}

function htmlOf({ path, title, paragraphs }: SearchablePage): string {
	const body = paragraphs.map(paragraph => `<p>${htmlText(paragraph)}</p>`).join('')
	return `<!doctype html><html lang="zh-CN"><head><title>${htmlText(title)}</title></head><body><main><h1>${htmlText(title)}</h1><data data-pagefind-meta="path:${htmlText(path)}"></data>${body}</main></body></html>`
}
