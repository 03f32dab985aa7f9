import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentTypeOf, isCompressible } from '../src/server/media-types.ts'

export interface ServeOptions {
	/** The folder of the built site. */
	folder: string
	/** The path under which it is served, with both slashes. */
	base: string
	/** The first port to try; when it is taken the next ones are tried. 0 takes any free port. */
	port: number
	/** The address to listen on: this machine only, unless told otherwise. */
	host?: string
	/** Headers for every answer, such as a Content-Security-Policy that a portal would send. */
	headers?: Readonly<Record<string, string>>
	/** Told of the size of every body that is sent, as it goes over the wire: a browser's own count leaves out what its workers fetch. */
	onSent?: (bytes: number) => void
}

export interface ServedSite {
	/** The address of the home page, with its final slash. */
	address: string
	/** Stops listening and hangs up. */
	close(): Promise<void>
}

const portsTried = 20

/** Serves a built site as a plain web server would: folders by their index.html, the site's own 404 page, gzip where asked for. Throws when no port is free. */
export async function serveSite({ folder, base, port, host = '127.0.0.1', headers = {}, onSent = () => {} }: ServeOptions): Promise<ServedSite> {
	const root = resolve(folder)
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
		answer(request, response, { root, base, onSent })
	})
	const taken = await listen(server, port, host)
	return {
		address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}${base}`,
		close: () =>
			new Promise(settle => {
				server.close(() => settle())
				server.closeAllConnections()
			}),
	}
}

async function listen(server: Server, port: number, host: string): Promise<number> {
	for (let next = port; ; next++) {
		try {
			return await listenOn(server, next, host)
		} catch (error) {
			const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
			if (!isTaken || next >= port + portsTried) throw error
		}
	}
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
	return new Promise((settle, fail) => {
		server.once('error', fail)
		server.listen(port, host, () => {
			server.off('error', fail)
			const address = server.address()
			settle(typeof address === 'object' && address ? address.port : port)
		})
	})
}

interface Serving {
	root: string
	base: string
	onSent: (bytes: number) => void
}

function answer(request: IncomingMessage, response: ServerResponse, { root, base, onSent }: Serving): void {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end()
		return
	}
	const found = locate(new URL(request.url ?? '/', 'http://site.invalid'), root, base)
	if ('location' in found) response.writeHead(302, { Location: found.location }).end()
	else if (found.file) onSent(send(request, response, found.file, found.status))
	else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n')
}

/** Where the answer lies: a file with its status, or another address. A folder without its final slash leads to the one with it. */
function locate({ pathname, search }: URL, root: string, base: string): { location: string } | { file: string | undefined; status: number } {
	if (`${pathname}/` === base || (pathname === '/' && base !== '/')) return { location: base }
	const path = decode(pathname)
	if (path?.startsWith(base)) {
		const inside = path.slice(base.length)
		const file = fileAt(root, inside)
		if (file) return { file, status: 200 }
		if (!inside.endsWith('/') && fileAt(root, `${inside}/`)) return { location: `${pathname}/${search}` }
	}
	return { file: fileAt(root, '404.html'), status: 404 }
}

/** A path with a broken escape (`%zz`) names no file. */
function decode(pathname: string): string | undefined {
	try {
		return decodeURIComponent(pathname)
	} catch {
		return undefined
	}
}

/** The file for a path below the base; nothing outside the folder, whatever dots and backslashes the path has. */
function fileAt(root: string, path: string): string | undefined {
	if (path.includes('\0')) return undefined
	const file = resolve(root, path === '' || path.endsWith('/') ? `./${path}index.html` : `./${path}`)
	if (!file.startsWith(root + sep)) return undefined
	return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** Sends a file; gives the size of what was sent. */
function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): number {
	const bytes = readFileSync(file)
	const contentType = contentTypeOf(file)
	const zipped = isCompressible(contentType) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
	const body = zipped ? gzipSync(bytes) : bytes
	response.writeHead(status, {
		'Content-Type': contentType,
		'Content-Length': body.length,
		'Cache-Control': 'no-cache',
		'X-Content-Type-Options': 'nosniff',
		...(zipped ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
	})
	if (request.method === 'HEAD') {
		response.end()
		return 0
	}
	response.end(body)
	return body.length
}
