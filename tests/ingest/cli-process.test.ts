import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ingest, sourceOf } from '../../src/ingest/index.ts'
import { registries } from './ingest-text.ts'

/*
 * The executable itself, as npm starts it: its exit statuses and its pipes. What it prints, cli.test.ts tests in one process.
 */

const folder = mkdtempSync(join(tmpdir(), 'zeren-cli-process-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A machine under load takes its time to start a process. */
const timeout = 120_000
/** With what npm sets (scripts/modules.mjs): what was compiled once is not compiled again. */
const environment = { NODE_COMPILE_CACHE: join('.cache', 'node'), ...process.env, NO_COLOR: '1' }
const started = (...args: string[]) => spawnSync(process.execPath, ['--no-warnings', 'src/ingest/cli.ts', ...args], { encoding: 'utf8', env: environment })

it(
	'0: a Plan longer than a pipe holds comes through whole',
	async () => {
		const file = 'seeds/linyi-2022.txt'
		const { status, stdout, stderr } = started(file, '--json')
		expect([status, stderr]).toEqual([0, ''])
		expect(Buffer.byteLength(stdout)).toBeGreaterThan(65_536)
		expect(JSON.parse(stdout)).toEqual((await ingest(sourceOf(file, readFileSync(file)), registries)).plan)
	},
	timeout,
)

it(
	'1: a file cannot be read',
	() => {
		const { status, stdout, stderr } = started(join(folder, 'missing.txt'))
		expect([status, stdout]).toEqual([1, ''])
		expect(stderr).toMatch(/^✗ .*missing\.txt：打不开（.*ENOENT.*）。请检查路径。\n$/)
	},
	timeout,
)

it(
	'2: wrong usage',
	() => {
		const { status, stdout, stderr } = started()
		expect([status, stdout]).toEqual([2, ''])
		expect(stderr).toMatch(/^用法：npm run ingest -- 文件… /)
	},
	timeout,
)

it(
	'0, and no complaint, when the reader of the pipe has seen enough',
	async () => {
		const child = spawn(process.execPath, ['--no-warnings', 'src/ingest/cli.ts', 'seeds/linyi-2022.txt', '--json'], { env: environment })
		child.stdout.once('data', () => child.stdout.destroy())
		let complaint = ''
		child.stderr.setEncoding('utf8').on('data', words => (complaint += words))
		const [status] = await once(child, 'close')
		expect([status, complaint]).toEqual([0, ''])
	},
	timeout,
)
