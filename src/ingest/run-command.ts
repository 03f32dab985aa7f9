import { type Registries, RegistryError } from '../model/index.ts'
import { nearest } from '../model/nearest.ts'
import { type Arguments, readArguments, usage } from './cli-arguments.ts'
import type { CheckedDocument } from './draft.ts'
import { checkMeasureOverrides, ingestedFrom, SourceError, sourceAt } from './index.ts'
import { run } from './pipeline.ts'
import { explain } from './report/explain.ts'
import { wantsColours } from './report/palette.ts'
import { printable } from './report/printable.ts'
import { progressOn, type Screen } from './report/progress.ts'
import { type Outcome, summary } from './report/summary.ts'
import { terminalReport } from './report/terminal.ts'

/** What the command meets outside: in the executable that of the process, in a test what it gives. */
export interface Surroundings {
	/** Reports and plans. */
	stdout: Screen
	/** What cannot be read, wrong usage, and the progress on a terminal. */
	stderr: Screen
	environment: Readonly<Record<string, string | undefined>>
	/** What documents do not print; asked once, and only when there is something to read. */
	readRegistries: () => Registries
}

/**
 * Runs the command with the words behind its name; gives its exit status. Files are looked for where the process stands.
 *
 * It throws for no fault of a document, an argument or a registry: those are said on `stderr`.
 */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
	const { stdout, stderr } = surroundings
	const asked = readArguments(args)
	if (asked.kind === 'help') {
		stdout.write(`${usage}\n`)
		return 0
	}
	if (asked.kind === 'wrong') {
		stderr.write(`${asked.problem ? `${printable(asked.problem)}\n\n` : ''}${usage}\n`)
		return 2
	}
	try {
		return await report(asked, surroundings)
	} catch (error) {
		if (!(error instanceof RegistryError)) throw error
		stderr.write(faultLine(error.message))
		return 1
	}
}

/** Reads the files, one after the other, and reports each at once. */
async function report(
	{ files, json, task }: Extract<Arguments, { kind: 'read' }>,
	{ stdout, stderr, environment, readRegistries }: Surroundings,
): Promise<number> {
	const look = { colours: wantsColours(environment, stdout.isTTY === true), width: lineWidth(stdout, environment) }
	const registries = readRegistries()
	const progress = progressOn(stderr, files.length)
	const outcomes: Outcome[] = []
	let hasStaleOverride = false
	for (const [at, file] of files.entries()) {
		progress.show(at + 1, file)
		const document = await understood(file, registries)
		progress.clear()
		if (typeof document === 'string') {
			stderr.write(faultLine(document))
			outcomes.push({ file, plan: null })
			continue
		}
		const ingested = ingestedFrom(document)
		outcomes.push({ file, plan: ingested.plan })
		const stale = staleOverride(document, registries)
		if (stale !== null) stderr.write(faultLine(stale))
		hasStaleOverride ||= stale !== null
		if (task !== null) {
			const explained = explain(document, task, { file, registries, ...look })
			if (explained === null) {
				stderr.write(faultLine(`${file}：没有编号为「${task}」的任务。${tasksLike(task, document)}`))
				return 2
			}
			stdout.write(explained)
		} else if (json) stdout.write(`${JSON.stringify(ingested.plan, null, files.length === 1 ? '\t' : undefined)}\n`)
		else stdout.write(`${at > 0 ? '\n' : ''}${terminalReport(ingested, { file, ...look })}`)
	}
	if (files.length > 1 && !json && task === null) stdout.write(`\n${summary(outcomes, look)}`)
	return hasStaleOverride || outcomes.some(({ plan }) => plan === null) ? 1 : 0
}

const faultLine = (message: string): string => `✗ ${printable(message)}\n`

/** A document behind all stages, or why there is none: the file is missing or cannot be read. */
async function understood(file: string, registries: Registries): Promise<CheckedDocument | string> {
	try {
		return await run(sourceAt(file), { registries })
	} catch (error) {
		if (error instanceof SourceError) return error.message
		if ((error as NodeJS.ErrnoException).code !== undefined) return `${file}：打不开（${(error as Error).message}）。请检查路径。`
		throw error
	}
}

/** What is wrong with an override for this plan that meets no task of it, which hinders no report; null where all meet one. */
function staleOverride({ plan }: CheckedDocument, registries: Registries): string | null {
	try {
		checkMeasureOverrides(plan, registries)
		return null
	} catch (error) {
		if (!(error instanceof RegistryError)) throw error
		return error.message
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
function lineWidth(stdout: Screen, environment: Surroundings['environment']): number {
	const columns = stdout.columns ?? Number(environment.COLUMNS ?? 0)
	return columns > 0 ? Math.min(140, Math.max(60, columns)) : 100
}
