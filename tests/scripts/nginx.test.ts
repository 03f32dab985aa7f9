import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findNginx } from '../../scripts/nginx.mjs'

let folder = ''

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'nginx-'))
	for (const [name, status] of [
		['nginx', 0],
		['broken', 1],
	]) {
		writeFileSync(join(folder, `${name}`), `#!/bin/sh\nexit ${status}\n`)
		chmodSync(join(folder, `${name}`), 0o755)
	}
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the nginx for the tests is the one that is named', () => {
	expect(findNginx({ NGINX_PATH: join(folder, 'nginx'), PATH: '' })).toEqual({ path: join(folder, 'nginx') })
})

it('it is no other than the one that is named, and the reason is said', () => {
	expect(findNginx({ NGINX_PATH: join(folder, 'broken'), PATH: folder })).toEqual({ reason: expect.stringContaining(join(folder, 'broken')) })
})

it('else the first on the path', () => {
	expect(findNginx({ PATH: folder })).toEqual({ path: join(folder, 'nginx') })
})
