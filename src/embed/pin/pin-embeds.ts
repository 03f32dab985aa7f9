import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assetsIn, builtAssets, moveAssets, type PinnedSite, pinnedAssets, pinnedFolder, pinPage } from './pin-page.ts'
import { pinnedIndexFile, writePinnedIndex } from './pinned-index.ts'

/** What was pinned. */
export interface PinReport {
	pages: number
	/** Of the pages of this version and of all styles and scripts. */
	bytes: number
}

/**
 * Writes a copy of each page in a frame that stays as it is: `/embed/quxian/` as `/pinned/{dataVersion}/embed/quxian/`.
 * @param folder the built site · @param shown the paths of the pages, from the site's root, and the ids of the plans that each shows
 */
export function pinEmbeds(folder: string, shown: ReadonlyMap<string, readonly string[]>, site: PinnedSite, dataVersion: string): PinReport {
	const { base } = site
	let bytes = 0
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), text)
		bytes += Buffer.byteLength(text)
	}
	const assets = new Set<string>()
	const queue: string[] = []
	const need = (text: string) => {
		for (const name of assetsIn(text, base)) {
			if (assets.has(name) || !existsSync(join(folder, builtAssets, name))) continue
			assets.add(name)
			queue.push(name)
		}
	}
	for (const path of shown.keys()) {
		const html = readFileSync(join(folder, path, 'index.html'), 'utf8')
		need(html)
		write(`${pinnedFolder}/${dataVersion}${path}index.html`, pinPage(html, site))
	}
	for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
		const text = readFileSync(join(folder, builtAssets, name), 'utf8')
		need(text)
		write(`${pinnedAssets}/${name}`, moveAssets(text, base))
	}
	const pages = Object.fromEntries([...shown].map(([path, plans]) => [path, [...plans]]))
	write(`${pinnedFolder}/${dataVersion}/${pinnedIndexFile}`, writePinnedIndex({ base, pages }))
	return { pages: shown.size, bytes }
}
