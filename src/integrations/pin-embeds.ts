import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { getAtlas, permanentPath, planPath } from '../atlas/index.ts'
import { embeddablesOf } from '../embed/embeddables.ts'
import { pinEmbeds as pin } from '../embed/pin/pin-embeds.ts'
import { baseOf } from './base-of.ts'

/** Pins the pages for frames, but for search, which asks for what is there now. Comes after whatever else changes these pages. */
export const pinEmbeds = (): AstroIntegration => {
	let base = '/'
	let origin: string | undefined
	return {
		name: 'zeren:pin-embeds',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = baseOf(config)
				origin = config.site && new URL(config.site).origin
			},
			'astro:build:done': async ({ dir, logger }) => {
				const atlas = await getAtlas()
				const embeddables = embeddablesOf(atlas).filter(({ kind }) => kind !== 'search')
				const shown = new Map(embeddables.map(({ path, plans }) => [path, plans.map(({ id }) => id)]))
				const planPages = new Map(atlas.plans.map(plan => [planPath(atlas, plan), permanentPath(plan)]))
				const { pages, bytes } = pin(fileURLToPath(dir), shown, { base, origin, planPages }, atlas.dataVersion)
				logger.info(`固定版本：${pages} 个嵌入页，${(bytes / 1e6).toFixed(1)} MB`)
			},
		},
	}
}
