import type { PublishedRecord } from './record.ts'
import type { Redirect } from './redirects.ts'

/**
 * The published versions of the data whose pinned pages a site does not have, but for those that the maintainer took down.
 * @param present the versions that it has
 */
export function lostVersions(record: PublishedRecord, present: readonly string[], redirects: readonly Redirect[]): string[] {
	const withdrawn = new Set(redirects.map(({ from }) => from))
	return record.versions.filter(version => !present.includes(version) && !withdrawn.has(`/pinned/${version}/`))
}
