import { ingest, listSources, loadSource } from '../../src/ingest/index.ts'
import { loadRegistries } from '../../src/model/registries.ts'
import { type Figure, median } from './figure.ts'

const runs = 7

/** How fast documents are read: the characters of all plans over the median time of several runs. */
export async function measureIngest(seeds: string): Promise<Figure[]> {
	const registries = loadRegistries()
	const sources = listSources(seeds).sources.map(loadSource)
	let characters = 0
	const times: number[] = []
	for (let run = 0; run < runs; run++) {
		const begin = performance.now()
		characters = 0
		for (const source of sources) characters += (await ingest(source, registries)).text.length
		times.push(performance.now() - begin)
	}
	const time = median(times)
	return [
		{ name: 'ingest, all plans', value: time, unit: 'ms', budget: null, note: `median of ${runs} runs, ${characters} characters` },
		{ name: 'ingest', value: (characters / time) * 1000, unit: 'characters/s', budget: null },
	]
}
