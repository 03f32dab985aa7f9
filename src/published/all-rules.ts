import type { Atlas } from '../atlas/index.ts'
import { unpackPaths } from './pack-paths.ts'
import type { PublishedRecord } from './record.ts'
import { type RedirectRule, redirectRules } from './redirect-rules.ts'
import type { Redirect } from './redirects.ts'
import { unwrittenPairs } from './unwritten-pairs.ts'

/** The site that is built now, as far as redirects depend on it. */
export interface BuiltSite {
	atlas: Atlas
	/** All files of the built site. */
	files: ReadonlySet<string>
}

/** What became of every published address that the site has no longer: what the maintainer wrote, and of comparisons what follows by itself. */
export function allRules(record: PublishedRecord, redirects: readonly Redirect[], { atlas, files }: BuiltSite): RedirectRule[] {
	const promised = unpackPaths(record.paths)
	const written = redirectRules(redirects, promised, files)
	const known = new Set(written.map(({ from }) => from))
	return [...written, ...unwrittenPairs(atlas, promised, files).filter(({ from }) => !known.has(from))]
}
