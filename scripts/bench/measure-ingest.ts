import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingest, sourceOf } from '../../src/ingest/index.ts'
import { loadRegistries } from '../../src/model/registries.ts'
import { type Figure, median } from './figure.ts'

const runs = 7

/** How fast documents are read: the characters of all plans over the median time of several runs. */
export async function measureIngest(seeds: string): Promise<Figure[]> {
	const registries = loadRegistries()
	const files = readdirSync(seeds, { withFileTypes: true })
		.filter(entry => entry.isFile() && !entry.name.startsWith('.'))
		.map(({ name }) => sourceOf(name, new Uint8Array(readFileSync(join(seeds, name)))))
	let characters = 0
	const times: number[] = []
	for (let run = 0; run < runs; run++) {
		const begin = performance.now()
		characters = 0
		for (const file of files) characters += (await ingest(file, registries)).text.length
		times.push(performance.now() - begin)
	}
	const time = median(times)
	return [
		{ name: 'ingest, all plans', value: time, unit: 'ms', budget: null, note: `median of ${runs} runs, ${characters} characters` },
		{ name: 'ingest', value: (characters / time) * 1000, unit: 'characters/s', budget: null },
	]
}
