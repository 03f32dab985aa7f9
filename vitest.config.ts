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
					testTimeout: 20_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					environment: 'node',
					globalSetup: ['tests/site/setup/build-sites.ts'],
					isolate: false,
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// A loaded machine takes its time: what is waited for may take longer than the second that is usual.
					expect: { poll: { timeout: 20_000 } },
				},
			},
		],
	},
})
