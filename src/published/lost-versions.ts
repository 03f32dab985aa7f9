import type { PublishedRecord } from './record.ts'

/** The published versions of the data whose pinned pages a site does not have. @param present the versions that it has */
export function lostVersions(record: PublishedRecord, present: readonly string[]): string[] {
	return record.versions.filter(version => !present.includes(version))
}
