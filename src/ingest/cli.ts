#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { loadRegistries, RegistryError } from '../model/index.ts'
import { type Ingested, ingest, SourceError, sourceOf } from './index.ts'
import { terminalReport } from './report/terminal.ts'

const usage = `用法：npm run ingest -- 文件… [--json]

读一份或几份方案，显示读出了什么：基本信息、任务与角色、诊断（文件:行:列）。
  --json   每份打印一个 JSON 对象（几份时一行一个），与网站公布的相同
退出状态：0 已读出（有诊断也是 0）；1 有文件完全不能读；2 用法不对`

/** Runs the command; gives its exit status. */
async function main(args: readonly string[]): Promise<number> {
	const files = args.filter(arg => !arg.startsWith('--'))
	const unknown = args.find(arg => arg.startsWith('--') && arg !== '--json' && arg !== '--help')
	if (args.includes('--help')) {
		process.stdout.write(`${usage}\n`)
		return 0
	}
	if (files.length === 0 || unknown) {
		process.stderr.write(`${unknown ? `不认识的选项：${unknown}\n\n` : ''}${usage}\n`)
		return 2
	}
	const registries = loadRegistries()
	let status = 0
	for (const file of files) {
		const ingested = await read(file, bytes => ingest(sourceOf(file, bytes), registries))
		if (!ingested) status = 1
		else if (args.includes('--json')) process.stdout.write(`${JSON.stringify(ingested.plan, null, files.length === 1 ? '\t' : undefined)}\n`)
		else process.stdout.write(terminalReport(ingested, { file, colours: process.stdout.isTTY === true && !process.env.NO_COLOR }))
	}
	return status
}

/** Null, and the reason on standard error, when the file is missing or cannot be read. */
async function read(file: string, use: (bytes: Uint8Array) => Promise<Ingested>): Promise<Ingested | null> {
	try {
		return await use(readFileSync(file))
	} catch (error) {
		if (error instanceof SourceError) process.stderr.write(`✗ ${error.message}\n`)
		else if ((error as NodeJS.ErrnoException).code !== undefined) process.stderr.write(`✗ ${file}：打不开（${(error as Error).message}）。请检查路径。\n`)
		else throw error
		return null
	}
}

try {
	process.exitCode = await main(process.argv.slice(2))
} catch (error) {
	if (!(error instanceof RegistryError)) throw error
	process.stderr.write(`✗ ${error.message}\n`)
	process.exitCode = 1
}
