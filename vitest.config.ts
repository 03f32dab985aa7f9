import { defineConfig } from 'vitest/config'

/**
 * Two projects: `unit` is plain TypeScript and starts in under a second; `site` builds the whole site once (tests/site/setup/) and
 * looks at it in a real browser.
 */
export default defineConfig({
	test: {
		// All cores: the other half of a small machine would wait.
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**'],
					environment: 'node',
					// The registries and the five plans are read once for all files of a worker, not once a file.
					isolate: false,
					// Nothing takes long; a machine that is shared may stand still for a while.
					testTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					environment: 'node',
					globalSetup: ['tests/site/setup/build-sites.ts'],
					isolate: false,
					// A machine that is shared may stand still for a minute: what is waited for may take much longer than it does.
					testTimeout: 300_000,
					hookTimeout: 300_000,
					expect: { poll: { timeout: 60_000 } },
				},
			},
		],
	},
})
