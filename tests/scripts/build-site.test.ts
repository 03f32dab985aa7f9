import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BuildError, buildSite } from '../../scripts/build-site.ts'

let folder = ''
const options = () => ({ out: join(folder, 'out'), base: '/', site: undefined, seeds: join(folder, 'seeds') })

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'build-'))
	mkdirSync(join(folder, 'out'))
	mkdirSync(join(folder, 'seeds'))
	writeFileSync(join(folder, 'out', 'index.html'), '上一次的网站')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a build that cannot be', () => {
	it.each([
		['a plan of an unknown place', 'plan.txt', '某地实施方案\n\n一、开展活动。（责任单位：教育局）\n', /plan\.txt/],
		['a file that cannot be read', 'scan.txt', '\0\x01\x02\x03', /scan\.txt/],
	])('because of %s names the file and leaves the last site as it was', async (_name, file, text, message) => {
		writeFileSync(join(folder, 'seeds', file), text)
		const building = buildSite(options())
		await expect(building).rejects.toThrow(BuildError)
		await expect(building).rejects.toThrow(message)
		expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).toBe('上一次的网站')
		expect(existsSync(join(folder, 'out-building'))).toBe(false)
	})

	it('never overwrites a folder that is no site', async () => {
		const seeds = join(folder, 'seeds')
		writeFileSync(join(seeds, 'plan.txt'), '方案')
		await expect(buildSite({ ...options(), out: seeds })).rejects.toThrow('不敢覆盖')
		await expect(buildSite({ ...options(), out: '.' })).rejects.toThrow('不敢覆盖')
		await expect(buildSite({ ...options(), out: '..' })).rejects.toThrow('不敢覆盖')
		expect(readFileSync(join(seeds, 'plan.txt'), 'utf8')).toBe('方案')
	})
})
