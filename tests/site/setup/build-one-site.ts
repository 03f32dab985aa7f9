/** Builds one site in a process of its own: `node build-one-site.ts OPTIONS`, as JSON. What goes wrong stands in its output. */
import { BuildError, buildSite } from '../../../scripts/build-site.ts'
import { writeStamp } from '../../../scripts/build-stamp.ts'
import { inputDigest } from '../../../scripts/input-digest.ts'
import type { SiteOptions } from '../../../scripts/site-options.ts'

const options: SiteOptions = JSON.parse(process.argv[2] ?? '')
const digest = inputDigest(options)
try {
	writeStamp(options.out, digest, await buildSite(options))
} catch (error) {
	if (!(error instanceof BuildError)) throw error
	process.stderr.write(`${error.message}\n`)
	process.exitCode = 1
}
