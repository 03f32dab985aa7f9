import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ingest, sourceOf } from '../../src/ingest/index.ts'
import { runCommand } from '../../src/ingest/run-command.ts'
import { planSchema, RegistryError } from '../../src/model/index.ts'
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
const unknown = file('plan.xyz', '渠县科普实施方案')

/** Runs the command in this process; on a terminal, with other registries or variables where a test says so. */
async function zeren(args: readonly string[], { terminal = {}, environment = {}, readRegistries = () => registries } = {}) {
	const written = { stdout: '', stderr: '' }
	const screen = (name: keyof typeof written) => ({ ...terminal, write: (words: string) => (written[name] += words) })
	const status = await runCommand(args, { stdout: screen('stdout'), stderr: screen('stderr'), environment, readRegistries })
	return { status, ...written }
}

describe('exit status', () => {
	it('0 when the document was read, with diagnostics too', async () => {
		const { status, stdout, stderr } = await zeren([plan])
		expect([status, stderr]).toEqual([0, ''])
		expect(stdout).toContain('任务 2 项')
		expect(stdout).not.toContain('归入纲要举措')
		expect(stdout).toMatch(/编号 +行 +任务 +牵头 +责任 +配合\n/)
		expect(stdout).toMatch(/ t1 +3 +做甲 +县教育局 +县科协\n/)
		expect(stdout).toContain(
			[
				'  同一单位在一项任务中列了两次  unit-repeated',
				'  · 「县科协」在「做乙」中列了两次，只计一次',
				`    ${plan}:4:16`,
				'       4 │ 2.做乙。（责任单位：县科协、县科协）',
				'         │                             ^^^^^^',
				`    另见 ${plan}:4:12「县科协」`,
				'  → 改法：删去重复的一处；若本想写别的单位，请改正。',
				'',
			].join('\n'),
		)
	})

	it.each([
		['no such file', [join(folder, 'missing.txt')], /^✗ .*missing\.txt：打不开（.*ENOENT.*）。请检查路径。\n$/],
		['a folder in which is no document', [mkdtempSync(join(folder, 'empty-'))], /^✗ empty-.*：文件夹里没有方案文件。.*\n$/],
		['no text', [binary], /^✗ picture\.txt：不是可读的文本文件。请另存为 UTF-8 编码的 \.txt 或 \.md 文件后再放入 seeds\/。\n$/],
		['another format', [unknown], /^✗ plan\.xyz：还不能读取 \.xyz 格式。请另存为 .*。\n$/],
	])('1 when a file cannot be read: %s', async (_, args, message) => {
		const { status, stdout, stderr } = await zeren(args)
		expect([status, stdout]).toEqual([1, ''])
		expect(stderr).toMatch(message)
	})

	it('1 when one of several cannot be read, and the others are read', async () => {
		const { status, stdout, stderr } = await zeren([plan, binary, plan, '--json'])
		expect(status).toBe(1)
		expect(stdout.trim().split('\n').length).toBe(2)
		expect(stderr).toMatch(/^✗ picture\.txt/)
	})

	it.each([
		['no file', []],
		['options alone', ['--json']],
		['an unknown option', [plan, '--yaml']],
		['a task without its id', [plan, '--explain']],
		['two reports at once', [plan, '--json', '--explain', 't1']],
	])('2 for wrong usage: %s', async (_, args) => {
		const { status, stdout, stderr } = await zeren(args)
		expect([status, stdout]).toEqual([2, ''])
		expect(stderr).toContain('用法：npm run ingest -- 文件… [--json | --explain 任务]')
	})

	it('1 when an override of a measure meets no task of the plan at hand, which is shown all the same', async () => {
		const override = { plan: 'quxian-2021', task: 't9', measure: null, reason: '另有所指', date: '2024-05-06', file: 'content/measure-overrides.yaml', line: 1 }
		const { status, stdout, stderr } = await zeren([plan], { readRegistries: () => ({ ...registries, measureOverrides: [override] }) })
		expect(status).toBe(1)
		expect(stdout).toContain('任务 2 项')
		expect(stderr).toBe('✗ content/measure-overrides.yaml 第 1 行：方案 quxian-2021 中没有任务「t9」。现有 t1 至 t2；请核对原文，改正或删去这一项。\n')
	})

	it('1 when a registry is wrong; nothing is read', async () => {
		const readRegistries = () => {
			throw new RegistryError('content/functions.yaml', 3, '没有 id', '请补上')
		}
		expect(await zeren([plan], { readRegistries })).toEqual({ status: 1, stdout: '', stderr: '✗ content/functions.yaml 第 3 行：没有 id。请补上。\n' })
	})

	it('0 for --help', async () => {
		const { status, stdout } = await zeren(['--help'])
		expect(status).toBe(0)
		expect(stdout).toContain('用法：')
	})
})

describe('--json', () => {
	it('prints the Plan, spread over lines, that ingest gives', async () => {
		const { stdout } = await zeren([plan, '--json'])
		expect(stdout.split('\n').length).toBeGreaterThan(50)
		const printed = planSchema.parse(JSON.parse(stdout))
		expect(printed).toEqual((await ingest(sourceOf(plan, readFileSync(plan)), registries)).plan)
	})

	it('prints one line a file for several (NDJSON)', async () => {
		const { stdout } = await zeren([plan, 'seeds/linyi-2022.txt', '--json'])
		const lines = stdout.trimEnd().split('\n')
		expect(lines.map(line => planSchema.parse(JSON.parse(line)).id)).toEqual(['quxian-2021', 'linyi-2022'])
	})

	it('holds no personal data, nor does the report', async () => {
		expect((await zeren([plan, '--json'])).stdout).not.toContain('王小明')
		expect((await zeren([plan])).stdout).not.toContain('王小明')
	})
})

