#!/usr/bin/env node
import { loadRegistries, RegistryError } from '../model/index.ts'
import { nearest } from '../model/nearest.ts'
import { readArguments, usage } from './cli-arguments.ts'
import type { CheckedDocument } from './draft.ts'
import { checkMeasureOverrides, ingestedFrom, SourceError, sourceAt } from './index.ts'
import { run } from './pipeline.ts'
import { explain } from './report/explain.ts'
import { wantsColours } from './report/palette.ts'
import { printable } from './report/printable.ts'
import { progressOn } from './report/progress.ts'
import { type Outcome, summary } from './report/summary.ts'
import { terminalReport } from './report/terminal.ts'

/** Runs the command; gives its exit status. */
async function main(args: readonly string[]): Promise<number> {
	const asked = readArguments(args)
	if (asked.kind === 'help') {
		process.stdout.write(`${usage}\n`)
		return 0
	}
	if (asked.kind === 'wrong') {
		process.stderr.write(`${asked.problem ? `${printable(asked.problem)}\n\n` : ''}${usage}\n`)
		return 2
	}
	const { files, json, task } = asked
	const look = { colours: wantsColours(process.env, process.stdout.isTTY === true), width: lineWidth() }
	const registries = loadRegistries()
	const progress = progressOn(process.stderr, files.length)
	const outcomes: Outcome[] = []
	let hasStaleOverride = false
	for (const [at, file] of files.entries()) {
		progress.show(at + 1, file)
		const document = await read(file, path => run(sourceAt(path), { registries }), progress.clear)
		progress.clear()
		const ingested = document && ingestedFrom(document)
		outcomes.push({ file, plan: ingested?.plan ?? null })
		if (!document || !ingested) continue
		hasStaleOverride = reportsStaleOverride(() => checkMeasureOverrides(document.plan, registries)) || hasStaleOverride
		if (task !== null) {
			const explained = explain(document, task, { file, registries, ...look })
			if (explained === null) {
				process.stderr.write(`✗ ${printable(`${file}：没有编号为「${task}」的任务。${tasksLike(task, document)}`)}\n`)
				return 2
			}
			process.stdout.write(explained)
		} else if (json) process.stdout.write(`${JSON.stringify(ingested.plan, null, files.length === 1 ? '\t' : undefined)}\n`)
		else process.stdout.write(`${at > 0 ? '\n' : ''}${terminalReport(ingested, { file, ...look })}`)
	}
	if (files.length > 1 && !json && task === null) process.stdout.write(`\n${summary(outcomes, look)}`)
	return hasStaleOverride || outcomes.some(({ plan }) => plan === null) ? 1 : 0
}

/** An override for this plan that meets no task of it is said, and the document shown all the same. */
function reportsStaleOverride(look: () => void): boolean {
	try {
		look()
		return false
	} catch (error) {
		if (!(error instanceof RegistryError)) throw error
		process.stderr.write(`✗ ${printable(error.message)}\n`)
		return true
	}
}

/** What a person may have meant by an id that no task has. */
function tasksLike(task: string, { plan: { tasks } }: CheckedDocument): string {
	const ids = tasks.map(({ id }) => id)
	const near = nearest(task, ids, 5)
	if (near.length > 0) return `最接近的是：${near.map(id => `${id} ${tasks.find(one => one.id === id)?.title.slice(0, 20)}`).join('；')}`
	return ids.length > 0 ? `本文的任务从 ${ids[0]} 到 ${ids.at(-1)}，共 ${ids.length} 项。` : '本文没有读出任务。'
}

/** Of a terminal its own width, within what a line can be read at; where there is none, 100 columns. */
function lineWidth(): number {
	const columns = process.stdout.columns ?? Number(process.env.COLUMNS ?? 0)
	return columns > 0 ? Math.min(140, Math.max(60, columns)) : 100
}

/** Null, and the reason on standard error, when the file is missing or cannot be read. */
async function read(file: string, use: (path: string) => Promise<CheckedDocument>, beforeWriting: () => void): Promise<CheckedDocument | null> {
	const fail = (message: string) => {
		beforeWriting()
		process.stderr.write(`✗ ${printable(message)}\n`)
		return null
	}
	try {
		return await use(file)
	} catch (error) {
		if (error instanceof SourceError) return fail(error.message)
		if ((error as NodeJS.ErrnoException).code !== undefined) return fail(`${file}：打不开（${(error as Error).message}）。请检查路径。`)
		throw error
	}
}

// `npm run ingest -- FILE | head` closes the pipe before all is written: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error
	process.exit(0)
})

try {
	process.exitCode = await main(process.argv.slice(2))
} catch (error) {
	if (!(error instanceof RegistryError)) throw error
	process.stderr.write(`✗ ${printable(error.message)}\n`)
	process.exitCode = 1
}
