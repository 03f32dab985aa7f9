import { OptionError, readSiteOptions, type SiteOptions } from './site-options.ts'

/** The options of a command; one that does not fit is said without a stack, and the command ends with status 2. */
export function siteOptionsOrExit(): SiteOptions {
	try {
		return readSiteOptions()
	} catch (error) {
		if (!(error instanceof OptionError)) throw error
		process.stderr.write(`${error.message}\n`)
		process.exit(2)
	}
}
