import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { formatPath } from '../layouts/page-share.ts'
import { bundle } from '../offline/build/bundle.ts'
import { makeOffline } from '../offline/build/make-offline.ts'
import { offlinePagesOf } from '../offline/build/offline-page.ts'
import { baseOf } from './base-of.ts'

/**
 * Writes beside the page of every plan and every written comparison the same page as one file that works without a server: `/quxian.offline.html`. It is made of
 * the finished page, so that it cannot say something else. The dev server gives the files of the last build.
 */
export const offlinePages = (): AstroIntegration => {
	let built = ''
	let base = '/'
	let site: URL | undefined
	return {
		name: 'zeren:offline-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				built = fileURLToPath(config.outDir)
				base = baseOf(config)
				site = config.site ? new URL(config.site) : undefined
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir)
				const atlas = await getAtlas()
				const parts = {
					...(await bundle()),
					atlas,
					folder,
					base,
					site,
					preferences: readFileSync('src/layouts/preferences.js', 'utf8'),
					icon: readFileSync('public/favicon.svg', 'utf8'),
					read: (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8'),
				}
				const pages = offlinePagesOf(atlas)
				let bytes = 0
				for (const page of pages) {
					const file = makeOffline(page, parts)
					bytes += Buffer.byteLength(file)
					writeFileSync(join(folder, formatPath(page.path, 'offline.html')), file)
				}
				logger.info(`离线网页：${pages.length} 个，共 ${Math.round(bytes / 1000)} kB`)
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = decodeURI((request.url ?? '').replace(/[?#].*$/, ''))
					const file = join(built, path.startsWith(base) ? path.slice(base.length) : path)
					if (!path.endsWith('.offline.html') || path.includes('..') || !existsSync(file)) return next()
					response.setHeader('Content-Type', 'text/html; charset=utf-8')
					response.end(readFileSync(file))
				})
			},
		},
	}
}
