import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Source, SourceFile } from '../draft.ts'
import { checkSize } from '../read/check-file.ts'
import { SourceError } from '../source-error.ts'
import { type FoundSource, folderSource, sidecarBeside } from './list-sources.ts'

/**
 * Reads the files of a document from the disk.
 *
 * @throws {SourceError} when a file is too large or may not be opened.
 */
export function loadSource({ name, files, sidecar }: FoundSource): Source {
	return { name, files: files.map(loadFile), ...(sidecar === null ? {} : { sidecar: loadFile(sidecar) }) }
}

/**
 * The document at a path that a person names: a file, with the sidecar beside it, or a folder.
 *
 * @throws {SourceError} when the folder is no document, or a file is too large; what the file system says when there is nothing at that path.
 */
export function sourceAt(path: string): Source {
	const name = basename(resolve(path))
	if (!statSync(path).isDirectory()) return loadSource({ name, isFolder: false, files: [path], sidecar: sidecarBeside(path) })
	const found = folderSource(dirname(resolve(path)), name)
	if ('problem' in found) throw new SourceError(found.file, found.problem, found.advice)
	return loadSource(found)
}

function loadFile(path: string): SourceFile {
	const file = basename(path)
	try {
		checkSize(file, statSync(path).size)
		return { file, bytes: new Uint8Array(readFileSync(path)) }
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code
		if (error instanceof SourceError || code === undefined) throw error
		throw new SourceError(file, `打不开（${code}）`, '请检查文件是否存在、能否读取')
	}
}
