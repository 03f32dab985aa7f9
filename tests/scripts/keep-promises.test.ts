import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkLinks } from '../../scripts/check-links.ts'
import { BrokenPromiseError, keepPromises, readPromises } from '../../scripts/keep-promises.ts'
import { updateRecord } from '../../src/published/update-record.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'

let folder = ''
const served = { base: '/kexue/', site: undefined }
const atlas = atlasOf()

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'promises-'))
	const record = updateRecord(null, {
		atlas,
		paths: ['/', '/a/', '/a.csv', '/embed/a/', '/b/', '/b.csv'],
		date: '2026-01-05',
		site: '2f1d6f0a-4a8e-4b3c-9d55-0a5b8f6f7c01',
	})
	write('content/published.json', JSON.stringify(record))
	for (const page of ['index.html', 'b/index.html', 'b.csv']) write(`site/${page}`, '<!doctype html><html lang="zh-CN"><title>页</title>')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true })
	writeFileSync(join(folder, file), text)
}

function keep(redirects: string): void {
	write('content/redirects.yaml', redirects)
	const promises = readPromises(join(folder, 'content/published.json'), join(folder, 'content'))
	if (promises) keepPromises(join(folder, 'site'), promises, atlas, served)
}

it('a build that lacks a published address says which, and what to do', () => {
	expect(() => keep('[]')).toThrow(BrokenPromiseError)
	expect(() => keep('[]')).toThrow(/少了 3 个公布过的网址.*\n {2}\/a\/\n {2}\/embed\/a\/\n {2}\/a\.csv\n.*redirects\.yaml/s)
	expect(existsSync(join(folder, 'site/a/index.html'))).toBe(false)
})

it('with a redirect there is a page in the place of each page, whose links lead somewhere', () => {
	keep('- from: /a/\n  to: /b/\n  reason: 合并\n  date: 2026-03-01\n')
	expect(readFileSync(join(folder, 'site/a/index.html'), 'utf8')).toContain('<a href="/kexue/b/">去新的网址</a>')
	expect(readFileSync(join(folder, 'site/embed/a/index.html'), 'utf8')).toContain('这一页已经撤下')
	expect(existsSync(join(folder, 'site/a.csv'))).toBe(false)
	expect(checkLinks(join(folder, 'site'), '/kexue/')).toEqual([])
})

it('a redirect that is no longer needed stops the build', () => {
	write('site/a/index.html', '')
	expect(() => keep('- from: /a/\n  to: /b/\n  reason: 合并\n  date: 2026-03-01\n')).toThrow('第 1 行：「/a/」现在又有了')
})

it('without a record nothing is promised', () => {
	expect(readPromises(undefined)).toBeNull()
	expect(readPromises(join(folder, 'none.json'))).toBeNull()
})
