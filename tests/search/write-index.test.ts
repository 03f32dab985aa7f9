import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { folderName } from '../../src/search/build/index-file.ts'
import { mendClient } from '../../src/search/build/mend-client.ts'
import { indexFiles, writeIndex } from '../../src/search/build/write-index.ts'
import { buildRecord } from './build-record.ts'

const records = [buildRecord('科普大篷车', { line: 1 }), buildRecord('流动科技馆', { line: 2 })]
let folder = ''

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'write-index-'))
	await writeIndex([buildRecord('旧的', { line: 1 })], folder)
	await writeIndex(records, folder)
})
afterAll(() => rm(folder, { recursive: true }))

describe('the files of the index', () => {
	test('lie where the list says, and the last ones are gone', async () => {
		const place = JSON.parse(await readFile(join(folder, 'search/index.json'), 'utf8'))
		expect(place).toEqual({ pagefind: expect.stringMatching(/^pagefind\/[0-9a-f]{12}\/$/), texts: expect.stringMatching(/^search\/text\/[0-9a-f]{12}\/$/) })
		const files = listFiles(folder)
		expect(files.filter(file => !file.startsWith(place.pagefind) && !file.startsWith(place.texts))).toEqual(['search/index.json'])
		expect(files.filter(file => file.endsWith('pagefind.js'))).toEqual([`${place.pagefind}pagefind.js`])
		const [plan = ''] = JSON.parse(await readFile(join(folder, place.texts, 'plans.json'), 'utf8'))
		expect(plan).toBe(records[0]?.plan)
		const entries = JSON.parse(await readFile(join(folder, place.texts, `${plan}.json`), 'utf8'))
		expect(entries.map(({ content }: { content: string }) => content)).toEqual(['科普大篷车', '流动科技馆'])
	})

	test('lie in a folder of another name when one of them differs', () => {
		const file = (content: string) => ({ path: 'a', content: Buffer.from(content) })
		expect(folderName([file('1')])).toBe(folderName([file('1')]))
		expect(folderName([file('1')])).not.toBe(folderName([file('2')]))
		expect(folderName([file('1')])).not.toBe(folderName([{ ...file('1'), path: 'b' }]))
	})
})

describe('Pagefind’s client', () => {
	test('no longer hides a chunk that is missing', async () => {
		const client = (await indexFiles(records)).find(({ path }) => path === 'pagefind.js')
		expect(Buffer.from(client?.content ?? []).toString('utf8')).toContain('"load_index_chunk"));}')
	})
	test('is not guessed at when it is written otherwise', () => {
		expect(() => mendClient('another version')).toThrow('mend-client.ts')
	})
})