describe('a plan that carries out an outline', () => {
	it('says how many of its tasks carry out a measure of it', async () => {
		expect((await zeren(['seeds/linyi-2022.txt'])).stdout).toMatch(/任务 9 项 .* 单位 27 个 · 归入纲要举措 9 项\n/)
	})
})

describe('a folder', () => {
	it('is one plan; a finding names the file and its line', async () => {
		const inside = mkdtempSync(join(folder, 'plan-'))
		writeFileSync(join(inside, '1通知.txt'), '渠县人民政府办公室\n关于印发《渠县科普实施方案（2021—2025年）》的通知\n现印发给你们。\n')
		writeFileSync(join(inside, '2方案.txt'), text)
		expect((await zeren([inside])).stdout).toContain(`    ${inside}/2方案.txt:4:16\n`)
	})
})

describe('several files', () => {
	it('are summed up: a line a file, a line a rule', async () => {
		const { stdout } = await zeren([plan, 'seeds/linyi-2022.txt', binary])
		const summary = stdout.slice(stdout.indexOf('汇总'))
		expect(summary).toMatch(/^汇总：3 份文件，2 份已读出，1 份不能读\n/)
		expect(summary).toMatch(/seeds\/linyi-2022\.txt +linyi-2022 +9 +11 +66 +- /)
		expect(summary).toMatch(/picture\.txt +不能读 /)
		expect(summary).toMatch(/▲ 警告 +1 +1 +同一单位在一项任务中列了两次 +unit-repeated\n/)
	})
})

describe('--explain', () => {
	it('says stage by stage how a task was read', async () => {
		const { status, stdout } = await zeren([plan, '--explain', 't1'])
		expect(status).toBe(0)
		expect(stdout.match(/^\d [^ ]+$/gm)).toEqual([
			'1 原文',
			'2 接行',
			'3 文档树',
			'4 责任分句',
			'5 名单与角色',
			'6 单位与职能',
			'7 时限与行动',
			'8 举措',
			'9 诊断',
		])
		expect(stdout).toContain('   路径  一、任务\n   编号  「1.」，第 3 级，第 1 项；节点 s1-1\n')
		expect(stdout).toContain('8 举措\n   本方案没有归入任何纲要，任务不归入举措\n')
		expect(stdout).toContain('   写法  bracketed-verb  括号里有动词，如（A牵头，B配合）\n   原话  （县教育局牵头，县科协配合）\n')
		expect(stdout).toContain('   牵头  1 个  凭动词「牵头」，第 3 行\n         县教育局\n   配合  1 个  凭动词「配合」，第 3 行\n         县科协\n')
		expect(stdout).toMatch(/牵头 +县教育局 +同左 +xianjiaoyuju +教育\n/)
	})

	it('says which measure of the outline a task carries out, why, and which came near', async () => {
		const { stdout } = await zeren(['seeds/miyi-2023.txt', '--explain', 't11'])
		const measures = stdout.slice(stdout.indexOf('8 举措'), stdout.indexOf('9 诊断'))
		expect(measures).toMatch(/首要 {2}实施智慧助老行动（elderly\.smart），[\d.]+ 分，领先 [\d.]+ 分\n/)
		expect(measures).toMatch(/理由 {2}位于「（四）老年人科学素质提升行动」；标题与举措「实施智慧助老行动」相近；\n? *标题中有「智慧助老」/)
		expect(measures).toMatch(/相近 {2}.*（[a-z]+\.[a-z-]+）/)
	})

	it('shows the columns of a table with what they were taken for', async () => {
		const { stdout } = await zeren(['seeds/wushan-2022.txt', '--explain=r7'])
		expect(stdout).toContain('   位置  表格第 7 行\n')
		expect(stdout).toMatch(/ 4 +牵头部门 +单位（牵头） +县科协\n +5 +责任部门 +单位（责任） +县教委\n/)
	})

	it('names the nearest ids for one that no task has', async () => {
		const { status, stdout, stderr } = await zeren([plan, '--explain', 't3'])
		expect([status, stdout]).toEqual([2, ''])
		expect(stderr).toBe(`✗ ${plan}：没有编号为「t3」的任务。最接近的是：t1 做甲；t2 做乙\n`)
	})
})

describe('a document’s signs', () => {
	const hostile = file('hostile.txt', '渠县科普实施方案（2021—2025年）\n一、任务\n1.做甲\u001b[2J\u202e。（责任单位：县科协、县科协\u0007）\n')

	it('do nothing to the terminal', async () => {
		for (const args of [[hostile], [hostile, '--explain', 't1']]) {
			const { stdout } = await zeren(args)
			expect(stdout).toContain('做甲␦[2J␦')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
			expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
		}
	})
})

describe('on a terminal', () => {
	it('the report has colours, unless NO_COLOR is set', async () => {
		const terminal = { isTTY: true, columns: 80 }
		expect((await zeren([plan], { terminal })).stdout).toContain('\u001b[33m')
		expect((await zeren([plan], { terminal, environment: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b')
	})

	it('standard error says which of several files is being read, and a fault begins on a clean line', async () => {
		const { stderr } = await zeren([binary, unknown], { terminal: { isTTY: true, columns: 80 } })
		const erase = '\r\u001b[2K'
		const steps = stderr.split('\n').map(line => line.split(erase))
		expect(steps.map(parts => parts.length)).toEqual([3, 3, 1])
		expect(steps[0]?.[1]).toMatch(/^\[1\/2\] 正在读 .*picture\.txt$/)
		expect(steps[0]?.[2]).toMatch(/^✗ picture\.txt：/)
	})
})
