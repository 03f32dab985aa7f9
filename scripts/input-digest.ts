import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'
import type { SiteOptions } from './site-options.ts'

/** What a site is made of, beside its plans. */
const inputs = ['content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json']

/** One hash over everything that the built site depends on: the same hash, the same site. */
export function inputDigest(options: SiteOptions): string {
	const hash = createHash('sha256')
	hash.update(JSON.stringify([options.base, options.site ?? null, options.strict ?? false, options.record ?? null]))
	for (const input of [options.seeds, ...inputs, ...(options.record ? [options.record] : [])].filter(path => existsSync(path))) {
		const files = statSync(input).isDirectory() ? listFiles(input).map(path => join(input, path)) : [input]
		for (const file of files) {
			const bytes = readFileSync(file)
			hash.update(`${file}\0${bytes.length}\0`).update(bytes)
		}
	}
	return hash.digest('hex')
}
