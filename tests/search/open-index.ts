import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { indexFiles } from '../../src/search/build/write-index.ts'
import type { SearchRecord } from '../../src/search/record.ts'
import type { Index } from '../../src/search/results/find-passages.ts'

/** Builds the index over these records and opens it with Pagefind's own client, as the browser does: files over HTTP. */
export async function openIndex(records: readonly SearchRecord[]): Promise<Index & { close(): Promise<void> }> {
	const files = new Map((await indexFiles(records)).map(({ path, content }) => [`/pagefind/${path}`, content]))
	const server = createServer((request, response) => {
		const content = files.get((request.url ?? '').replace(/\?.*$/, ''))
		response.writeHead(content ? 200 : 404).end(content)
	})
	// A connection that the client keeps is not closed under it when a loaded machine lets it wait for seconds.
	server.keepAliveTimeout = 0
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
	const folder = await mkdtemp(join(tmpdir(), 'search-index-'))
	const client = join(folder, 'pagefind.js')
	await writeFile(client, files.get('/pagefind/pagefind.js') ?? '')
	await writeFile(join(folder, 'package.json'), '{"type":"module"}')
	const { createInstance } = await import(/* @vite-ignore */ pathToFileURL(client).href)
	const instance: Index = createInstance({ basePath: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pagefind/` })
	return {
		search: term => instance.search(term),
		close: async () => {
			await new Promise(resolve => server.close(resolve))
			server.closeAllConnections()
			await rm(folder, { recursive: true })
		},
	}
}
