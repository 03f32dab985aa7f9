import { createReadStream, statSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { recordsOf } from './build/records-of.ts'
import { writeIndex } from './build/write-index.ts'

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
				base = config.base.replace(/\/*$/, '/')
			},
			'astro:build:done': async ({ dir, logger }) => {
				const records = recordsOf(await getAtlas())
				const bytes = await writeIndex(records, join(fileURLToPath(dir), 'pagefind'))
				logger.info(`搜索索引：${records.length} 条，${Math.round(bytes / 1000)} kB`)
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = decodeURI((request.url ?? '').replace(/[?#].*$/, ''))
					const folder = join(built, 'pagefind')
					const at = path.indexOf('/pagefind/')
					const file = normalize(join(folder, path.slice(at + '/pagefind/'.length)))
					if (at < 0 || (at !== 0 && !path.startsWith(`${base}pagefind/`)) || !file.startsWith(folder + sep) || !isFile(file)) return next()
					response.setHeader('Content-Type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
					createReadStream(file).pipe(response)
				})
			},
		},
	}
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
