import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedSite, serveSite } from '../../scripts/serve-site.ts'

let folder = ''
let site: ServedSite
let port = 0
let sent: number[] = []

beforeAll(async () => {
	const parent = mkdtempSync(join(tmpdir(), 'serve-'))
	folder = join(parent, 'site')
	mkdirSync(join(folder, 'quxian'), { recursive: true })
	mkdirSync(join(folder, 'pagefind'))
	writeFileSync(join(parent, 'secret.txt'), 'secret')
	writeFileSync(join(folder, 'index.html'), '<h1>首页</h1>')
	writeFileSync(join(folder, '404.html'), '<h1>没有这一页</h1>')
	writeFileSync(join(folder, 'quxian', 'index.html'), '<h1>渠县</h1>')
	writeFileSync(join(folder, 'pagefind', 'wasm.wasm'), '\0asm')
	writeFileSync(join(folder, 'plans.json'), '{"名":"值"}')
	site = await serveSite({ folder, base: '/kexue/suzhi/', port: 0, headers: { 'X-From': 'portal' }, onSent: bytes => sent.push(bytes) })
	port = Number(new URL(site.address).port)
})

afterAll(async () => {
	await site.close()
	rmSync(join(folder, '..'), { recursive: true, force: true })
})

/** A raw request: fetch would tidy the path before it is sent. */
function ask(path: string, method = 'GET'): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, method }, response => {
			let body = ''
			response.setEncoding('utf8').on('data', text => (body += text))
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
		})
		sent.on('error', reject)
		sent.end()
	})
}

describe('serving a built site', () => {
	it.each([
		['/kexue/suzhi/', 'text/html; charset=utf-8', '<h1>首页</h1>'],
		['/kexue/suzhi/quxian/', 'text/html; charset=utf-8', '<h1>渠县</h1>'],
		['/kexue/suzhi/quxian/?unit=x', 'text/html; charset=utf-8', '<h1>渠县</h1>'],
		['/kexue/suzhi/pagefind/wasm.wasm', 'application/wasm', '\0asm'],
		['/kexue/suzhi/plans.json', 'application/json; charset=utf-8', '{"名":"值"}'],
	])('%s is sent as %s', async (path, type, body) => {
		const answer = await ask(path)
		expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body])
	})

	it.each([
		['/', '/kexue/suzhi/'],
		['/kexue/suzhi', '/kexue/suzhi/'],
		['/kexue/suzhi/quxian?q=1', '/kexue/suzhi/quxian/?q=1'],
	])('%s leads to %s', async (path, location) => {
		const answer = await ask(path)
		expect([answer.status, answer.headers.location]).toEqual([302, location])
	})

	it.each([
		'/quxian/',
		'/kexue/suzhi/none/',
		'/kexue/suzhi/../../secret.txt',
		'/kexue/suzhi/..%2fsecret.txt',
		'/kexue/suzhi/%2e%2e/secret.txt',
		'/kexue/suzhi/..%5csecret.txt',
		'/kexue/suzhi//etc/passwd',
		'/kexue/suzhi/%zz',
		'/kexue/suzhi/a%00b',
	])('%s is answered with the page of what is not there', async path => {
		const answer = await ask(path)
		expect([answer.status, answer.body]).toEqual([404, '<h1>没有这一页</h1>'])
	})

	it('answers HEAD without a body and refuses to be written to', async () => {
		const head = await ask('/kexue/suzhi/', 'HEAD')
		expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '15', ''])
		expect((await ask('/kexue/suzhi/', 'POST')).status).toBe(405)
	})

	it('tells the size of what it sent', async () => {
		sent = []
		await ask('/kexue/suzhi/')
		await ask('/kexue/suzhi/', 'HEAD')
		await ask('/')
		expect(sent).toEqual([15, 0])
	})

	it('sends the headers it was told to send', async () => {
		expect((await ask('/kexue/suzhi/')).headers['x-from']).toBe('portal')
	})

	it('takes the next port when the wanted one is taken', async () => {
		const second = await serveSite({ folder, base: '/', port })
		expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
		await second.close()
	})
})
