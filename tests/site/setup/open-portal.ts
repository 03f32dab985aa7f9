import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** A portal on an origin of its own: another host name, another port. */
export interface Portal {
	/** The address of a page with this body. @param policy the portal's own, in its header; none without it */
	address(body: string, policy?: string): string
}

/** Serves whatever page a test makes up. Call it once, outside of the tests. */
export function openPortal(): Portal {
	const pages: { body: string; policy: string | undefined }[] = []
	let server: Server
	beforeAll(async () => {
		server = createServer((request, response) => {
			const page = pages[Number(request.url?.slice(1))]
			if (page?.policy !== undefined) response.setHeader('Content-Security-Policy', page.policy)
			response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
			response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>门户</title><link rel="icon" href="data:,"><h1>门户</h1>${page?.body ?? ''}`)
		})
		await new Promise<void>(settle => server.listen(0, '127.0.0.1', settle))
	})
	afterAll(() => {
		server.close()
	})
	return { address: (body, policy) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${pages.push({ body, policy }) - 1}` }
}
