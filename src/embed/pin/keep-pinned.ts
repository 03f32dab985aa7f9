import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pinnedAssets, pinnedFolder } from './pin-page.ts'

/**
 * Takes over the pinned pages of the last published site that a new build does not have, with their styles and scripts.
 * @param previous the folder of the last site; nothing is kept where it has no pinned pages
 * @param folder the new one
 * @param base the path under which both are served: pages that were made for another one would lead nowhere, at an address that is gone anyway
 * @returns the versions that were taken over
 */
export function keepPinned(previous: string, folder: string, base: string): string[] {
	const from = join(previous, pinnedFolder)
	if (!existsSync(from)) return []
	const assets = basename(pinnedAssets)
	const versions = readdirSync(from)
		.filter(name => name !== assets && !existsSync(join(folder, pinnedFolder, name)) && isFor(base, join(from, name)))
		.sort()
	for (const version of versions) cpSync(join(from, version), join(folder, pinnedFolder, version), { recursive: true })
	if (versions.length > 0 && existsSync(join(from, assets))) {
		cpSync(join(from, assets), join(folder, pinnedAssets), { recursive: true, force: false, errorOnExist: false })
	}
	return versions
}

function isFor(base: string, version: string): boolean {
	const page = readdirSync(version, { recursive: true, withFileTypes: true }).find(entry => entry.isFile() && entry.name === 'index.html')
	return page !== undefined && readFileSync(join(page.parentPath, page.name), 'utf8').includes(`"${base}${pinnedAssets}/`)
}
