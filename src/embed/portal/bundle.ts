import { build, type Rolldown } from 'vite'

/** The one file that a portal loads: everything of {@link ./embed.ts}, minified, as a classic script that leaves nothing behind. The same source gives the same text. */
export async function bundlePortalScript(root: string): Promise<string> {
	const result = (await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'silent',
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			modulePreload: false,
			lib: { entry: 'src/embed/portal/embed.ts', formats: ['iife'], name: 'Zeren', fileName: 'embed' },
		},
	})) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[]
	const [first] = Array.isArray(result) ? result : [result]
	const [chunk] = first?.output ?? []
	if (chunk?.type !== 'chunk') throw new Error('embed.js was not made')
	return chunk.code
}
