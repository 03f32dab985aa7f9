import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { withByteOrderMark } from '../atlas/csv.ts'
import { baseOf } from './base-of.ts'

const twinEnd = '.excel.csv'

/**
 * Every `x.csv` of the site has a twin `x.excel.csv` for Excel and WPS: the same bytes behind a byte order mark, by which they know that it is UTF-8.
 * `astro dev` answers for a twin with what it answers for the file.
 */
export const excelTwins = (): AstroIntegration => {
	let base = '/'
	return {
		name: 'zeren:excel-twins',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = baseOf(config)
			},
			'astro:build:done': ({ dir, logger }) => {
				logger.info(`给 Excel、WPS 打开的表格：${writeTwins(fileURLToPath(dir))} 份`)
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const path = (request.url ?? '').replace(/[?#].*$/, '')
					const [local] = server.resolvedUrls?.local ?? []
					if (!path.endsWith(twinEnd) || local === undefined) return next()
					const inside = (path.startsWith(base) ? path.slice(base.length) : path.slice(1)).replace(/\.excel\.csv$/, '.csv')
					fetch(new URL(inside, local))
						.then(async answer => {
							if (!answer.ok) return next()
							response.setHeader('Content-Type', 'text/csv; charset=utf-8')
							response.end(withByteOrderMark(await answer.text()))
						})
						.catch(next)
				})
			},
		},
	}
}

/** Writes the twins into a built site; gives how many. */
export function writeTwins(folder: string): number {
	const tables = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.csv') && !file.endsWith(twinEnd))
	for (const file of tables) writeFileSync(join(folder, file.replace(/\.csv$/, twinEnd)), withByteOrderMark(readFileSync(join(folder, file), 'utf8')))
	return tables.length
}
