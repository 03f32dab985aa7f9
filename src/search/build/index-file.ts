import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file of the search index, by its path in the index's folder. */
export interface IndexFile {
	path: string
	content: Uint8Array
}

/** The name for a folder of these files: another one as soon as any of them differs. */
export function folderName(files: readonly IndexFile[]): string {
	const hash = createHash('sha256')
	for (const { path, content } of files) hash.update(`${path}\0${content.length}\0`).update(content)
	return hash.digest('hex').slice(0, 12)
}

/** Writes files into a folder. Gives the number of bytes. */
export async function writeIndexFiles(files: readonly IndexFile[], folder: string): Promise<number> {
	for (const { path, content } of files) {
		const file = join(folder, path)
		await mkdir(dirname(file), { recursive: true })
		await writeFile(file, content)
	}
	return files.reduce((sum, { content }) => sum + content.length, 0)
}
