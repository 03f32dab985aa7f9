import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

	it('because nothing can be published names every file, and says first that the last site stays', async () => {
		writeFileSync(join(folder, 'seeds', 'a.txt'), '')
		writeFileSync(join(folder, 'seeds', '机密行动.txt'), '机密★1年\n渠县行动方案\n1.做甲。（责任单位：县科协）')
		const message = await buildSite(options()).catch((error: Error) => error.message)
		expect(message).toBe(
			[
				'没有一份方案可以公布，不用空网站换掉原来的网站。',
				'',
				'有 2 份文件没有上网站。 Left out: 2.',
				'  ✗ a.txt：文件是空的。请检查文件内容后重新放入 seeds/。',
				'  ✗ （不公开的文件）：这份文件标有密级或份号，没有公布。请从 seeds/ 中取出；可以公开的，请换成公开发布的版本。',
				'  不公开的文件是：机密行动.txt',
			].join('\n'),
		)
	})

	it('with ZEREN_STRICT is one that leaves out a single document', async () => {
		cpSync('seeds/quxian-2023.txt', join(folder, 'seeds', 'quxian-2023.txt'))
		writeFileSync(join(folder, 'seeds', 'a.txt'), '')
		await expect(buildSite({ ...options(), strict: true })).rejects.toThrow(/a\.txt：文件是空的.*ZEREN_STRICT 要求每份文件都上网站，所以没有发布/s)
		expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).toBe('上一次的网站')
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
