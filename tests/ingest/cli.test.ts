import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ingest, sourceOf } from '../../src/ingest/index.ts'
import { planSchema } from '../../src/model/index.ts'
import { registries } from './ingest-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'zeren-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
	const path = join(folder, name)
	writeFileSync(path, content)
	return path
}
const text = '渠县科普实施方案（2021—2025年）\n一、任务\n1.做甲。（县教育局牵头，县科协配合）\n2.做乙。（责任单位：县科协、县科协）\n联系人：王小明\n'
const plan = file('plan.txt', text)
const binary = file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
const word = file('plan.docx', 'PK')

/** Runs the command as npm does. */
function zeren(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/ingest/cli.ts', ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
	return { status, stdout, stderr: stderr.replace(/^\(node:.*\n(?:\(Use .*\n)?/gm, '') }
}

describe('exit status', () => {
	it('0 when the document was read, with diagnostics too', () => {
		const { status, stdout, stderr } = zeren(plan)
		expect([status, stderr]).toEqual([0, ''])
		expect(stdout).toContain('任务 2 项')
		expect(stdout).toMatch(/t1 +第 3 行 +做甲\n +牵头：县教育局\n +配合：县科协\n/)
		expect(stdout).toContain(`${plan}:4:16 「县科协」在「做乙」中列了两次，只计一次 [unit-repeated]`)
	})

	it.each([
		['no such file', [join(folder, 'missing.txt')], /^✗ .*missing\.txt：打不开（.*ENOENT.*）。请检查路径。\n$/],
		['a folder', [folder], /^✗ .*：打不开（.*EISDIR.*）。请检查路径。\n$/],
		['no text', [binary], /^✗ picture\.txt：不是可读的文本文件。请另存为 UTF-8 编码的 \.txt 或 \.md 文件后再放入 seeds\/。\n$/],
		['another format', [word], /^✗ plan\.docx：还不能读取 \.docx 格式。请另存为 .*。\n$/],
	])('1 when a file cannot be read: %s', (_, args, message) => {
		const { status, stdout, stderr } = zeren(...args)
		expect([status, stdout]).toEqual([1, ''])
		expect(stderr).toMatch(message)
	})

	it('1 when one of several cannot be read, and the others are read', () => {
		const { status, stdout, stderr } = zeren(plan, binary, plan, '--json')
		expect(status).toBe(1)
		expect(stdout.trim().split('\n').length).toBe(2)
		expect(stderr).toMatch(/^✗ picture\.txt/)
	})

	it.each([
		['no file', []],
		['options alone', ['--json']],
		['an unknown option', [plan, '--yaml']],
	])('2 for wrong usage: %s', (_, args) => {
		const { status, stdout, stderr } = zeren(...args)
		expect([status, stdout]).toEqual([2, ''])
		expect(stderr).toContain('用法：npm run ingest -- 文件… [--json]')
	})

	it('0 for --help', () => {
		const { status, stdout } = zeren('--help')
		expect(status).toBe(0)
		expect(stdout).toContain('用法：')
	})
})

describe('--json', () => {
	it('prints the Plan, spread over lines, that ingest gives', async () => {
		const { stdout } = zeren(plan, '--json')
		expect(stdout.split('\n').length).toBeGreaterThan(50)
		const printed = planSchema.parse(JSON.parse(stdout))
		expect(printed).toEqual((await ingest(sourceOf(plan, readFileSync(plan)), registries)).plan)
	})

	it('prints one line a file for several (NDJSON)', () => {
		const lines = zeren(plan, 'seeds/linyi-2022.txt', '--json').stdout.trimEnd().split('\n')
		expect(lines.map(line => planSchema.parse(JSON.parse(line)).id)).toEqual(['quxian-2021', 'linyi-2022'])
	})

	it('holds no personal data, nor does the report', () => {
		expect(zeren(plan, '--json').stdout).not.toContain('王小明')
		expect(zeren(plan).stdout).not.toContain('王小明')
	})
})
