import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Ingested, ingest, sourceOf } from '../ingest/index.ts'
import { loadRegistries } from '../model/registries.ts'
import type { Atlas } from './atlas.ts'
import { AtlasError, buildAtlas } from './build-atlas.ts'

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

const memos = new Map<string, Memo>()
const ingested = new Map<string, Ingested>()

/** In a build the inputs are read once; the dev server looks at every call whether one was changed. */
const inputsMayChange = Boolean((import.meta as { env?: { DEV?: boolean } }).env?.DEV)

/**
 * The atlas of all plans in the seeds folder. Reads and ingests at the first call; later calls give the same instance
 * (under the dev server: until a plan or a registry is edited).
 * Throws an AtlasError or a RegistryError with a Chinese message when the inputs do not fit together.
 */
export function getAtlas({ seeds = process.env.ZEREN_SEEDS || 'seeds', content = 'content' }: AtlasOptions = {}): Promise<Atlas> {
	const key = `${seeds}\n${content}`
	const memo = memos.get(key)
	if (memo && !inputsMayChange) return memo.atlas
	const stamp = stampOf([...filesIn(seeds), ...filesIn(content)])
	if (memo?.stamp === stamp) return memo.atlas
	const atlas = readAtlas(seeds, content)
	memos.set(key, { stamp, atlas })
	return atlas
}

async function readAtlas(seeds: string, content: string): Promise<Atlas> {
	const registries = loadRegistries(content)
	const registryDigest = digestOf(filesIn(content).map(file => [file.name, readFileSync(file.path)]))
	const used = new Set<string>()
	const sources = filesIn(seeds).map(file => ({ ...file, bytes: new Uint8Array(readFileSync(file.path)) }))
	const documents: Ingested[] = []
	for (const { name, bytes } of sources) {
		const key = digestOf([
			[name, bytes],
			['registries', registryDigest],
		])
		used.add(key)
		const known = ingested.get(key) ?? (await ingest(sourceOf(name, bytes), registries))
		ingested.set(key, known)
		documents.push(known)
	}
	for (const key of ingested.keys()) if (!used.has(key)) ingested.delete(key)
	const dataVersion = digestOf([['registries', registryDigest], ...sources.map(({ name, bytes }): [string, Uint8Array] => [name, bytes])]).slice(0, 12)
	return buildAtlas({ documents, registries, dataVersion })
}

interface InputFile {
	name: string
	path: string
}

/** What systems and office programs leave in a folder: hidden files, lock files, thumbnails. */
const litter = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/i

/** The plain files of a folder in the order of their names, without litter; folders inside it (content/guide) are other people's. */
function filesIn(folder: string): InputFile[] {
	if (!existsSync(folder)) throw new AtlasError(`没有「${folder}」这个文件夹`, '请建立它并放入方案；方案另有去处时，请核对 ZEREN_SEEDS。', [])
	return readdirSync(folder, { withFileTypes: true })
		.filter(entry => entry.isFile() && !litter.test(entry.name))
		.map(entry => ({ name: entry.name, path: join(folder, entry.name) }))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function stampOf(files: readonly InputFile[]): string {
	return files
		.map(({ path }) => {
			const { mtimeMs, size } = statSync(path)
			return `${path} ${mtimeMs} ${size}`
		})
		.join('\n')
}

/** SHA-256 over names and contents; the lengths keep two inputs from running into each other. */
function digestOf(parts: readonly (readonly [name: string, content: Uint8Array | string])[]): string {
	const hash = createHash('sha256')
	for (const [name, content] of parts) hash.update(`${name}\0${content.length}\0`).update(content)
	return hash.digest('hex')
}
