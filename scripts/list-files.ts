import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** All files below a folder as paths relative to it with `/`, in a stable order; folders and files whose name begins with a dot are left out. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
		.filter(path => !path.split('/').some(part => part.startsWith('.')))
		.sort((a, b) => (a < b ? -1 : 1))
}
