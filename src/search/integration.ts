import { createReadStream, statSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { baseOf } from '../integrations/base-of.ts'
import { recordsOf } from './build/records-of.ts'
import { writeIndex } from './build/write-index.ts'
import { indexPlaceFile } from './index-place.ts'

/** Everything that `writeIndex` writes besides the list of places. */
const indexFolders = ['pagefind', 'search/text']

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' }

/**
 * Writes the search index into the built site. A record that cannot be indexed fails the build. The dev server serves the index of the
 * last build, if there is one; it knows nothing of edits since then.
 */
export const searchIndex = (): AstroIntegration => {
	let built = ''
	let base = '/'
	return {
		name: 'zeren:search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				built = fileURLToPath(config.outDir)
				base = baseOf(config)
			},
			'astro:build:done': async ({ dir, logger }) => {
				const records = recordsOf(await getAtlas())
				const { pagefind, texts } = await writeIndex(records, fileURLToPath(dir))
				logger.info(`搜索索引：${records.length} 条，${Math.round(pagefind / 1000)} kB，另有逐篇查找用的文本 ${Math.round(texts / 1000)} kB`)
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const file = indexFileAt(request.url ?? '', base, built)
					if (file === undefined) return next()
					response.setHeader('Content-Type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
					createReadStream(file).pipe(response)
				})
			},
		},
	}
}

/** The file of the last build's index for an address, with the site's base in front or without; none for everything else. */
function indexFileAt(address: string, base: string, built: string): string | undefined {
	const path = address.replace(/[?#].*$/, '')
	const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
	const file = normalize(join(built, inside))
	const isOfIndex = file === join(built, indexPlaceFile) || indexFolders.some(folder => file.startsWith(join(built, folder) + sep))
	return isOfIndex && isFile(file) ? file : undefined
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
