import { expect, it } from 'vitest'
import { unpackPaths } from '../../src/published/pack-paths.ts'
import { type PublishedRecord, parseRecord } from '../../src/published/record.ts'
import { updateRecord } from '../../src/published/update-record.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { at, buildPlan, buildTask } from '../atlas/build-plan.ts'

const site = '2f1d6f0a-4a8e-4b3c-9d55-0a5b8f6f7c01'
const plan = (...tasks: ReturnType<typeof buildTask>[]) => atlasOf(buildPlan({ tasks }))
const record = (before: PublishedRecord | null, atlas: ReturnType<typeof atlasOf>, date: string, paths = ['/', '/jiaxian/']) =>
	updateRecord(before, { atlas, paths, date, site })

const first = record(null, plan(buildTask('t1', ['县科协']), buildTask('t2', ['牵头 县科协', '县教育局'])), '2026-01-05')

it('begins with the addresses, the tasks and the counts of each plan and unit', () => {
	expect(first.site).toBe(site)
	expect(unpackPaths(first.paths)).toEqual(['/', '/jiaxian/'])
	expect(first.plans['jiaxian-2023']).toMatchObject({ tasks: 't1 t2', changes: [{ date: '2026-01-05', tasks: 2, units: 2, led: 1 }] })
	expect(first.units['/jiaxian/units/县科协/']?.changes).toEqual([{ date: '2026-01-05', lead: 1, responsible: 1, support: 0 }])
	expect(parseRecord(JSON.stringify(first), 'published.json')).toEqual(first)
})

it('stays as it is when nothing printed has changed: not by another place in the file, another measure, another day or another site number', () => {
	const moved = plan(buildTask('t1', ['县科协'], { position: at(40), measure: 'youth.one' }), buildTask('t2', ['牵头 县科协', '县教育局']))
	expect(updateRecord(first, { atlas: moved, paths: ['/'], date: '2026-02-01', site: '00000000-0000-4000-8000-000000000000' })).toEqual(first)
})

it('writes a change for the plan and for each unit that it touches, and for no other', () => {
	const next = record(first, plan(buildTask('t1', ['县科协']), buildTask('t2', ['牵头 县教育局', '县科协']), buildTask('t3', ['县民政局'])), '2026-02-01')
	expect(next.plans['jiaxian-2023']?.changes).toEqual([
		{ date: '2026-01-05', tasks: 2, units: 2, led: 1 },
		{ date: '2026-02-01', tasks: 3, units: 3, led: 1 },
	])
	expect(next.units['/jiaxian/units/县教育局/']?.changes.at(-1)).toEqual({ date: '2026-02-01', lead: 1, responsible: 0, support: 0 })
	const later = record(
		next,
		plan(buildTask('t1', ['县科协'], { text: '做甲' }), buildTask('t2', ['牵头 县教育局', '县科协']), buildTask('t3', ['县民政局'])),
		'2026-03-01',
	)
	expect(later.units['/jiaxian/units/县科协/']?.changes.map(({ date }) => date)).toEqual(['2026-01-05', '2026-02-01', '2026-03-01'])
	expect(later.units['/jiaxian/units/县教育局/']?.changes.map(({ date }) => date)).toEqual(['2026-01-05', '2026-02-01'])
})

it('has one change a day', () => {
	const same = record(first, plan(buildTask('t1', ['县科协'])), '2026-01-05')
	expect(same.plans['jiaxian-2023']?.changes).toEqual([{ date: '2026-01-05', tasks: 1, units: 1, led: 0 }])
})

it('forgets nothing: addresses, tasks and plans that are gone stay promised', () => {
	const next = record(first, plan(buildTask('t2', ['县科协'])), '2026-02-01', ['/', '/new/'])
	expect(unpackPaths(next.paths)).toEqual(['/', '/jiaxian/', '/new/'])
	expect(next.plans['jiaxian-2023']?.tasks).toBe('t1 t2')
	expect(Object.keys(record(next, atlasOf(), '2026-03-01').plans)).toEqual(['jiaxian-2023'])
})
