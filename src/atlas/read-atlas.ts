import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FoundSource, type Ingested, ingest, listSources, loadSource, type Source, SourceError } from '../ingest/index.ts'
import { RegistryError } from '../model/index.ts'
import { loadRegistries, outlinesFolder, type Registries } from '../model/registries.ts'
import type { Atlas } from './atlas.ts'
import { buildAtlas } from './build-atlas.ts'
import { checkOverrides } from './check-overrides.ts'
import { type ChosenDocument, chooseDocuments } from './choose-documents.ts'
import { distinctIds } from './distinct-ids.ts'
import { assertFolder, digestOf, filesIn } from './input-files.ts'
import { type LeftOut, stumbledOver, unreadable } from './left-out.ts'

/** What became of a document: read, or left out. */
type Outcome = { ingested: Ingested } | { leftOut: LeftOut }

/** A document and the files it was read from. */
interface ReadSource {
	found: FoundSource
	source: Source
	ingested: Ingested
}

/** What lies beside the registries and says nothing of plans: what the site has published is no data of it. */
const unread: ReadonlySet<string> = new Set(['published.json', 'redirects.yaml'])

const outcomes = new Map<string, Outcome>()

/**
 * Reads every document of the folder `seeds` and puts those that can be published together. A document that cannot be read, or cannot be published, stays
 * out and is said (`leftOut`); the others go on.
 *
 * @throws {AtlasError} when there is no folder · @throws {RegistryError} when a registry in `content` does not fit, or an override no task.
 */
export async function readAtlas(seeds: string, content: string): Promise<Atlas> {
	const registries = loadRegistries(content)
	const outlines = join(content, outlinesFolder)
	const registryFiles = [...filesIn(content).filter(({ name }) => !unread.has(name)), ...(existsSync(outlines) ? filesIn(outlines) : [])]
	const registryDigest = digestOf(registryFiles.map(file => [file.name, readFileSync(file.path)]))
	assertFolder(seeds)
	const { sources, faults } = listSources(seeds)
	const leftOut: LeftOut[] = faults.map(fault => ({ ...fault, line: null }))
	const inputs = faults.map(({ file, problem }): [string, string] => [file, problem])
	const used = new Set<string>()
	/** A document is read again only when its files, its sidecar, its id or a registry changed. */
	const readOnce = async (found: FoundSource, source: Source): Promise<Outcome> => {
		const key = digestOf([
			[source.id ?? '', digestOfSource(source)],
			['registries', registryDigest],
		])
		used.add(key)
		const outcome = outcomes.get(key) ?? (await readOne(found, source, registries))
		outcomes.set(key, outcome)
		return outcome
	}

	const read: ReadSource[] = []
	for (const found of sources) {
		const source = open(found)
		const outcome = 'leftOut' in source ? source : await readOnce(found, source)
		inputs.push([found.name, 'leftOut' in source ? source.leftOut.problem : digestOfSource(source)])
		if ('leftOut' in outcome) leftOut.push(outcome.leftOut)
		else if (!('leftOut' in source)) read.push({ found, source, ...outcome })
	}
	const choice = chooseDocuments(read.map(({ ingested }) => ingested))
	const documents = await underDistinctIds(choice.chosen, read, readOnce)
	const readIds = read.map(({ ingested }) => ingested.plan.id)
	checkOverrides({ published: documents.map(({ plan }) => plan), read: readIds, unread: leftOut.map(({ file }) => file) }, registries)
	for (const key of outcomes.keys()) if (!used.has(key)) outcomes.delete(key)
	return buildAtlas({
		documents,
		leftOut: [...leftOut, ...choice.leftOut],
		withheldFiles: choice.withheldFiles,
		registries,
		dataVersion: digestOf([['registries', registryDigest], ...inputs, ...documents.map(({ plan }) => [plan.id, JSON.stringify(plan)] as const)]).slice(0, 12),
	})
}

/** Corrections of units are registered by the id under which a plan is published: one that must have another id is read once more under it. */
async function underDistinctIds(
	chosen: readonly ChosenDocument[],
	read: readonly ReadSource[],
	readOnce: (found: FoundSource, source: Source) => Promise<Outcome>,
): Promise<ChosenDocument[]> {
	const byName = new Map(read.map(one => [one.source.name, one]))
	const ids = distinctIds(chosen.map(({ plan }) => plan))
	const documents: ChosenDocument[] = []
	for (const [at, document] of chosen.entries()) {
		const id = ids[at]
		const from = byName.get(document.plan.source.file)
		if (id === document.plan.id || !from) {
			documents.push(document)
			continue
		}
		const outcome = await readOnce(from.found, { ...from.source, id })
		if ('leftOut' in outcome) throw new Error(`${from.source.name} was read once, and not again`)
		documents.push({ plan: { ...outcome.ingested.plan, jurisdiction: document.plan.jurisdiction }, text: outcome.ingested.text })
	}
	return documents
}

/** The files of a document, or why they cannot be opened. */
function open(found: FoundSource): Source | { leftOut: LeftOut } {
	try {
		return loadSource(found)
	} catch (error) {
		if (error instanceof SourceError) return { leftOut: unreadable(error, found.isFolder ? found.name : null) }
		throw error
	}
}

/** One document through ingest. A fault of it, or of the program with it, keeps it alone from the site; a fault of a registry is one of the whole site. */
async function readOne(found: FoundSource, source: Source, registries: Registries): Promise<Outcome> {
	try {
		return { ingested: await ingest(source, registries) }
	} catch (error) {
		if (error instanceof RegistryError) throw error
		return { leftOut: error instanceof SourceError ? unreadable(error, found.isFolder ? found.name : null) : stumbledOver(found.name, error) }
	}
}

function digestOfSource({ name, files, sidecar }: Source): string {
	const named = (sidecar ? [...files, sidecar] : files).map(({ file, bytes }): [string, Uint8Array] => [file, bytes])
	return digestOf([['name', name], ...named])
}
