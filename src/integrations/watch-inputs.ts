import path from 'node:path'
import type { AstroIntegration } from 'astro'

/** The folders that people edit and that pages are made of, besides the source itself. */
const inputs = ['seeds', 'content']

/**
 * In `astro dev`, reloads the browser when a plan or a registry changes. The atlas notices by itself that its inputs have
 * changed (by their digest) and reads them again with the next page; a fault in them is shown on that page, and the server goes on.
 */
export const watchInputs = (): AstroIntegration => ({
	name: 'zeren:watch-inputs',
	hooks: {
		'astro:server:setup': ({ server, logger }) => {
			const folders = [...inputs, ...(process.env.ZEREN_SEEDS ? [process.env.ZEREN_SEEDS] : [])].map(folder => path.resolve(folder))
			server.watcher.add(folders)
			server.watcher.on('all', (_event, file) => {
				if (!folders.some(folder => path.resolve(file).startsWith(folder + path.sep))) return
				logger.info(`${path.relative(process.cwd(), file)} 有改动，重新载入`)
				// Astro remembers which pages exist: a new plan has new ones.
				for (const environment of Object.values(server.environments)) if (environment.name !== 'client') environment.hot.send('astro:content-changed', {})
				server.ws.send({ type: 'full-reload' })
			})
		},
	},
})
