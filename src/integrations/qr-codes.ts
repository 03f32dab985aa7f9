import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { qrSvg } from '../embed/qr-svg.ts'
import { formatPath } from '../layouts/page-share.ts'
import { baseOf } from './base-of.ts'

/**
 * Writes the QR codes that pages show of themselves, where the site's origin is known: `/quxian.qr.svg` is the address of `/quxian/`.
 * `astro dev` draws one when it is asked for.
 */
export const qrCodes = (): AstroIntegration => {
	let base = '/'
	let site: string | undefined
	return {
		name: 'zeren:qr-codes',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = baseOf(config)
				site = config.site
			},
			'astro:build:done': ({ dir, logger }) => {
				if (site !== undefined) logger.info(`二维码：${writeCodes(fileURLToPath(dir), base, site)} 个`)
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const [, page] = /^\/(.*)\.qr\.svg$/.exec(request.url ?? '') ?? []
					if (page === undefined || site === undefined) return next()
					response.setHeader('Content-Type', 'image/svg+xml')
					response.end(qrSvg(new URL(page === 'index' ? base : `/${page}/`, site).href))
				})
			},
		},
	}
}

/** Writes the code of each page that shows it into a built site; gives how many. */
function writeCodes(folder: string, base: string, site: string): number {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map(file => file.replaceAll('\\', '/'))
		.filter(file => file === 'index.html' || file.endsWith('/index.html'))
		.map(file => file.replace(/index\.html$/, ''))
		.filter(path => readFileSync(join(folder, path, 'index.html'), 'utf8').includes(`src="${base}${codeOf(path)}"`))
	for (const path of pages) writeFileSync(join(folder, codeOf(path)), qrSvg(new URL(base + path, site).href))
	return pages.length
}

/** @param path without its leading slash */
function codeOf(path: string): string {
	return formatPath(`/${path}`, 'qr.svg').slice(1)
}
