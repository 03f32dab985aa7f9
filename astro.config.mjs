import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { excelTwins } from './src/integrations/excel-twins.ts'
import { watchInputs } from './src/integrations/watch-inputs.ts'
import { searchIndex } from './src/search/integration.ts'

/** Where the site is served: ZEREN_BASE is a path (`/kexue/suzhi/`), ZEREN_SITE an origin (`https://www.example.gov.cn`). Both may be left out. */
const base = `/${process.env.ZEREN_BASE ?? ''}/`.replace(/\/+/g, '/')
const site = process.env.ZEREN_SITE || undefined

export default defineConfig({
	site,
	base,
	outDir: process.env.ZEREN_OUT || 'dist',
	trailingSlash: 'always',
	// Everything in files of its own: the site also works under a server's CSP that allows nothing inline.
	build: { format: 'directory', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	integrations: [mdx(), ...(site ? [sitemap({ filter: page => !page.includes('/embed/') })] : []), watchInputs(), searchIndex(), excelTwins()],
	markdown: { syntaxHighlight: false },
	vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: ['**/dist*/**', '**/.cache/**'] } } },
})
