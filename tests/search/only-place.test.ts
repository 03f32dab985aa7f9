import { describe, expect, it } from 'vitest'
import { currentPlans, getAtlas } from '../../src/atlas/index.ts'
import { namesOf } from '../../src/search/build/names-of.ts'
import { indexNames } from '../../src/search/query/name-index.ts'
import { toEntry } from '../../src/search/record.ts'
import { nothingChosen } from '../../src/search/results/facets.ts'
import type { Index } from '../../src/search/results/find-passages.ts'
import { findResults } from '../../src/search/results/find-results.ts'
import { indexOfPlace, namesOfPlace } from '../../src/search/results/only-place.ts'
import { scanTexts } from '../../src/search/results/scan-texts.ts'
import { slipsOfNames } from '../../src/search/results/slips.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildNames } from './build-names.ts'
import { buildRecord } from './build-record.ts'

const names = namesOfPlace(buildNames(), 'quxian')
const task = (place: string, text: string) => buildRecord(text, { place, plan: `${place}-2023`, path: `/${place}/#t1`, line: 1, segments: [text] })
const all: Index = scanTexts([task('quxian', '推动科普大篷车下乡'), task('wushan', '开展科普大篷车进校园活动')].map(toEntry))
const ask = (query: string) => findResults({ query, chosen: nothingChosen }, indexNames(names), indexOfPlace(all, 'quxian'))

describe('the search of one place', () => {
	it('knows its names alone', () => {
		expect(names.places.map(({ name }) => name)).toEqual(['渠县'])
		expect(names.plans.map(({ id }) => id)).toEqual(['quxian-2023'])
		expect(new Set(names.units.map(({ place }) => place))).toEqual(new Set(['quxian']))
		expect(names.actions.map(({ measures, rows }) => [measures.map(({ plans }) => plans), rows])).toEqual([[[['quxian-2023']], []]])
		expect(names.citations.map(({ plan }) => plan)).toEqual(['quxian-2023'])
		expect(names.targets.filter(({ plan }) => plan !== 'quxian-2023')).toEqual([])
	})

	it('takes no body for a slip of another, though only another place has the field', async () => {
		const atlas = await getAtlas()
		const all = namesOf(atlas)
		const alone = { ...atlasOf(...currentPlans(atlas).filter(({ jurisdiction }) => jurisdiction.slug === 'linyi')), registries: atlas.registries }
		expect(namesOfPlace(all, 'linyi').otherFields.toSorted()).toEqual(namesOf(alone).otherFields.toSorted())
		const linyi = indexNames(namesOfPlace(all, 'linyi'))
		expect(['水务局', '城管局', '教育居'].map(body => slipsOfNames(linyi, body))).toEqual([[], [], ['教育局']])
	})

	it('finds its passages alone, and counts no others', async () => {
		const { exact, exactInAll } = await ask('科普大篷车')
		expect([exact.map(({ record }) => record.path), exactInAll]).toEqual([['/quxian/#t1'], 1])
		expect((await ask('')).exact.map(({ record }) => record.place)).toEqual(['quxian'])
	})

	it('answers with its bodies alone', async () => {
		const [answer] = (await ask('教育局')).answers
		expect(answer).toMatchObject({ kind: 'units', rows: [{ place: { slug: 'quxian' } }], others: [] })
		expect((await ask('市教育体育局')).answers).toEqual([])
	})
})
