import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { getAtlas, permanentPath, planPath } from '../atlas/index.ts'
import { lastModified } from '../feeds/last-modified.ts'

/**
 * The sitemap, each page with the day of the newest document that it rests on. Embedded pages repeat others and are not in it, nor are addresses that lead on.
 * @param base the path under which the site is served, with both slashes
 */
export const datedSitemap = (base: string): AstroIntegration =>
	sitemap({
		filter: page => !new URL(page).pathname.startsWith(`${base}embed/`),
		serialize: async item => {
			const path = new URL(item.url).pathname.slice(base.length - 1)
			const atlas = await getAtlas()
			if (atlas.plans.some(plan => permanentPath(plan) === path && planPath(atlas, plan) !== path)) return undefined
			const date = lastModified(atlas, path)
			return date === null ? item : { ...item, lastmod: date }
		},
	})
