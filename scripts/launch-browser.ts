import { type Browser, chromium } from 'playwright-core'
import { chromiumArguments, ensureChromium } from './chromium.mjs'

/** Starts the browser for tests and benches; no name but this machine's own leads anywhere in it. Throws a SetupError when there is none. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArguments], timeout: 120_000 })
}
