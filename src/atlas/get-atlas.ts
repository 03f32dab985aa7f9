import type { Atlas } from './atlas.ts'
import { stampOf } from './input-files.ts'
import { onceInProcess } from './once-in-process.ts'
import { readAtlas } from './read-atlas.ts'

export interface AtlasOptions {
	/** The folder of the plans; ZEREN_SEEDS overrides the default. */
	seeds?: string
	/** The folder of the registries. */
	content?: string
}

interface Memo {
	stamp: string
	atlas: Promise<Atlas>
}

/** In a build the inputs are read once; the dev server looks at every call whether one was changed. */
const inputsMayChange = Boolean((import.meta as { env?: { DEV?: boolean } }).env?.DEV)

/** Shared by all copies of this module in a build; the dev server reads anew when the source of ingest changes, so there each has its own. */
const memos = inputsMayChange ? new Map<string, Memo>() : onceInProcess('atlas', () => new Map<string, Memo>())

/**
 * The atlas of all plans in the seeds folder. Reads and ingests at the first call; later calls give the same instance
 * (under the dev server: until a plan or a registry is edited).
 * A document that cannot be published is in `leftOut`, and the others are there.
 *
 * @throws {AtlasError} when there is no folder of plans · @throws {RegistryError} when a registry does not fit; both with a Chinese message.
 */
export async function getAtlas({ seeds = process.env.ZEREN_SEEDS || 'seeds', content = 'content' }: AtlasOptions = {}): Promise<Atlas> {
	const key = `${seeds}\n${content}`
	const memo = memos.get(key)
	if (memo && !inputsMayChange) return memo.atlas
	const stamp = `${stampOf(seeds)}\n${stampOf(content)}`
	if (memo?.stamp === stamp) return memo.atlas
	const atlas = readAtlas(seeds, content)
	memos.set(key, { stamp, atlas })
	return atlas
}
