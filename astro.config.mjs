import { hash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { readSiteOptions } from './scripts/site-options.ts'
import { datedSitemap } from './src/integrations/dated-sitemap.ts'
import { excelTwins } from './src/integrations/excel-twins.ts'
import { offlinePages } from './src/integrations/offline-pages.ts'
import { pinEmbeds } from './src/integrations/pin-embeds.ts'
import { qrCodes } from './src/integrations/qr-codes.ts'
import { serverFiles } from './src/integrations/server-files.ts'
import { watchInputs } from './src/integrations/watch-inputs.ts'
import { searchIndex } from './src/search/integration.ts'

/** Where the site is served: ZEREN_BASE is a path (`/kexue/suzhi/`), ZEREN_SITE an origin (`https://www.example.gov.cn`). Both may be left out. */
const { base, site, out } = readSiteOptions()

/**
 * What Astro and Vite remember of this folder's site: two that are built at the same time do not write into each other's. `.astro/` they share all the same,
 * Astro has one a project. It is as good for all, but two that find it missing or old write it at once, and one of them can fail: who builds side by side
 * runs `astro sync` before (tests/site/setup/build-sites.ts).
 */
const cache = join('.cache', 'astro', `${basename(resolve(out))}-${hash('sha256', resolve(out)).slice(0, 8)}`)

/**
 * What is loaded on demand asks for its own imports: the program that Vite puts on every page to ask ahead weighs more than it saves. Style sheets
 * on demand are loaded by src/search/page/load-style.ts.
 * @type {import('vite').Plugin}
 */
const withoutPreloading = {
	name: 'zeren:without-preloading',
	configEnvironment: name => (name === 'client' ? { build: { modulePreload: false } } : undefined),
	load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => 'export const __vitePreload = load => load()' },
	enforce: 'pre',
}

export default defineConfig({
	site,
	base,
	outDir: out,
	cacheDir: join(cache, 'astro'),
	trailingSlash: 'always',
	// Everything in files of its own: the site also works under a server's CSP that allows nothing inline.
	build: { format: 'directory', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	integrations: [
		mdx(),
		...(site ? [datedSitemap(base)] : []),
		watchInputs(),
		searchIndex(),
		excelTwins(),
		qrCodes(),
		offlinePages(),
		pinEmbeds(),
		serverFiles(),
	],
	markdown: { syntaxHighlight: false },
	vite: {
		cacheDir: resolve(cache, 'vite'),
		plugins: [withoutPreloading],
		build: { assetsInlineLimit: 0 },
		server: { watch: { ignored: ['**/dist*/**', '**/.cache/**'] } },
	},
})
