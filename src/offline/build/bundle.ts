import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { build } from 'vite'

/** What every file carries inside: the same for plans and comparisons. */
export interface Bundle {
	/** One classic script. */
	script: string
	/** The style of what the file has more than the page. */
	style: string
}

const entry = resolve('src/offline/page/offline-page.ts')

/** Makes one script of the file's program and what it shares with the pages, by the bundler that Astro brings. The same sources give the same bytes. */
export async function bundle(): Promise<Bundle> {
	const built = await build({
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'error',
		mode: 'production',
		build: {
			write: false,
			minify: true,
			target: 'es2022',
			cssTarget: 'es2022',
			modulePreload: false,
			lib: { entry, formats: ['iife'], name: 'zeren', fileName: 'offline' },
		},
	})
	const outputs = (Array.isArray(built) ? built : [built]).flatMap(each => ('output' in each ? each.output : []))
	const script = outputs.flatMap(each => (each.type === 'chunk' ? [each.code.trim()] : [])).join('')
	const style = outputs.flatMap(each => (each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source).trim()] : [])).join('')
	if (script === '' || style === '') throw new Error('the script or the style of the offline pages is empty')
	return { script, style }
}

/** The source expression by which a policy allows exactly this script or style. */
export function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
