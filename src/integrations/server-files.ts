import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { allRules } from '../published/all-rules.ts'
import { readRecord } from '../published/record.ts'
import { readRedirects } from '../published/redirects.ts'
import { apacheConf } from '../server/apache-conf.ts'
import { nginxConf } from '../server/nginx-conf.ts'
import type { ServerRedirect } from '../server/server-site.ts'
import { baseOf } from './base-of.ts'

/** The ready configurations, by their address in the site. */
const files = { '/guide/servers/nginx.conf': nginxConf, '/guide/servers/apache.conf': apacheConf } as const

/**
 * Writes the configurations for nginx and Apache into the built site, with its base and its redirects filled in. Last of all integrations: which form of a page a
 * redirect can lead to is known when every file is there. The dev server shows them without redirects.
 */
export const serverFiles = (): AstroIntegration => {
	let base = '/'
	return {
		name: 'zeren:server-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = baseOf(config)
			},
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir)
				const redirects = await redirectsFor(folder)
				mkdirSync(join(folder, 'guide', 'servers'), { recursive: true })
				for (const [path, write] of Object.entries(files)) writeFileSync(join(folder, path), write({ base, redirects }))
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = `/${(request.url ?? '').replace(/[?#].*$/, '')}`.replace(`/${base}`, '/').replace(/^\/+/, '/')
					const write = Object.entries(files).find(([file]) => file === path)?.[1]
					if (!write) return next()
					response.setHeader('Content-Type', 'text/plain; charset=utf-8')
					response.end(write({ base, redirects: [] }))
				})
			},
		},
	}
}

/**
 * The redirects of a built site; none where nothing is recorded. A page in a frame is not sent to one that may not be framed: the page that is written in its place
 * has a link.
 */
async function redirectsFor(folder: string): Promise<ServerRedirect[]> {
	const record = readRecord()
	if (!record) return []
	const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => file.split(sep).join('/')))
	return allRules(record, readRedirects(), { atlas: await getAtlas(), files })
		.filter(({ from, to }) => !from.startsWith('/embed/') || to === null || to.startsWith('/embed/'))
		.map(({ from, to }) => ({ from, to }))
}
