import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { type Path, readYaml, type YamlLines } from './yaml-lines.ts'

/** The id of an entry: it stands in addresses. */
export const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/)
export const words = z.array(z.string().trim().min(1))

/** A registry file that cannot be used: the message says in Chinese which file and line, what is wrong and what to do. */
export class RegistryError extends Error {
	readonly file: string
	readonly line: number
	readonly hint: string

	constructor(file: string, line: number, problem: string, hint: string) {
		super(`${file} 第 ${line} 行：${problem}。${hint}。`)
		this.name = 'RegistryError'
		this.file = file
		this.line = line
		this.hint = hint
	}
}

/** A registry as data, and for each path in it the line where a person finds it. */
export interface RegistryFile<Entry> {
	file: string
	entries: Entry[]
	/** The 1-based line of `path`; of its nearest ancestor where the path itself is not in the file. */
	lineOf: (path: Path) => number
}

/** Reads `name` in `folder` as text. Throws a RegistryError where there is no such file. */
export function readRegistryText(folder: string, name: string): { file: string; text: string } {
	const file = join(basename(folder), name)
	try {
		return { file, text: readFileSync(join(folder, name), 'utf8') }
	} catch {
		throw new RegistryError(file, 1, '读不到这个文件', '请确认文件存在、可以读取，文件名没有改动')
	}
}

/** One registry document as data, and for each path in it the line where a person finds it. */
export interface RegistryDocument<Data> {
	file: string
	data: Data
	/** As in `RegistryFile`. */
	lineOf: (path: Path) => number
}

/**
 * Reads a YAML list of entries and checks each against `entry`.
 * Throws a RegistryError at the first line that is not YAML or does not fit.
 */
export function readRegistryFile<Schema extends z.ZodType>(folder: string, name: string, entry: Schema): RegistryFile<z.infer<Schema>> {
	const { file, data, lineOf } = readRegistryDocument(folder, name, z.array(entry))
	return { file, entries: data, lineOf }
}

/**
 * Reads a YAML file and checks it against `schema`.
 * Throws a RegistryError at the first line that is not YAML or does not fit.
 */
export function readRegistryDocument<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): RegistryDocument<z.infer<Schema>> {
	const { file, text } = readRegistryText(folder, name)
	const { data, fault, lineOf } = readOnce(file, text)
	if (fault) throw new RegistryError(file, fault.line, `不是合法的 YAML（${fault.code}）`, '请检查缩进、引号、方括号和重复的键')
	const checked = schema.safeParse(data ?? [], { error: z.locales.zhCN().localeError })
	if (!checked.success) {
		const issue = checked.error.issues[0]
		if (issue === undefined) throw new RegistryError(file, 1, '内容不合格式', '请对照本文件开头的说明修改')
		const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
		throw new RegistryError(file, lineOf(path), `${readablePath(path)}${issue.message}`, '请对照本文件开头的说明修改')
	}
	return { file, data: checked.data, lineOf }
}

const lastRead = new Map<string, { text: string; yaml: YamlLines }>()

/** The text of a registry as YAML: parsed again only when it is another than the last time, as when one registry of many was edited. */
function readOnce(file: string, text: string): YamlLines {
	const last = lastRead.get(file)
	if (last?.text === text) return last.yaml
	const yaml = readYaml(text)
	lastRead.set(file, { text, yaml })
	return yaml
}

/** `[3, 'stems', 0]` → 「第 4 项 stems 第 1 个：」. */
function readablePath(path: Path): string {
	const words = path.map((step, index) => {
		if (typeof step !== 'number') return String(step)
		return index === 0 ? `第 ${step + 1} 项` : `第 ${step + 1} 个`
	})
	return words.length > 0 ? `${words.join(' ')}：` : ''
}

/** What an entry claims for itself alone, and where it says so. */
export type Keyed = [key: string, path: PropertyKey[]]

/** Two entries that claim the same key contradict each other, or one is a slip: the later one is named. */
export function distinct<Entry>(registry: RegistryFile<Entry>, keysOf: (entry: Entry) => Keyed[], what: string): void {
	const seen = new Map<string, PropertyKey[]>()
	registry.entries.forEach((entry, index) => {
		for (const [key, keyPath] of keysOf(entry)) {
			const path = [index, ...keyPath]
			const first = seen.get(key)
			if (first !== undefined)
				throw new RegistryError(registry.file, registry.lineOf(path), `${what}「${key}」已在第 ${registry.lineOf(first)} 行写过`, '请只留一处')
			seen.set(key, path)
		}
	})
}
