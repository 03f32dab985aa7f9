import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { litter } from '../ingest/index.ts'
import { AtlasError } from './atlas-error.ts'

export interface InputFile {
	name: string
	path: string
}

/**
 * The plain files of a folder in the order of their names, without litter; folders inside it (content/guide) are other people's.
 *
 * @throws {AtlasError} when there is no such folder.
 */
export function filesIn(folder: string): InputFile[] {
	assertFolder(folder)
	return readdirSync(folder, { withFileTypes: true })
		.filter(entry => entry.isFile() && !litter.test(entry.name))
		.map(entry => ({ name: entry.name, path: join(folder, entry.name) }))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @throws {AtlasError} when there is no such folder. */
export function assertFolder(folder: string): void {
	if (!existsSync(folder)) throw new AtlasError(`没有「${folder}」这个文件夹`, '请建立它并放入方案；方案另有去处时，请核对 ZEREN_SEEDS。')
}

/** Changes when a file in a folder, or in a folder inside it, is added, edited or taken away. */
export function stampOf(folder: string): string {
	assertFolder(folder)
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.sort()
		.map(name => {
			const stat = statSync(join(folder, name), { throwIfNoEntry: false })
			return `${name} ${stat?.mtimeMs} ${stat?.size}`
		})
		.join('\n')
}

/** SHA-256 over names and contents; the lengths keep two inputs from running into each other. */
export function digestOf(parts: readonly (readonly [name: string, content: Uint8Array | string])[]): string {
	const hash = createHash('sha256')
	for (const [name, content] of parts) hash.update(`${name}\0${content.length}\0`).update(content)
	return hash.digest('hex')
}
