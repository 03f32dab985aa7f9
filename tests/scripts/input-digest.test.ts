import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inputDigest } from '../../scripts/input-digest.ts'

const options = { out: 'dist', base: '/', site: undefined, seeds: 'seeds' }
const before = process.cwd()
let folder = ''

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'digest-'))
	process.chdir(folder)
	mkdirSync('seeds')
	mkdirSync('src/pages', { recursive: true })
	writeFileSync('seeds/a.txt', '方案')
	writeFileSync('src/pages/index.astro', '<h1>')
})

afterEach(() => {
	process.chdir(before)
	rmSync(folder, { recursive: true, force: true })
})

it('is the same for the same inputs and another for each change that shows in the site', () => {
	const digests = [
		inputDigest(options),
		inputDigest({ ...options, base: '/a/' }),
		inputDigest({ ...options, site: 'https://www.example.gov.cn' }),
		inputDigest({ ...options, strict: true }),
	]
	expect(inputDigest({ ...options, out: 'elsewhere' })).toBe(digests[0])
	writeFileSync('seeds/b.txt', '')
	digests.push(inputDigest(options))
	writeFileSync('seeds/a.txt', '方案。')
	digests.push(inputDigest(options))
	writeFileSync('src/pages/index.astro', '<h1>责任')
	digests.push(inputDigest(options))
	expect(new Set(digests).size).toBe(7)
})
